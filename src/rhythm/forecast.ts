import { TOLERANCE } from './constants';
import { median } from './median';

/** A value on a day, counted in days of the cycle from 1, or in any other steady measure. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a value will be at the end if the trend holds; no probability of success. */
export interface Trend {
  readonly method: 'run-rate' | 'theil-sen';
  readonly value: number;
  /** 80 % band; null where there are too few values or they lie on a line. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The 90 % quantile of Student's t for 1–30 degrees of freedom; method.md 1.7 prints it to three places. */
const T90 = [
  3.077684, 1.885618, 1.637744, 1.533206, 1.475884, 1.439756, 1.414924, 1.396815, 1.383029, 1.372184, 1.36343, 1.356217,
  1.350171, 1.34503, 1.340606, 1.336757, 1.333379, 1.330391, 1.327728, 1.325341, 1.323188, 1.321237, 1.31946, 1.317836,
  1.316345, 1.314972, 1.313703, 1.312527, 1.311434, 1.310415,
];

/**
 * The trend of some values at `x0` (method.md 1.7). One or two: the run rate, from `start` (x 0) through the last value.
 * Three and more: Theil–Sen, slope and intercept as medians over all ("joint"), which one outlier does not move. Four and
 * more: an 80 % band, value ± t(0.9, n − 2) · s · √(1 + 1/n + (x0 − x̄)²/Sxx), s² = Σr²/(n − 2).
 * Null without values, and for a run rate whose last value lies at x ≤ 0. Points must have different x.
 */
export function trend(points: readonly Point[], x0: number, start: number): Trend | null {
  const last = points.at(-1);
  if (!last) return null;
  if (points.length < 3) {
    if (last.x <= 0) return null;
    return { method: 'run-rate', value: start + ((last.y - start) / last.x) * x0, low: null, high: null };
  }
  const line = theilSen(points);
  const value = line.intercept + line.slope * x0;
  const half = spreadAt(points, line, x0)?.half ?? null;
  return {
    method: 'theil-sen',
    value,
    low: half === null ? null : value - half,
    high: half === null ? null : value + half,
  };
}

/** y = intercept + slope · x. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/** The Theil–Sen line of some points with different x, at least two: slope and intercept as medians over all. */
export function theilSen(points: readonly Point[]): Line {
  const slope = median(slopes(points));
  return { slope, intercept: median(points.map(({ x, y }) => y - slope * x)) };
}

/** What the 80 % band at one x is made of. */
export interface Spread {
  /** t(0.9, n − 2). */
  readonly t: number;
  /** √(Σr² ÷ (n − 2)), r the distances from the line. */
  readonly s: number;
  /** Mean of the x, and the sum of their squared distances from it. */
  readonly mean: number;
  readonly sxx: number;
  /** Half the width of the band. */
  readonly half: number;
}

/** The 80 % band around a line at `x0`; null for fewer than four points and for points that lie on the line. */
export function spreadAt(points: readonly Point[], { slope, intercept }: Line, x0: number): Spread | null {
  const n = points.length;
  if (n < 4) return null;
  const squares = points.reduce((sum, { x, y }) => sum + (y - intercept - slope * x) ** 2, 0);
  const s = Math.sqrt(squares / (n - 2));
  const size = points.reduce((most, { y }) => Math.max(most, Math.abs(y)), 1);
  if (s <= TOLERANCE * size) return null;
  const mean = points.reduce((sum, { x }) => sum + x, 0) / n;
  const sxx = points.reduce((sum, { x }) => sum + (x - mean) ** 2, 0);
  const t = T90[n - 3] ?? 1.282 + 0.85 / (n - 2);
  return { t, s, mean, sxx, half: t * s * Math.sqrt(1 + 1 / n + (x0 - mean) ** 2 / sxx) };
}

function slopes(points: readonly Point[]): number[] {
  return points.flatMap((one, index) => points.slice(index + 1).map((two) => (two.y - one.y) / (two.x - one.x)));
}
