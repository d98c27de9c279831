import { baselineOf } from '../metrics/change';
import type { KeyResult } from '../model/okr';
import { evaluate } from './evaluate';
import type { Standing } from './standing';
import type { DatedValue } from './value';

/** Baseline, target and score by the definition at the cycle's start; thresholds have no baseline and no target. */
export interface Original {
  readonly from: number | null;
  readonly to: number | null;
  readonly score: number | null;
}

/**
 * What the same values score by the definition in force 14 days after the start (rules.md, `moved-goalpost`; method.md
 * 3.4: show the score against the original too), also when nothing was changed. Null where no history is known, or a
 * recorded `before` cannot be read.
 */
export function originalOf(keyResult: KeyResult, values: readonly DatedValue[], standing: Standing): Original | null {
  const definition = standing.frame.originalOf(keyResult);
  if (!definition) return null;
  return { ...endsOf(definition), score: evaluate(definition, values, standing).score };
}

/** Baseline and target of a change; both null for every other kind. */
export function endsOf({ metric, milestones }: KeyResult): Pick<Original, 'from' | 'to'> {
  if (metric?.type !== 'metric' || milestones.length > 0) return { from: null, to: null };
  return { from: baselineOf(metric), to: metric.to };
}
