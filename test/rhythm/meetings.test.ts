import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate, weekday } from '../../src/model/date';
import { dueDays } from '../../src/rhythm/due-days';
import { publicHolidays } from '../../src/rhythm/holidays';
import { meetingsOf } from '../../src/rhythm/meetings';

const Q4 = { start: '2026-10-01', end: '2026-12-31' };
const Q1 = { start: '2027-01-01', end: '2027-03-31' };
const CHRISTMAS = [{ from: '2026-12-21', to: '2027-01-03' }];
const bavaria = async () => (await publicHolidays('DE-BY', [2026, 2027])) ?? new Set<IsoDate>();

describe('the meetings of a quarter', () => {
  it('fall on the days of the check-ins where their windows hold one', async () => {
    const found = meetingsOf(Q4, Q1, { due: 5, pause: CHRISTMAS }, await bavaria());
    expect(found).toMatchObject({
      monthly: ['2026-10-30', '2026-11-27'],
      middle: '2026-11-13',
      review: '2026-12-18',
      draft: '2026-11-20',
      publish: '2026-12-18',
    });
  });

  it('move from holidays and pauses to the next working day', async () => {
    const found = meetingsOf(Q4, Q1, { due: 5, pause: CHRISTMAS }, await bavaria());
    // The window opens on New Year's Day, a Friday, and the pause lasts until Sunday.
    expect([found.retro, found.planning]).toEqual(['2027-01-04', '2027-01-05']);
    const longer = [{ from: '2026-12-21', to: '2027-01-04' }];
    const later = meetingsOf(Q4, Q1, { due: 5, pause: longer }, await bavaria());
    // 6 January is a holiday in Bavaria.
    expect([later.retro, later.planning]).toEqual(['2027-01-05', '2027-01-07']);
  });

  it('publish on the working day before, where the day itself is none', () => {
    const found = meetingsOf(Q4, Q1, { due: 5, pause: [] }, new Set(['2026-12-18']));
    expect(found.publish).toBe('2026-12-17');
  });

  it('end with a review before a pause that takes the whole end', () => {
    const pause = [{ from: '2026-12-14', to: '2027-01-31' }];
    const found = meetingsOf(Q4, Q1, { due: 5, pause }, new Set());
    expect([found.review, found.retro, found.planning]).toEqual(['2026-12-11', null, null]);
  });

  it('have nothing of a next cycle where there is none', () => {
    const found = meetingsOf(Q4, null, { due: 5, pause: [] }, new Set());
    expect([found.draft, found.publish, found.planning]).toEqual([null, null, null]);
  });

  it('are fewer in a short cycle: half-time takes the place of a monthly meeting, the review that of the last', () => {
    const march = meetingsOf({ start: '2026-03-01', end: '2026-03-31' }, null, { due: 5, pause: [] }, new Set());
    expect(march).toMatchObject({ monthly: [], middle: '2026-03-13', review: '2026-03-27' });
    const twoMonths = meetingsOf({ start: '2026-03-01', end: '2026-04-30' }, null, { due: 1, pause: [] }, new Set());
    expect(twoMonths).toMatchObject({ middle: '2026-03-30', monthly: [], review: '2026-04-27' });
  });
});

it('whatever holidays and pauses there are, no meeting falls on a day off unless check-ins do on that weekday', () => {
  const day = fc.integer({ min: -60, max: 160 }).map((days) => addDays(Q4.start, days));
  const pause = fc.tuple(day, fc.nat(20)).map(([from, days]) => ({ from, to: addDays(from, days) }));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 7 }),
      fc.array(pause, { maxLength: 3 }),
      fc.array(day, { maxLength: 12 }),
      (due, pauses, off) => {
        const holidays = new Set(off);
        const found = meetingsOf(Q4, Q1, { due, pause: pauses }, holidays);
        expect(found.checkIns).toEqual(dueDays(Q4, { due, pause: pauses }, holidays));
        const { monthly, middle, review, retro, draft, publish, planning } = found;
        const all = [...monthly, middle, review, retro, draft, publish, planning].filter((one) => one !== null);
        for (const one of all) {
          expect(holidays.has(one)).toBe(false);
          expect(pauses.some(({ from, to }) => from <= one && one <= to)).toBe(false);
          expect(weekday(one) <= 5 || weekday(one) === due).toBe(true);
        }
        if (review !== null && retro !== null) expect(review < retro).toBe(true);
        if (retro !== null && planning !== null) expect(retro < planning).toBe(true);
      },
    ),
  );
});
