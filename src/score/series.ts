import { rawOf } from '../metrics/index';
import type { IsoDate } from '../model/date';
import type { KeyResult } from '../model/okr';
import { currentValue, type DatedValue } from './value';

/** The current value of a key result after each day something was reported. */
export interface Reported {
  readonly date: IsoDate;
  readonly value: number;
}

/**
 * The course of a key result's current value, in date order: the value as reported for a level, the running sum or mean
 * where those count, the share done of milestones, 1 or 0 for yes or no. Values of another type are passed over.
 */
export function seriesOf(keyResult: KeyResult, values: readonly DatedValue[]): readonly Reported[] {
  const { metric, milestones } = keyResult;
  const numbers: number[] = [];
  return values.flatMap(({ date, value }) => {
    if (milestones.length > 0) {
      const share = value instanceof Map ? rawOf(keyResult, { value, hits: null }) : null;
      return share === null ? [] : [{ date, value: share }];
    }
    if (typeof value === 'boolean') return metric?.type === 'yes-no' ? [{ date, value: Number(value) }] : [];
    if (typeof value !== 'number' || metric === null || metric.type === 'yes-no') return [];
    numbers.push(value);
    return [{ date, value: currentValue(numbers, metric.counts) ?? value }];
  });
}

/**
 * Do the last three gains towards the target shrink one after the other (method.md 1.6, declining velocity: +400, +200,
 * +100)? False with fewer than four values, and where the last of them was no gain at all.
 */
export function isSlowing({ metric }: KeyResult, series: readonly Reported[]): boolean {
  if (metric?.type !== 'metric' || metric.from === null || metric.to === null) return false;
  const way = Math.sign(metric.to - metric.from);
  const last = series.slice(-4).map(({ value }) => value * way);
  if (last.length < 4) return false;
  const [first = 0, second = 0, third = 0] = last.slice(1).map((value, index) => value - last[index]!);
  return first > second && second > third && third > 0;
}
