import { rawOf } from '../metrics/index';
import type { KeyResult } from '../model/okr';
import { TOLERANCE } from '../rhythm/constants';

/**
 * Is the second definition easier to meet than the first? Both are asked what the same value is worth: half-way of the
 * first one, and its target. Easier: worth more at one of them and less at none. A bound: more values lie inside. From
 * committed to aspirational is easier too. False where they cannot be compared (another kind of measure).
 */
export function isEasier(before: KeyResult, after: KeyResult): boolean {
  const steps = probesOf(before).map((value) => (rawAt(after, value) ?? 0) - (rawAt(before, value) ?? 0));
  if (steps.some((step) => step < -TOLERANCE)) return false;
  if (steps.some((step) => step > TOLERANCE)) return true;
  return isWider(before, after) || (before.ambition === 'committed' && after.ambition === 'aspirational');
}

function rawAt(keyResult: KeyResult, value: number): number | null {
  return keyResult.metric?.type === 'metric' ? rawOf(keyResult, { value, hits: null }) : null;
}

/** Values a change of baseline or target shows at. */
function probesOf({ metric, milestones }: KeyResult): number[] {
  if (milestones.length > 0 || metric?.type !== 'metric' || metric.from === null || metric.to === null) return [];
  return [(metric.from + metric.to) / 2, metric.to];
}

function isWider({ metric: before }: KeyResult, { metric: after }: KeyResult): boolean {
  if (!before || !after || !('low' in before) || !('low' in after) || before.type !== after.type) return false;
  const low = (after.low ?? Number.NEGATIVE_INFINITY) <= (before.low ?? Number.NEGATIVE_INFINITY);
  const high = (after.high ?? Number.POSITIVE_INFINITY) >= (before.high ?? Number.POSITIVE_INFINITY);
  return low && high && (after.low !== before.low || after.high !== before.high);
}
