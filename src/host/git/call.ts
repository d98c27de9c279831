import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { devNull } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * What every call carries: no pager, no locks, no hooks, no monitor, no repository found by accident, and nothing of the
 * repository's own settings that would hide a part of its log. Only plumbing
 * that reads objects is called, never anything that compares the work tree, as that would run a repository's filters.
 */
const SAFE = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'log.showSignature=false',
  '-c',
  'safe.bareRepository=explicit',
  '-c',
  'core.quotePath=false',
  '-c',
  'color.ui=false',
  '-c',
  'i18n.logOutputEncoding=UTF-8',
  '-c',
  'log.showRoot=true',
];

/** What git answered. */
export interface Answer {
  readonly code: number;
  readonly out: Buffer;
}

/** One safe call of git in a folder. What it prints comes back whole, or goes to `take` as it arrives. */
export type GitCall = (args: readonly string[], input?: string, take?: (chunk: Buffer) => void) => Promise<Answer>;

/** Calls git in `root`; null where there is no git. */
export function caller(root: string, env: NodeJS.ProcessEnv): GitCall | null {
  const git = findGit(env.PATH ?? '');
  return git === null ? null : (args, input, take) => run(git, args, { cwd: root, env, input, take });
}

/** The object a name stands for; null where git knows none. */
export async function resolve(name: string, call: GitCall): Promise<string | null> {
  const { code, out } = await call(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  const found = out.toString().trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(found) ? found : null;
}

/** Was this clone made without some of its objects (`--filter`)? They are never fetched from here. */
export async function isPartial(call: GitCall): Promise<boolean> {
  return (await call(['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$'])).code === 0;
}

/** Git from an absolute folder of PATH only: a `git` lying in the work folder is not run. */
export function findGit(path: string): string | null {
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, process.platform === 'win32' ? 'git.exe' : 'git');
    try {
      accessSync(candidate, constants.X_OK);
      return candidate;
    } catch {
      // The next folder of PATH.
    }
  }
  return null;
}

interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly input?: string | undefined;
  readonly take?: ((chunk: Buffer) => void) | undefined;
}

function run(git: string, args: readonly string[], { cwd, env, input = '', take }: Surroundings): Promise<Answer> {
  return new Promise((done) => {
    let child: ChildProcess;
    try {
      child = spawn(git, [...SAFE, ...args], {
        cwd,
        shell: false,
        stdio: ['pipe', 'pipe', 'ignore'],
        env: {
          PATH: env.PATH,
          HOME: env.HOME,
          LC_ALL: 'C',
          TZ: 'UTC',
          GIT_TERMINAL_PROMPT: '0',
          GIT_OPTIONAL_LOCKS: '0',
          GIT_NO_LAZY_FETCH: '1',
          GIT_ALLOW_PROTOCOL: 'none',
          // Old-fashioned replacing of parents, which --no-replace-objects leaves on.
          GIT_GRAFT_FILE: devNull,
        },
      });
    } catch {
      return done({ code: -1, out: Buffer.alloc(0) });
    }
    const chunks: Buffer[] = [];
    child.stdout?.on('data', take ?? ((chunk: Buffer) => chunks.push(chunk)));
    child.on('error', () => done({ code: -1, out: Buffer.alloc(0) }));
    child.on('close', (code) => done({ code: code ?? -1, out: Buffer.concat(chunks) }));
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
