import type { LocatedFinding } from './settle-findings';

/** What is needed to tell which findings a change touches. */
export interface TouchInput {
  readonly findings: readonly LocatedFinding[];
  /** The findings before the change. */
  readonly before: readonly LocatedFinding[];
  /** Numbers of the lines that are new or changed, by file; a file that is not there has none. */
  readonly changedLines: ReadonlyMap<string, ReadonlySet<number>>;
}

/** The findings on changed lines, and those that were not there before the change, wherever they stand. */
export function onlyTouched({ findings, before, changedLines }: TouchInput): LocatedFinding[] {
  const known = new Map<string, number>();
  for (const one of before) known.set(findingKey(one), (known.get(findingKey(one)) ?? 0) + 1);
  return findings.filter((one) => {
    const key = findingKey(one);
    const left = known.get(key) ?? 0;
    if (left > 0) known.set(key, left - 1);
    return left === 0 || onChangedLine(one, changedLines.get(one.finding.place.file));
  });
}

function onChangedLine({ range }: LocatedFinding, lines: ReadonlySet<number> | undefined): boolean {
  if (!lines) return false;
  for (let line = range.start.line; line <= range.end.line; line++) if (lines.has(line)) return true;
  return false;
}

/**
 * What makes a finding the same one although its line moved: rule, sentence, what it is about, or else its file. The
 * values in the sentence do not count.
 */
export function findingKey({ finding }: LocatedFinding): string {
  return [finding.rule, finding.say, finding.subject ?? finding.place.file].join(' ');
}
