import type { CheckReport } from '../../schema/output/check';
import { respell } from '../visible';
import { bySeverity, type Facts, fromGitRoot, type Item, said } from './facts';

/** What GitHub shows of one step; it drops the rest without a word. Notes are told by their number. */
const MOST: Readonly<Record<Item['severity'], number>> = { error: 10, warning: 10, note: 0 };
const COMMANDS: Readonly<Record<Item['severity'], string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Commands for the runner of GitHub Actions: the heaviest findings as annotations, then how many more there are. */
export function renderGithub(
  report: CheckReport,
  { prefix, rules, words }: Pick<Facts, 'prefix' | 'rules' | 'words'>,
): string {
  const left = { error: 0, warning: 0, note: 0 };
  const room = { ...MOST };
  const lines: string[] = [];
  for (const item of bySeverity(report.findings, (one) => one.severity)) {
    if (room[item.severity]-- > 0) lines.push(annotation(item, prefix, rules.get(item.rule)?.title ?? item.rule));
    else left[item.severity]++;
  }
  if (left.error + left.warning + left.note > 0) {
    const rest = words.more({ errors: left.error, warnings: left.warning, notes: left.note });
    lines.push(`::notice title=okr check::${data(rest)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** The title ends and begins with ours: the runner trims properties, and loses a `=` at the start of a value. */
function annotation(item: Item, prefix: string, title: string): string {
  const path = fromGitRoot(prefix, item.file);
  const oneLine = item.line === item.endLine;
  const properties = [
    `file=${property(path.startsWith('=') ? `./${path}` : path)}`,
    `line=${item.line}`,
    `endLine=${item.endLine}`,
    ...(oneLine ? [`col=${item.column}`, `endColumn=${item.endColumn}`] : []),
    `title=${property(`okr: ${title} (${item.rule})`)}`,
  ];
  const place = `${path}:${item.line}:${item.column}`;
  return `::${COMMANDS[item.severity]} ${properties.join(',')}::${data(`${place}: ${said(item)}`)}`;
}

/** As `@actions/core` writes the text of a command. What a command cannot carry is written out. */
export function data(text: string): string {
  return respell(text, (found, spelt) => (found === '\r' || found === '\n' ? found : spelt))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

export function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
