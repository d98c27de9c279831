import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/metrics/define';
import { METRICS, rawOf } from '../../src/metrics/index';
import type { Metric } from '../../src/model/metric';
import { change, establish, milestone, threshold, yesNo } from '../score/build';

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
/** Numbers people write: three decimals. */
const written = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000);
const ends = fc.tuple(anyNumber, anyNumber).filter(([from, to]) => from !== to);

function raw(metric: Metric | null, value: Reading['value'], hits: Reading['hits'] = null): number | null {
  return rawOf({ metric, milestones: [] }, { value, hits });
}

/** Either nothing, or a finite number that is not −0. */
function expectClean(value: number | null): void {
  if (value === null) return;
  expect(Number.isFinite(value)).toBe(true);
  expect(Object.is(value, -0)).toBe(false);
}

describe('laws of a change', () => {
  it('raw(from) = 0 and raw(to) = 1, exactly', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        expect(raw(change({ from, to }), from)).toBe(0);
        expect(raw(change({ from, to }), to)).toBe(1);
      }),
    );
  });

  it('never NaN, infinite or −0, whatever the numbers', () => {
    fc.assert(fc.property(ends, anyNumber, ([from, to], value) => expectClean(raw(change({ from, to }), value))));
  });

  it('nearer to the target is never less', () => {
    fc.assert(
      fc.property(written, written, written, written, (from, to, a, b) => {
        fc.pre(from !== to);
        const [less, more] = to > from === a < b ? [a, b] : [b, a];
        expect(raw(change({ from, to }), more)!).toBeGreaterThanOrEqual(raw(change({ from, to }), less)!);
      }),
    );
  });

  it('going up and going down are mirror images', () => {
    fc.assert(
      fc.property(written, written, written, (from, to, value) => {
        fc.pre(from !== to);
        expect(raw(change({ from: -from, to: -to }), -value)).toBe(raw(change({ from, to }), value));
      }),
    );
  });
});

describe('laws of commit and stretch', () => {
  const anchors = fc
    .tuple(fc.uniqueArray(written, { minLength: 4, maxLength: 4 }), fc.boolean())
    .map(([values, up]) => values.toSorted((a, b) => (up ? a - b : b - a)) as [number, number, number, number]);

  it('meets its four anchors and rises between and beyond them', () => {
    fc.assert(
      fc.property(anchors, written, written, ([from, commit, to, stretch], a, b) => {
        const metric = change({ from, commit, to, stretch });
        expect([from, commit, to, stretch].map((value) => raw(metric, value))).toEqual([0, 0.3, 0.7, 1]);
        const [less, more] = to > from === a < b ? [a, b] : [b, a];
        expect(raw(metric, more)! - raw(metric, less)!).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('is clean for any numbers', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyNumber, anyNumber, anyNumber, anyNumber),
        anyNumber,
        ([from, commit, to, stretch], value) => expectClean(raw(change({ from, commit, to, stretch }), value)),
      ),
    );
  });
});

describe('laws of the others', () => {
  const scoredBy = fc.constantFrom('hit-rate' as const, 'last' as const, 'distance' as const);
  const hits = fc.option(fc.tuple(fc.nat(20), fc.nat(20)).map(([kept, more]) => ({ kept, due: kept + more })));

  it('thresholds are clean for any numbers', () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, scoredBy, hits, anyNumber, (low, high, by, kept, value) => {
        expectClean(raw(threshold({ low, scoredBy: by }), value, kept));
        expectClean(raw(threshold({ high, scoredBy: by }), value, kept));
        expectClean(raw(threshold({ low, high, scoredBy: by }), value, kept));
      }),
    );
  });

  it('distance is 1 at its limit', () => {
    fc.assert(
      fc.property(fc.double({ min: Number.MIN_VALUE, noNaN: true, noDefaultInfinity: true }), (limit) => {
        expect(raw(threshold({ low: limit, scoredBy: 'distance' }), limit)).toBe(1);
        expect(raw(threshold({ high: limit, scoredBy: 'distance' }), limit)).toBe(1);
      }),
    );
  });

  it('milestones lie between 0 and 1 and never fall when more is done', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const step = fc.record({ weight: fc.integer({ min: 1, max: 9 }), done: share, more: share });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const milestones = steps.map(({ weight }, index) => milestone(`m${index}`, weight));
        const at = (of: (one: (typeof steps)[number]) => number) =>
          rawOf(
            { metric: null, milestones },
            { value: new Map(steps.map((one, index) => [`m${index}`, of(one)])), hits: null },
          )!;
        const [now, then] = [at((one) => one.done), at((one) => Math.max(one.done, one.more))];
        expect(at(() => 0)).toBe(0);
        expect(at(() => 1)).toBe(1);
        expect(now).toBeGreaterThanOrEqual(0);
        expect(then).toBeGreaterThanOrEqual(now - 1e-12);
        expect(then).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('a value of the wrong type is no value', () => {
    const others: readonly Metric[] = [change(), threshold({ low: 1 }), establish()];
    for (const metric of others) for (const value of [true, new Map(), null]) expect(raw(metric, value)).toBeNull();
    for (const value of [1, new Map(), null]) expect(raw(yesNo(), value)).toBeNull();
  });

  it('every kind is in the index under its own name', () => {
    for (const [name, kind] of Object.entries(METRICS)) expect(kind.type).toBe(name);
  });
});
