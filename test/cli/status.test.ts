import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { OKR_DE, OKR_EN, workspace } from './workspaces';

const TEAMS = `teams:
  - { id: company, name: Sample Ltd, level: company }
  - { id: sales, name: Sales, parent: company }
  - { id: ben, name: Ben, parent: sales, level: person }
people: { anna: { name: Anna Muster }, ben: { name: Ben Beispiel } }
`;
const SALES = `objectives:
  - id: love
    owner: anna
    title: Customers recommend us out of conviction
    key_results:
      - { id: nps, title: NPS from 40 to 55, metric: { from: 40, to: 55, unit: points } }
      - { id: hours, owner: [cem, dora], title: Hours from 10 to 7, ambition: committed, metric: { from: 10, to: 7, unit: h } }
      - { id: portal, title: Portal is there, metric: { at_least: 99.5, unit: "%" } }
      - { id: errors, title: Errors stay below, guardrail: true, metric: { at_most: 4 } }
      - { id: iso, title: We have the certificate, metric: { yes_no: true } }
      - { id: measure, title: Effort is measured, metric: { establish: true } }
      - { id: gone, title: From 1 to 2, metric: { from: 1, to: 2 }, dropped: 2026-10-20 }
      - { id: late, title: From 0 to 10, metric: { from: 0, to: 10, observable_from: 2026-12-01 } }
  - id: pilot
    title: Pilot customers work with it
    key_results:
      - id: live
        title: Pilot is live
        milestones:
          - { id: signed, title: Signed, due: 2026-10-31 }
          - { id: live, title: Live, due: 2026-12-15, weight: 3 }
      - { id: silent, title: From 0 to 10, metric: { from: 0, to: 10 } }
`;
/** Fridays of the quarter: 2 October to 25 December, the first eight due by 22 November. */
const CHECK_INS = `check_ins:
  - { date: 2026-10-02, key_results: { love/nps: { value: 41, confidence: 9 }, love/hours: 10, love/portal: 99.6, love/errors: 3 } }
  - { date: 2026-10-11, key_results: { love/nps: { value: 43, confidence: 8 } } }
  - { date: 2026-10-16, key_results: { love/nps: { value: 45, confidence: 8 }, love/portal: 99.1 } }
  - { date: 2026-10-23, key_results: { love/nps: { value: 46, confidence: 8 }, pilot/live: { done: [signed] }, love/iso: false } }
  - { date: 2026-10-30, key_results: { love/hours: 9.4 } }
  - { date: 2026-11-06, key_results: { love/errors: 6 } }
  - { date: 2026-11-20, key_results: { love/nps: { value: 49, confidence: 6 }, love/portal: 99.7 } }
blockers:
  - { id: access, text: No access, raised: 2026-11-09, owner: anna, due: 2026-11-16 }
  - { id: done, text: Was there, raised: 2026-10-05, resolved: 2026-10-07 }
`;
const FILES = workspace({
  'okr.yaml': OKR_EN + TEAMS,
  'okrs/2026-Q4/company.yaml': 'objectives: [{ id: grow, title: We grow, key_results: [] }]\n',
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
  'okrs/2026-Q4/ben.yaml':
    'objectives: [{ id: own, title: Own, key_results: [{ id: a, title: A, metric: { from: 0, to: 1 } }] }]\n',
  'okrs/2026-Q3/check-ins/sales.yaml': 'blockers: [{ id: old, text: Still there, raised: 2026-08-03 }]\n',
});
/** 53 of 92 days. */
const ELAPSED = 53 / 92;

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, ...setup });
  const exit = await run(['status', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err };
}

async function json(argv: readonly string[] = [], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('status', data);
  const teams = (data.teams ?? []) as { team: string; objectives: { keyResults: { id: string }[] }[] }[];
  const keyResults = teams.flatMap((team) => team.objectives.flatMap((one) => one.keyResults));
  const kr = (id: string) => keyResults.find((one) => one.id === id) as Record<string, unknown> | undefined;
  return { ...result, data, kr };
}

