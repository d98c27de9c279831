import { decode } from '../../source/decode';
import { LIMITS } from '../../source/problem';
import type { FoundFile } from '../../workspace/file';
import { placeOf } from '../../workspace/place';
import type { GitFiles, GitSource } from '../host';
import { caller, callsBy, type GitCall, type GitTalk, isPartial, resolve, talker } from './call';
import { ObjectReader } from './objects';

/** The workspace's files as the index, a commit, or the commit this history left a revision at holds them. */
export async function gitFiles(root: string, source: GitSource, env: NodeJS.ProcessEnv): Promise<GitFiles> {
  const talk = talker(root, env);
  if (talk === null) return { trouble: 'no-git' };
  const call = callsBy(talk);
  const prefix = await call(['rev-parse', '--show-prefix']);
  if (prefix.code !== 0) return { trouble: 'no-repository' };
  if (source === 'index') return readListed(parseIndex((await call(['ls-files', '-sz'])).out, '0'), talk);
  if (source === 'began') return readListed(parseIndex((await call(['ls-files', '-uz'])).out, '1'), talk);
  const shallow = await call(['rev-parse', '--is-shallow-repository']);
  const isShallow = shallow.out.toString().trim() === 'true';
  const commit = 'commit' in source ? source.commit : await resolveBase(source.left, isShallow, call);
  if (commit === null) return { trouble: isShallow ? 'shallow' : 'unknown-revision' };
  const below = prefix.out.toString('utf8').replace(/\n$/, '');
  const tree = await call(['ls-tree', '-rz', '--full-tree', commit, ...(below === '' ? [] : ['--', below])]);
  if (tree.code !== 0) return { trouble: (await isPartial(call)) ? 'partial' : 'failed' };
  return readListed(parseTree(tree.out, below), talk);
}

/** Does git track this path? False without git. */
export async function gitTracks(root: string, path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const call = caller(root, env);
  return call !== null && (await call(['ls-files', '--error-unmatch', '--', path])).code === 0;
}

/** Is it certain that the next `git add` takes no new file at this path? False without git, and where it does not answer. */
export async function gitLeavesOut(root: string, path: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const call = caller(root, env);
  if (call === null) return false;
  const { code, out } = await call(['ls-files', '--others', '--exclude-standard', '--', path]);
  return code === 0 && out.length === 0;
}

/** Where two histories have nothing in common it is the revision itself; a shallow clone only does not know. */
async function resolveBase(rev: string, isShallow: boolean, call: GitCall): Promise<string | null> {
  const commit = await resolve(`${rev}^{commit}`, call);
  if (commit === null) return null;
  const base = await call(['merge-base', commit, 'HEAD']);
  const found = base.out.toString().trim();
  if (base.code === 0 && /^[0-9a-f]{40,64}$/.test(found)) return found;
  return isShallow ? null : commit;
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

/** Reads what is listed, as far as it is of the format. Not a single one may be missing: half a workspace is none. */
async function readListed(listed: readonly Listed[], talk: GitTalk): Promise<GitFiles> {
  const wanted = listed.filter(({ path }) => placeOf(path) !== null);
  const files: FoundFile[] = [];
  let lacking = false;
  const objects = new ObjectReader(LIMITS.configBytes, talk, (found) => {
    const path = wanted[files.length]?.path ?? '';
    if (found === 'missing') lacking = true;
    const decoded = typeof found === 'string' ? { fault: 'too-large' as const } : decode(found);
    files.push('text' in decoded ? { path, text: decoded.text } : { path, fault: decoded.fault, detail: null });
  });
  objects.ask(wanted.map(({ oid }) => oid));
  const whole = await objects.end();
  if (lacking) return { trouble: 'partial' };
  // Git ends where it would have to fetch an object that a partial clone was made without.
  if (!whole) return { trouble: (await isPartial(callsBy(talk))) ? 'partial' : 'failed' };
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
