import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timetable } from '../../src/report/agenda/timetable';

const SECTIONS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
type Section = (typeof SECTIONS)[number];
const rulesOf = (weights: readonly number[]) => SECTIONS.map((section, at) => ({ section, weight: weights[at] ?? 1 }));
const points = fc.array(fc.record({ section: fc.constantFrom(...SECTIONS), least: fc.integer({ min: 1, max: 10 }) }), {
  minLength: 1,
  maxLength: 40,
});
const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });
const duration = fc.integer({ min: 15, max: 180 });

describe('timetable', () => {
  it('always gives out exactly the duration, in whole minutes, nobody below the least', () => {
    fc.assert(
      fc.property(duration, points, weights, (whole, all, shares) => {
        const { minutes, points: now, later } = timetable<Section, (typeof all)[number]>(whole, all, rulesOf(shares));
        expect([...minutes.values()].reduce((sum, one) => sum + one, 0)).toBe(whole);
        expect([...now, ...later]).toEqual(all);
        for (const [section, got] of minutes) {
          const least = now.filter((one) => one.section === section).reduce((sum, one) => sum + one.least, 0);
          expect(Number.isInteger(got)).toBe(true);
          expect(got).toBeGreaterThanOrEqual(least);
        }
        expect(new Set(now.map(({ section }) => section))).toEqual(new Set(minutes.keys()));
      }),
    );
  });

  it('puts off the least urgent, and only what finds no room', () => {
    fc.assert(
      fc.property(duration, points, (whole, all) => {
        const { points: now, later } = timetable<Section, (typeof all)[number]>(whole, all, rulesOf([]));
        const used = now.reduce((sum, one) => sum + one.least, 0);
        expect(used <= whole && (later[0] === undefined || used + later[0].least > whole)).toBe(true);
      }),
    );
  });

  it('keeps a share within its limit while others can take the rest', () => {
    const rules = [
      { section: 'a', weight: 9, most: 0.25 },
      { section: 'b', weight: 1 },
    ] as const;
    const all = [
      { section: 'a', least: 3 },
      { section: 'b', least: 3 },
    ] as const;
    expect([...timetable(30, all, rules).minutes]).toEqual([
      ['a', 5],
      ['b', 25],
    ]);
    expect([...timetable(60, all, rules).minutes.values()]).toEqual([15, 45]);
    expect([...timetable(17, all, rules).minutes.values()]).toEqual([4, 13]);
  });

  it('puts off what goes beyond the limit of its section, without stopping the others', () => {
    const rules = [
      { section: 'a', weight: 1, most: 0.25 },
      { section: 'b', weight: 1 },
    ] as const;
    const one = (section: 'a' | 'b', least: number) => ({ section, least });
    const all = [...Array.from({ length: 12 }, () => one('a', 1)), one('b', 4)];
    const { minutes, points: now, later } = timetable<'a' | 'b', (typeof all)[number]>(30, all, rules);
    expect([[...minutes.values()], now.length, later.length]).toEqual([[7, 23], 8, 5]);
  });

  it.each([
    [60, [1, 1, 1], [20, 20, 20]],
    [60, [3, 1, 1], [35, 15, 10]],
    [30, [2, 1, 1], [15, 10, 5]],
    [21, [2, 1, 1], [11, 5, 5]],
    [15, [1, 1, 1], [5, 5, 5]],
  ])('divides %i minutes by weight %j', (whole, shares, expected) => {
    const all = (['a', 'b', 'c'] as const).map((section) => ({ section, least: 3 }));
    expect([...timetable(whole, all, rulesOf(shares)).minutes.values()]).toEqual(expected);
  });
});
