import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { band } from '../../src/score/band';
import { CONSTANTS } from '../../src/score/constants';
import { corridor } from '../../src/score/corridor';
import { mean, weightedMean } from '../../src/score/mean';
import { isReached, roundPercent, roundScore } from '../../src/score/rounding';

describe('rounding (method.md 0 D5 and 1.3)', () => {
  test.each([
    [0, 0],
    [0.15, 0.2],
    [0.35, 0.4],
    [0.85, 0.9],
    [0.349, 0.3],
    [0.649, 0.6],
    [0.65, 0.7],
    [0.94, 0.9],
    [0.95, 0.9],
    [0.999, 0.9],
    [1 - 1e-10, 1],
    [1, 1],
    [1.2, 1],
    [-0.01, 0],
    [-0.4, 0],
  ])('%f prints %f', (value, printed) => {
    expect(roundScore(value)).toBe(printed);
  });

  test.each([
    [1 / 3, 33],
    [0.3933, 39],
    [0.285, 29],
    [0.594, 59],
    [0.595, 60],
    [0.996, 99],
    [0.9999999, 99],
    [1 - 1e-10, 100],
    [1.4, 100],
    [-0.3, 0],
  ])('%f is %i percent', (value, percent) => {
    expect(roundPercent(value)).toBe(percent);
  });

  it('never says reached before it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1.5, noNaN: true }), (value) => {
        expect(roundScore(value) === 1).toBe(isReached(value));
        expect(roundPercent(value) === 100).toBe(isReached(value));
        expect(Math.abs(roundScore(Math.min(value, 1)) - Math.min(value, 1))).toBeLessThanOrEqual(0.1);
      }),
    );
  });
});

describe('bands (method.md 1.3 and 1.4)', () => {
  test.each([
    [0, 'red'],
    [0.349, 'red'],
    [0.35, 'yellow'],
    [0.649, 'yellow'],
    [0.65, 'green'],
    [0.95, 'green'],
    [0.999, 'green'],
    [1, 'green'],
  ])('aspirational %f is %s', (score, colour) => {
    expect(band(score, 'aspirational')).toBe(colour);
  });

  test.each([
    [1, 'green'],
    [1 - 1e-10, 'green'],
    [0.999, 'yellow'],
    [0.95, 'yellow'],
    [0.65, 'yellow'],
    [0.649, 'red'],
    [0, 'red'],
  ])('committed %f is %s', (score, colour) => {
    expect(band(score, 'committed')).toBe(colour);
  });

  it('is null without a score', () => {
    expect([band(null, 'aspirational'), band(null, 'committed')]).toEqual([null, null]);
  });
});

test.each([
  [0.594, 'below'],
  [0.595, 'inside'],
  [0.7, 'inside'],
  [0.804, 'inside'],
  [0.805, 'above'],
  [0, 'below'],
  [1, 'above'],
  [(1 + 0.4) / 2, 'inside'],
  [null, null],
])('a mean of %f is %s the corridor (method.md 1.3)', (value, place) => {
  expect(corridor(value)).toBe(place);
});

describe('means (method.md 1.2)', () => {
  const even = (...scores: (number | null)[]) => weightedMean(scores.map((score) => ({ score, weight: 1 })));

  it('are weighted', () => {
    expect(roundPercent(even(1, 0, 0)!)).toBe(33);
    expect(roundPercent(even(0.27, 0.18, 0.73)!)).toBe(39);
    expect(even(0, Math.min(2, 1))).toBe(0.5);
    const weighted = [0.4, 0.2, 0.4].map((weight, index) => ({ weight, score: [0.3, 0.3, 0.4][index]! }));
    expect(weightedMean(weighted)).toBeCloseTo(0.34, 12);
  });

  it('leave out what has no score and are null, not 0, where nothing has', () => {
    expect(even(0.8, null)).toBe(0.8);
    expect([even(null), even(), mean([]), mean([null])]).toEqual([null, null, null, null]);
    expect(mean([1, null, 0])).toBe(0.5);
  });
});

it('names a source and a unit for every threshold', () => {
  for (const [name, { source, unit }] of Object.entries(CONSTANTS)) {
    expect([name, source.length > 0, unit.length > 0]).toEqual([name, true, true]);
  }
});
