import { isComplete, rawOf } from '../metrics/index';
import type { KeyResult } from '../model/okr';
import { readingOf } from './reading';
import type { Standing } from './standing';
import type { DatedValue } from './value';

/** What the values make of a key result's definition. */
export interface Evaluation {
  /** The current value; for milestones the share done; null where none was reported. */
  readonly current: number | boolean | null;
  /** Progress as it is, also below 0 and above 1. */
  readonly raw: number | null;
  /** Raw progress held within 0 and 1 (method.md 0 D1). */
  readonly score: number | null;
}

/**
 * Raw progress and score of a key result, whether or not it counts for anything. Without a value: null while the cycle
 * runs, 0 once it is closed. Null where the definition cannot be scored: no baseline, target = baseline, `establish`,
 * nothing said about how to measure it.
 */
export function evaluate(keyResult: KeyResult, values: readonly DatedValue[], standing: Standing): Evaluation {
  const reading = readingOf(keyResult, values, standing);
  const share = rawOf(keyResult, reading);
  const current = reading.value instanceof Map ? share : (reading.value as number | boolean | null);
  if (!isComplete(keyResult)) return { current, raw: null, score: null };
  const raw = share ?? (standing.closed ? 0 : null);
  return { current, raw, score: raw === null ? null : Math.min(Math.max(raw, 0), 1) };
}
