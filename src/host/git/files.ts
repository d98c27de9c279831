import { decode } from '../../source/decode';
import { LIMITS } from '../../source/problem';
import type { FoundFile } from '../../workspace/file';
import { placeOf } from '../../workspace/place';
import type { GitFiles, GitSource } from '../host';
import { caller, type GitCall, resolve } from './call';

/** The workspace's files as the index, a commit, or the commit this history left a revision at holds them. */
export async function gitFiles(root: string, source: GitSource, env: NodeJS.ProcessEnv): Promise<GitFiles> {
  const call = caller(root, env);
  if (call === null) return { trouble: 'no-git' };
  const prefix = await call(['rev-parse', '--show-prefix']);
  if (prefix.code !== 0) return { trouble: 'no-repository' };
  if (source === 'index') return readObjects(parseIndex((await call(['ls-files', '-sz'])).out, '0'), call);
  if (source === 'began') return readObjects(parseIndex((await call(['ls-files', '-uz'])).out, '1'), call);
  const commit = 'commit' in source ? source.commit : await resolveBase(source.left, call);
  if (commit === null) {
    const shallow = await call(['rev-parse', '--is-shallow-repository']);
    return { trouble: shallow.out.toString().trim() === 'true' ? 'shallow' : 'unknown-revision' };
  }
  const below = prefix.out.toString('utf8').replace(/\n$/, '');
  const tree = await call(['ls-tree', '-rz', '--full-tree', commit, ...(below === '' ? [] : ['--', below])]);
  if (tree.code !== 0) return { trouble: 'unknown-revision' };
  return readObjects(parseTree(tree.out, below), call);
}

/** Does git track this path? False without git. */
export async function gitTracks(root: string, path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const call = caller(root, env);
  return call !== null && (await call(['ls-files', '--error-unmatch', '--', path])).code === 0;
}

async function resolveBase(rev: string, call: GitCall): Promise<string | null> {
  const commit = await resolve(`${rev}^{commit}`, call);
  if (commit === null) return null;
  const base = await call(['merge-base', commit, 'HEAD']);
  const found = base.out.toString().trim();
  return base.code === 0 && /^[0-9a-f]{40,64}$/.test(found) ? found : commit;
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

/** `mode oid stage\tpath` entries of the index, those of one stage: 0 what is staged, 1 what a conflict began from. */
function parseIndex(out: Buffer, wanted: '0' | '1'): Listed[] {
  return split(out).flatMap((entry) => {
    const [, mode, oid, stage, path] = /^(\d{6}) ([0-9a-f]+) ([0-3])\t([\s\S]*)$/.exec(entry) ?? [];
    return oid && path && stage === wanted && mode !== '120000' ? [{ oid, path }] : [];
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
