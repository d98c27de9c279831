import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/run';
import { addDays } from '../src/model/date';
import { scoreOutput } from '../src/schema/output/score';
import { memoryHost } from './memory-host';

/*
 * A year of an invented company, played through the real commands: four quarters of planning, weekly check-ins, reviews
 * and carrying over. One team chooses targets it always reaches, one aims far too high, one is about right, and one
 * writes objectives and is never heard of again. At the end the tool has to tell them apart.
 */

const QUARTERS = [
  { id: '2026-Q1', start: '2026-01-01', friday: '2026-01-02', end: '2026-03-31' },
  { id: '2026-Q2', start: '2026-04-01', friday: '2026-04-03', end: '2026-06-30' },
  { id: '2026-Q3', start: '2026-07-01', friday: '2026-07-03', end: '2026-09-30' },
  { id: '2026-Q4', start: '2026-10-01', friday: '2026-10-02', end: '2026-12-31' },
] as const;
const KEY_RESULTS = ['praise/recommend', 'praise/repeat', 'flow/on-time', 'flow/first-pass'] as const;

/** The share of the way each team goes in each quarter, and the confidence it gives all along. */
const TEAMS = {
  easy: { shares: [1, 0.95, 1, 0.97], confidence: 8 },
  beyond: { shares: [0.35, 0.3, 0.2, 0.25], confidence: 7 },
  sound: { shares: [0.72, 0.66, 0.75, 0.7], confidence: 6 },
} as const;
type Active = keyof typeof TEAMS;
const ACTIVE = Object.keys(TEAMS) as Active[];
const END = '2027-01-15';

let files: Record<string, string> = {};

async function okr(today: string, ...argv: string[]) {
  const host = memoryHost({ files, today });
  const exit = await run(argv, host);
  files = Object.fromEntries(host.stored);
  return { exit, out: host.printed.out, err: host.printed.err };
}

/** Runs a command that has to succeed. */
async function must(today: string, ...argv: string[]) {
  const done = await okr(today, ...argv);
  expect(done.exit, `${today} okr ${argv.join(' ')}\n${done.err}${done.out}`).toBe(0);
  return done;
}

/** What a team writes when it plans a quarter: each key result goes from 20 to 60. */
function objectives(): string {
  const keyResult = (id: string, title: string) =>
    `      - { id: ${id}, title: ${title} from 20 to 60 %, metric: { from: 20, to: 60, unit: "%", source: ERP } }\n`;
  return `objectives:
  - id: praise
    title: Customers recommend us out of conviction
    owner: anna
    key_results:
${keyResult('recommend', 'Customers who name us first')}${keyResult('repeat', 'Customers who order again')}  - id: flow
    title: Orders flow through the house without waiting
    owner: ben
    key_results:
${keyResult('on-time', 'Orders on the promised day')}${keyResult('first-pass', 'Orders right the first time')}`;
}

async function plan(quarter: number): Promise<void> {
  const { id, start } = QUARTERS[quarter]!;
  const before = QUARTERS[quarter - 1];
  if (before) await must(start, 'init', '--from', before.id, '--yes');
  if (quarter === 1) carriedOver = files[`/work/okrs/${id}/sound.yaml`] ?? '';
  for (const team of [...ACTIVE, 'silent']) {
    // Each quarter has other key results of the same shape, so that the shares of the way can be compared.
    files[`/work/okrs/${id}/${team}.yaml`] = objectives();
  }
}

async function week(quarter: number, number: number): Promise<void> {
  const { friday } = QUARTERS[quarter]!;
  const today = addDays(friday, number * 7);
  for (const team of ACTIVE) {
    const { shares, confidence } = TEAMS[team];
    const value = 20 + Math.round(40 * shares[quarter]! * ((number + 1) / 13) * 100) / 100;
    const set = KEY_RESULTS.flatMap((ref) => ['--set', `${ref}=${value}@${confidence}:week ${number + 1}`]);
    await must(today, 'checkin', team, ...set, '--by', 'anna', '--yes');
  }
}

