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
  return { value, hits: 'low' in metric && metric.scoredBy === 'hit-rate' ? hits(metric, values, standing) : null };
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

/** A number reported on one day. */
export interface DatedNumber {
  readonly date: IsoDate;
  readonly value: number;
}

/** The numbers among the values. */
export function numbersOf(values: readonly DatedValue[]): readonly DatedNumber[] {
  return values.filter((one): one is DatedNumber => typeof one.value === 'number');
}

function lastOf(values: readonly DatedValue[], fits: (value: DatedValue['value']) => boolean): Reading['value'] {
  return values.findLast(({ value }) => fits(value))?.value ?? null;
}

/** What a planned day brought: the value that counts for it with its date, null where no check-in came for it. */
export interface PlannedDay {
  readonly day: IsoDate;
  readonly came: DatedNumber | null;
  /** Within the limits; false where nothing came. */
  readonly inside: boolean;
}

/**
 * The planned days, all of them when closed, else those up to today, with what came for each. A check-in counts for the
 * first due day d with date ≤ d + grace, the last value of a day wins (commands.md, `okr score --json`). Null for a
 * closed cycle without any planned day: then the value alone decides.
 */
export function plannedDays(
  metric: ThresholdMetric,
  values: readonly DatedValue[],
  { frame, closed }: Standing,
): readonly PlannedDay[] | null {
  const due = closed ? frame.dueDays : frame.dueDays.filter((day) => day <= frame.today);
  if (closed && due.length === 0) return null;
  const came = new Map<IsoDate | null, DatedNumber>();
  for (const one of numbersOf(values)) came.set(frame.dueDayOf(one.date), one);
  return due.map((day) => {
    const one = came.get(day) ?? null;
    return { day, came: one, inside: one !== null && isInside(metric, one.value) };
  });
}

function hits(metric: ThresholdMetric, values: readonly DatedValue[], standing: Standing): Hits | null {
  const days = plannedDays(metric, values, standing);
  return days && { kept: days.filter(({ inside }) => inside).length, due: days.length };
}
