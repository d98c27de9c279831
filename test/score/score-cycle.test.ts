import { describe, expect, it } from 'vitest';
import type { KeyResult, Objective } from '../../src/model/okr';
import type { TeamCycle } from '../../src/model/workspace';
import { scoreCycle } from '../../src/score/score-cycle';
import {
  buildKeyResult,
  buildObjective,
  buildSettings,
  buildTeamCycle,
  change,
  checkIn,
  closedOn,
  done,
  input,
  milestone,
  quarter,
  team,
  threshold,
  yesNo,
} from './build';

const near = (value: number) => expect.closeTo(value, 12);
const kr = (id: string, part: Partial<KeyResult> = {}) => buildKeyResult({ id, ...part });

/** A team whose key results `o/<id>` reached these percentages. */
function teamAt(
  id: string,
  values: Readonly<Record<string, number>>,
  part: Partial<TeamCycle> = {},
  of: Partial<KeyResult> = {},
) {
  const entries = Object.fromEntries(Object.entries(values).map(([name, value]) => [`o/${name}`, value]));
  const objective = buildObjective(Object.keys(values).map((name) => kr(name, of)));
  return buildTeamCycle([objective], { team: team(id), checkIns: [checkIn('2026-12-04', entries)], ...part });
}

describe('scoreCycle', () => {
  it('has the shape of the contract (commands.md, okr score --json)', () => {
    const nps = kr('nps', {
      ref: '2026-Q4/sales/customer-love/nps',
      title: 'NPS',
      metric: change({ from: 40, to: 55, unit: 'points' }),
      owner: 'ben',
    });
    const objective = buildObjective([nps], { id: 'customer-love', ref: '2026-Q4/sales/customer-love', title: 'Love' });
    const sales = buildTeamCycle([objective], {
      checkIns: [checkIn('2026-12-11', { 'customer-love/nps': 49 })],
      review: closedOn('2026-12-18'),
    });
    const settings = buildSettings({ history: 'recorded' });
    expect(scoreCycle(input([sales], { settings, today: '2026-12-18' }))).toEqual({
      cycle: '2026-Q4',
      organisation: {
        score: 0.6,
        aspirational: { score: 0.6, corridor: 'inside' },
        committed: { score: null, missed: 0 },
      },
      teams: [
        {
          team: 'sales',
          closed: true,
          score: 0.6,
          aspirational: { score: 0.6, corridor: 'inside' },
          committed: { score: null, missed: 0 },
          objectives: [
            {
              id: 'customer-love',
              ref: '2026-Q4/sales/customer-love',
              title: 'Love',
              owner: 'ben',
              ambition: 'aspirational',
              score: 0.6,
              band: 'yellow',
              health: 'on-track',
              weight: 1,
              dropped: null,
              keyResults: [
                {
                  id: 'nps',
                  ref: '2026-Q4/sales/customer-love/nps',
                  title: 'NPS',
                  owner: 'ben',
                  kind: 'metric',
                  from: 40,
                  to: 55,
                  low: null,
                  high: null,
                  unit: 'points',
                  current: 49,
                  raw: 0.6,
                  score: 0.6,
                  band: 'yellow',
                  weight: 1,
                  ambition: 'aspirational',
                  guardrail: false,
                  scored: true,
                  dropped: null,
                  original: { from: 40, to: 55, score: 0.6 },
                },
              ],
            },
          ],
        },
      ],
      ambition: [],
    });
  });

  it('shows every kind with its own ends and current value', () => {
    const objective = buildObjective([
      kr('level', { metric: threshold({ low: 99.5 }) }),
      kr('most', { metric: threshold({ high: 2 }) }),
      kr('range', { metric: threshold({ low: 4, high: 5 }) }),
      kr('steps', { milestones: [milestone('a', 1), milestone('b', 3)] }),
      kr('flag', { metric: yesNo() }),
    ]);
    const values = { 'o/level': 99.7, 'o/most': 1, 'o/range': 6, 'o/steps': done({ b: 1 }), 'o/flag': true };
    const [found] = scoreCycle(
      input([buildTeamCycle([objective], { checkIns: [checkIn('2026-10-02', values)] })]),
    ).teams;
    const shown = found!.objectives[0]!.keyResults.map(({ kind, from, to, low, high, current }) => [
      kind,
      from,
      to,
      low,
      high,
      current,
    ]);
    expect(shown).toEqual([
      ['at-least', null, null, 99.5, null, 99.7],
      ['at-most', null, null, null, 2, 1],
      ['between', null, null, 4, 5, 6],
      ['milestones', null, null, null, null, 0.75],
      ['yes-no', null, null, null, null, true],
    ]);
  });

  it('weighs objectives within a team and counts each once in the organisation', () => {
    const objective = (id: string, weight: number): Objective => buildObjective([kr('k')], { id, weight });
    const sales = buildTeamCycle([objective('a', 3), objective('b', 1)], {
      checkIns: [checkIn('2026-12-04', { 'a/k': 100, 'b/k': 20 })],
    });
    const found = scoreCycle(input([sales, teamAt('service', { k: 60 })]));
    expect(found.teams.map(({ score }) => score)).toEqual([0.8, 0.6]);
    expect(found.teams[0]?.aspirational).toEqual({ score: 0.8, corridor: 'inside' });
    expect(found.organisation.score).toBeCloseTo((1 + 0.2 + 0.6) / 3, 12);
    expect(found.organisation.aspirational.score).toBeCloseTo(0.6, 12);
  });

  it('reports committed and aspirational key results apart, per objective first', () => {
    const mixed = buildObjective([
      kr('a', { weight: 3 }),
      kr('b'),
      kr('c', { ambition: 'committed' }),
      kr('d', { ambition: 'committed' }),
      kr('g', { ambition: 'committed', guardrail: true }),
    ]);
    const other = buildObjective([kr('x', { ambition: 'committed' })], { id: 'p' });
    const values = { 'o/a': 80, 'o/b': 40, 'o/c': 100, 'o/d': 50, 'o/g': 10, 'p/x': 95 };
    const teamCycle = buildTeamCycle([mixed, other], { checkIns: [checkIn('2026-12-04', values)] });
    const closed = scoreCycle(input([teamCycle]));
    expect(closed.teams[0]?.aspirational).toEqual({ score: near(0.7), corridor: 'inside' });
    expect(closed.teams[0]?.committed.score).toBeCloseTo((0.75 + 0.95) / 2, 12);
    expect(closed.teams[0]?.committed.missed).toBe(2);
    expect(closed.organisation.committed.missed).toBe(2);
    const running = scoreCycle(input([teamCycle], { today: '2026-12-31' }));
    expect([running.teams[0]?.committed.missed, running.organisation.committed.missed]).toEqual([0, 0]);
    expect(running.teams[0]?.closed).toBe(false);
  });

  it('does not call a committed key result missed for a rounding error', () => {
    const metric = change({ from: 0, to: 1 });
    const nearly = teamAt('sales', { k: 1 - 1e-12 }, {}, { ambition: 'committed', metric });
    expect(scoreCycle(input([nearly])).teams[0]?.committed.missed).toBe(0);
    const missed = teamAt('sales', { k: 0.9999 }, {}, { ambition: 'committed', metric });
    expect(scoreCycle(input([missed])).teams[0]?.committed.missed).toBe(1);
  });

  it('has no aspirational mean and no corridor where all is committed', () => {
    const [found] = scoreCycle(input([teamAt('sales', { k: 50 }, {}, { ambition: 'committed' })])).teams;
    expect(found?.aspirational).toEqual({ score: null, corridor: null });
  });

  it('of an empty cycle is null', () => {
    expect(scoreCycle(input([]))).toEqual({
      cycle: '2026-Q4',
      organisation: {
        score: null,
        aspirational: { score: null, corridor: null },
        committed: { score: null, missed: 0 },
      },
      teams: [],
      ambition: [],
    });
  });

  it('leaves out persons unless asked for, other cycles, and teams without objectives', () => {
    const teamCycles = [
      teamAt('sales', { k: 50 }),
      teamAt('anna', { k: 90 }, { team: team('anna', 'person') }),
      teamAt('early', { k: 90 }, { cycle: quarter('2026-Q3', '2026-07-01', '2026-09-30') }),
      buildTeamCycle([], { team: team('lone'), file: null }),
      buildTeamCycle([], { team: team('empty') }),
    ];
    const names = (personLevel: boolean) =>
      scoreCycle(input(teamCycles, { settings: buildSettings({ personLevel }) })).teams.map((one) => one.team);
    expect(names(false)).toEqual(['sales', 'empty']);
    expect(names(true)).toEqual(['sales', 'anna', 'empty']);
  });
});

