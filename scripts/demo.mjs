// `npm start`: the built program on the example company, one command after the other. Ends with the first failing exit code.
import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;
const place = ['--today', '2026-11-22', '-C', 'examples/muster-maschinenbau'];
const commands = [
  ['check', '--fail-on', 'error', ...place],
  ['score', ...place],
  ['tree', ...place],
];

for (const args of commands) {
  process.stdout.write(`\n$ okr ${args.join(' ')}\n`);
  const { status, signal } = spawnSync(process.execPath, ['bin/okr.js', ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.stderr.write(`okr ${args[0]} ended with ${signal ?? `exit code ${status}`}\n`);
    process.exitCode = status ?? 1;
    break;
  }
}
