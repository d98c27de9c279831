import { describe, expect, it } from 'vitest';
import { Links } from '../../src/alignment/links';
import { allocate, type Piece } from '../../src/resources/allocate';
import { overbookedPeople } from '../../src/resources/booked';
import { goalsAbove } from '../../src/resources/goal-shares';
import { reallocation } from '../../src/resources/reallocation';
import { wrongSum } from '../../src/resources/shares';
import { totalsOf } from '../../src/resources/totals';
import { unfundedObjectives } from '../../src/resources/unfunded';
import { cycleById } from '../../src/rhythm/calendar';
import { objectives, workspaceOf } from '../alignment/workspace';

const OKRS = { 'okrs/2026-Q4/sales.yaml': objectives('a', 'b') };
const settings = { length: 'quarter', yearStarts: [{ from: null, month: 1 }], custom: [] } as const;
const Q4 = cycleById(settings, '2026-Q4') ?? expect.fail();
const Q1 = cycleById(settings, '2027-Q1') ?? expect.fail();

/** The pieces of initiatives given as YAML flow mappings without id and title. */
async function pieces(initiatives: readonly string[], files: Readonly<Record<string, string>> = OKRS, cycle = Q4) {
  const lines = initiatives.map((one, index) => `  - { id: i${index}, title: I${index}, ${one} }`);
  const workspace = await workspaceOf({ ...files, 'initiatives.yaml': `initiatives:\n${lines.join('\n')}\n` });
  expect(workspace.observations).toEqual([]);
  const links = new Links(workspace);
  return { workspace, links, found: allocate(workspace, cycle, links) };
}

const planned = (found: readonly Piece[], measure: 'money' | 'days' = 'money') =>
  found.map((one) => [
    one.objective?.objective.id ?? one.goal?.id ?? one.reason ?? one.kind,
    one.amounts[measure].planned,
  ]);

describe('method.md 7', () => {
  it('620 + 300 + 80 of 1,000 is 62, 30 and 8 %', async () => {
    const { found } = await pieces(['days: 620, contributes_to: [sales/a]', 'days: 300, kind: run']);
    const { shares, unallocated, idle } = totalsOf(found, 'days', 1000);
    expect([shares, unallocated, idle]).toEqual([
      { okr: 0.62, run: 0.3, legal: 0, outside: 0, unallocated: 0.08 },
      80,
      false,
    ]);
  });

  it('10 of capacity, 4.5 OKR, 4.0 run: 1.5 free, 15 %; a word only above 20 %', async () => {
    const { found } = await pieces(['days: 4.5, contributes_to: [sales/a]', 'days: 4, kind: run']);
    const { unallocated, shares, idle } = totalsOf(found, 'days', 10);
    expect([unallocated, shares?.unallocated, idle]).toEqual([1.5, 0.15, false]);
    expect(totalsOf(found, 'days', 10.7).idle).toBe(true);
  });

  it('100 split 60:40 is 60 and 40, counted once', async () => {
    const { found } = await pieces(['budget: 100, contributes_to: { sales/a: 0.6, sales/b/kr: 0.4 }']);
    expect(planned(found)).toEqual([
      ['a', 60],
      ['b', 40],
    ]);
    expect(totalsOf(found, 'money', null).planned).toBe(100);
  });

  it('shares .7 + .5 are an error, and the money still counts once', async () => {
    const { found, workspace } = await pieces(['budget: 120, contributes_to: { sales/a: 0.7, sales/b: 0.5 }']);
    expect(wrongSum(workspace.initiatives[0] ?? expect.fail())).toBeCloseTo(1.2);
    expect(totalsOf(found, 'money', null).planned).toBeCloseTo(120);
    const thirds = await pieces(['contributes_to: { sales/a: 0.33, sales/b: 0.33, sales/a/kr: 0.33 }']);
    expect(wrongSum(thirds.workspace.initiatives[0] ?? expect.fail())).toBeNull();
  });

  it('a person at .6 + .5 is at 110 %, if both at the same time', async () => {
    const dates = (from: string, to: string) => `from: 2026-${from}, to: 2026-${to}`;
    const both = await pieces([
      `people: { ben: 0.6 }, ${dates('10-01', '11-15')}`,
      `people: { ben: 0.5 }, ${dates('11-15', '12-31')}`,
    ]);
    expect(overbookedPeople(both.found, Q4)).toEqual([{ person: 'ben', share: 1.1, from: '2026-11-15' }]);
    const after = await pieces([
      `people: { ben: 0.6 }, ${dates('10-01', '11-14')}`,
      `people: { ben: 0.5 }, ${dates('11-15', '12-31')}`,
    ]);
    expect(overbookedPeople(after.found, Q4)).toEqual([]);
    const done = await pieces(['people: { ben: 0.6 }, status: done', 'people: { ben: 0.5 }']);
    expect(overbookedPeople(done.found, Q4)).toEqual([]);
  });

  it.each([
    [[0.5, 0.3, 0.2], [0.4, 0.3, 0.3], 0.1],
    [[0.5, 0.3, 0.2, 0], [0.3, 0.3, 0.2, 0.2], 0.2],
    [[0.5, 0.3, 0.2], [0.5, 0.3, 0.2], 0],
    [[5, 3, 2], [50, 30, 20], 0],
    [[1, 0], [0, 1], 1],
    [[0], [1], null],
  ])('from %j to %j moves %j', (before, now, moved) => {
    const named = (amounts: readonly number[]) => new Map(amounts.map((one, index) => [String(index), one]));
    const result = reallocation(named(before), named(now));
    if (moved === null) expect(result).toBeNull();
    else expect(result).toBeCloseTo(moved, 12);
  });
});

