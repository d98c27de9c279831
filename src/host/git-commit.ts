import { spawn } from 'node:child_process';
import { findGit } from './git/call';
import type { Committed } from './host';

/** The address git knows the user by, at `root`; null where there is none. */
export async function gitEmail(root: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const git = findGit(env.PATH ?? '');
  if (git === null) return null;
  const { code, out } = await run(git, ['config', '--get', 'user.email'], root, env);
  const address = out.trim();
  return code === 0 && address !== '' ? address : null;
}

/**
 * Commits some files and nothing else, whatever is staged, as the user would by hand: their name, their hooks. Where git
 * refuses, files it did not know are unknown to it again. Never pushes.
 */
export async function commitFiles(
  root: string,
  paths: readonly string[],
  message: string,
  env: NodeJS.ProcessEnv,
): Promise<Committed> {
  const git = findGit(env.PATH ?? '');
  if (git === null) return { trouble: 'no-git', reason: '' };
  const call = (args: readonly string[]) => run(git, args, root, env);
  const inside = await call(['rev-parse', '--is-inside-work-tree']);
  if (inside.code !== 0 || inside.out.trim() !== 'true') return { trouble: 'no-repository', reason: '' };
  const known = new Set((await call(['ls-files', '-z', '--', ...paths])).out.split('\0'));
  const fresh = paths.filter((path) => !known.has(path));
  const steps = [
    ...(fresh.length > 0 ? [['add', '--', ...fresh]] : []),
    ['commit', '--quiet', '--only', '-m', message, '--', ...paths],
  ];
  for (const step of steps) {
    const { code, err } = await call(step);
    if (code === 0) continue;
    if (fresh.length > 0) await call(['rm', '--cached', '--quiet', '--ignore-unmatch', '--', ...fresh]);
    return { trouble: 'refused', reason: err.trim().split('\n')[0] ?? '' };
  }
  return { commit: (await call(['rev-parse', 'HEAD'])).out.trim() };
}

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs git for the user: their settings count, but no monitor, no pager and no question. */
function run(git: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): Promise<Answer> {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = env;
  const safe = ['--no-pager', '--literal-pathspecs', '-c', 'core.fsmonitor=false'];
  return new Promise((done) => {
    const child = spawn(git, [...safe, ...args], {
      cwd,
      shell: false,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...rest, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
    });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (chunk: Buffer) => {
      texts.out += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      texts.err += chunk.toString();
    });
    child.on('error', () => done({ code: -1, ...texts }));
    child.on('close', (code) => done({ code: code ?? -1, ...texts }));
  });
}