describe('okr status --json', () => {
  it('names who owns a key result: its own owners, else those of its objective', async () => {
    const { data, kr } = await json();
    expect(
      data.teams.flatMap((one: { objectives: { owners: string[] }[] }) => one.objectives.map((each) => each.owners)),
    ).toEqual([[], ['anna'], []]);
    expect(kr('hours')?.owners).toEqual(['cem', 'dora']);
    expect(kr('silent')?.owners).toEqual([]);
  });

  it('says of a key result where it stands and where it should', async () => {
    const { data, kr, exit } = await json();
    expect(exit).toBe(0);
    expect(data.elapsed).toBeCloseTo(ELAPSED, 12);
    const { expected, forecast, ...nps } = kr('nps') as { expected: number; forecast: Record<string, unknown> };
    expect(nps).toEqual({
      id: 'nps',
      ref: '2026-Q4/sales/love/nps',
      owners: ['anna'],
      title: 'NPS from 40 to 55',
      kind: 'metric',
      ambition: 'aspirational',
      guardrail: false,
      from: 40,
      to: 55,
      low: null,
      high: null,
      unit: 'points',
      current: 49,
      progress: 0.6,
      pace: 'on-track',
      confidence: { value: 6, change: -2, flag: 'drop' },
      freshness: { lastCheckIn: '2026-11-20', days: 2, state: 'fresh' },
      slowing: false,
      series: [
        { date: '2026-10-02', value: 41 },
        { date: '2026-10-11', value: 43 },
        { date: '2026-10-16', value: 45 },
        { date: '2026-10-23', value: 46 },
        { date: '2026-11-20', value: 49 },
      ],
    });
    expect(expected).toBeCloseTo(0.7 * ELAPSED, 12);
    expect(forecast.method).toBe('theil-sen');
  });

  it('expects all of what is committed, and gives a rough forecast from two points', async () => {
    const { kr } = await json();
    const hours = kr('hours') as { expected: number; progress: number; forecast: { value: number; score: number } };
    expect(hours.progress).toBeCloseTo(0.2, 12);
    expect(hours.expected).toBeCloseTo(ELAPSED, 12);
    // 0.2 ÷ 0.576 is below 0.7. By 30 October, day 30 of 92, a fifth was done: 0.2 × 92 ÷ 30 by the end.
    expect(hours).toMatchObject({ pace: 'off-track', forecast: { method: 'run-rate', low: null, high: null } });
    expect(hours.forecast.score).toBeCloseTo((0.2 * 92) / 30, 12);
    expect(hours.forecast.value).toBeCloseTo(10 - 3 * ((0.2 * 92) / 30), 12);
  });

  it('judges a threshold by its last value, never as done; its progress is the share of weeks it was kept', async () => {
    const { kr } = await json();
    // Eight due days; kept on 2 and 9 October by their own values, missed on the 16th; the 20th of November is kept again.
    expect(kr('portal')).toMatchObject({
      kind: 'at-least',
      low: 99.5,
      high: null,
      current: 99.7,
      expected: 1,
      pace: 'on-track',
    });
    expect(kr('portal')?.progress).toBeCloseTo(2 / 8, 12);
    expect(kr('errors')).toMatchObject({ kind: 'at-most', high: 4, guardrail: true, current: 6, pace: 'off-track' });
  });

  it('knows milestones, yes and no, what is being set up and what is to be seen later', async () => {
    const { kr } = await json();
    expect(kr('live')).toMatchObject({ kind: 'milestones', current: 0.25, progress: 0.25, pace: 'on-track' });
    expect(kr('live')?.expected).toBeCloseTo(0.25 * 0.7, 12);
    expect(kr('iso')).toMatchObject({
      kind: 'yes-no',
      current: false,
      progress: 0,
      series: [{ date: '2026-10-23', value: 0 }],
    });
    expect(kr('measure')).toMatchObject({ kind: 'establish', progress: null, expected: null, pace: null });
    expect(kr('late')).toMatchObject({ pace: 'not-observable', progress: null });
    expect(kr('gone')).toBeUndefined();
  });

  it('tells what nobody spoke of from what is overdue', async () => {
    const { kr } = await json();
    expect(kr('silent')).toMatchObject({
      current: null,
      progress: null,
      pace: null,
      confidence: { value: null, change: null, flag: null },
      freshness: { lastCheckIn: null, days: null, state: 'never' },
      forecast: { value: null, score: null, method: null, low: null, high: null },
      series: [],
    });
    expect(kr('hours')?.freshness).toEqual({ lastCheckIn: '2026-10-30', days: 23, state: 'stalled' });
  });

  it('takes the worst pace as health, but for a broken guardrail, and null where nothing is known', async () => {
    const { data } = await json();
    const [company, sales] = data.teams;
    expect(company.objectives).toMatchObject([
      { id: 'grow', ref: '2026-Q4/company/grow', health: null, keyResults: [] },
    ]);
    expect(sales.objectives.map((one: { health: string }) => one.health)).toEqual(['at-risk', 'on-track']);
    const mended = { ...FILES, '/work/okrs/2026-Q4/sales.yaml': SALES.replace('guardrail: true, ', '') };
    const { data: without } = await json([], { files: mended });
    expect(without.teams[1].objectives[0].health).toBe('off-track');
  });

  it('counts check-ins by planned days, with two days of grace', async () => {
    const { data } = await json();
    // 2, 11 (for the 9th), 16, 23, 30 October, 6 and 20 November; nothing came for the 13th.
    expect(data.teams[1].adherence).toEqual({ due: 8, made: 7, ratio: 7 / 8 });
    expect(data.teams[1].freshness).toEqual({ lastCheckIn: '2026-11-20', days: 2, state: 'fresh' });
    expect(data.teams[0].adherence).toEqual({ due: 8, made: 0, ratio: 0 });
    expect(data.teams[0].freshness).toEqual({ lastCheckIn: null, days: null, state: 'never' });
  });

  it('names open blockers with their age in days and working days, those of earlier cycles too', async () => {
    const { data } = await json();
    expect(data.blockers).toEqual([
      expect.objectContaining({ id: 'old', team: 'sales', owner: null, due: null, ageDays: 111, overdue: false }),
      {
        id: 'access',
        team: 'sales',
        text: 'No access',
        owner: 'anna',
        due: '2026-11-16',
        ageDays: 13,
        ageWorkingDays: 9,
        overdue: true,
      },
    ]);
  });

  it('leaves persons out unless all agreed, and shows one team alone', async () => {
    expect((await json()).data.teams.map((one: { team: string }) => one.team)).toEqual(['company', 'sales']);
    const agreed = { ...FILES, '/work/okr.yaml': `${OKR_EN}${TEAMS}person_level: true\n` };
    expect((await json([], { files: agreed })).data.teams.map((one: { team: string }) => one.team)).toContain('ben');
    const { data } = await json(['--team', 'company']);
    expect([data.teams.length, data.blockers]).toEqual([1, []]);
  });

  it('before the cycle nothing is due; right after its start it is too early; after its end it is closed', async () => {
    const early = await json(['--cycle', '2026-Q4'], { today: '2026-09-20' });
    expect(early.data.elapsed).toBe(0);
    expect(early.data.teams[1].adherence).toEqual({ due: 0, made: 0, ratio: null });
    expect(early.kr('nps')).toMatchObject({ current: null, pace: null, series: [] });
    expect((await json([], { today: '2026-10-05' })).kr('nps')).toMatchObject({ current: 41, pace: 'too-early' });
    const late = await json(['--cycle', '2026-Q4'], { today: '2027-02-01' });
    expect([late.data.elapsed, late.data.teams[1].closed]).toEqual([1, true]);
    expect(late.kr('silent')).toMatchObject({ progress: 0, expected: 0.7, pace: 'off-track' });
  });
});

