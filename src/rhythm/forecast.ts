import { TOLERANCE } from './constants';

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

/** t(0.9, df) for df 1–30 and beyond (method.md 1.7). */
const T90 = [
  3.078, 1.886, 1.638, 1.533, 1.476, 1.44, 1.415, 1.397, 1.383, 1.372, 1.363, 1.356, 1.35, 1.345, 1.341, 1.337, 1.333,
  1.33, 1.328, 1.325, 1.323, 1.321, 1.319, 1.318, 1.316, 1.315, 1.314, 1.313, 1.311, 1.31,
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
  const slope = median(slopes(points));
  const intercept = median(points.map(({ x, y }) => y - slope * x));
  const value = intercept + slope * x0;
  return { method: 'theil-sen', value, ...band(points, { slope, intercept, value, x0 }) };
}

interface Line {
  readonly slope: number;
  readonly intercept: number;
  readonly value: number;
  readonly x0: number;
}

function band(points: readonly Point[], { slope, intercept, value, x0 }: Line): Pick<Trend, 'low' | 'high'> {
  const n = points.length;
  const none = { low: null, high: null };
  if (n < 4) return none;
  const squares = points.reduce((sum, { x, y }) => sum + (y - intercept - slope * x) ** 2, 0);
  const s = Math.sqrt(squares / (n - 2));
  const size = points.reduce((most, { y }) => Math.max(most, Math.abs(y)), 1);
  if (s <= TOLERANCE * size) return none;
  const mean = points.reduce((sum, { x }) => sum + x, 0) / n;
  const sxx = points.reduce((sum, { x }) => sum + (x - mean) ** 2, 0);
  const half = (T90[n - 3] ?? 1.282 + 0.85 / (n - 2)) * s * Math.sqrt(1 + 1 / n + (x0 - mean) ** 2 / sxx);
  return { low: value - half, high: value + half };
}

function slopes(points: readonly Point[]): number[] {
  return points.flatMap((one, index) => points.slice(index + 1).map((two) => (two.y - one.y) / (two.x - one.x)));
}

/** The middle of some numbers, or the mean of the two in the middle. NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
