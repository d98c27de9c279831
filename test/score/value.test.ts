import { describe, expect, it, test } from 'vitest';
import type { CheckIn } from '../../src/model/okr';
import { evaluate } from '../../src/score/evaluate';
import { frameOf } from '../../src/score/frame';
import { progressOf } from '../../src/score/key-result';
import { roundPercent } from '../../src/score/rounding';
import { standingOf } from '../../src/score/standing';
import { currentValue, valuesOf } from '../../src/score/value';
import {
  buildKeyResult,
  buildSettings,
  change,
  checkIn,
  closedOn,
  done,
  establish,
  milestone,
  Q4,
  threshold,
  yesNo,
} from './build';

interface Case {
  readonly checkIns?: readonly CheckIn[];
  readonly today?: string;
  readonly closed?: string | null;
  readonly holidays?: readonly string[];
}

function standing({ checkIns = [], today = '2027-01-01', closed = null, holidays = [] }: Case) {
  const frame = frameOf(Q4, buildSettings(), { today, holidays: new Set(holidays) });
  return standingOf({ checkIns, review: closed ? closedOn(closed) : null }, frame);
}

function evaluated(part: Parameters<typeof buildKeyResult>[0], given: Case) {
  const at = standing(given);
  return evaluate(buildKeyResult(part), at.values.get('o/kr') ?? [], at);
}

const weekly = (values: readonly (number | null)[], from = 2): CheckIn[] =>
  values.flatMap((value, week) => {
    const day = new Date(Date.UTC(2026, 9, from + 7 * week)).toISOString().slice(0, 10);
    return value === null ? [] : [checkIn(day, { 'o/kr': value })];
  });

describe('which check-ins count', () => {
  const days = ['2026-10-09', '2026-12-18', '2026-12-19', '2027-01-14', '2027-01-15'];
  const checkIns = days.map((date, index) => checkIn(date, { 'o/kr': index + 1 }));

  test.each([
    ['2026-10-08', null, null],
    ['2026-10-09', null, 1],
    ['2026-12-31', null, 3],
    ['2027-01-14', null, 4],
    ['2027-03-01', null, 4],
    ['2027-03-01', '2026-12-18', 2],
    ['2026-12-17', '2026-12-18', 1],
    ['2027-03-01', '2027-01-20', 5],
  ])('on %s, closed %s: the last is number %s', (today, closed, current) => {
    expect(evaluated({}, { checkIns, today, closed }).current).toBe(current);
  });

  test.each([
    ['2026-12-31', null, false],
    ['2027-01-01', null, true],
    ['2026-12-17', '2026-12-18', false],
    ['2026-12-18', '2026-12-18', true],
    ['2027-01-05', '2027-01-20', false],
    ['2027-01-20', '2027-01-20', true],
  ])('on %s, closed %s: closed is %s', (today, closed, expected) => {
    expect(standing({ today, closed }).closed).toBe(expected);
  });

  it('sorts by date and lets the later entry of one date win', () => {
    const values = valuesOf(
      [
        checkIn('2026-10-16', { a: 3 }),
        checkIn('2026-10-09', { a: 1, b: 7 }),
        checkIn('2026-10-09', { a: 2 }),
        checkIn('2026-10-16', { a: null, b: 8 }),
      ],
      ['2026-12-31'],
    );
    expect(values.get('a')).toEqual([
      { date: '2026-10-09', value: 2 },
      { date: '2026-10-16', value: 3 },
    ]);
    expect(values.get('b')?.map(({ value }) => value)).toEqual([7, 8]);
  });
});

describe('the current value', () => {
  it('is the last, the sum or the mean', () => {
    const numbers = [4, 6, 5];
    expect((['level', 'sum', 'average'] as const).map((counts) => currentValue(numbers, counts))).toEqual([5, 15, 5]);
    expect((['level', 'sum', 'average'] as const).map((counts) => currentValue([], counts))).toEqual([
      null,
      null,
      null,
    ]);
    expect(currentValue([1, 2, 6], 'average')).toBe(3);
  });

  it('of a sum counts a corrected day once', () => {
    const checkIns = [checkIn('2026-10-09', { 'o/kr': 30 }), checkIn('2026-10-09', { 'o/kr': 20 }), ...weekly([5], 16)];
    expect(evaluated({ metric: change({ counts: 'sum', from: null }) }, { checkIns })).toMatchObject({
      current: 25,
      raw: 0.25,
    });
    expect(evaluated({ metric: change({ counts: 'average' }) }, { checkIns })).toMatchObject({
      current: 12.5,
      raw: 0.125,
    });
  });

  it('of milestones is the share done by the last entry', () => {
    const milestones = [milestone('a', 1), milestone('b', 3)];
    const checkIns = [
      checkIn('2026-10-09', { 'o/kr': done({ a: 1 }) }),
      checkIn('2026-10-16', { 'o/kr': done({ b: 1 }) }),
    ];
    expect(evaluated({ milestones }, { checkIns })).toEqual({ current: 0.75, raw: 0.75, score: 0.75 });
  });

  it('of yes or no is the last answer, false included', () => {
    const checkIns = [checkIn('2026-10-09', { 'o/kr': true }), checkIn('2026-10-16', { 'o/kr': false })];
    expect(evaluated({ metric: yesNo() }, { checkIns })).toEqual({ current: false, raw: 0, score: 0 });
    expect(evaluated({ metric: yesNo() }, { checkIns: checkIns.slice(0, 1) })).toEqual({
      current: true,
      raw: 1,
      score: 1,
    });
  });

  it('passes over values of another type', () => {
    const checkIns = [checkIn('2026-10-09', { 'o/kr': 40 }), checkIn('2026-10-16', { 'o/kr': true })];
    expect(evaluated({}, { checkIns }).current).toBe(40);
    expect(evaluated({ metric: yesNo() }, { checkIns: checkIns.slice(0, 1) }).current).toBeNull();
  });

  it('is shown where nothing is scored', () => {
    const checkIns = weekly([7]);
    const nothing = { current: 7, raw: null, score: null };
    expect(evaluated({ metric: establish() }, { checkIns })).toEqual(nothing);
    expect(evaluated({ metric: change({ from: null }) }, { checkIns })).toEqual(nothing);
  });
});

