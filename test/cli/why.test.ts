import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { exampleCompany } from '../example-company';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { OKR_DE, OKR_EN, workspace } from './workspaces';

const SALES = `objectives:
  - id: love
    title: Customers recommend us out of conviction
    key_results:
      - id: nps
        title: NPS from 40 to 55
        weight: 2
        metric: { from: 40, to: 55, unit: points }
      - { id: hours, title: Hours from 10 to 7, metric: { from: 10, by: -30%, unit: h } }
      - { id: portal, title: Portal is there, metric: { at_least: 99.5, unit: "%" } }
      - { id: iso, title: We have the certificate, metric: { yes_no: true } }
      - { id: measure, title: Effort is measured, metric: { establish: true } }
      - { id: said, title: Complaints from 20 to 10 }
  - id: pilot
    title: Pilot customers work with it
    key_results:
      - id: live
        title: Pilot is live
        milestones:
          - { id: signed, title: Signed, due: 2026-10-31 }
          - { id: live, title: Live, due: 2026-12-15, weight: 3 }
`;
const CHECK_INS = `check_ins:
  - { date: 2026-10-02, by: ben, key_results: { love/nps: 43, love/portal: 99.6 } }
  - { date: 2026-10-09, key_results: { love/nps: { value: 46, confidence: 7 }, love/portal: 99.1, love/hours: 9.4 } }
  - { date: 2026-10-16, key_results: { love/nps: { value: 49, confidence: 6 }, pilot/live: { done: [signed] }, love/iso: true, love/said: 15 } }
`;
const FILES = workspace({
  'okr.yaml': OKR_EN,
  'okrs/2026-Q3/sales.yaml':
    'objectives: [{ id: love, title: Love, key_results: [{ id: calls, title: Calls, metric: { from: 0, to: 10 } }] }]\n',
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
  'okrs/2026-Q4/service.yaml':
    'objectives: [{ id: fast, title: Fast, key_results: [{ id: hours, title: Hours, metric: { from: 4, to: 2 } }] }]\n',
});
const GERMAN = exampleCompany();

const COMPARED: ReadonlySet<string | null> = new Set(['on-track', 'behind', 'off-track']);

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, ...setup });
  const exit = await run(argv, host);
  return { exit, out: host.printed.out, err: host.printed.err };
}

