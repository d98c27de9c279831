import type { IsoDate } from '../model/date';
import type { KeyResult } from '../model/okr';
import { isThreshold } from '../rhythm/expected';
import { evaluate } from './evaluate';
import { isReached } from './rounding';
import type { Standing } from './standing';
import type { DatedValue } from './value';

/**
 * The day from which on a key result has been reached without a break up to its last value (values in date order). Null
 * where it is not reached now, and for thresholds, which can be lost until the end.
 */
export function reachedOn(keyResult: KeyResult, values: readonly DatedValue[], standing: Standing): IsoDate | null {
  if (isThreshold(keyResult)) return null;
  let day: IsoDate | null = null;
  for (let count = values.length; count > 0; count -= 1) {
    const { score } = evaluate(keyResult, values.slice(0, count), standing);
    if (score === null || !isReached(score)) break;
    day = values[count - 1]?.date ?? day;
  }
  return day;
}
