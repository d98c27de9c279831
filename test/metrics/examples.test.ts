import { describe, expect, it, test } from 'vitest';
import { targetFromBy } from '../../src/metrics/change';
import type { Reading } from '../../src/metrics/define';
import { isComplete, rawOf } from '../../src/metrics/index';
import { isInside } from '../../src/metrics/threshold';
import type { ChangeMetric, Milestone, ThresholdMetric } from '../../src/model/metric';
import { change, done, establish, milestone, threshold, yesNo } from '../score/build';

const steps: readonly Milestone[] = [milestone('a', 1), milestone('b', 1), milestone('c', 2)];

function raw(metric: Parameters<typeof rawOf>[0]['metric'], value: Reading['value'], hits: Reading['hits'] = null) {
  return rawOf({ metric, milestones: [] }, { value, hits });
}

describe('change (method.md 1.1)', () => {
  test.each([
    [40, 55, 49, 0.6],
    [40, 55, 58, 1.2],
    [40, 55, 38, -2 / 15],
    [10, 7, 8.5, 0.5],
    [10, 7, 6, 4 / 3],
    [10, 7, 11, -1 / 3],
    [-20, 10, -5, 0.5],
    [0, 500, 470, 0.94],
  ])('from %f to %f, now %f: %f', (from, to, value, share) => {
    expect(raw(change({ from, to }), value)).toBeCloseTo(share, 12);
  });

  it('is not scored where target and baseline are equal', () => {
    expect(raw(change({ from: 5, to: 5 }), 5)).toBeNull();
    expect(isComplete({ metric: change({ from: 5, to: 5 }), milestones: [] })).toBe(false);
  });

  it('holds for numbers at the edge of what there is', () => {
    const [low, high] = [-Number.MAX_VALUE, Number.MAX_VALUE];
    expect([low, 0, high].map((value) => raw(change({ from: low, to: high }), value))).toEqual([0, 0.5, 1]);
    expect(raw(change({ from: 0.75 * high, to: 0.5 * high }), low)).toBeCloseTo(7, 12);
    expect(raw(change({ from: 0, to: Number.MIN_VALUE }), high)).toBe(high);
  });

  it('has no minus zero (method.md 1.1)', () => {
    expect(raw(change({ from: 40, to: 30 }), 40)).toBe(0);
  });

  it('is not scored without a baseline or target, but a sum starts at 0', () => {
    expect(raw(change({ from: null, to: 10 }), 5)).toBeNull();
    expect(raw(change({ from: 10, to: null }), 5)).toBeNull();
    expect(raw(change({ from: null, to: 10, counts: 'average' }), 5)).toBeNull();
    expect(raw(change({ from: null, to: 10, counts: 'sum' }), 5)).toBe(0.5);
  });

  test.each([null, true, done({})])('is not scored by %j', (value) => {
    expect(raw(change(), value)).toBeNull();
  });
});

describe('stretch, target, commit (method.md 1.5)', () => {
  const up = change({ from: 0, commit: 40, to: 70, stretch: 100 });
  const down = change({ from: 100, commit: 60, to: 30, stretch: 0 });

  test.each([
    [30, 0.225],
    [40, 0.3],
    [50, 13 / 30],
    [70, 0.7],
    [85, 0.85],
    [100, 1],
    [110, 1.1],
    [0, 0],
    [-20, -0.15],
  ])('%f: %f', (value, share) => {
    expect(raw(up, value)).toBeCloseTo(share, 12);
    expect(raw(down, 100 - value)).toBeCloseTo(share, 12);
  });

  it('counts the target alone where the four are not in order', () => {
    expect(raw(change({ from: 0, commit: 80, to: 70, stretch: 100 }), 35)).toBe(0.5);
    expect(raw(change({ from: 0, commit: 40, to: 70, stretch: 60 }), 35)).toBe(0.5);
    expect(raw(change({ from: 0, commit: 40, to: 70 }), 35)).toBe(0.5);
  });

  test.each([
    [0, 0, 70, 100],
    [0, 70, 70, 100],
    [0, 40, 70, 70],
    [0, -10, 70, 100],
    [100, 100, 40, 0],
    [100, 40, 40, 0],
    [100, 70, 40, 40],
    [100, 110, 40, 0],
    [100, 70, 40, 50],
  ])('from %i, commit %i, to %i, stretch %i is out of order', (from, commit, to, stretch) => {
    expect(raw(change({ from, commit, to, stretch }), (from + to) / 2)).toBe(0.5);
  });
});

test.each([
  [10, 'percent', -30, 7],
  [40, 'percent', 10, 44],
  [3, 'percent', -30, 2.1],
  [10, 'absolute', 5, 15],
  [10, 'absolute', -5, 5],
  [0.1, 'absolute', 0.2, 0.3],
  [30, 'factor', 2, 60],
  [5, 'percent', -100, 0],
  [-5, 'factor', 0, 0],
] as const)('the target of %f by %s %f is %f', (from, kind, amount, to) => {
  expect(targetFromBy(from, { kind, amount })).toBe(to);
});

