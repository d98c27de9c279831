import type { Hits, Reading } from '../metrics/define';
import { isInside } from '../metrics/threshold';
import type { IsoDate } from '../model/date';
import type { ThresholdMetric } from '../model/metric';
import type { KeyResult } from '../model/okr';
import type { Standing } from './standing';
import { currentValue, type DatedValue } from './value';

/**
 * What is known about a key result: its current value from those that count (values of another type than its metric's
 * are passed over) and, for a threshold, the planned days kept.
 */
export function readingOf(keyResult: KeyResult, values: readonly DatedValue[], standing: Standing): Reading {
  const { metric } = keyResult;
  if (keyResult.milestones.length > 0) return { value: lastOf(values, (value) => value instanceof Map), hits: null };
  if (!metric) return { value: null, hits: null };
  if (metric.type === 'yes-no') return { value: lastOf(values, (value) => typeof value === 'boolean'), hits: null };
  const numbers = numbersOf(values);
  const value = currentValue(
    numbers.map((one) => one.value),
    metric.counts,
  );
  return { value, hits: 'low' in metric && metric.scoredBy === 'hit-rate' ? hits(metric, numbers, standing) : null };
}

/**
 * Is the value a threshold is judged by inside? The last one reported for a hit rate, else the current one as `counts`
 * makes it. Null where there is none.
 */
export function isKept(metric: ThresholdMetric, values: readonly DatedValue[]): boolean | null {
  const numbers = numbersOf(values).map((one) => one.value);
  const judged = currentValue(numbers, metric.scoredBy === 'hit-rate' ? 'level' : metric.counts);
  return judged === null ? null : isInside(metric, judged);
}

interface DatedNumber {
  readonly date: IsoDate;
  readonly value: number;
}

function numbersOf(values: readonly DatedValue[]): readonly DatedNumber[] {
  return values.filter((one): one is DatedNumber => typeof one.value === 'number');
}

function lastOf(values: readonly DatedValue[], fits: (value: DatedValue['value']) => boolean): Reading['value'] {
  return values.findLast(({ value }) => fits(value))?.value ?? null;
}

/**
 * Planned days with a value inside, of all when closed, else of those up to today. A check-in counts for the first due
 * day d with date ≤ d + grace, the last value of a day wins (commands.md, `okr score --json`). Null for a closed cycle
 * without any planned day: then the value alone decides.
 */
function hits(metric: ThresholdMetric, numbers: readonly DatedNumber[], { frame, closed }: Standing): Hits | null {
  const isDue = (day: IsoDate) => closed || day <= frame.today;
  const due = closed ? frame.dueDays.length : frame.dueDays.filter(isDue).length;
  if (closed && due === 0) return null;
  const kept = new Map<IsoDate, boolean>();
  for (const { date, value } of numbers) {
    const day = frame.dueDayOf(date);
    if (day !== null && isDue(day)) kept.set(day, isInside(metric, value));
  }
  return { kept: [...kept.values()].filter(Boolean).length, due };
}
