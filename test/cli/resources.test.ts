import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, SMALL, workspace } from './workspaces';

const REST = `teams: [{ id: sales, name: Sales, lead: anna }, { id: shop, name: Shop, parent: sales }]
people: { anna: { name: Anna Muster }, ben: { name: Ben Beispiel } }
capacity: { 2026-Q4: { budget: 100000, days: { sales: 1000 } } }
`;
const WORK = `initiatives:
  - { id: survey, title: Survey, team: sales, days: 620, days_spent: 310, budget: 40000, spent: 30000, people: { anna: 0.6, ben: 0.6 },
      contributes_to: { sales/customer-love/nps: 0.6, sales/customer-love: 0.4 } }
  - { id: run, title: Daily business, team: sales, kind: run, days: 300, people: { anna: 0.5, ben: 0.5 } }
  - { id: audit, title: Audit, kind: legal, budget: 10000 }
  - { id: film, title: "=Film", budget: 24000.5 }
  - { id: shelf, title: Shelf, team: shop, kind: run, days: 33 }
`;
const FILES = workspace({
  'okr.yaml': OKR_EN + REST,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
  'initiatives.yaml': WORK,
});
const having = (files: Readonly<Record<string, string>>) => ({ ...FILES, ...workspace(files) });

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, ...setup });
  const exit = await run(['resources', ...argv], host);
  return { exit, out: host.printed.out.replaceAll('\u00a0', ' '), err: host.printed.err };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('resources', data);
  return { ...result, data };
}

it('adds up against the capacity, and leaves days of teams without one beside', async () => {
  const { data, exit } = await json([]);
  expect(exit).toBe(0);
  expect(data.days).toMatchObject({
    capacity: 1000,
    okr: 620,
    run: 300,
    unallocated: 80,
    beside: 33,
    spent: 310,
    tracked: 620,
  });
  expect(data.days.shares).toEqual({ okr: 0.62, run: 0.3, legal: 0, outside: 0, unallocated: 0.08 });
  expect(data.money).toMatchObject({ capacity: 100000, okr: 40000, legal: 10000, outside: 24000.5, idle: true });
  expect(
    data.objectives.map(({ ref, money, funded }: never) => [ref, (money as { planned: number }).planned, funded]),
  ).toEqual([
    ['2026-Q4/sales/customer-love', 40000, 'itself'],
    ['2026-Q4/sales/speed', 0, 'not'],
  ]);
  expect(data.unfunded).toEqual(['2026-Q4/sales/speed']);
  expect(data.previous).toBeNull();
  // 30,000 for the score customer-love has today.
  const { score, perTenth } = data.objectives[0];
  expect(perTenth).toBeCloseTo(30000 / (score * 10));
});