async function close(quarter: number): Promise<void> {
  const { id, end } = QUARTERS[quarter]!;
  for (const team of ACTIVE) {
    const reached = TEAMS[team].shares[quarter] === 1;
    const decided = KEY_RESULTS.map((ref, index) => {
      if (index === 0 && team === 'sound') return `  ${ref}: { decision: carry }`;
      return `  ${ref}: { decision: ${reached ? 'hand-over' : 're-scope'}, reason: As agreed }`;
    });
    files['/work/answers.yaml'] = [
      `wins: [{ what: A good quarter of ${team}, who: [anna, ben] }]`,
      'learned: [Look weekly]',
      'key_results:',
      ...decided,
      '',
    ].join('\n');
    await must(end, 'review', team, '--cycle', id, '--answers', 'answers.yaml', '--by', 'anna', '--yes');
  }
}

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
}

async function check(today: string, ...argv: string[]): Promise<{ exit: number; findings: readonly Found[] }> {
  const { exit, out } = await okr(today, 'check', '--json', ...argv);
  return { exit, findings: JSON.parse(out).findings };
}

let carriedOver = '';
let alive: Awaited<ReturnType<typeof check>>;

beforeAll(async () => {
  const teams = 'Easy,Beyond,Sound,Silent';
  const named = ['--organisation', 'Year Ltd', '--team-name', teams, '--template', 'company', '--lang', 'en'];
  await must('2026-01-02', 'init', ...named, '--yes');
  for (const path of Object.keys(files)) if (path.endsWith('/company.yaml')) delete files[path];
  delete files['/work/strategy.yaml'];
  for (const quarter of QUARTERS.keys()) {
    await plan(quarter);
    for (let number = 0; number < 13; number += 1) {
      await week(quarter, number);
      if (quarter === 1 && number === 6) alive = await check(addDays(QUARTERS[1].friday, 43), '--alive');
    }
    await close(quarter);
  }
  // About 5 seconds of work for 180 commands; more only where other work shares the processors.
}, 60_000);

describe('after a year', () => {
  it('one team is too easy, one out of reach, one healthy, and of the silent one nothing is known', async () => {
    const { out } = await must(END, 'score', '--cycle', '2026-Q4', '--across', '4', '--json');
    const { ambition, across } = scoreOutput.parse(JSON.parse(out));
    const year = QUARTERS.map(({ id }) => id);
    expect(ambition).toMatchObject([
      { team: 'easy', verdict: 'too-easy', cycles: year },
      { team: 'beyond', verdict: 'out-of-reach', cycles: year },
      { team: 'sound', verdict: null },
    ]);
    const course = (id: string) => across?.find(({ team }) => team === id);
    expect(course('sound')?.cycles.map(({ aspirational }) => aspirational.corridor)).toEqual(year.map(() => 'inside'));
    expect(course('silent')?.cycles.map(({ score }) => score)).toEqual([0, 0, 0, 0]);
    expect(course('easy')?.calibration?.bias).toBeCloseTo(0.8 - 1);
    expect(course('beyond')?.calibration?.bias).toBeCloseTo(0.7);
    expect(course('silent')?.calibration).toBeNull();
  });

  it('the one with a rhythm missed its strategy, the silent one its cadence', async () => {
    const { out } = await must(END, 'score', '--cycle', '2026-Q4', '--json');
    const { diagnosis } = scoreOutput.parse(JSON.parse(out));
    expect(diagnosis.map(({ team, verdict, adherence: { made, due } }) => [team, verdict, made, due])).toEqual([
      ['beyond', 'strategy', 13, 13],
      ['silent', 'cadence', 0, 13],
    ]);
  });

  it('check says it once, at the last cycle, and reminds of the reviews that never came', async () => {
    const { findings } = await check(END);
    const of = (rule: string) => findings.filter((one) => one.rule === rule).map(({ file }) => file);
    expect(of('always-reached')).toEqual(['okrs/2026-Q4/easy.yaml']);
    expect(of('out-of-reach')).toEqual(['okrs/2026-Q4/beyond.yaml']);
    expect(of('unreviewed-cycle')).toEqual(QUARTERS.map(({ id }) => `okrs/${id}/silent.yaml`));
    expect(findings.filter(({ file }) => file.includes('sound'))).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('carried over what the review decided, from the value it ended at', () => {
    expect(carriedOver).toContain('from: 48.8');
    expect(carriedOver).toContain('carried_from: 2026-Q1/sound/praise/recommend');
  });

  it('had said in the second quarter already that one team was silent', () => {
    expect(alive.exit).toBe(1);
    const errors = alive.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, file }) => [rule, file])).toEqual([['never-checked-in', 'okrs/2026-Q2/silent.yaml']]);
  });
});
