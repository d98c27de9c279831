import type { DiffChange, DiffReport } from '../../schema/output/diff';
import type { Text } from '../../text/catalogue';
import { fromGitRoot } from './facts';
import { data, property } from './github';

/** What GitHub shows of one step. */
const MOST = 10;

/** Commands for the runner of GitHub Actions: a warning for each goalpost made easier. `say` puts a change into a sentence. */
export function renderGithubDiff(
  report: Pick<DiffReport, 'changes'>,
  prefix: string,
  say: (change: DiffChange) => string,
  words: Text['screens']['diff'],
): string {
  const easier = report.changes.filter((one) => one.easier);
  const lines = easier.slice(0, MOST).map((one) => {
    const path = fromGitRoot(prefix, one.file);
    const file = property(path.startsWith('=') ? `./${path}` : path);
    const title = property(`okr: ${words.annotation}`);
    return `::warning file=${file},line=${one.line},endLine=${one.line},title=${title}::${data(say(one))}`;
  });
  if (easier.length > MOST) lines.push(`::notice title=okr diff::${data(words.moreAnnotations(easier.length - MOST))}`);
  return lines.map((line) => `${line}\n`).join('');
}
