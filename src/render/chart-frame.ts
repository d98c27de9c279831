import type { Chart } from '../page/blocks';

/** What of a chart can be drawn: finite points in order, and the heights between which all of it lies. */
export interface ChartFrame {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly low: number;
  readonly high: number;
  /** A day as a share 0–1 of the width, held within it. */
  across(x: number): number;
  /** A value as a share 0–1 of the height. */
  up(y: number): number;
}

/** Null where nothing can be drawn. A level course is drawn at half height. */
export function frameOfChart({ points, from, to, levels }: Chart): ChartFrame | null {
  const drawn = points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)).toSorted((a, b) => a.x - b.x);
  if (drawn.length === 0) return null;
  const heights = [...drawn.map(({ y }) => y), ...levels.map(({ y }) => y).filter(Number.isFinite)];
  const low = heights.reduce((a, b) => Math.min(a, b));
  const high = heights.reduce((a, b) => Math.max(a, b));
  const wide = to.x - from.x;
  // Halved before subtracting: the span of two huge values would be infinite.
  const tall = high / 2 - low / 2;
  const held = (share: number) => (Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0);
  return {
    points: drawn,
    low,
    high,
    across: (x) => (wide > 0 ? held((x - from.x) / wide) : 0),
    up: (y) => (tall > 0 ? held((y / 2 - low / 2) / tall) : 0.5),
  };
}
