import { describe, expect, it } from 'vitest';
import { type ClockedBlocker, clockedBlockers, clockOf } from '../../src/leadership/blockers';
import { findBlockers } from '../../src/leadership/find-blocker';
import { balanceOf, blockerMeasures } from '../../src/leadership/measures';
import { planBlocker } from '../../src/leadership/plan-blocker';
import { addDays } from '../../src/model/date';
import type { Blocker } from '../../src/model/okr';
import { publicHolidays } from '../../src/rhythm/holidays';
import { workspaceOf } from '../alignment/workspace';

const TODAY = '2026-11-22';
const NO_DAYS_OFF = { holidays: new Set<string>(), pause: [] };

function blocker(part: Partial<Blocker>): Blocker {
  return {
    id: 'b',
    text: 'Something',
    keyResults: [],
    kind: null,
    raised: TODAY,
    raisedBy: null,
    owner: null,
    due: null,
    resolved: null,
    place: { file: 'f', path: [], on: 'value' },
    ...part,
  };
}

function clocked(part: Partial<Blocker>): ClockedBlocker {
  const one = blocker(part);
  return { blocker: one, home: null as never, ref: one.id, ...clockOf(one, TODAY, NO_DAYS_OFF) };
}

const aged = (days: number) => clocked({ raised: addDays(TODAY, -days) });
const cleared = (days: number) => clocked({ raised: '2026-10-01', resolved: addDays('2026-10-01', days) });

describe('measures of a ledger (method.md 5.5)', () => {
  it('T: ages 2, 5, 9, 30 have the median 7, and 1 of 4 is older than 14 days', () => {
    const found = blockerMeasures([2, 5, 9, 30].map(aged), TODAY);
    expect([found.open, found.medianAgeDays, found.olderThan14]).toEqual([4, 7, 0.25]);
  });

  it('T: resolved after 1, 3, 8 days has the median 3', () => {
    expect(blockerMeasures([1, 3, 8].map(cleared), TODAY).medianDaysToResolve).toBe(3);
  });

  it('calls a blocker of 14 days not older than 14', () => {
    expect(blockerMeasures([aged(14), aged(15)], TODAY).olderThan14).toBe(0.5);
  });

  it('has no figures where there is nothing to measure', () => {
    expect(blockerMeasures([], TODAY)).toEqual({
      open: 0,
      medianAgeDays: null,
      olderThan14: null,
      medianDaysToResolve: null,
      promisesKept: null,
    });
  });

  it.each([
    ['resolved on the day promised', { due: '2026-11-10', resolved: '2026-11-10' }, 1],
    ['resolved a day late', { due: '2026-11-10', resolved: '2026-11-11' }, 0],
    ['resolved before a day to come', { due: '2026-12-10', resolved: '2026-11-11' }, 1],
    ['open past the day', { due: '2026-11-21' }, 0],
    ['open on the day itself: not known yet', { due: TODAY }, null],
    ['open before the day: not known yet', { due: '2026-12-01' }, null],
    ['nothing promised', { resolved: '2026-11-11' }, null],
    ['a day of clearing to come, past the promise', { due: '2026-11-10', resolved: '2026-11-30' }, 0],
  ] as const)('promises kept: %s', (_name, part, kept) => {
    expect(blockerMeasures([clocked({ raised: '2026-11-01', ...part })], TODAY).promisesKept).toBe(kept);
  });

  it('gives a leader the balance of what waits for them alone', () => {
    const ledger = [
      clocked({ id: 'a', owner: 'anna', raised: '2026-11-01', due: '2026-11-05', resolved: '2026-11-04' }),
      clocked({ id: 'b', owner: 'anna', raised: '2026-11-01', due: '2026-11-05' }),
      clocked({ id: 'c', owner: 'ben', raised: '2026-10-01', resolved: '2026-11-20' }),
    ];
    const expected = { person: 'anna', open: 1, resolved: 1, medianDaysToResolve: 3, promisesKept: 0.5 };
    expect(balanceOf('anna', ledger, TODAY)).toEqual(expected);
  });
});