describe('raw and score', () => {
  test.each([
    [140, 1.4, 1],
    [-20, -0.2, 0],
    [60, 0.6, 0.6],
  ])('%f of 100: raw %f, score %f (method.md 0 D1)', (value, raw, score) => {
    expect(evaluated({}, { checkIns: weekly([value]) })).toEqual({ current: value, raw, score });
  });

  it('without a value: nothing while running, 0 once closed', () => {
    for (const part of [{}, { metric: yesNo() }, { metric: threshold({ low: 1 }) }, { milestones: [milestone('a')] }]) {
      expect(evaluated(part, { today: '2026-12-31' })).toEqual({ current: null, raw: null, score: null });
      expect(evaluated(part, { today: '2027-01-01' })).toEqual({ current: null, raw: 0, score: 0 });
    }
  });

  it('as progress stays unknown without a value', () => {
    const checkIns = weekly([40]);
    const progress = (part: Parameters<typeof buildKeyResult>[0], given: Case) =>
      progressOf(buildKeyResult(part), 'o/kr', standing(given));
    expect(progress({}, { checkIns })).toBe(0.4);
    expect(progress({}, {})).toBeNull();
    expect(progress({ metric: establish() }, { checkIns })).toBeNull();
  });
});

describe('hit rate', () => {
  const metric = threshold({ low: 4, high: 5 });
  const published = [4.8, 4.2, 4.5, 3.5, 4.25, null, 4.5, 2, 3, 4.5, 4.6, 5, 4.5];

  it('of the published example is 9 of 13 (method.md 1.1)', () => {
    const closed = evaluated({ metric }, { checkIns: weekly(published) });
    expect(closed.raw).toBe(9 / 13);
    expect(roundPercent(closed.raw!)).toBe(69);
  });

  it('runs against what was due so far', () => {
    const fridays = published.map((_, week) => new Date(Date.UTC(2026, 9, 2 + 7 * week)).toISOString().slice(0, 10));
    const kept = [1, 2, 3, 3, 4, 4, 5, 5, 5, 6, 7, 8, 9];
    const planned = [8, 15, 23, 23, 31, 31, 38, 38, 38, 46, 54, 62, 69];
    for (const [week, today] of fridays.entries()) {
      const { raw } = evaluated({ metric }, { checkIns: weekly(published), today });
      expect(raw).toBe(kept[week]! / (week + 1));
      expect(roundPercent((raw! * (week + 1)) / 13)).toBe(planned[week]);
    }
  });

  it('counts a check-in for the next due day, up to its grace, and the last value of a day', () => {
    const at = (dates: Record<string, number>, today: string) =>
      evaluated(
        { metric },
        { checkIns: Object.entries(dates).map(([date, value]) => checkIn(date, { 'o/kr': value })), today },
      ).raw;
    expect(at({ '2026-10-04': 4.5 }, '2026-10-04')).toBe(1); // Sunday, grace of Friday
    expect(at({ '2026-10-05': 4.5 }, '2026-10-09')).toBe(0.5); // Monday: the next Friday's
    expect(at({ '2026-10-05': 4.5, '2026-10-08': 3 }, '2026-10-09')).toBe(0);
    expect(at({ '2026-10-05': 3, '2026-10-08': 4.5 }, '2026-10-09')).toBe(0.5);
    expect(at({ '2026-10-02': 4.5, '2026-10-08': 4.5 }, '2026-10-08')).toBe(1); // the second day is not due yet
    expect(at({ '2026-10-01': 4.5 }, '2026-10-01')).toBeNull(); // nothing due so far
  });

  it('does not plan holidays', () => {
    const holidays = ['2026-12-25', '2026-10-02'];
    expect(evaluated({ metric }, { checkIns: weekly([4.5]), holidays }).raw).toBe(1 / 11);
  });

  it('closed early still counts all planned days', () => {
    const given = { checkIns: weekly(published.map(() => 4.5)), today: '2026-12-18', closed: '2026-12-18' };
    expect(evaluated({ metric }, given).raw).toBe(12 / 13);
  });

  it('of a cycle without planned days is the last value', () => {
    const holidays = Array.from({ length: 13 }, (_, week) =>
      new Date(Date.UTC(2026, 9, 2 + 7 * week)).toISOString().slice(0, 10),
    );
    expect(evaluated({ metric }, { checkIns: weekly([4.5]), holidays }).raw).toBe(1);
    expect(evaluated({ metric }, { checkIns: weekly([3]), holidays }).raw).toBe(0);
  });
});
