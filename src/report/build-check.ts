import type { IsoDate } from '../model/date';
import type { Workspace } from '../model/workspace';
import type { CheckReport } from '../schema/output/check';
import type { RuleTexts } from '../text/catalogue';
import { say } from './say';
import type { Settled } from './settle-findings';

/** What a check is reported from. */
export interface CheckInput {
  readonly workspace: Workspace;
  readonly settled: Settled;
  /** Paths of the files that could be read. */
  readonly files: readonly string[];
  readonly rules: RuleTexts;
  readonly today: IsoDate;
  /** Is a file looked at? */
  readonly covers: (file: string) => boolean;
  /** What was mended, where that was asked for. */
  readonly fixed?: { readonly count: number; readonly changed: ReadonlyMap<string, unknown> } | null;
}

/** `okr check` as plain data: findings with their sentences and places, sorted by file, line, column and rule. */
export function buildCheck(input: CheckInput): CheckReport {
  const findings = input.settled.findings.map(({ finding, range }) => {
    const said = say(input.rules, finding);
    return {
      rule: finding.rule,
      severity: finding.severity,
      message: said.message,
      help: said.help,
      file: finding.place.file,
      line: range.start.line,
      column: range.start.column,
      endLine: range.end.line,
      endColumn: range.end.column,
      ref: finding.subject,
      fix: finding.fix && said.fix ? { title: said.fix, safe: finding.fix.safe } : null,
    };
  });
  findings.sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  );
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const homes = input.workspace.teamCycles.filter((one) => one.file !== null && input.covers(one.file));
  const objectives = homes.flatMap((one) => one.objectives);
  return {
    version: 1,
    command: 'check',
    today: input.today,
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      files: input.files.filter(input.covers).length,
      objectives: objectives.length,
      keyResults: objectives.reduce((sum, one) => sum + one.keyResults.length, 0),
      suppressed: input.settled.suppressed.length,
    },
    ...(input.fixed ? { fixed: { count: input.fixed.count, files: [...input.fixed.changed.keys()] } } : {}),
    findings,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
