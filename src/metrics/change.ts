import type { By, ChangeMetric } from '../model/metric';
import { defineMetric } from './define';
import { finite, ratio } from './ratio';

/** A baseline to a target, both known and different. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where on the way a score is reached. */
export interface Anchor {
  readonly at: number;
  readonly raw: number;
}

/** Scores of the anchors: Niven and Lamorte, "Objectives and Key Results", 2016 (method.md 1.5). */
const COMMIT = 0.3;
const TARGET = 0.7;

/** Digits kept, so that 3 − 30 % is 2.1 and not 2.0999999999999996. */
const DIGITS = 15;

/**
 * A change from a baseline to a target, up or down: raw = (c − b) / (t − b) (method.md 1.1). With `commit` and
 * `stretch` it is piecewise linear through 0, 0.3, 0.7 at the target and 1 (method.md 1.5), the outer slopes going on.
 * Not complete without a baseline (0 with `counts: sum`), without a target, or where both are equal.
 */
export const change = defineMetric({
  type: 'metric',
  complete: (metric: ChangeMetric) => spanOf(metric) !== null,
  raw: (metric: ChangeMetric, { value }) => {
    const span = spanOf(metric);
    if (!span || typeof value !== 'number') return null;
    const anchors = anchorsOf(metric, span);
    return anchors ? between(anchors, value) : ratio(span.from, span.to, value);
  },
});

/** The baseline, which is 0 for a sum that says none; null where it is not known. */
export function baselineOf(metric: ChangeMetric): number | null {
  return metric.from ?? (metric.counts === 'sum' ? 0 : null);
}

/**
 * The absolute target of a relative or absolute change: b(1 ± p) for percent (method.md 1.1), b + a, or b · a for a
 * factor. `-30%` of 10 is 7.
 */
export function targetFromBy(from: number, by: By): number {
  if (by.kind === 'absolute') return tidy(from + by.amount);
  return tidy(by.kind === 'factor' ? from * by.amount : from + (from * by.amount) / 100);
}

function tidy(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function spanOf(metric: ChangeMetric): Span | null {
  const from = baselineOf(metric);
  return from === null || metric.to === null || metric.to === from ? null : { from, to: metric.to };
}

/** Null without both anchors, and where the four are not in order: then the target alone counts. */
function anchorsOf({ commit, stretch }: ChangeMetric, { from, to }: Span): readonly Anchor[] | null {
  if (commit === null || stretch === null) return null;
  const inOrder =
    to > from ? from < commit && commit < to && to < stretch : from > commit && commit > to && to > stretch;
  if (!inOrder) return null;
  return [
    { at: from, raw: 0 },
    { at: commit, raw: COMMIT },
    { at: to, raw: TARGET },
    { at: stretch, raw: 1 },
  ];
}

/**
 * The two anchors a value is measured between: those around it, the outermost two beyond them. Null where there is no
 * `commit` and `stretch` in order: then the span alone counts.
 */
export function pieceFor(metric: ChangeMetric, value: number): readonly [Anchor, Anchor] | null {
  const span = spanOf(metric);
  const anchors = span && anchorsOf(metric, span);
  return anchors && pieceAt(anchors, value);
}

function pieceAt(anchors: readonly Anchor[], value: number): readonly [Anchor, Anchor] {
  const up = anchors[1]!.at > anchors[0]!.at;
  const passed = anchors.findLastIndex(({ at }) => (up ? value >= at : value <= at));
  const first = Math.min(Math.max(passed, 0), anchors.length - 2);
  return [anchors[first]!, anchors[first + 1]!];
}

function between(anchors: readonly Anchor[], value: number): number {
  const [low, high] = pieceAt(anchors, value);
  return finite(low.raw + ratio(low.at, high.at, value) * (high.raw - low.raw));
}
