import { rawOf } from '../metrics/index';
import { daysBetween } from '../model/date';
import type { ChangeMetric } from '../model/metric';
import type { KeyResult } from '../model/okr';
import { type Point, trend } from '../rhythm/forecast';
import { seriesOf } from './series';
import type { Standing } from './standing';
import type { DatedValue } from './value';

/** Where a key result will end if the trend holds. All null where nothing is to be said. */
export interface Forecast {
  readonly value: number | null;
  /** The score of that value, 0–1. */
  readonly score: number | null;
  readonly method: 'run-rate' | 'theil-sen' | null;
  /** 80 % band of the value; null with fewer than four values, or when they lie on a line. */
  readonly low: number | null;
  readonly high: number | null;
}

const NOTHING: Forecast = { value: null, score: null, method: null, low: null, high: null };

/** What a forecast is drawn through: one value a day, x in days of the cycle from 1. */
export interface Outlook {
  readonly points: readonly Point[];
  /** The last day of the cycle. */
  readonly x0: number;
  /** The baseline, at x 0. */
  readonly start: number;
}

/** Null where nothing is to be foretold: a closed cycle, anything but a change with baseline and target, no value yet. */
export function outlookOf(
  { metric, milestones, ...rest }: KeyResult,
  values: readonly DatedValue[],
  { frame: { cycle }, closed }: Standing,
): Outlook | null {
  if (closed || milestones.length > 0 || metric?.type !== 'metric') return null;
  if (metric.from === null || metric.to === null || metric.from === metric.to) return null;
  const dayOf = (date: string) => daysBetween(cycle.start, date) + 1;
  const series = seriesOf({ ...rest, metric, milestones }, values);
  const points = series.map(({ date, value }) => ({ x: dayOf(date), y: value }));
  return points.length === 0 ? null : { points, x0: dayOf(cycle.end), start: metric.from };
}

/**
 * The forecast to the end of the cycle (method.md 1.7). Value and band stay within what the metric can be: never below 0
 * where baseline, target and all values are not, and within 0–100 for such a percentage.
 */
export function forecastOf(keyResult: KeyResult, values: readonly DatedValue[], standing: Standing): Forecast {
  const outlook = outlookOf(keyResult, values, standing);
  const found = outlook && trend(outlook.points, outlook.x0, outlook.start);
  if (!outlook || !found || keyResult.metric?.type !== 'metric') return NOTHING;
  const [least, most] = rangeOf(
    keyResult.metric,
    outlook.points.map(({ y }) => y),
  );
  const clip = (value: number) => Math.min(Math.max(value, least), most) + 0;
  const value = clip(found.value);
  const raw = rawOf(keyResult, { value, hits: null });
  return {
    value,
    score: raw === null ? null : Math.min(Math.max(raw, 0), 1),
    method: found.method,
    low: found.low === null ? null : clip(found.low),
    high: found.high === null ? null : clip(found.high),
  };
}

/** What the metric can be, as far as its numbers tell. */
function rangeOf({ from, to, unit }: ChangeMetric, values: readonly number[]): readonly [number, number] {
  const all = [from ?? 0, to ?? 0, ...values];
  const least = all.every((value) => value >= 0) ? 0 : Number.NEGATIVE_INFINITY;
  const share = unit === '%' && least === 0 && all.every((value) => value <= 100);
  return [least, share ? 100 : Number.POSITIVE_INFINITY];
}
