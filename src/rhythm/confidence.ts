import { RHYTHM } from './constants';

/** Why confidence deserves a question: a fall of two or more at once, or three falls in a row. */
export type ConfidenceFlag = 'drop' | 'falling';

/**
 * What the last confidences (1–10, oldest first, check-ins without one left out) call for: `drop` for a last step down
 * by `points` (2) or more, `falling` for `falls` (three) falls in a row up to the last, else null (method.md 1.5: the
 * change says more than the level).
 */
export function confidenceFlag(
  values: readonly number[],
  points: number = RHYTHM.confidenceDrop.value,
  falls: number = RHYTHM.confidenceFalls.value,
): ConfidenceFlag | null {
  const steps = values.slice(1).map((value, index) => value - values[index]!);
  const last = steps.at(-1);
  if (last === undefined) return null;
  if (last <= -points) return 'drop';
  const recent = steps.slice(-falls);
  return recent.length === falls && recent.every((step) => step < 0) ? 'falling' : null;
}
