import { describe, expect, it, test } from 'vitest';
import { dueDayFor, dueDays } from '../../src/rhythm/due-days';
import { elapsed } from '../../src/rhythm/elapsed';
import { publicHolidays } from '../../src/rhythm/holidays';

const Q4 = { start: '2026-10-01', end: '2026-12-31' };
const NONE = new Set<string>();

describe('elapsed share (method.md 1.6 and D8)', () => {
  const q1 = { start: '2025-01-01', end: '2025-03-31' };
  test.each([
    ['2024-12-31', 0],
    ['2025-01-01', 1 / 90],
    ['2025-01-31', 31 / 90],
    ['2025-02-14', 0.5],
    ['2025-03-31', 1],
    ['2025-04-01', 1],
  ])('%s of Q1 2025: %f', (date, share) => {
    expect(elapsed(q1, date)).toBeCloseTo(share, 12);
  });

  it('is a half on 15 April of April', () => {
    expect(elapsed({ start: '2026-04-01', end: '2026-04-30' }, '2026-04-15')).toBe(0.5);
  });
});

describe('planned days', () => {
  it('are the due weekdays from the first to the last day', () => {
    expect(dueDays(Q4, { due: 4, pause: [] }, NONE).at(0)).toBe('2026-10-01');
    expect(dueDays(Q4, { due: 4, pause: [] }, NONE).at(-1)).toBe('2026-12-31');
    expect(dueDays(Q4, { due: 4, pause: [] }, NONE)).toHaveLength(14);
    expect(dueDays(Q4, { due: 3, pause: [] }, NONE).at(0)).toBe('2026-10-07');
  });

  it('leave out holidays and pauses, ends included', () => {
    const pause = [{ from: '2026-12-11', to: '2026-12-18' }];
    const days = dueDays(Q4, { due: 5, pause }, new Set(['2026-12-25']));
    expect(days).toHaveLength(10);
    expect(days.slice(-2)).toEqual(['2026-11-27', '2026-12-04']);
  });

  test.each([
    ['2026-10-02', '2026-10-02'],
    ['2026-10-04', '2026-10-02'],
    ['2026-10-05', '2026-10-09'],
    ['2026-09-20', '2026-10-02'],
    ['2026-12-27', '2026-12-25'],
    ['2026-12-28', null],
  ])('a check-in of %s counts for %s', (date, due) => {
    expect(dueDayFor(dueDays(Q4, { due: 5, pause: [] }, NONE), date, 2)).toBe(due);
  });

  it('has no grace where none is given', () => {
    expect(dueDayFor(['2026-10-02', '2026-10-09'], '2026-10-03', 0)).toBe('2026-10-09');
  });
});

describe('public holidays', () => {
  const bavarian = ['2026-01-06', '2026-06-04', '2026-08-15', '2026-11-01', '2027-01-06', '2027-05-27', '2027-08-15'];
  const berlin = ['2026-03-08', '2027-03-08'];
  const everywhere = ['2026-01-01', '2026-04-03', '2026-05-14', '2026-10-03', '2026-12-26', '2027-03-26', '2027-05-17'];

  it('are those of the state', async () => {
    const [by, be] = [await publicHolidays('DE-BY', [2026, 2027]), await publicHolidays('DE-BE', [2026, 2027])];
    for (const day of [...everywhere, ...bavarian]) expect([day, by?.has(day)]).toEqual([day, true]);
    for (const day of [...everywhere, ...berlin]) expect([day, be?.has(day)]).toEqual([day, true]);
    for (const day of berlin) expect([day, by?.has(day)]).toEqual([day, false]);
    for (const day of bavarian) expect([day, be?.has(day)]).toEqual([day, false]);
    expect(by?.size).toBe(26);
  });

  it('are for DE those all of Germany keeps', async () => {
    const days = await publicHolidays('DE', [2026]);
    expect([...(days ?? [])].sort()).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-10-03',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  test.each(['Pacific/Auckland', 'America/Los_Angeles'])('do not move with the time zone: %s', async (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect((await publicHolidays('DE-BY', [2026]))?.has('2026-06-04')).toBe(true);
      expect((await publicHolidays('DE-BY', [2026]))?.has('2026-01-02')).toBe(false);
      expect((await publicHolidays('DE-BY', [2026]))?.has('2026-06-05')).toBe(false);
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test.each(['DE-XX', 'AT', '', 'DE-ALL', 'BY', 'DE-BUND'])('of "%s" are not known', async (region) => {
    expect(await publicHolidays(region, [2026])).toBeNull();
  });
});