describe('what belongs to a cycle', () => {
  it.each([
    ['wholly inside', 'from: 2026-10-05, to: 2026-12-18', 1, 0],
    ['half in each: 31 of 62 days', 'from: 2026-12-01, to: 2027-01-31', 0.5, 0.5],
    ['before', 'from: 2026-07-01, to: 2026-09-30', 0, 0],
    ['the last day alone', 'from: 2026-12-31, to: 2026-12-31', 1, 0],
    ['only a beginning', 'from: 2026-12-31', 1, 0],
    ['only an end', 'to: 2027-01-01', 0, 1],
    ['no dates', '', 1, 1],
  ])('%s', async (_, dates, inQ4, inQ1) => {
    const rest = dates === '' ? '' : `, ${dates}`;
    const sum = async (cycle: typeof Q4) =>
      totalsOf((await pieces([`budget: 100${rest}`], OKRS, cycle)).found, 'money', null).planned;
    expect([await sum(Q4), await sum(Q1)]).toEqual([100 * inQ4, 100 * inQ1]);
  });

  it('what ends before it starts is said', async () => {
    const text = 'initiatives: [{ id: a, title: A, from: 2026-12-31, to: 2026-10-01 }]\n';
    const { observations } = await workspaceOf({ ...OKRS, 'initiatives.yaml': text });
    expect(observations.map(({ rule, say }) => `${rule} ${say}`)).toEqual(['format end-before-start']);
  });

  it('without dates it belongs where its targets are', async () => {
    const files = { ...OKRS, 'okrs/2027-Q1/sales.yaml': objectives('c') };
    const work = ['budget: 100, contributes_to: [sales/c]', 'budget: 7, contributes_to: [sales/typo]'];
    expect(planned((await pieces(work, files, Q1)).found)).toEqual([
      ['c', 100],
      ['unknown-target', 7],
    ]);
    expect(planned((await pieces(work, files, Q4)).found)).toEqual([['unknown-target', 7]]);
  });

  it('what was stopped takes no more than it used up', async () => {
    const { found } = await pieces(['budget: 100, spent: 30, status: stopped', 'budget: 100, spent: 30, status: done']);
    expect(planned(found).map(([, money]) => money)).toEqual([30, 100]);
  });
});

describe('what serves nothing', () => {
  const gone = { 'okrs/2026-Q4/sales.yaml': objectives('a', ['b', 'dropped: 2026-11-01']) };

  it('has its reason; daily business and duties need none', async () => {
    const { found } = await pieces(
      ['budget: 1', 'budget: 2, contributes_to: [sales/a, sales/b]', 'budget: 3, kind: run', 'budget: 4, kind: legal'],
      gone,
    );
    expect(planned(found)).toEqual([
      ['no-target', 1],
      ['a', 1],
      ['dropped', 1],
      ['run', 3],
      ['legal', 4],
    ]);
    expect(totalsOf(found, 'money', null)).toMatchObject({ okr: 1, run: 3, legal: 4, outside: 2, unallocated: null });
  });

  it('is also what a decision turned down', async () => {
    const decision = 'id: i0\ntitle: App\ndate: 2026-10-14\nstatus: rejected\n';
    const { found } = await pieces(['budget: 1, contributes_to: [sales/a]'], {
      ...gone,
      'decisions/app.yaml': decision,
    });
    expect(planned(found)).toEqual([['rejected', 1]]);
  });
});

it('goals share what reaches them through objectives above, each once, and circles end', async () => {
  const files = {
    'strategy.yaml': 'goals: [{ id: g, title: G }, { id: h, title: H }]\nnot_doing: [x]\n',
    'okrs/2026-Q4/company.yaml': objectives('c -> goal:g, sales/s', 'd -> goal:h, goal:g'),
    'okrs/2026-Q4/sales.yaml': objectives('s -> company/c', 't -> company/c/kr, company/d', 'u'),
  };
  const { found, links } = await pieces(['contributes_to: [sales/s, sales/t, sales/u]'], files);
  const goals = found.map(({ objective }) =>
    goalsAbove(objective ?? expect.fail(), links)
      .map(({ id }) => id)
      .sort(),
  );
  expect(goals).toEqual([['g'], ['g', 'h'], []]);
});

it('a wish is what neither it nor anything below it has money, days or people for', async () => {
  const files = {
    'okrs/2026-Q4/company.yaml': objectives('c', 'd'),
    'okrs/2026-Q4/sales.yaml': objectives('s -> company/c', 't -> company/d', 'u', ['gone', 'dropped: 2026-11-01']),
  };
  const wishes = async (...work: string[]) => {
    const { workspace, found, links } = await pieces(work, files);
    return unfundedObjectives(workspace.teamCycles, found, links).map(({ objective }) => objective.id);
  };
  expect(
    await wishes('days: 1, contributes_to: [sales/s/kr]', 'people: { ben: 0.1 }, contributes_to: [sales/u]'),
  ).toEqual(['d', 't']);
  expect(await wishes('contributes_to: [sales/s]')).toEqual([]);
});