describe('thresholds (method.md 1.1)', () => {
  const by = (scoredBy: ThresholdMetric['scoredBy'], part: Partial<ThresholdMetric>) =>
    threshold({ ...part, scoredBy });

  test.each([
    [0.8, 1.2],
    [1, 1],
    [1.5, 0.5],
    [1.2, 0.8],
    [1.75, 0.25],
    [3, -1],
  ])('at most 1 by distance, now %f: %f', (value, share) => {
    expect(raw(by('distance', { high: 1 }), value)).toBeCloseTo(share, 12);
  });

  test.each([
    [99, 1.1],
    [90, 1],
    [45, 0.5],
    [0, 0],
  ])('at least 90 by distance, now %f: %f', (value, share) => {
    expect(raw(by('distance', { low: 90 }), value)).toBeCloseTo(share, 12);
  });

  it('has no distance for a range or a limit of 0 or less', () => {
    for (const metric of [
      by('distance', { high: 0 }),
      by('distance', { low: 4, high: 5 }),
      by('distance', { low: 0 }),
      by('distance', { high: -1 }),
    ]) {
      expect(raw(metric, 4.5)).toBeNull();
      expect(isComplete({ metric, milestones: [] })).toBe(false);
    }
  });

  it('has inclusive limits', () => {
    const inside = [3.99, 4, 4.5, 5, 5.01].map((value) => isInside({ low: 4, high: 5 }, value));
    expect(inside).toEqual([false, true, true, true, false]);
    expect([isInside({ low: 4, high: null }, 4), isInside({ low: null, high: 5 }, 5)]).toEqual([true, true]);
  });

  it('is complete with its limits', () => {
    const limits = [{ low: 4 }, { low: 0 }, { high: 5 }, { high: 0 }, { low: 4, high: 5 }];
    for (const part of limits)
      for (const way of ['hit-rate', 'last'] as const)
        expect([part, isComplete({ metric: by(way, part), milestones: [] })]).toEqual([part, true]);
    for (const part of [{ low: 4 }, { high: 5 }])
      expect(isComplete({ metric: by('distance', part), milestones: [] })).toBe(true);
    expect(isComplete({ metric: { ...by('last', { low: 4 }), low: null }, milestones: [] })).toBe(false);
    expect(isComplete({ metric: { ...by('last', { high: 4 }), high: null }, milestones: [] })).toBe(false);
    expect(isComplete({ metric: { ...by('last', { low: 4, high: 5 }), high: null }, milestones: [] })).toBe(false);
  });

  it('counts the last value or the days kept', () => {
    expect([4, 3].map((value) => raw(by('last', { low: 4 }), value))).toEqual([1, 0]);
    expect(raw(by('hit-rate', { low: 4 }), 3, { kept: 3, due: 4 })).toBe(0.75);
    expect(raw(by('hit-rate', { low: 4 }), 5, { kept: 0, due: 0 })).toBeNull();
    expect(raw(by('hit-rate', { low: 4 }), null, { kept: 0, due: 4 })).toBeNull();
  });

  it('falls back on the value where no days are planned at all', () => {
    expect([4, 3].map((value) => raw(by('hit-rate', { low: 4 }), value, null))).toEqual([1, 0]);
  });
});

describe('milestones (method.md 1.1)', () => {
  const share = (value: Reading['value']) => rawOf({ metric: null, milestones: steps }, { value, hits: null });

  test.each([
    [{ a: 1, b: 0, c: 0.5 }, 0.5],
    [{ a: 1, b: 1, c: 1 }, 1],
    [{}, 0],
    [{ c: 1 }, 0.5],
    [{ a: 5, b: -1, unknown: 1 }, 0.25],
  ])('%j: %f', (shares, expected) => {
    expect(share(done(shares as Record<string, number>))).toBe(expected);
  });

  it('is not scored by a number', () => {
    expect(share(0.5)).toBeNull();
  });
});

describe('the rest', () => {
  it('yes or no is all or nothing', () => {
    expect([true, false, null, 1].map((value) => raw(yesNo(), value))).toEqual([1, 0, null, null]);
  });

  it('establish and nothing at all are not scored', () => {
    expect([raw(establish(), 5), raw(null, 5)]).toEqual([null, null]);
    expect(isComplete({ metric: establish(), milestones: [] })).toBe(false);
    expect(isComplete({ metric: null, milestones: [] })).toBe(false);
  });

  it('asks nothing of the other keys of a metric', () => {
    const metric: ChangeMetric = change({ unit: 'h', curve: 's', observableFrom: '2026-11-01' });
    expect(raw(metric, 50)).toBe(0.5);
  });
});
