import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { decode } from '../source/decode';
import { LIMITS } from '../source/problem';
import type { FoundFile } from '../workspace/file';
import { placeOf } from '../workspace/place';
import type { GitFiles } from './host';

/**
 * What every call carries: no pager, no locks, no hooks, no monitor, no repository found by accident. Only plumbing
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
];

interface Answer {
  readonly code: number;
  readonly out: Buffer;
}

/**
 * The workspace's files as a commit or the index holds them. `base` of a revision is where the work tree's history
 * left it (the merge base), so that what others did since does not count.
 */
export async function gitFiles(
  root: string,
  source: 'index' | { readonly rev: string },
  env: NodeJS.ProcessEnv,
): Promise<GitFiles> {
  const git = findGit(env.PATH ?? '');
  if (git === null) return { trouble: 'no-git' };
  const call = (args: readonly string[], input?: string) => run(git, args, root, env, input);
  const prefix = await call(['rev-parse', '--show-prefix']);
  if (prefix.code !== 0) return { trouble: 'no-repository' };
  if (source === 'index') return readObjects(parseIndex((await call(['ls-files', '-sz'])).out), call);
  const commit = await resolveBase(source.rev, call);
  if (commit === null) {
    const shallow = await call(['rev-parse', '--is-shallow-repository']);
    return { trouble: shallow.out.toString().trim() === 'true' ? 'shallow' : 'unknown-revision' };
  }
  const below = prefix.out.toString('utf8').replace(/\n$/, '');
  const tree = await call(['ls-tree', '-rz', '--full-tree', commit, ...(below === '' ? [] : ['--', below])]);
  if (tree.code !== 0) return { trouble: 'unknown-revision' };
  return readObjects(parseTree(tree.out, below), call);
}

type GitCall = (args: readonly string[], input?: string) => Promise<Answer>;

async function resolveBase(rev: string, call: GitCall): Promise<string | null> {
  const commit = await resolve(`${rev}^{commit}`, call);
  if (commit === null) return null;
  const base = await call(['merge-base', commit, 'HEAD']);
  const found = base.out.toString().trim();
  return base.code === 0 && /^[0-9a-f]{40,64}$/.test(found) ? found : commit;
}

async function resolve(name: string, call: GitCall): Promise<string | null> {
  const { code, out } = await call(['rev-parse', '--verify', '--quiet', '--end-of-options', name]);
  const found = out.toString().trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(found) ? found : null;
}

interface Listed {
  readonly path: string;
  readonly oid: string;
}

/** `mode type oid\tpath` entries; paths from the repository's root become paths from the workspace's. */
function parseTree(out: Buffer, prefix: string): Listed[] {
  return split(out).flatMap((entry) => {
    const match = /^(\d{6}) blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry);
    return match?.[2] && match[3]?.startsWith(prefix) && match[1] !== '120000'
      ? [{ oid: match[2], path: match[3].slice(prefix.length) }]
      : [];
  });
}

/** `mode oid stage\tpath` entries of the index, conflicts left out. */
function parseIndex(out: Buffer): Listed[] {
  return split(out).flatMap((entry) => {
    const match = /^(\d{6}) ([0-9a-f]+) 0\t([\s\S]*)$/.exec(entry);
    return match?.[2] && match[3] && match[1] !== '120000' ? [{ oid: match[2], path: match[3] }] : [];
  });
}

function split(out: Buffer): string[] {
  return out
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '');
}

/** Asks for all objects in one process; ids, never names, go to its input. */
async function readObjects(listed: readonly Listed[], call: GitCall): Promise<GitFiles> {
  const wanted = listed.filter(({ path }) => placeOf(path) !== null);
  const { out } = await call(['cat-file', '--batch'], wanted.map(({ oid }) => `${oid}\n`).join(''));
  const files: FoundFile[] = [];
  let at = 0;
  for (const { path } of wanted) {
    const end = out.indexOf(10, at);
    const size = Number(/ blob (\d+)$/.exec(out.subarray(at, end).toString())?.[1] ?? Number.NaN);
    if (end < 0 || Number.isNaN(size)) break;
    const bytes = out.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    const decoded = size > LIMITS.configBytes ? null : decode(bytes);
    if (decoded && 'text' in decoded) files.push({ path, text: decoded.text });
    else files.push({ path, fault: decoded ? decoded.fault : 'too-large', detail: null });
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
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

function run(git: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv, input = ''): Promise<Answer> {
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
        },
      });
    } catch {
      return done({ code: -1, out: Buffer.alloc(0) });
    }
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', () => done({ code: -1, out: Buffer.alloc(0) }));
    child.on('close', (code) => done({ code: code ?? -1, out: Buffer.concat(chunks) }));
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
