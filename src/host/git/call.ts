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
  // What is larger than any file of the format passes through in pieces, and is never unpacked into memory.
  '-c',
  'core.bigFileThreshold=4m',
];

/** What git answered. */
export interface Answer {
  readonly code: number;
  readonly out: Buffer;
}

/** One safe call of git in a folder: what it printed, once it has ended. */
export type GitCall = (args: readonly string[], input?: string) => Promise<Answer>;

/** Starts git in a folder, as safely, and hands over what it prints as it arrives. */
export type GitTalk = (args: readonly string[], take: (chunk: Buffer) => void) => Talk;

/** A git that runs. */
export interface Talk {
  /** Writes to its input. */
  say(text: string): void;
  /**
   * Ends its input; its exit code once it has ended, -1 where it could not be started.
   * @throws GitHangs
   */
  end(): Promise<number>;
}

/** Calls git in `root`; null where there is no git. */
export function caller(root: string, env: NodeJS.ProcessEnv): GitCall | null {
  const talk = talker(root, env);
  return talk && callsBy(talk);
}

/** Git that says nothing for so long waits for something that does not come, in milliseconds. */
const PATIENCE = 120_000;

/** Thrown by a talk whose git hung, and was ended. */
export class GitHangs extends Error {
  readonly code = 'GIT_HANGS';

  constructor(readonly seconds: number) {
    super('git hangs');
  }
}

/** Starts git in `root`; null where there is no git. It is ended where it says nothing for `patience` milliseconds. */
export function talker(root: string, env: NodeJS.ProcessEnv, patience = PATIENCE): GitTalk | null {
  const git = findGit(env.PATH ?? '');
  return git === null ? null : (args, take) => start(git, args, { cwd: root, env, patience, take });
}

/** Calls in place of talks. */
export function callsBy(talk: GitTalk): GitCall {
  return async (args, input = '') => {
    const chunks: Buffer[] = [];
    const one = talk(args, (chunk) => chunks.push(chunk));
    one.say(input);
    const code = await one.end();
    return { code, out: Buffer.concat(chunks) };
  };
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
  readonly patience: number;
  readonly take: (chunk: Buffer) => void;
}

function start(git: string, args: readonly string[], { cwd, env, patience, take }: Surroundings): Talk {
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
    return { say: () => {}, end: async () => -1 };
  }
  const ended = new Promise<number>((done, fail) => {
    const waiting = setTimeout(() => {
      child.kill('SIGKILL');
      fail(new GitHangs(patience / 1000));
    }, patience);
    const ends = (code: number) => {
      clearTimeout(waiting);
      done(code);
    };
    child.on('error', () => ends(-1));
    child.on('close', (code) => ends(code ?? -1));
    child.stdout?.on('data', (chunk: Buffer) => {
      waiting.refresh();
      take(chunk);
    });
  });
  // Nobody may be waiting for it yet.
  ended.catch(() => {});
  child.stdin?.on('error', () => {});
  let unsaid = '';
  const flush = () => {
    if (unsaid !== '') child.stdin?.write(unsaid);
    unsaid = '';
  };
  return {
    // Many small pieces said in one go are written in one.
    say(text) {
      if (unsaid === '') queueMicrotask(flush);
      unsaid += text;
    },
    end() {
      flush();
      child.stdin?.end();
      return ended;
    },
  };
}
