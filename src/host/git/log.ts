import type { FileChange, HistoryTrouble, Log, LoggedCommit } from '../../model/commit';
import { parseDate } from '../../model/date';
import type { LogQuery } from '../host';
import { caller, type GitCall, isPartial, resolve } from './call';

const FORMAT = '--format=%x01%H%x00%as%x00%aN%x00%aE%x00%B%x00';
const HEADER = /^\x01[0-9a-f]{40,64}$/;
const NOTHING = /^0+$/;

/**
 * The commits of HEAD's history (or of another commit's) that touched some paths, oldest first. Asks git for objects
 * only; renamed files are followed, a merge is listed with what differs from all its parents.
 */
export async function gitLog(
  root: string,
  { paths, since, until }: LogQuery,
  env: NodeJS.ProcessEnv,
): Promise<Log | { readonly trouble: HistoryTrouble }> {
  const call = caller(root, env);
  if (call === null) return { trouble: 'no-git' };
  const [probe, head] = await Promise.all([
    call(['rev-parse', '--is-shallow-repository', '--show-prefix']),
    resolve(`${until ?? 'HEAD'}^{commit}`, call),
  ]);
  if (probe.code !== 0) return { trouble: 'no-repository' };
  const [shallow, prefix = ''] = probe.out.toString('utf8').split('\n');
  if (shallow === 'true') return { trouble: 'shallow' };
  if (head === null) return { trouble: 'no-commits' };
  if (since === head) return { head, commits: [] };
  if (since !== undefined && !(await isAncestor(since, head, call))) return { trouble: 'unknown-revision' };
  const range = since === undefined ? [head] : [head, `^${since}`];
  const args = [
    'log',
    '--topo-order',
    '--reverse',
    '--full-history',
    '--raw',
    '-z',
    '--no-abbrev',
    '-M',
    '-c',
    '--no-ext-diff',
    '--no-textconv',
  ];
  const { code, out } = await call([...args, '--relative', FORMAT, '--end-of-options', ...range, '--', ...paths]);
  if (code !== 0) return { trouble: (await isPartial(call)) ? 'partial' : 'failed' };
  return { head, commits: parseLog(out.toString('utf8'), prefix) };
}

async function isAncestor(commit: string, head: string, call: GitCall): Promise<boolean> {
  return (await call(['merge-base', '--is-ancestor', commit, head])).code === 0;
}

/** Fields between NULs: a header of five, then for each file its modes, ids and state, and one or two paths. */
function parseLog(out: string, prefix: string): LoggedCommit[] {
  const fields = out.split('\0');
  const commits: LoggedCommit[] = [];
  let files: FileChange[] = [];
  for (let at = 0; at < fields.length; ) {
    const field = fields[at] ?? '';
    if (HEADER.test(field)) {
      const [date = '', author = '', email = '', message = ''] = fields.slice(at + 1, at + 5);
      files = [];
      commits.push({ id: field.slice(1), date: parseDate(date), author, email, message: message.trim(), files });
      at += 5;
      continue;
    }
    const entry = field.startsWith('\n') ? field.slice(1) : field;
    const parents = /^:+/.exec(entry)?.[0].length ?? 0;
    if (parents === 0) {
      at++;
      continue;
    }
    const words = entry.slice(parents).split(' ');
    const ids = words.slice(parents + 1, -1).map((id) => (NOTHING.test(id) ? null : id));
    const renamed = parents === 1 && /^[RC]/.test(words.at(-1) ?? '');
    const [first = '', second = ''] = fields.slice(at + 1, at + 3);
    at += renamed ? 3 : 2;
    const path = renamed ? second : parents > 1 ? within(first, prefix) : first;
    const regular = words.slice(0, parents + 1).every((mode) => mode !== '120000' && mode !== '160000');
    if (path !== null && regular)
      files.push({ path, from: renamed ? first : null, after: ids.at(-1) ?? null, before: ids.slice(0, -1) });
  }
  return commits;
}

/** A merge's paths count from the repository's root, whatever `--relative` says. */
function within(path: string, prefix: string): string | null {
  return path.startsWith(prefix) ? path.slice(prefix.length) : null;
}
