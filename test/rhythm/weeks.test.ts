import { describe, expect, it, test } from 'vitest';
import { isoWeek } from '../../src/model/date';
import type { CycleSettings } from '../../src/model/workspace';
import { cycleById } from '../../src/rhythm/calendar';
import { weekNumber, weeksOf } from '../../src/rhythm/weeks';

const SETTINGS: CycleSettings = { length: 'quarter', yearStarts: [{ from: null, month: 1 }], custom: [] };
const quarter = (id: string) => cycleById(SETTINGS, id)!;

test.each([
  ['2024-12-30', 2025, 1],
  ['2021-01-03', 2020, 53],
  ['2023-01-01', 2022, 52],
  ['2026-12-31', 2026, 53],
  ['2027-01-01', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2025-12-29', 2026, 1],
])('ISO week of %s is %i-W%i (method.md 2.1)', (date, year, week) => {
  expect(isoWeek(date)).toEqual({ year, week });
});

describe('weeks of a cycle', () => {
  test.each([
    [2024, [13, 13, 13, 13]],
    [2025, [13, 13, 13, 13]],
    [2026, [13, 13, 13, 14]],
    [2027, [12, 13, 14, 13]],
  ])('%i has %j (method.md 2.1)', (year, counts) => {
    expect([1, 2, 3, 4].map((number) => weeksOf(quarter(`${year}-Q${number}`)).length)).toEqual(counts);
  });

  it('name their week, year and Monday', () => {
    const weeks = weeksOf(quarter('2026-Q4'));
    expect(weeks[0]).toEqual({ year: 2026, week: 40, monday: '2026-09-28' });
    expect(weeks.at(-1)).toEqual({ year: 2026, week: 53, monday: '2026-12-28' });
  });

  test.each([
    ['2026-09-01', 1],
    ['2026-10-01', 1],
    ['2026-10-04', 1],
    ['2026-10-05', 2],
    ['2026-11-22', 8],
    ['2026-12-31', 14],
    ['2027-02-01', 14],
  ])('%s lies in week %i of 14', (date, number) => {
    expect(weekNumber(quarter('2026-Q4'), date)).toBe(number);
  });

  it('counts a cycle without a Thursday as one week', () => {
    const days = { start: '2026-10-05', end: '2026-10-07' };
    expect(weeksOf(days)).toEqual([{ year: 2026, week: 41, monday: '2026-10-05' }]);
    expect(weekNumber(days, '2026-10-07')).toBe(1);
    expect(weeksOf({ start: '2026-10-09', end: '2026-10-11' })).toHaveLength(1);
    expect(weeksOf({ start: '2026-10-09', end: '2026-10-15' })).toEqual([
      { year: 2026, week: 42, monday: '2026-10-12' },
    ]);
  });
});
