import { describe, expect, it, test } from 'vitest';
import type { CycleSettings, YearStart } from '../../src/model/workspace';
import { cycleAt, cycleById, lengthInDays, nextCycle, previousCycle } from '../../src/rhythm/calendar';

function settings(part: Partial<CycleSettings> & { month?: number } = {}): CycleSettings {
  const { month = 1, ...rest } = part;
  return { length: 'quarter', yearStarts: [{ from: null, month }], custom: [], ...rest };
}

/** '2024/25 Q2' */
function read(date: string, month: number): string {
  const cycle = cycleAt(settings({ month }), date);
  return `${cycle?.year} Q${cycle?.number}`;
}

describe('fiscal quarters (method.md 2.1)', () => {
  test.each([
    ['2025-01-15', 10, '2024/25 Q2', '2024-Q2'],
    ['2024-10-01', 10, '2024/25 Q1', '2024-Q1'],
    ['2025-09-30', 10, '2024/25 Q4', '2024-Q4'],
    ['2025-03-31', 4, '2024/25 Q4', '2024-Q4'],
    ['2025-04-01', 4, '2025/26 Q1', '2025-Q1'],
    ['2025-02-28', 7, '2024/25 Q3', '2024-Q3'],
    ['2024-02-29', 2, '2024/25 Q1', '2024-Q1'],
    ['2025-12-31', 1, '2025 Q4', '2025-Q4'],
  ])('%s, years from month %i: %s', (date, month, name, id) => {
    expect(read(date, month)).toBe(name);
    expect(cycleAt(settings({ month }), date)).toEqual(cycleById(settings({ month }), id));
  });

  it('writes the turn of a century', () => {
    expect(cycleById(settings({ month: 10 }), '2099-Q1')?.year).toBe('2099/00');
  });
});

