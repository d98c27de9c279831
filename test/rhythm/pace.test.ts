import { describe, expect, it, test } from 'vitest';
import { confidenceFlag } from '../../src/rhythm/confidence';
import { curveAt, weightDue } from '../../src/rhythm/curve';
import { expected } from '../../src/rhythm/expected';
import { health } from '../../src/rhythm/health';
import { type Course, pace, worstPace } from '../../src/rhythm/pace';
import { buildKeyResult, change, milestone, threshold } from '../score/build';

describe('curves (method.md 1.6)', () => {
  test.each([
    ['linear', [0, 0.25, 0.5, 0.75, 1]],
    ['s', [0, 0.15625, 0.5, 0.84375, 1]],
    ['back-loaded', [0, 0.0625, 0.25, 0.5625, 1]],
  ] as const)('%s', (curve, values) => {
    expect([0, 0.25, 0.5, 0.75, 1].map((x) => curveAt(curve, x))).toEqual(values);
  });

  it('of milestones is the weight due by date, the undated ones due at the end', () => {
    const steps = [milestone('a', 1, '2026-10-31'), milestone('b', 2, '2026-12-15'), milestone('c', 1)];
    const due = (date: string) => weightDue(steps, date, '2026-12-31');
    expect([due('2026-10-30'), due('2026-10-31'), due('2026-12-15'), due('2026-12-31')]).toEqual([0, 0.25, 0.75, 1]);
    expect(weightDue([], '2026-12-31', '2026-12-31')).toBe(0);
  });
});

describe('expected', () => {
  const half = { cycle: { start: '2025-01-01', end: '2025-03-31' }, today: '2025-02-14' };
  const metric = change({ from: 0, to: 10 });

  test.each([
    ['aspirational', 0.35],
    ['committed', 0.5],
  ] as const)('of an %s key result', (ambition, value) => {
    expect(expected(buildKeyResult({ metric, ambition }), half)).toBeCloseTo(value, 12);
  });

  it('follows the curve', () => {
    const late = buildKeyResult({ metric: change({ from: 0, to: 10, curve: 'back-loaded' }), ambition: 'committed' });
    expect(expected(late, half)).toBeCloseTo(0.25, 12);
  });

  it('of milestones is what is due, times the target', () => {
    const steps = [milestone('a', 1, '2025-02-14'), milestone('b', 1, '2025-03-01')];
    expect(expected(buildKeyResult({ milestones: steps }), half)).toBeCloseTo(0.35, 12);
  });

  it('of a threshold is all of it, of nothing is nothing', () => {
    for (const limits of [{ low: 1 }, { high: 1 }, { low: 1, high: 2 }]) {
      expect(expected(buildKeyResult({ metric: threshold(limits) }), half)).toBe(1);
    }
    expect(expected(buildKeyResult({ metric: null }), half)).toBeNull();
  });
});

describe('pace', () => {
  const course: Course = { progress: 0.5, expected: 0.5, elapsed: 0.5, observable: true, canBeDone: true };
  const at = (part: Partial<Course>) => pace({ ...course, ...part });

  test.each([
    [0.46, 0.5, 'on-track'],
    [0.4, 0.5, 'behind'],
    [0.3, 0.5, 'off-track'],
    [0.33, 0.5 * 0.7, 'on-track'],
    [0.33, 0.5, 'off-track'],
    [0.45, 0.5, 'on-track'],
    [0.449, 0.5, 'behind'],
    [0.35, 0.5, 'behind'],
    [0.349, 0.5, 'off-track'],
    [0.9 * 0.7 * 0.1, 0.7 * 0.1, 'on-track'],
    [0.7 * 0.3 - 1e-12, 0.3, 'behind'],
    [0, 0, 'on-track'],
  ])('progress %f against %f: %s', (progress, against, found) => {
    expect(at({ progress, expected: against })).toBe(found);
  });

  test.each([
    [{ elapsed: 0.149 }, 'too-early'],
    [{ elapsed: 0.15 }, 'on-track'],
    [{ elapsed: 0.01, progress: 1 }, 'done'],
    [{ progress: 1 - 1e-10 }, 'done'],
    [{ progress: 0.999 }, 'on-track'],
    [{ progress: 1, canBeDone: false }, 'on-track'],
    [{ observable: false }, 'not-observable'],
    [{ observable: false, progress: null }, 'not-observable'],
    [{ observable: false, progress: 1 }, 'done'],
    [{ progress: null }, null],
    [{ progress: null, elapsed: 0.01 }, null],
    [{ expected: null }, null],
  ] as const)('%j: %s', (part, found) => {
    expect(at(part)).toBe(found);
  });

  it('the worst of several', () => {
    const all = ['done', 'not-observable', 'too-early', 'on-track', 'behind', 'off-track'] as const;
    for (const [index, one] of all.entries()) expect(worstPace([null, ...all.slice(0, index + 1)])).toBe(one);
    expect(worstPace([null])).toBeNull();
    expect(worstPace([])).toBeNull();
  });
});

describe('health', () => {
  it('is the worst pace', () => {
    expect(
      health([
        { pace: 'done', broken: false },
        { pace: 'behind', broken: false },
      ]),
    ).toBe('behind');
    expect(health([])).toBeNull();
  });

  it('is at risk whatever the pace when a guardrail is broken', () => {
    expect(
      health([
        { pace: 'off-track', broken: false },
        { pace: null, broken: true },
      ]),
    ).toBe('at-risk');
  });
});

test.each([
  [[5, 5, 3], 'drop'],
  [[7, 6, 5, 4], 'falling'],
  [[5, 6, 5, 6], null],
  [[7, 6, 5], null],
  [[9, 7, 8], null],
  [[8, 7, 6, 4], 'drop'],
  [[7, 6, 6, 5], null],
  [[4], null],
  [[], null],
])('confidence %j: %s (method.md 1.5)', (values, flag) => {
  expect(confidenceFlag(values)).toBe(flag);
});
