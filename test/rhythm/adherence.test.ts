import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/model/date';
import { adherence } from '../../src/rhythm/adherence';

/** Thirteen Fridays. */
const FRIDAYS = Array.from({ length: 13 }, (_, week) => addDays('2026-10-02', week * 7));

describe('adherence (method.md 1.6)', () => {
  it('is 85.7 % where 13 are planned, 7 due and 6 made', () => {
    const made = FRIDAYS.slice(0, 7).filter((_, week) => week !== 3);
    const found = adherence(made, FRIDAYS, 2, '2026-11-14');
    expect(found).toEqual({ due: 7, made: 6, ratio: 6 / 7 });
    expect(found.ratio).toBeCloseTo(0.857, 3);
  });

  it('counts a late one within the grace, several for one day once, and one beyond it for the next', () => {
    expect(adherence(['2026-10-04', '2026-10-01'], FRIDAYS, 2, '2026-10-09')).toMatchObject({ due: 2, made: 1 });
    expect(adherence(['2026-10-05'], FRIDAYS, 2, '2026-10-09')).toMatchObject({ due: 2, made: 1 });
    expect(adherence(['2026-10-05'], FRIDAYS, 2, '2026-10-08')).toMatchObject({ due: 1, made: 0 });
  });

  it('is unknown while nothing is due', () => {
    expect(adherence(['2026-09-30'], FRIDAYS, 2, '2026-10-01')).toEqual({ due: 0, made: 0, ratio: null });
  });
});