describe('lengths', () => {
  const days = (id: string, length: CycleSettings['length']) => lengthInDays(cycleById(settings({ length }), id)!);

  test.each([
    ['quarter', ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2024-Q1'], [90, 91, 92, 92, 91]],
    ['tertial', ['2025-T1', '2025-T2', '2025-T3', '2024-T1'], [120, 123, 122, 121]],
    ['half-year', ['2025-H1', '2025-H2'], [181, 184]],
    [1, ['2024-P02', '2025-P02', '2025-P12'], [29, 28, 31]],
    [2, ['2025-P01', '2025-P05', '2025-P06'], [59, 61, 61]],
  ] as const)('%s', (length, ids, expected) => {
    expect(ids.map((id) => days(id, length))).toEqual(expected);
  });

  it('gives periods of two months their place in the year', () => {
    const found = cycleById(settings({ length: 2 }), '2026-P05');
    expect(found).toEqual({
      id: '2026-P05',
      start: '2026-09-01',
      end: '2026-10-31',
      year: '2026',
      number: 5,
      custom: false,
    });
  });

  test.each([
    ['quarter', '2026-Q5'],
    ['quarter', '2026-Q0'],
    ['quarter', '2026-T1'],
    ['quarter', '2026-P01'],
    ['tertial', '2026-T4'],
    ['half-year', '2026-H3'],
    [1, '2026-P13'],
    [1, '2026-P5'],
    [2, '2026-P07'],
    ['quarter', '2026-Q04'],
    ['quarter', '2026-q4'],
    ['quarter', ''],
    ['quarter', '1850-Q1'],
    ['quarter', '2101-Q1'],
  ] as const)('in %s there is no "%s"', (length, id) => {
    expect(cycleById(settings({ length }), id)).toBeNull();
  });

  it('keeps the years whose first or last cycle lies at the edge of the calendar', () => {
    expect(cycleAt(settings({ month: 10 }), '2000-01-15')?.id).toBe('1999-Q2');
    expect(cycleById(settings({ month: 10 }), '1999-Q2')?.start).toBe('2000-01-01');
    expect(cycleAt(settings({ month: 11 }), '2100-12-31')?.id).toBe('2100-Q1');
    expect(cycleById(settings({ month: 11 }), '2100-Q1')?.start).toBe('2100-11-01');
    expect(cycleById(settings({ month: 11 }), '1999-Q1')?.end).toBe('2000-01-31');
  });
});

describe('the month years start in changes', () => {
  const changed = settings({ yearStarts: [{ from: '2026-10-01', month: 10 }] });

  it('starts in January before, in the new month after', () => {
    expect(cycleAt(changed, '2025-12-31')).toMatchObject({ id: '2025-Q4', year: '2025', end: '2025-12-31' });
    expect(cycleAt(changed, '2026-10-01')).toMatchObject({ id: '2026-Q1', year: '2026/27', end: '2026-12-31' });
    expect(cycleAt(changed, '2027-09-30')).toMatchObject({ id: '2026-Q4', start: '2027-07-01', end: '2027-09-30' });
  });

  it('leaves an ambiguous id to the newer cycle', () => {
    expect(cycleById(changed, '2026-Q1')?.start).toBe('2026-10-01');
    expect(cycleAt(changed, '2026-02-15')).toBeNull();
    expect(nextCycle(changed, cycleById(changed, '2025-Q4')!)?.start).toBe('2026-10-01');
  });

  it('lets the older cycle live on as a custom one', () => {
    const rescued = { ...changed, custom: [{ id: '2026-R1', start: '2026-01-01', end: '2026-03-31' }] };
    expect(cycleAt(rescued, '2026-02-15')).toMatchObject({ id: '2026-R1', year: null, number: null, custom: true });
    expect(cycleById(rescued, '2026-Q1')?.start).toBe('2026-10-01');
  });

  it('ends a cycle that would cross the day, and starts the new one on it', () => {
    const crossed = settings({ yearStarts: [{ from: '2026-11-15', month: 10 }] });
    expect(cycleAt(crossed, '2026-11-14')).toBeNull(); // its id is the newer one's now
    expect(cycleAt(crossed, '2026-11-15')).toMatchObject({ id: '2026-Q1', start: '2026-11-15', end: '2026-12-31' });
    const unambiguous = settings({
      yearStarts: [
        { from: null, month: 10 },
        { from: '2027-02-10', month: 1 },
      ],
    });
    expect(cycleAt(unambiguous, '2027-02-09')).toMatchObject({ id: '2026-Q2', start: '2027-01-01', end: '2027-02-09' });
    expect(cycleAt(unambiguous, '2027-02-10')).toMatchObject({ id: '2027-Q1', start: '2027-02-10', end: '2027-03-31' });
  });

  it('cuts to the day, down to a cycle of one', () => {
    const last = settings({
      yearStarts: [
        { from: null, month: 10 },
        { from: '2026-12-31', month: 1 },
      ],
    });
    expect(cycleAt(last, '2026-12-30')).toMatchObject({ id: '2026-Q1', start: '2026-10-01', end: '2026-12-30' });
    expect(cycleAt(last, '2026-12-31')).toMatchObject({ id: '2026-Q4', start: '2026-12-31', end: '2026-12-31' });
  });

  it('frees an id again where a custom cycle removes the newer one', () => {
    const yearStarts: YearStart[] = [{ from: '2026-07-01', month: 10 }];
    const custom = [{ id: '2026-R', start: '2026-07-01', end: '2026-09-30' }];
    expect(cycleById(settings({ yearStarts }), '2025-Q4')?.start).toBe('2026-07-01');
    expect(cycleById(settings({ yearStarts, custom }), '2025-Q4')?.start).toBe('2025-10-01');
    expect(cycleAt(settings({ yearStarts, custom }), '2025-11-01')?.id).toBe('2025-Q4');
  });
});

describe('custom cycles', () => {
  const short = settings({ custom: [{ id: '2026-R', start: '2026-08-01', end: '2026-09-30' }] });

  it('win: a regular cycle they overlap does not exist', () => {
    expect(cycleById(short, '2026-Q3')).toBeNull();
    expect(cycleAt(short, '2026-07-31')).toBeNull();
    expect(cycleAt(short, '2026-08-01')?.id).toBe('2026-R');
    expect(cycleById(short, '2026-R')).toMatchObject({ start: '2026-08-01', end: '2026-09-30', custom: true });
  });

  test.each([
    ['2026-06-30', '2026-09-30', ['2026-Q2', '2026-Q3']],
    ['2026-07-01', '2026-10-01', ['2026-Q3', '2026-Q4']],
    ['2026-07-01', '2026-09-30', ['2026-Q3']],
  ])('from %s to %s remove %j, by one common day', (start, end, gone) => {
    const one = settings({ custom: [{ id: 'x', start, end }] });
    const left = ['2026-Q2', '2026-Q3', '2026-Q4'].filter((id) => cycleById(one, id) === null);
    expect(left).toEqual(gone);
    expect([cycleAt(one, start)?.id, cycleAt(one, end)?.id]).toEqual(['x', 'x']);
  });

  it('take their id from a regular cycle', () => {
    const taken = settings({ custom: [{ id: '2026-Q1', start: '2025-12-01', end: '2025-12-31' }] });
    expect(cycleById(taken, '2026-Q1')?.start).toBe('2025-12-01');
    expect(cycleAt(taken, '2026-02-01')).toBeNull();
  });

  it('are found as the next and the previous one', () => {
    const of = (id: string) => cycleById(short, id)!;
    expect(nextCycle(short, of('2026-Q2'))?.id).toBe('2026-R');
    expect(nextCycle(short, of('2026-R'))?.id).toBe('2026-Q4');
    expect(previousCycle(short, of('2026-Q4'))?.id).toBe('2026-R');
    expect(previousCycle(short, of('2026-R'))?.id).toBe('2026-Q2');
  });
});

describe('next and previous', () => {
  it('walk through the years', () => {
    const plain = settings({ month: 4 });
    const ids = ['2025-Q3', '2025-Q4', '2026-Q1'];
    expect(nextCycle(plain, cycleById(plain, ids[0]!)!)?.id).toBe(ids[1]);
    expect(nextCycle(plain, cycleById(plain, ids[1]!)!)?.id).toBe(ids[2]);
    expect(previousCycle(plain, cycleById(plain, ids[2]!)!)?.id).toBe(ids[1]);
  });

  it('find the nearer of a custom and a regular cycle, and of several custom ones', () => {
    const custom = [
      { id: 'far', start: '2026-05-01', end: '2026-05-31' },
      { id: 'near', start: '2026-01-01', end: '2026-01-20' },
      { id: 'next', start: '2026-01-21', end: '2026-01-31' },
    ];
    const some = settings({ custom });
    const at = (id: string) => cycleById(some, id)!;
    const chain = ['2025-Q3', '2025-Q4', 'near', 'next', 'far', '2026-Q3', '2026-Q4'];
    expect(chain.slice(0, -1).map((id) => nextCycle(some, at(id))?.id)).toEqual(chain.slice(1));
    expect(chain.slice(1).map((id) => previousCycle(some, at(id))?.id)).toEqual(chain.slice(0, -1));
  });

  test.each([
    ['2026-03-18', '2026-03-18', 'found', null],
    ['2026-03-19', '2026-03-19', null, null],
    ['2026-05-05', '2026-05-05', null, 'found'],
    ['2026-05-04', '2026-05-04', null, null],
  ])('count 400 days without a cycle and no more: %s', (start, end, next, previous) => {
    const wall = { id: 'wall', start: '2025-01-01', end: '2027-12-31' };
    const custom = [wall, { id: 'found', start, end }];
    const day = (date: string) => ({ id: 'x', start: date, end: date, year: null, number: null, custom: true });
    expect(nextCycle(settings({ custom }), day('2025-02-10'))?.id ?? null).toBe(next);
    expect(previousCycle(settings({ custom }), day('2027-06-10'))?.id ?? null).toBe(previous);
  });

  it('jump over a gap, but not over one longer than 400 days', () => {
    const year = (from: string, to: string) => settings({ custom: [{ id: 'gap', start: from, end: to }] });
    const lone = (end: string) => ({ id: 'x', start: end, end, year: null, number: null, custom: true });
    const long = year('2025-02-01', '2026-06-30'); // quarters from 2025-Q1 to 2026-Q2 do not exist
    expect(nextCycle(long, lone('2024-12-31'))?.id).toBe('gap');
    expect(nextCycle(long, lone('2025-02-10'))).toBeNull();
    expect(nextCycle(long, lone('2025-12-31'))?.id).toBe('2026-Q3');
    expect(previousCycle(long, lone('2026-06-10'))).toBeNull();
    expect(previousCycle(long, lone('2025-06-01'))?.id).toBe('2024-Q4');
  });
});
