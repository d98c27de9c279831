import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import type { BlueprintReport } from '../../src/schema/output/blueprint';
import { exampleCompany } from '../example-company';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_EN, SALES, SMALL, workspace } from './workspaces';

async function okr(argv: readonly string[], setup: MemorySetup = { files: SMALL }) {
  const host = memoryHost(setup);
  const exit = await run(['blueprint', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err };
}

async function blueprint(setup?: MemorySetup): Promise<BlueprintReport> {
  const { out } = await okr(['--json'], setup);
  const data = JSON.parse(out);
  expectPublished('blueprint', data);
  return data;
}

const states = ({ steps }: BlueprintReport) => steps.map(({ state }) => state);
const stepOf = (report: BlueprintReport, step: string) => {
  const found = report.steps.find((one) => one.step === step);
  if (found === undefined) throw new Error(step);
  return found;
};
const factOf = (report: BlueprintReport, name: string) =>
  report.steps.flatMap(({ evidence }) => evidence).find(({ fact }) => fact === name);

const STRATEGY = `vision: { year: 2032, text: Everybody asks us first }
goals:
  - { id: first, title: First choice, metric: { from: 1, to: 2, unit: x }, since: 2026-06-01, due: 2027-12-31, owner: anna, consulted: [sales] }
not_doing: [No price war]
values: [{ id: trust, name: Trust, we_do: Keep promises }]
reviewed: 2026-09-01
`;
const TEAMS = `teams:
  - { id: company, name: Sample, level: company }
  - { id: sales, name: Sales, parent: company, lead: ben }
  - { id: service, name: Service, parent: company }
`;
const COMPANY = workspace({
  'okr.yaml': OKR_EN + TEAMS,
  'strategy.yaml': STRATEGY,
  'okrs/2026-Q4/sales.yaml': SALES.replace('owner: ben\n', 'owner: ben\n    contributes_to: [goal:first]\n'),
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS.replace('2026-11-06', '2026-11-20'),
});
const withStrategy = (from: string, to: string) => ({
  files: { ...COMPANY, '/work/strategy.yaml': STRATEGY.replace(from, to) },
});

describe('the examples', () => {
  it('the machine builder: three steps alive, two with gaps, and who is silent is named', async () => {
    const report = await blueprint({ files: exampleCompany('muster-maschinenbau') });
    expect(states(report)).toEqual(['alive', 'alive', 'incomplete', 'incomplete', 'alive']);
    expect(factOf(report, 'check-ins')).toEqual({
      fact: 'check-ins',
      holds: false,
      count: 8,
      of: 10,
      date: '2026-11-21',
      teams: ['spare-parts', 'purchasing'],
    });
    expect(report.unheard).toEqual({ goals: [], teams: ['marketing', 'it'], worksCouncil: 'heard' });
    expect(report.year.stages.every(({ done }) => done)).toBe(true);
    expect(report.next).toBe('okr checkin spare-parts');
  });

  it('the pilot: one team alive, and the path of the first year leads', async () => {
    const report = await blueprint({ files: exampleCompany('pilot') });
    expect(states(report)).toEqual(['missing', 'missing', 'alive', 'missing', 'ahead']);
    expect(report.year).toMatchObject({ begun: '2026-10-01', month: 1, beginning: true });
    expect(report.year.stages.filter(({ done }) => done).map(({ stage, date }) => [stage, date])).toEqual([
      ['objectives', '2026-10-01'],
      ['check-ins', '2026-10-30'],
      ['obstacle', '2026-11-02'],
      ['win', '2026-10-23'],
    ]);
    expect(report.next).toBe('okr agenda review');
  });

  it.each(['de', 'en'])('right after okr init --template pilot (%s) the examples count for nothing', async (lang) => {
    const host = memoryHost();
    await run(['init', '--template', 'pilot', '--yes', '--lang', lang], host);
    const report = await blueprint({ files: Object.fromEntries(host.stored) });
    expect(states(report)).toEqual(['missing', 'missing', 'incomplete', 'missing', 'ahead']);
    expect(factOf(report, 'examples')?.holds).toBe(false);
    expect(report.year.stages.filter(({ done }) => done)).toEqual([]);
    expect(report.year).toMatchObject({ begun: null, month: null, beginning: true });
    expect(report.next).toBe('okr draft --help');
  });
});

it.each(['de', 'en'])('right after okr init --template company (%s) the strategy is an example too', async (lang) => {
  const host = memoryHost({ today: '2026-11-20' });
  await run(['init', '--template', 'company', '--yes', '--lang', lang], host);
  const files = Object.fromEntries(host.stored);
  const report = await blueprint({ files });
  expect(states(report)).toEqual(['incomplete', 'incomplete', 'incomplete', 'missing', 'ahead']);
  expect(stepOf(report, 'vision')).toMatchObject({ move: 'rewrite-strategy' });
  expect(report.year).toMatchObject({ begun: null, beginning: false });
  expect(report.next).toBe('okr draft --help');
  expect(report.unheard.goals).toHaveLength(3);
  const own = { ...files, '/work/strategy.yaml': `${files['/work/strategy.yaml']}# ours\n` };
  expect(stepOf(await blueprint({ files: own }), 'vision').state).toBe('alive');
});

describe('steps 1 and 2: the strategy page', () => {
  it('is alive where it is looked after, goals too', async () => {
    expect(states(await blueprint({ files: COMPANY })).slice(0, 2)).toEqual(['alive', 'alive']);
  });

  it.each([
    ['no vision', 'vision: { year: 2032, text: Everybody asks us first }\n', '', 'vision', 'missing', 'write-vision'],
    ['looked at long ago', '2026-09-01', '2025-09-01', 'vision', 'stale', 'review-strategy'],
    ['never looked at', 'reviewed: 2026-09-01\n', '', 'vision', 'stale', 'review-strategy'],
    ['nothing left out', '[No price war]', '[]', 'vision', 'incomplete', 'write-not-doing'],
    ['a value as a word', ', we_do: Keep promises', '', 'vision', 'incomplete', 'write-values'],
    ['no number', 'metric: { from: 1, to: 2, unit: x }, ', '', 'goals', 'incomplete', 'measure-goals'],
    ['a day that has passed', '2027-12-31', '2026-10-31', 'goals', 'stale', 'settle-goals'],
    ['nobody heard', ', consulted: [sales]', '', 'goals', 'incomplete', 'ask-the-unheard'],
  ] as const)('%s', async (_name, from, to, step, state, move) => {
    expect(stepOf(await blueprint(withStrategy(from, to)), step)).toMatchObject({ state, move });
  });

  it('asks to serve a goal where all of them rest', async () => {
    const files = { ...COMPANY, '/work/okrs/2026-Q4/sales.yaml': SALES };
    expect(stepOf(await blueprint({ files }), 'goals')).toMatchObject({ state: 'incomplete', move: 'serve-goals' });
  });
});

describe('who was not heard', () => {
  it('a team is heard by its id, its lead, or a goal its lead owns', async () => {
    expect((await blueprint({ files: COMPANY })).unheard.teams).toEqual(['service']);
    expect((await blueprint(withStrategy('[sales]', '[ben, service]'))).unheard.teams).toEqual([]);
    expect((await blueprint(withStrategy('owner: anna, consulted: [sales]', 'owner: ben'))).unheard).toMatchObject({
      goals: [{ ref: 'goal:first', title: 'First choice' }],
      teams: ['service'],
    });
  });

  it.each([
    ['unknown', '', ''],
    ['not-heard', 'people: { rosa: { role: Betriebsratsvorsitzende } }\n', ''],
    ['heard', 'people: { rosa: { role: Works council } }\n', 'rosa, '],
  ])('the works council is %s', async (worksCouncil, people, consulted) => {
    const files = {
      ...COMPANY,
      '/work/okr.yaml': OKR_EN + TEAMS + people,
      '/work/strategy.yaml': STRATEGY.replace('[sales]', `[${consulted}sales]`),
    };
    expect((await blueprint({ files })).unheard.worksCouncil).toBe(worksCouncil);
  });
});

describe('step 3: the cycle', () => {
  it('is missing without objectives, and stale when the last cycle is over', async () => {
    const none = await blueprint({ files: workspace({ 'okr.yaml': OKR_EN }) });
    expect(stepOf(none, 'okrs')).toMatchObject({ state: 'missing', command: 'okr init' });
    const over = await blueprint({ files: SMALL, today: '2027-02-01' });
    expect(stepOf(over, 'okrs')).toMatchObject({ state: 'stale', move: 'plan-cycle', command: 'okr init' });
  });

  it('is stale when nobody reports any more, and names who is silent while others do', async () => {
    const silent = await blueprint({ files: SMALL, today: '2026-12-10' });
    expect(stepOf(silent, 'okrs')).toMatchObject({ state: 'stale', move: 'check-in', command: 'okr checkin sales' });
    const files = { ...SMALL, '/work/okrs/2026-Q4/service.yaml': SALES.replace('team: sales', 'team: service') };
    const half = await blueprint({ files });
    expect(stepOf(half, 'okrs')).toMatchObject({ state: 'incomplete', command: 'okr checkin service' });
    expect(factOf(half, 'check-ins')).toMatchObject({ count: 1, of: 2, teams: ['service'] });
  });

  it('asks for objectives of the company where there are several teams', async () => {
    const report = await blueprint({ files: COMPANY });
    expect(factOf(report, 'company')).toMatchObject({ holds: false, count: 0 });
    expect(factOf(await blueprint({ files: SMALL }), 'company')).toBeUndefined();
  });
});

describe('step 4: resources', () => {
  const INITIATIVES =
    'initiatives:\n  - { id: a, title: A, contributes_to: [sales/customer-love/nps], days: 5, to: 2026-12-31, status: active }\n';
  const files = { ...COMPANY, '/work/initiatives.yaml': INITIATIVES };

  it('counts the objectives some work stands behind', async () => {
    const report = await blueprint({ files });
    expect(factOf(report, 'funded')).toMatchObject({ holds: false, count: 1, of: 2 });
    expect(stepOf(report, 'resources')).toMatchObject({ state: 'incomplete', move: 'fund-objectives' });
  });

  it('work without money, days or people is a wish, and so is all it serves', async () => {
    const report = await blueprint({
      files: { ...files, '/work/initiatives.yaml': INITIATIVES.replace('days: 5, ', '') },
    });
    expect(factOf(report, 'funded')).toMatchObject({ holds: false, count: 0, of: 2 });
  });

  it('names work that costs something and serves nothing', async () => {
    const film = `${INITIATIVES}  - { id: film, title: Film, budget: 9000, to: 2026-12-31, status: active }\n`;
    const report = await blueprint({ files: { ...files, '/work/initiatives.yaml': film } });
    expect(factOf(report, 'initiatives')).toMatchObject({ count: 1 });
    expect(factOf(report, 'outside')).toMatchObject({ holds: false, count: 1 });
  });

  it('work that is stopped or over pays for nothing', async () => {
    const stopped = await blueprint({
      files: { ...files, '/work/initiatives.yaml': INITIATIVES.replace('active', 'stopped') },
    });
    expect(stepOf(stopped, 'resources').state).toBe('stale');
    const over = await blueprint({
      files: { ...files, '/work/initiatives.yaml': INITIATIVES.replace('2026-12-31', '2026-09-30') },
    });
    expect(stepOf(over, 'resources').state).toBe('stale');
  });
});

describe('step 5: learning', () => {
  const Q3 = {
    ...SMALL,
    '/work/okrs/2026-Q3/sales.yaml': SALES,
    '/work/okrs/2026-Q2/sales.yaml': SALES,
  };
  const review = (day: string) => `closed: ${day}\nlearned: [Ask earlier]\nwins: [{ what: Done }]\n`;

  it('has its time still to come before the first cycle ends', async () => {
    const report = await blueprint({ files: SMALL });
    expect(stepOf(report, 'learning')).toMatchObject({ state: 'ahead', move: 'note-wins' });
    expect(factOf(report, 'reviews')).toMatchObject({ holds: null, date: '2026-12-31' });
  });

  it('is missing where no cycle was ever looked back on, stale where the last one was not', async () => {
    const never = await blueprint({ files: Q3 });
    expect(stepOf(never, 'learning')).toMatchObject({
      state: 'missing',
      command: 'okr review sales --cycle 2026-Q3',
    });
    const once = await blueprint({ files: { ...Q3, '/work/okrs/2026-Q2/reviews/sales.yaml': review('2026-06-30') } });
    expect(stepOf(once, 'learning').state).toBe('stale');
  });

  it('gives a team two weeks after the end', async () => {
    const report = await blueprint({ files: Q3, today: '2026-10-05' });
    expect(factOf(report, 'reviews')).toMatchObject({ holds: null, teams: ['sales'] });
  });

  it('is alive with a review, a win, something learned and a pulse', async () => {
    const files = {
      ...Q3,
      '/work/okrs/2026-Q3/reviews/sales.yaml': review('2026-09-30'),
      '/work/culture/2026-Q4.yaml':
        'rounds: [{ team: sales, date: 2026-11-01, form: safety, answers: 5, sums: [9, 30, 9, 30, 9, 30, 30] }]\n',
    };
    expect(stepOf(await blueprint({ files }), 'learning').state).toBe('alive');
    expect(factOf(await blueprint({ files, today: '2027-06-01' }), 'pulse')).toMatchObject({ holds: false });
  });
});

describe('the path of the first year', () => {
  const next = (files: Record<string, string>, today: string) =>
    blueprint({ files: { ...exampleCompany('pilot'), ...files }, today }).then((report) => report.next);

  it('leads from the end of the first cycle through its review into the second', async () => {
    expect(await next({}, '2026-12-20')).toBe('okr agenda review');
    expect(await next({}, '2027-01-04')).toBe('okr review roastery --cycle 2026-Q4');
    const reviewed = { '/work/okrs/2026-Q4/reviews/roastery.yaml': 'closed: 2027-01-05\nlearned: [Ask earlier]\n' };
    expect(await next(reviewed, '2027-01-06')).toBe('okr init --from 2026-Q4');
    const second = { ...reviewed, '/work/okrs/2027-Q1/roastery.yaml': SALES.replace('team: sales\n', '') };
    expect(await next(second, '2027-01-08')).toBe('okr pulse form');
  });
});

describe('the screen', () => {
  it.each([60, 80, 100])('fits %i columns in both languages', async (columns) => {
    for (const lang of ['de', 'en']) {
      const { out, exit } = await okr(['--lang', lang, '--color', 'never'], {
        files: exampleCompany('muster-maschinenbau'),
        columns,
      });
      expect(exit).toBe(0);
      expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(columns);
    }
  });

  it('says in words what lives', async () => {
    const { out } = await okr(['--lang', 'de'], { files: exampleCompany('pilot') });
    expect(out).toContain('1 von 5 Schritten lebt.');
    expect(out).toMatch(/1 {2}Vision · fehlt/);
    expect(out).toMatch(/✓ {2}Vier Check-ins: Es wird zur Gewohnheit {2,}30\.10\.2026/);
    expect(out).toMatch(/Weiter: {2}okr agenda review\n$/);
  });

  it('without a workspace says so', async () => {
    expect((await okr([], {})).exit).toBe(2);
  });
});
