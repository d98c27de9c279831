import { suggest } from '../language/suggest';
import { type IsoDate, parseDate } from '../model/date';
import type { Finding, Observation } from '../model/finding';
import { RULE_IDS } from '../schema/rule-ids';
import type { Ignore } from '../source/ignores';

/** A finding with the lines it may be silenced from: its own, and the first of the list item it is about. */
export interface LinedFinding {
  readonly finding: Finding;
  readonly lines: readonly number[];
}

/** What the ignore comments of one file do. */
export interface Ignored {
  readonly kept: readonly LinedFinding[];
  readonly suppressed: readonly LinedFinding[];
  /** What is to be said about the comments themselves. */
  readonly observations: readonly Observation[];
}

export interface IgnoreInput {
  readonly file: string;
  readonly ignores: readonly Ignore[];
  readonly findings: readonly LinedFinding[];
  readonly today: IsoDate;
  /** Rules that ran over this file: a comment for another one is not called unused. */
  readonly ran: (rule: string) => boolean;
  /** Offset of the start of a line and column, for the places of the observations. */
  readonly offset: (line: number, column: number) => number;
}

/**
 * Silences findings that an ignore comment covers. A comment without a reason still silences, and is a finding itself;
 * one past its date silences no longer; one that silenced nothing is unused, with a safe fix.
 */
export function applyIgnores({ file, ignores, findings, today, ran, offset }: IgnoreInput): Ignored {
  const used = new Set<Ignore>();
  const kept: LinedFinding[] = [];
  const suppressed: LinedFinding[] = [];
  for (const one of findings) {
    const ignore = ignores.find(
      ({ rule, covers, until }) =>
        rule === one.finding.rule && covers !== null && one.lines.includes(covers) && !expired(until, today),
    );
    if (ignore) used.add(ignore);
    (ignore ? suppressed : kept).push(one);
  }
  const observations = ignores.flatMap((ignore): Observation[] => {
    const place = { file, start: offset(ignore.line, ignore.column), end: offset(ignore.line, ignore.endColumn) };
    const see = (rule: string, say: string, data: Observation['data'], fix: Observation['fix'] = null) => ({
      rule,
      say,
      data,
      place,
      subject: null,
      fix,
    });
    const remove = { safe: true, changes: [{ kind: 'uncomment', file, line: ignore.line } as const] };
    if (!(RULE_IDS as readonly string[]).includes(ignore.rule)) {
      return [see('unused-ignore', 'unknown-rule', { rule: ignore.rule, suggestion: suggest(ignore.rule, RULE_IDS) })];
    }
    const found: Observation[] = [];
    if (ignore.reason === null) found.push(see('ignore-without-reason', 'missing', { rule: ignore.rule }));
    if (expired(ignore.until, today)) {
      const until = ignore.until ?? '';
      const say = parseDate(until) === null ? 'no-such-day' : 'expired';
      found.push(see('expired-ignore', say, { rule: ignore.rule, until }));
    } else if (!used.has(ignore) && ran(ignore.rule))
      found.push(see('unused-ignore', 'unused', { rule: ignore.rule }, remove));
    return found;
  });
  return { kept, suppressed, observations };
}

/** Past its day; a day that does not exist never comes. */
function expired(until: string | null, today: IsoDate): boolean {
  return until !== null && (parseDate(until) === null || until < today);
}
