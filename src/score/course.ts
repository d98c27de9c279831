import type { KeyResult } from '../model/okr';
import { expected, isThreshold } from '../rhythm/expected';
import { type Pace, pace } from '../rhythm/pace';
import { isKept } from './reading';
import type { Standing } from './standing';
import type { DatedValue } from './value';

/** How a key result goes, for status and health. */
export interface KeyResultCourse {
  /** Progress expected by today, 0–1; null where nothing is measured. */
  readonly expected: number | null;
  readonly pace: Pace | null;
  /** A guardrail that is a threshold with its value outside, or another one that is off track. */
  readonly broken: boolean;
}

/**
 * Pace and broken guardrail of a key result. `score` 0–1 is its score, null while none is known. A threshold is judged by
 * its last value and never done while the cycle runs (commands.md, `okr status --json`).
 */
export function courseOf(
  keyResult: KeyResult,
  values: readonly DatedValue[],
  score: number | null,
  { frame, closed }: Standing,
): KeyResultCourse {
  const { metric } = keyResult;
  const threshold = isThreshold(keyResult) && metric && 'low' in metric ? metric : null;
  const kept = threshold ? isKept(threshold, values) : null;
  const asExpected = expected(keyResult, frame);
  const found = pace({
    progress: threshold && kept !== null ? Number(kept) : score,
    expected: asExpected,
    elapsed: frame.elapsed,
    observable: metric?.observableFrom == null || metric.observableFrom <= frame.today,
    canBeDone: threshold === null || closed,
  });
  const broken = threshold ? kept === false : found === 'off-track';
  return { expected: asExpected, pace: found, broken: keyResult.guardrail && broken };
}
