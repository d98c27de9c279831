import type { Data } from '../model/change';
import type { IsoDate } from '../model/date';
import type { ChangeMetric, Metric, ThresholdMetric } from '../model/metric';

/** A metric in the next cycle, as it is written down, and what its numbers became. */
export interface CarriedMetric {
  readonly written: Readonly<Record<string, Data>>;
  /** The new baseline and target of a change, for the title. */
  readonly from: number | null;
  readonly to: number | null;
  /** Was the target passed already? Then there is none until people set a new one. */
  readonly reached: boolean;
  /** Other scores than 0 and target that no longer fit between them. */
  readonly lostAnchors: readonly [commit: number, stretch: number] | null;
}

/** Places of a mean that are worth writing. */
const MEAN_PLACES = 2;
/** Digits kept, so that 0.1 + 0.2 is written 0.3. */
const DIGITS = 12;

/**
 * A change with today's value as its baseline and the target it had (method.md 8, carry). A sum starts anew at 0 with
 * what is missing as its target, which is the same way. Without a value the old baseline stays.
 */
export function carriedChange(metric: ChangeMetric, current: number | null, start: IsoDate): CarriedMetric {
  const sum = metric.counts === 'sum';
  const done = sum ? (current ?? 0) : 0;
  const from = sum ? 0 : current === null ? metric.from : tidy(current, metric.counts === 'average');
  const to = metric.to === null ? null : tidy(metric.to - done);
  const way = Math.sign((metric.to ?? 0) - (metric.from ?? 0));
  const reached = from !== null && to !== null && metric.from !== null && (to - from) * way <= 0;
  const { commit, stretch } = metric;
  const anchored = commit !== null && stretch !== null;
  const fits = anchored && !reached && from !== null && to !== null && isBetween(commit - done, from, to);
  return {
    written: {
      ...(from === null || sum ? {} : { from }),
      ...(to === null || reached ? {} : { to }),
      ...restOf(metric, start),
      ...(fits ? { commit: tidy(commit - done), stretch: tidy(stretch - done) } : {}),
    },
    from,
    to,
    reached,
    lostAnchors: anchored && !fits ? [commit, stretch] : null,
  };
}

/** The bounds as they were: a threshold has no baseline. */
export function sameThreshold(metric: ThresholdMetric, start: IsoDate): Readonly<Record<string, Data>> {
  const { low, high, scoredBy } = metric;
  const bounds =
    low !== null && high !== null ? { between: [low, high] } : low !== null ? { at_least: low } : { at_most: high };
  return { ...bounds, ...restOf(metric, start), ...(scoredBy === 'hit-rate' ? {} : { scored_by: scoredBy }) };
}

/**
 * A change that was reached becomes a level to hold (method.md 8, hand over: "stay above/below"): the target, or the
 * value where it fell short of it. Null for a sum and where nothing says which way it goes.
 */
export function heldLevel(
  metric: ChangeMetric,
  current: number | null,
  start: IsoDate,
): { readonly written: Readonly<Record<string, Data>>; readonly side: 'low' | 'high'; readonly bound: number } | null {
  const { from, to, counts } = metric;
  if (counts === 'sum' || from === null || to === null || from === to) return null;
  const up = to > from;
  const value = current === null ? from : tidy(current, counts === 'average');
  const bound = up ? Math.min(value, to) : Math.max(value, to);
  const { curve: _, ...rest } = restOf(metric, start);
  return { written: { [up ? 'at_least' : 'at_most']: bound, ...rest }, side: up ? 'low' : 'high', bound };
}

/** What describes a metric besides its numbers. A day before the new cycle from which it can be observed is past. */
export function restOf(metric: Metric, start: IsoDate): Readonly<Record<string, Data>> {
  const { unit, counts, curve, observableFrom, source, measures } = metric;
  return {
    ...(unit === null ? {} : { unit }),
    ...(counts === 'level' ? {} : { counts }),
    ...(curve === 'linear' ? {} : { curve }),
    ...(observableFrom !== null && observableFrom > start ? { observable_from: observableFrom } : {}),
    ...(source === null ? {} : { source }),
    ...(measures === null ? {} : { measures }),
  };
}

function isBetween(value: number, a: number, b: number): boolean {
  return value > Math.min(a, b) && value < Math.max(a, b);
}

function tidy(value: number, mean = false): number {
  return Number(
    mean && Math.abs(value) >= 1 ? value.toFixed(MEAN_PLACES) : value.toPrecision(mean ? MEAN_PLACES : DIGITS),
  );
}