describe('ambition in scoreCycle', () => {
  const quarters = [
    quarter('2026-Q1', '2026-01-01', '2026-03-31'),
    quarter('2026-Q2', '2026-04-01', '2026-06-30'),
    quarter('2026-Q3', '2026-07-01', '2026-09-30'),
    quarter('2026-Q4', '2026-10-01', '2026-12-31'),
    quarter('2027-Q1', '2027-01-01', '2027-03-31'),
  ];

  /** One cycle for each percentage, all three key results alike. */
  const history = (id: string, percents: readonly number[], of: Partial<KeyResult> = {}) =>
    percents.map((value, index) => {
      const cycle = quarters[index]!;
      const checkIns = [checkIn(cycle.start, { 'o/a': value, 'o/b': value, 'o/c': value })];
      return teamAt(id, { a: 0, b: 0, c: 0 }, { cycle, checkIns }, of);
    });

  it('takes the closed cycles up to the one shown', () => {
    const teamCycles = [...history('service', [60, 70, 65, 100]), ...history('sales', [50, 95, 100, 10, 100])];
    const running = scoreCycle(input(teamCycles, { today: '2026-11-22' }));
    expect(running.ambition).toEqual([
      { team: 'service', verdict: null, cycles: ['2026-Q2', '2026-Q3'], means: [near(0.7), near(0.65)] },
      { team: 'sales', verdict: 'too-easy', cycles: ['2026-Q2', '2026-Q3'], means: [near(0.95), near(1)] },
    ]);
    const closed = scoreCycle(input(teamCycles, { today: '2027-05-01' }));
    expect(closed.ambition.map(({ verdict, cycles }) => [verdict, cycles])).toEqual([
      [null, ['2026-Q3', '2026-Q4']],
      [null, ['2026-Q3', '2026-Q4']],
    ]);
  });

  it('does not count guardrails among the three key results', () => {
    const objective = buildObjective([kr('a'), kr('b'), kr('c', { guardrail: true })]);
    const checkIns = [checkIn('2026-12-04', { 'o/a': 100, 'o/b': 100, 'o/c': 100 })];
    expect(scoreCycle(input([buildTeamCycle([objective], { checkIns })])).ambition).toEqual([]);
  });

  it('leaves committed key results out', () => {
    expect(scoreCycle(input(history('sales', [100, 100], { ambition: 'committed' }))).ambition).toEqual([]);
  });
});

it('scores 10,000 team cycles in well under two seconds', () => {
  const metrics = [change(), threshold({ low: 50 }), change({ counts: 'sum' })];
  const objectives = ['x', 'y', 'z'].map((id) =>
    buildObjective(
      metrics.map((metric, index) => kr(`k${index}`, { metric })),
      { id },
    ),
  );
  const keys = ['x', 'y', 'z'].flatMap((id) => metrics.map((_, index) => `${id}/k${index}`));
  const checkIns = Array.from({ length: 13 }, (_, week) => {
    const day = new Date(Date.UTC(2026, 9, 2 + 7 * week)).toISOString().slice(0, 10);
    return checkIn(day, Object.fromEntries(keys.map((key) => [key, 4 * week])));
  });
  const teamCycles = Array.from({ length: 10_000 }, (_, index) =>
    buildTeamCycle(objectives, { team: team(`t${index}`), checkIns }),
  );
  const started = performance.now();
  expect(scoreCycle(input(teamCycles)).teams).toHaveLength(10_000);
  const took = performance.now() - started;
  if (process.env.SHOW_TIME) process.stderr.write(`${Math.round(took)} ms\n`);
  expect(took).toBeLessThan(5000); // room for a busy machine
});