describe('the page says first what needs somebody', () => {
  it('in English', async () => {
    const out = (await okr(['--by', 'anna'])).out.replaceAll(/\s+/g, ' ');
    expect(out).toContain('Objectives get 40% of the money and 62% of the days.');
    expect(out).toContain('"=Film" serves no objective: 24,001 EUR.');
    expect(out).toContain('"Offers leave the house the same day" (Sales) has neither money nor days: a wish.');
    expect(out).toMatch(/26,000 EUR \(26%\) of the budget have no work/);
    expect(out).toContain('33 days of teams without a capacity');
  });

  it('in German', async () => {
    const { out } = await okr([], { files: having({ 'okr.yaml': OKR_DE + REST }) });
    expect(out).toContain('Auf Ziele zahlen 40 % des Geldes und 62 % der Tage ein.');
    expect(out).toMatch(/Ziele\s.*40\.000 EUR\s+40 %/);
    expect(out).toContain('zahlt auf kein Ziel ein: 24.001 EUR.');
  });

  it.each([60, 80, 100, 140])('and nothing is wider than %i columns', async (columns) => {
    const { out } = await okr(['--color', 'never'], { columns });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  it('and shows how work is written down where there is none', async () => {
    const { out, exit } = await okr([], { files: SMALL });
    expect([exit, out.includes('contributes_to: [sales/customer-love]')]).toEqual([0, true]);
    const { data } = await json([], { files: SMALL });
    expect([data.unfunded, data.money.shares, data.objectives[0].funded]).toEqual([[], null, null]);
  });
});

describe('a person beyond 100 %', () => {
  it.each([
    ['sees it', ['--by', 'anna'], FILES, ['anna']],
    ['nobody else does', [], FILES, []],
    [
      'unless the people agreed',
      [],
      having({ 'okr.yaml': `${OKR_EN + REST}privacy: { per_person: agreed }\n` }),
      ['anna', 'ben'],
    ],
  ])('%s', async (_, argv, files, people) => {
    const { data } = await json(argv, { files });
    expect(data.people.shown.map((one: { person: string }) => one.person)).toEqual(people);
    expect(data.people.overbooked).toBe(2);
    const { out } = await okr(argv, { files });
    expect([out.includes('Anna Muster'), out.includes('Ben Beispiel')]).toEqual([
      people.includes('anna'),
      people.includes('ben'),
    ]);
    expect(out.includes('booked for 110%')).toBe(people.length > 0);
  });
});

it('compares with the cycle before by goal, daily business, duties and nothing', async () => {
  const files = having({
    'initiatives.yaml': `initiatives:
  - { id: old, title: Old, kind: run, days: 50, from: 2026-07-01, to: 2026-09-30 }
  - { id: older, title: Older, days: 50, from: 2026-07-01, to: 2026-09-30 }
  - { id: now, title: Now, kind: run, days: 30, from: 2026-10-01, to: 2026-12-31 }
  - { id: new, title: New, days: 70, contributes_to: [sales/speed], from: 2026-10-01, to: 2026-12-31 }
`,
  });
  const { data } = await json([], { files });
  expect([data.previous, data.days.moved, data.money.moved]).toEqual(['2026-Q3', 0.7, null]);
  expect((await okr([], { files })).out).toContain('Moved since 2026-Q3: 70% of the days serve something else now.');
});

it('one team alone: its work, its days, what of it goes where', async () => {
  const { data } = await json(['--team', 'shop']);
  expect([data.initiatives.map(({ id }: never) => id), data.days.planned, data.unfunded]).toEqual([['shelf'], 33, []]);
  expect((await okr(['--team', 'nobody'])).exit).toBe(2);
});

it('nobody is called a wish where a file of initiatives cannot be read', async () => {
  const { data, exit } = await json([], { files: having({ 'initiatives/more.yaml': 'initiatives: 5\n' }) });
  expect([exit, data.unfunded, data.objectives[1].funded]).toEqual([3, [], null]);
});

it('people alone are more than a wish', async () => {
  const work = 'initiatives: [{ id: a, title: A, people: { ben: 0.5 }, contributes_to: [sales/speed] }]\n';
  const { data } = await json([], { files: having({ 'initiatives.yaml': work }) });
  expect([data.unfunded, data.objectives[1].funded]).toEqual([['2026-Q4/sales/customer-love'], 'itself']);
});

it('a file that cannot be read is said, with exit 3', async () => {
  const { data, exit } = await json([], { files: having({ 'initiatives.yaml': 'initiatives: 5\n' }) });
  expect([exit, data.incomplete.length, data.initiatives]).toEqual([3, 1, []]);
});

describe('CSV', () => {
  it('holds each euro once, and no formula', async () => {
    const { out } = await okr(['--format', 'csv']);
    const rows: Record<string, string>[] = parse(out, { columns: true });
    const sum = (column: string) => rows.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum('budget'), sum('days')]).toEqual([74000.5, 953]);
    expect(rows.map((row) => row.title)).toContain("'=Film");
    expect(out.endsWith('\r\n')).toBe(true);
  });

  it('opens in Excel in German: semicolon, comma, byte order mark', async () => {
    const { out } = await okr(['--format', 'csv', '--csv-dialect', 'excel-de']);
    expect(out.startsWith('\ufeffcycle;initiative;')).toBe(true);
    expect(out).toContain(';24000,5;');
    expect((await okr(['--csv-dialect', 'ods'])).exit).toBe(2);
  });
});