async function why(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr(['why', ...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('why', data);
  const step = (what: string) => data.steps.find((one: { what: string }) => one.what === what);
  const input = (name: string) => data.inputs.find((one: { name: string }) => one.name === name);
  return { ...result, data, step, input };
}

describe('okr why', () => {
  it('derives the score of a key result from what stands where', async () => {
    const { data, step, input, exit } = await why(['sales/love/nps']);
    expect([exit, data.kind, data.ref, data.score]).toEqual([0, 'key-result', '2026-Q4/sales/love/nps', 0.6]);
    expect(step('current')).toMatchObject({ formula: 'latest-value', result: 49 });
    expect(step('raw')).toMatchObject({ formula: 'span', with: { current: 49, from: 40, to: 55 }, result: 0.6 });
    expect(step('score')).toMatchObject({ formula: 'held-within', result: 0.6 });
    expect(step('expected').result).toBeCloseTo((0.7 * 53) / 92, 12);
    expect(input('from')).toMatchObject({ value: 40, origin: 'typed', file: 'okrs/2026-Q4/sales.yaml', line: 8 });
    expect(input('weight')).toMatchObject({ value: 2, origin: 'typed', line: 7 });
    expect(input('curve')).toMatchObject({ value: 'linear', origin: 'default', file: null, line: null });
    expect(data.checkIns.map((one: { line: number; value: number }) => [one.line, one.value])).toEqual([
      [2, 43],
      [3, 46],
      [4, 49],
    ]);
    expect(data.thresholds.every((one: { source: string }) => one.source !== '')).toBe(true);
  });

  it.each([
    ['love/hours', { what: 'raw', formula: 'span', with: { current: 9.4, from: 10, to: 7 } }, 0.2],
    ['love/portal', { what: 'score', result: 1 / 7 }, 1 / 7],
    ['love/iso', { what: 'score', result: 1 }, 1],
    ['pilot/live', { what: 'score', result: 0.25 }, 0.25],
    ['love/said', { what: 'raw', with: { current: 15, from: 20, to: 10 } }, 0.5],
  ] as const)('%s', async (ref, expectedStep, score) => {
    const { data, step } = await why([`sales/${ref}`, '--today', '2026-11-14']);
    expect(step(expectedStep.what)).toMatchObject(
      'result' in expectedStep ? { result: expect.closeTo(expectedStep.result, 12) } : expectedStep,
    );
    expect(data.score).toBeCloseTo(score, 12);
  });

  it('says where a number comes from that nobody typed', async () => {
    expect((await why(['sales/love/hours'])).input('to')).toMatchObject({ value: 7, origin: 'computed' });
    expect((await why(['sales/love/hours'])).input('by')).toMatchObject({ value: '-30%', origin: 'typed', line: 9 });
    expect((await why(['sales/love/said'])).input('from')).toMatchObject({ value: 20, origin: 'title', line: 13 });
    expect((await why(['sales/love/measure'])).data).toMatchObject({ score: null, status: null });
  });

  it('derives objectives, teams and the whole from their parts', async () => {
    // Weight 2 for 0.6, then 0.2, 1/8 (eight due days), 1 and 0.5.
    const love = (2 * 0.6 + 0.2 + 1 / 8 + 1 + 0.5) / 6;
    const objective = await why(['sales/love']);
    expect(objective.data).toMatchObject({ kind: 'objective', score: expect.closeTo(love, 12) });
    const team = await why(['sales']);
    expect(team.data).toMatchObject({ kind: 'team', status: null, score: expect.closeTo((love + 0.25) / 2, 12) });
    const whole = await why(['organisation']);
    expect(whole.data).toMatchObject({ kind: 'organisation', score: expect.closeTo((love + 0.25) / 2, 12) });
  });

  it('takes the end of a reference, and a cycle in front', async () => {
    expect((await why(['nps'])).data.ref).toBe('2026-Q4/sales/love/nps');
    expect((await why(['2026-Q3/sales/love/calls'])).data).toMatchObject({ cycle: '2026-Q3', closed: true, score: 0 });
    expect((await why(['calls', '--cycle', '2026-Q3'])).data.ref).toBe('2026-Q3/sales/love/calls');
  });

  it.each([
    [['hours'], 2, 'ambiguous-reference', 'sales/love/hours, service/fast/hours'],
    [['sales/love/npz'], 2, 'unknown-reference', 'sales/love/nps'],
    [['sales/love/calls'], 2, 'unknown-reference', '2026-Q3/sales/love/calls'],
    [['2026-Q3/sales', '--cycle', '2026-Q4'], 2, 'not-together', ''],
    [['sales', '--cycle', '2027-Q1'], 2, 'empty-cycle', ''],
  ] as const)('%s → %i %s', async (argv, exit, code, hint) => {
    const result = await okr(['why', ...argv, '--json']);
    const { error } = JSON.parse(result.out);
    expect([result.exit, error.code]).toEqual([exit, code]);
    expect(error.hint).toContain(hint);
  });

  it('does not explain what stands in a faulty file, nor a person where that is not agreed', async () => {
    const broken = { ...FILES, '/work/okrs/2026-Q4/sales.yaml': 'objectives: [' };
    expect(await okr(['why', 'sales/love/nps'], { files: broken })).toMatchObject({
      exit: 3,
      err: expect.stringContaining('2026-Q4/sales'),
    });
    const person = { ...FILES, '/work/okr.yaml': `${OKR_EN}teams: [{ id: sales, name: Sales, level: person }]\n` };
    const refused = JSON.parse((await okr(['why', 'sales/love/nps', '--json'], { files: person })).out);
    expect(refused.error.code).toBe('person-not-shown');
  });

  it.each([60, 80, 100, 140])('fits %i columns in both languages', async (columns) => {
    for (const ref of [
      'sales/love/nps',
      'sales/love/portal',
      'sales/pilot/live',
      'sales/love',
      'sales',
      'organisation',
    ]) {
      for (const language of ['en', 'de']) {
        const { out, exit } = await okr(['why', ref, '--lang', language, '--color', 'never'], { columns });
        expect(exit).toBe(0);
        expect(out.split('\n').filter((line) => [...line].length > columns)).toEqual([]);
      }
    }
  });

  it('can be read by somebody who has never seen a formula, with the place of each number', async () => {
    const files = { ...FILES, '/work/okr.yaml': OKR_DE };
    for (const format of ['text', 'md', 'html']) {
      const { out } = await okr(['why', 'sales/love/nps', '--format', format], { files, env: { COLUMNS: '140' } });
      for (const words of ['Bewertung', '(49 − 40) ÷ (55 − 40)', 'okrs/2026-Q4/sales.yaml:8', 'Mooncamp'])
        expect(out).toContain(words);
    }
  });
});

describe('the derivations of the German example', () => {
  it('end with the very numbers that score and status print', { timeout: 60_000 }, async () => {
    const setup = { files: GERMAN };
    const score = JSON.parse((await okr(['score', '--json'], setup)).out);
    const status = JSON.parse((await okr(['status', '--json'], setup)).out);
    expect((await why(['organisation'], setup)).data.score).toBe(score.organisation.score);
    let seen = 0;
    for (const [index, team] of score.teams.slice(0, 4).entries()) {
      expect((await why([team.team], setup)).data.score).toBe(team.score);
      const going = status.teams[index];
      expect(going.team).toBe(team.team);
      for (const objective of going.objectives.slice(0, 1)) {
        expect((await why([objective.ref], setup)).data.status).toBe(objective.health);
        for (const one of objective.keyResults) {
          const { data, step } = await why([one.ref], setup);
          // A guardrail that is broken puts its objective at risk, and says so itself.
          const state = one.guardrail && one.pace === 'off-track' ? 'at-risk' : one.pace;
          expect([data.ref, data.score, data.status]).toEqual([one.ref, one.progress, state]);
          if (one.forecast.method !== null) expect(step('forecast').result).toBe(one.forecast.value);
          // A threshold is expected whole; what is done or not to be seen yet is not compared.
          if (one.low === null && one.high === null && COMPARED.has(one.pace))
            expect(step('expected').result).toBe(one.expected);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(8);
  });
});
