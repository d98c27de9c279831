import { relative, resolve, sep } from 'node:path';
import type { Host, Out, Question } from './host';
import { nodeFiles, readShipped } from './node-files';
import { type Progress, progressAt } from './progress';

/** The real world. `home` is the folder the package's own files lie in. */
export function nodeHost(process: NodeJS.Process, version: string, home: string): Host {
  const { stderr } = process;
  const isWatched = Boolean(stderr.isTTY) && !process.env.CI && process.env.TERM !== 'dumb';
  const progress = progressAt({
    columns: isWatched ? (stderr.columns ?? null) : null,
    now: () => performance.now(),
    write: (text) => stderr.write(text),
  });
  return {
    version,
    folder: process.cwd(),
    env: process.env,
    at: null,
    progress,
    out: outOf(process.stdout, progress),
    err: outOf(stderr, progress),
    // Asked late: looking at stdin opens it.
    get interactive() {
      return Boolean(process.stdin.isTTY && process.stderr.isTTY) && !process.env.CI;
    },
    today: () => {
      const now = new Date();
      const two = (value: number) => String(value).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    resolve: (...parts) => resolve(process.cwd(), ...parts),
    relative: (from, to) => relative(from, to).split(sep).join('/'),
    files: nodeFiles,
    // Loaded by who asks for it: every start would wait for it.
    sha256: (text) => process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex'),
    shipped: (name) => readShipped(resolve(home, name)),
    stdin: () => readAll(process.stdin),
    // Git is loaded by the commands that ask for it.
    gitFiles: async (root, source) => (await import('./git/files')).gitFiles(root, source, process.env),
    gitTracks: async (root, path) => (await import('./git/files')).gitTracks(root, path, process.env),
    gitLeavesOut: async (root, path) => (await import('./git/files')).gitLeavesOut(root, path, process.env),
    gitCommit: async (root, name) => (await import('./git/commit')).gitCommit(root, name, process.env),
    gitLog: async (root, query, visit) => (await import('./git/log')).gitLog(root, query, visit, process.env),
    gitBlobs: async (root, visit) => (await import('./git/blobs')).gitBlobs(root, visit, process.env),
    gitEmail: async (root) => (await import('./git-commit')).gitEmail(root, process.env),
    commitFiles: async (root, paths, message) =>
      (await import('./git-commit')).commitFiles(root, paths, message, process.env),
    serve: async (serving) => {
      const interrupted = new Promise<void>((done) => process.once('SIGINT', () => done()));
      await (await import('./serve')).serve(serving, interrupted);
    },
    ask: (question) => {
      progress.clear();
      return ask(question, process);
    },
  };
}

function outOf(stream: NodeJS.WriteStream, progress: Progress): Out {
  return {
    isTerminal: Boolean(stream.isTTY),
    columns: stream.columns ?? null,
    write: (content) =>
      new Promise((done, fail) => {
        if (content.length === 0) return done();
        progress.clear();
        stream.write(content, (error) =>
          error && (error as NodeJS.ErrnoException).code !== 'EPIPE' ? fail(error) : done(),
        );
      }),
  };
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  if (stream.isTTY) return '';
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** The keys of a list without inquirer's English words for them: `↑↓ ⏎`. */
const KEYS_ALONE = {
  style: { keysHelpTip: (keys: readonly [string, string][]) => keys.map(([key]) => key).join(' ') },
};

/** Inquirer is loaded only here, and asks on stderr: stdout belongs to the result. */
async function ask(question: Question, process: NodeJS.Process): Promise<string | null> {
  const { default: inquirer } = await import('inquirer');
  const prompt = inquirer.createPromptModule({ input: process.stdin, output: process.stderr });
  const { message, choices, initial, check } = question;
  try {
    if (question.type === 'confirm') {
      const { yes, no } = question.words ?? { yes: 'yes', no: 'no' };
      const letters =
        initial === 'no' ? [yes.charAt(0), no.charAt(0).toUpperCase()] : [yes.charAt(0).toUpperCase(), no.charAt(0)];
      const read = (value: string) => (value.trim() === '' ? (initial ?? 'yes') : yesOrNo(value, yes, no));
      const validate = (value: string) => read(value) !== null || `${yes} / ${no}`;
      const asked = `${message} (${letters.join('/')})`;
      const { answer } = await prompt([{ type: 'input', name: 'answer', message: asked, validate }]);
      return read(String(answer));
    }
    if (question.type === 'choice') {
      const list = (choices ?? []).map((choice) => ({ ...choice, short: choice.name }));
      const { answer } = await prompt([
        { type: 'select', name: 'answer', message, choices: list, default: initial, theme: KEYS_ALONE },
      ]);
      return String(answer);
    }
    const validate = (value: string) => check?.(value.trim()) ?? true;
    const { answer } = await prompt([{ type: 'input', name: 'answer', message, default: initial, validate }]);
    return String(answer).trim();
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') return null;
    throw error;
  }
}

/** What begins like one of the two words, or like `yes` and `no`; null for anything else. */
function yesOrNo(value: string, yes: string, no: string): 'yes' | 'no' | null {
  const said = value.trim().toLowerCase();
  if (yes.startsWith(said) || 'yes'.startsWith(said)) return 'yes';
  return no.startsWith(said) || 'no'.startsWith(said) ? 'no' : null;
}
