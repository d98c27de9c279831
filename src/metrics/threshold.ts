import type { ThresholdMetric } from '../model/metric';
import type { Reading } from './define';

/** Does a value lie within the limits? They are inclusive; a missing one is open (method.md 1.1). */
export function isInside({ low, high }: Pick<ThresholdMetric, 'low' | 'high'>, value: number): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}

/**
 * Raw progress of a threshold (method.md 1.1): `hit-rate` kept ÷ due (Profit.co; a missing check-in is not a hit),
 * `last` 1 inside and 0 outside (Engagedly), `distance` as the kind defines it. Null without a value; for a hit rate
 * null where no day was due yet.
 */
export function thresholdRaw(
  metric: ThresholdMetric,
  { value, hits }: Reading,
  distance: (value: number) => number | null,
): number | null {
  if (typeof value !== 'number') return null;
  if (metric.scoredBy === 'distance') return distance(value);
  if (metric.scoredBy === 'last' || hits === null) return isInside(metric, value) ? 1 : 0;
  return hits.due > 0 ? hits.kept / hits.due : null;
}
