import { describe, expect, it } from 'vitest';
import { type Point, spreadAt, theilSen, trend } from '../../src/rhythm/forecast';

const points = (xs: readonly number[], ys: readonly number[]): Point[] => xs.map((x, index) => ({ x, y: ys[index]! }));

/** The sets of method.md 1.7, recomputed there with SciPy: joint Theil–Sen value and 80 % band. */
const SETS = {
  A: {
    points: points([1, 2, 3, 4, 5, 6], [42, 43, 43, 45, 46, 46]),
    x0: 13,
    start: 40,
    slope: 1,
    value: 54,
    band: [51.2737, 56.7263],
  },
  B: {
    points: points([1, 2, 3, 4, 5, 6], [42, 43, 60, 45, 46, 47]),
    x0: 13,
    start: 40,
    slope: 1,
    value: 54,
    band: [23.155, 84.845],
  },
  D: {
    points: points([1, 2, 3, 4, 5], [10, 9.8, 9.5, 9.1, 9]),
    x0: 13,
    start: 10,
    slope: -0.258333,
    value: 6.9167,
    band: [6.4435, 7.3899],
  },
  E: {
    points: points([0, 7, 21, 28], [100, 96, 90, 85]),
    x0: 90,
    start: 100,
    slope: -0.529762,
    value: 52.238,
    band: [46.308, 58.169],
  },
} as const;

describe('the trend', () => {
  it.each(Object.entries(SETS))('of set %s', (_, { points, x0, start, slope, value, band }) => {
    const found = trend(points, x0, start);
    expect(found?.method).toBe('theil-sen');
    expect(theilSen(points).slope).toBeCloseTo(slope, 5);
    expect(found?.value).toBeCloseTo(value, 3);
    expect(found?.low).toBeCloseTo(band[0], 3);
    expect(found?.high).toBeCloseTo(band[1], 3);
  });

  it('has no band where the values lie on a line (set C)', () => {
    const line = points([0, 1, 2, 3], [0, 10, 20, 30]);
    expect(trend(line, 13, 0)).toEqual({ method: 'theil-sen', value: 130, low: null, high: null });
    expect(spreadAt(line, theilSen(line), 13)).toBeNull();
  });

  it('has no band from three values', () => {
    expect(trend(points([1, 2, 3], [1, 2, 2.5]), 13, 0)).toMatchObject({ low: null, high: null });
  });

  it('is the run rate of one or two values, by the day of the last: .4 after 6 of 13 weeks leads to .8667', () => {
    expect(trend([{ x: 6, y: 0.4 }], 13, 0)?.value).toBeCloseTo(0.8667, 4);
    expect(
      trend(
        [
          { x: 3, y: 0.3 },
          { x: 6, y: 0.4 },
        ],
        13,
        0,
      ),
    ).toMatchObject({ method: 'run-rate', low: null });
  });

  it('is nothing without values, and before the first day', () => {
    expect(trend([], 13, 0)).toBeNull();
    expect(trend([{ x: 0, y: 3 }], 13, 0)).toBeNull();
  });
});