describe('okr status', () => {
  it('leaves a faulty file out, says so and ends with 3', async () => {
    const files = { ...FILES, '/work/okrs/2026-Q4/company.yaml': 'objectives: [' };
    const { data, exit, err } = await json([], { files });
    expect([exit, data.teams.length, data.incomplete]).toEqual([
      3,
      1,
      [{ file: 'okrs/2026-Q4/company.yaml', rule: 'yaml-syntax' }],
    ]);
    expect(err).toContain('okrs/2026-Q4/company.yaml');
  });

  it.each([
    [[], { files: {} }, 'no-workspace'],
    [[], { files: workspace({ 'okr.yaml': OKR_EN }) }, 'no-cycles'],
    [['--team', 'slaes'], {}, 'unknown-team'],
    [['--cycle', '2026-X9'], {}, 'unknown-cycle'],
    [['--cycle', '2027-Q1'], {}, 'empty-cycle'],
  ] as const)('%s: exit 2 %#', async (argv, setup, code) => {
    const { exit, data } = await json(argv, setup as MemorySetup);
    expect([exit, data.error.code]).toEqual([2, code]);
  });

  it.each([60, 80, 100, 140])(
    'fits a terminal of %i columns, the answer first and the next command last',
    async (columns) => {
      for (const language of ['en', 'de']) {
        for (const view of [[], ['--team', 'sales'], ['--four-squares', '--team', 'sales']]) {
          const { out, exit } = await okr([...view, '--lang', language, '--color', 'never'], { columns });
          expect(exit).toBe(0);
          const lines = out.trimEnd().split('\n');
          expect(lines.filter((line) => [...line].length > columns)).toEqual([]);
          expect(lines.at(-1)).toMatch(/okr /);
        }
      }
    },
  );

  it('speaks German in every format, with names instead of handles', async () => {
    const files = { ...FILES, '/work/okr.yaml': OKR_DE + TEAMS };
    for (const format of ['text', 'md', 'html']) {
      const { out, exit } = await okr(['--format', format, '--team', 'sales'], { files });
      expect(exit).toBe(0);
      for (const words of ['NPS from 40 to 55', 'Zuversicht', 'No access', 'Anna Muster']) expect(out).toContain(words);
    }
  });
});

describe('okr status --four-squares', () => {
  it('says what is next, how sure the team is, where it leads and what to protect', async () => {
    const { out } = await okr(['--four-squares', '--team', 'sales', '--format', 'md']);
    const [, week, confidence, forecast, protect] = out.split('\n### ');
    expect(week).toContain('nothing written down');
    expect(confidence).toContain('NPS from 40 to 55: **6 of 10 ▼2**');
    expect(forecast).toContain('Hours from 10 to 7: if the trend holds, 8.16 h at the end');
    expect(protect).toContain('Errors stay below: ≤ 4 · 6 · broken');
  });

  it('gives the same JSON as status', async () => {
    const squares = await json(['--four-squares']);
    expect(squares.data).toEqual((await json()).data);
  });
});
