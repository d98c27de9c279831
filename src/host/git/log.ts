import type { HistoryTrouble, LoggedCommit } from '../../model/commit';
import type { LogQuery } from '../host';
import { callsBy, type GitCall, isPartial, talker } from './call';
import { LOG_FORMAT, LogReader } from './log-reader';

const LOG = [
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
  '--relative',
  LOG_FORMAT,
];

/**
 * The commits of HEAD's history (or of another commit's) that touched some paths, oldest first, each handed over as it
 * arrives. Asks git for objects only; renamed files are followed, a merge is listed with what differs from all its parents.
 */
export async function gitLog(
  root: string,
  { paths, since, until, beside }: LogQuery,
  visit: (commit: LoggedCommit) => void,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly head: string } | { readonly trouble: HistoryTrouble }> {
  const talk = talker(root, env);
  if (talk === null) return { trouble: 'no-git' };
  const call = callsBy(talk);
  const probe = await call(['rev-parse', '--is-shallow-repository', '--show-prefix', `${until ?? 'HEAD'}^{commit}`]);
  // One line each; a folder's name may have several.
  const [shallow = '', ...lines] = probe.out.toString('utf8').split('\n').slice(0, -1);
  const [prefix, head] = [lines.slice(0, -1).join('\n'), lines.at(-1) ?? ''];
  if (shallow === '') return { trouble: 'no-repository' };
  if (shallow === 'true') return { trouble: 'shallow' };
  if (probe.code !== 0) return { trouble: 'no-commits' };
  if (since === head) return { head };
  if (since !== undefined && !(await isAncestor(since, head, call))) return { trouble: 'unknown-revision' };
  const range = since === undefined ? [head] : [head, `^${since}`];
  const reader = new LogReader(prefix, visit);
  const args = [...LOG, ...(beside ? ['--full-diff'] : []), '--end-of-options', ...range, '--', ...paths];
  const code = await talk(args, (chunk) => reader.take(chunk)).end();
  if (code !== 0) return { trouble: (await isPartial(call)) ? 'partial' : 'failed' };
  reader.end();
  return { head };
}

async function isAncestor(commit: string, head: string, call: GitCall): Promise<boolean> {
  return (await call(['merge-base', '--is-ancestor', commit, head])).code === 0;
}