describe('the clock of a blocker', () => {
  it.each([
    ['a national holiday', 'DE-BY', '2025-10-02', '2025-10-06', 4, 1],
    ['All Saints where it is kept', 'DE-BY', '2027-10-29', '2027-11-02', 4, 1],
    ['All Saints where it is not', 'DE-NI', '2027-10-29', '2027-11-02', 4, 2],
    ['New Year and Epiphany', 'DE-BY', '2026-12-30', '2027-01-07', 8, 4],
  ])('stands still on %s', async (_name, region, raised, today, days, working) => {
    const holidays = (await publicHolidays(region, [2025, 2026, 2027])) ?? new Set();
    const clock = clockOf(blocker({ raised }), today, { holidays, pause: [] });
    expect([clock.ageDays, clock.ageWorkingDays]).toEqual([days, working]);
  });

  it('stands still in a pause', () => {
    const pause = [{ from: '2026-11-09', to: '2026-11-13' }];
    const clock = clockOf(blocker({ raised: '2026-11-06' }), '2026-11-17', { holidays: new Set(), pause });
    expect([clock.ageDays, clock.ageWorkingDays]).toEqual([11, 2]);
  });

  it('stops when the blocker is resolved, and never runs backwards', () => {
    const before = clockOf(blocker({ raised: '2026-11-10', resolved: '2026-11-08' }), TODAY, NO_DAYS_OFF);
    expect([before.open, before.ageDays, before.overdue]).toEqual([false, 0, false]);
  });
});

const FILES = {
  'okr.yaml': 'version: 1\norganisation: Muster\n',
  'okrs/2026-Q3/check-ins/sales.yaml':
    'blockers: [{ id: old, text: a, raised: 2026-08-01 }, { id: both, text: b, raised: 2026-08-02 }]\n',
  'okrs/2026-Q4/check-ins/sales.yaml':
    'blockers: [{ id: both, text: b, raised: 2026-08-02, resolved: 2026-10-05 }, { id: late, text: c, raised: 2026-12-01 }, { id: some, text: f, raised: 2026-12-01, resolved: 2026-12-02 }]\n',
  'okrs/2026-Q4/check-ins/service.yaml':
    'blockers: [{ id: old, text: d, raised: 2026-10-01 }, { id: done, text: e, raised: 2026-10-01, resolved: 2026-10-02 }, { id: some, text: g, raised: 2026-12-01 }]\n',
};

describe('a ledger over several cycles', () => {
  it('counts what stands in two files once, as the newer says, and nothing of the future', async () => {
    const found = clockedBlockers(await workspaceOf(FILES), { today: TODAY, off: NO_DAYS_OFF });
    expect(found.map(({ ref, open }) => `${ref} ${open}`)).toEqual([
      '2026-Q3/sales/old true',
      '2026-Q4/sales/both false',
      '2026-Q4/service/old true',
      '2026-Q4/service/done false',
    ]);
  });

  it.each([
    ['old', ['2026-Q3/sales', '2026-Q4/service']],
    ['sales/old', ['2026-Q3/sales']],
    ['2026-Q4/sales/old', []],
    ['2026-Q3/sales/both', ['2026-Q3/sales']],
    ['sales/both', ['2026-Q4/sales']],
    ['done', ['2026-Q4/service']],
    ['some', ['2026-Q4/service']],
    ['x/2026-Q4/service/done', []],
  ])('finds %s', async (written, homes) => {
    const { teamCycles } = await workspaceOf(FILES);
    expect(findBlockers(teamCycles, written).map(({ home }) => `${home.cycle.id}/${home.team.id}`)).toEqual(homes);
  });
});

describe('planning a blocker', () => {
  const words = (text: string) => ({ ...blocker({ text, raised: '2026-11-22' }), id: null });

  it.each([
    ['Zugriff für Größe fehlt', [], 'zugriff-fuer-groesse-fehlt'],
    ['Zugriff fehlt', ['zugriff-fehlt', 'zugriff-fehlt-2'], 'zugriff-fehlt-3'],
    ['Die Freigabe der Zeichnungen für Zweitquellen liegt', [], 'die-freigabe-der-zeichnungen-fuer'],
    ['→ !', [], 'blocker'],
  ])('makes an id of %j', (text, taken, id) => {
    expect(planBlocker('f', words(text), taken).id).toBe(id);
  });

  it('writes what is known and leaves out what is not', () => {
    expect(planBlocker('f', words('x'), []).change).toEqual({
      kind: 'append',
      file: 'f',
      path: ['blockers'],
      value: { id: 'x', text: 'x', raised: '2026-11-22' },
      block: 0,
    });
  });

  it('gives each key a line where one line were too long', () => {
    expect(planBlocker('f', words('long '.repeat(20)), []).change.block).toBe(1);
  });
});
