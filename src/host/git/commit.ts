import type { HistoryTrouble } from '../../model/commit';
import { parseDate } from '../../model/date';
import type { NamedCommit } from '../host';
import { caller, type GitCall, resolve } from './call';

/**
 * The commit a revision names; `a...b` the last one two revisions have in common. A day names the last commit written by then in the first line of HEAD's history: what
 * came in by a merge came with the merge.
 */
export async function gitCommit(
  root: string,
  name: string,
  env: NodeJS.ProcessEnv,
): Promise<NamedCommit | { readonly trouble: HistoryTrouble }> {
  const call = caller(root, env);
  if (call === null) return { trouble: 'no-git' };
  const probe = await call(['rev-parse', '--is-shallow-repository']);
  if (probe.code !== 0) return { trouble: 'no-repository' };
  const unknown = probe.out.toString().trim() === 'true' ? 'shallow' : 'unknown-revision';
  if ((await resolve('HEAD^{commit}', call)) === null) return { trouble: 'no-commits' };
  const found = parseDate(name) === null ? await byName(name, call) : await byDay(name, call);
  return found ?? { trouble: unknown };
}

async function byName(name: string, call: GitCall): Promise<NamedCommit | null> {
  const [left = '', right] = name.split('...');
  const commit = right === undefined ? await resolve(`${name}^{commit}`, call) : await baseOf(left, right, call);
  if (commit === null) return null;
  const { out } = await call(['log', '-1', '--format=%as', '--end-of-options', commit, '--']);
  return { commit, date: parseDate(out.toString().trim()) };
}

async function baseOf(left: string, right: string, call: GitCall): Promise<string | null> {
  const [one, two] = [await resolve(`${left}^{commit}`, call), await resolve(`${right}^{commit}`, call)];
  if (one === null || two === null) return null;
  const { code, out } = await call(['merge-base', one, two]);
  const found = out.toString().trim();
  return code === 0 && /^[0-9a-f]{40,64}$/.test(found) ? found : null;
}

async function byDay(day: string, call: GitCall): Promise<NamedCommit | null> {
  const { out } = await call(['log', '--first-parent', '--format=%H %as', 'HEAD', '--']);
  for (const line of out.toString().split('\n')) {
    const [commit = '', date = ''] = line.split(' ');
    if (commit !== '' && date !== '' && date <= day) return { commit, date: parseDate(date) };
  }
  return null;
}
