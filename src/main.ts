import { fileURLToPath } from 'node:url';
import { version } from '../package.json';
import { nodeHost } from './host/node-host';
import { optimiseLate } from './host/optimise-late';

/** The whole program on this process: the only file that knows it. Sets the exit code, never exits. */
export async function main(): Promise<void> {
  process.exitCode = 3;
  let closed = false;
  const quiet = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  };
  process.stdout.on('error', quiet);
  process.stderr.on('error', quiet);
  for (const [signal, number] of [
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ] as const) {
    process.once(signal, () => {
      if (process.stderr.isTTY) process.stderr.write('\u001b[?25h');
      process.exit(128 + number);
    });
  }
  const host = nodeHost(process, version, fileURLToPath(new URL('.', import.meta.url)));
  const argv = process.argv.slice(2);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    // Asked by scripts and people in a hurry: answered before anything else is loaded.
    await host.out.write(`${version}\n`);
    process.exitCode = 0;
    return;
  }
  // Who asks for help waits for nothing.
  if (/^[a-z]/.test(argv[0] ?? '') || argv.length > 1) optimiseLate(process);
  const { run } = await import('./cli/run');
  const exit = await run(argv, host);
  // Who closes the pipe has read enough: that is no failure.
  process.exitCode = closed ? 0 : exit;
}
