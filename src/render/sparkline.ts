import type { Series } from '../page/blocks';
import type { Symbols } from './symbols';

/**
 * The course of a value, one column per point within its range; the latest `most` points where there are more. What
 * is out of range is drawn at its edge, a level course low, a gap (null, NaN) as a blank. Empty without any value.
 */
export function drawSparkline(series: Series, most: number, symbols: Symbols): string {
  const points = series.series.slice(-Math.max(1, most));
  const values = points.filter((point): point is number => point !== null && Number.isFinite(point));
  if (values.length === 0) return '';
  const [one, other] = series.range ?? [least(values), greatest(values)];
  const low = Math.min(one, other);
  // Halved before subtracting: the span of two huge values would be infinite.
  const span = Math.max(one, other) / 2 - low / 2;
  const top = symbols.heights.length - 1;
  return points
    .map((point) => {
      if (point === null || !Number.isFinite(point)) return ' ';
      const height = span > 0 ? Math.round(((point / 2 - low / 2) / span) * top) : 0;
      return symbols.heights[Math.min(top, Math.max(0, height))] ?? ' ';
    })
    .join('')
    .trimEnd();
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b));
}

function greatest(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
