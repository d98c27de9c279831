import type { IsoDate } from '../model/date';
import type { Baseline } from '../schema/baseline-file';
import { findingKey } from './only-touched';
import type { LocatedFinding } from './settle-findings';

/** What a baseline does to findings. */
export interface Baselined {
  readonly kept: readonly LocatedFinding[];
  readonly suppressed: readonly LocatedFinding[];
  /** Entries that no finding needs any more, wholly or in part. */
  readonly stale: number;
  /** Entries whose last day has passed: they suppress nothing. */
  readonly expired: number;
}

/** Takes known findings out, as many of each kind as the baseline names. */
export function applyBaseline(findings: readonly LocatedFinding[], baseline: Baseline, today: IsoDate): Baselined {
  const valid = baseline.findings.filter(({ until }) => until === null || until >= today);
  const left = new Map<string, number>();
  for (const { key, count } of valid) left.set(key, (left.get(key) ?? 0) + count);
  const kept: LocatedFinding[] = [];
  const suppressed: LocatedFinding[] = [];
  for (const one of findings) {
    const count = left.get(findingKey(one)) ?? 0;
    if (count > 0) left.set(findingKey(one), count - 1);
    (count > 0 ? suppressed : kept).push(one);
  }
  const stale = [...left.values()].filter((count) => count > 0).length;
  return { kept, suppressed, stale, expired: baseline.findings.length - valid.length };
}

/** The baseline for today's findings: what is gone is pruned, owners and last days stay with what remains. */
export function updateBaseline(findings: readonly LocatedFinding[], old: Baseline | null): Baseline {
  const counts = new Map<string, number>();
  for (const one of findings) counts.set(findingKey(one), (counts.get(findingKey(one)) ?? 0) + 1);
  const known = new Map((old?.findings ?? []).map((one) => [one.key, one]));
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    version: 1,
    findings: sorted.map(([key, count]) => ({
      key,
      count,
      owner: known.get(key)?.owner ?? null,
      until: known.get(key)?.until ?? null,
    })),
  };
}
