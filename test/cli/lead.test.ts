import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const PEOPLE = 'people: { anna: { name: Anna Muster }, ben: { name: Ben Beispiel }, cem: { name: Cem Arslan } }\n';
const LEADERSHIP = `# kept as it is
delegations:
  - { what: Survey, to: ben, by: anna, level: 5, result: sales/customer-love, feedback_every: 14, last_feedback: 2026-11-06 }
  - what: Fair    # the big one
    to: cem
    by: anna
    feedback_every: 7
  - { what: Price list, to: cem, by: ben, level: 7 }
coaching: [{ who: ben, by: anna, topic: OKRs, next: 2026-12-01 }, { who: cem, by: ben, topic: Costs, goal: g }]
`;
const BLOCKERS = `blockers:
  - { id: a, text: No budget, kind: resource, raised: 2026-10-20, owner: anna, resolved: 2026-11-03 }
  - { id: b, text: No access, raised: 2026-10-20, owner: anna, resolved: 2026-10-30 }
  - { id: c, text: No decision, raised: 2026-11-02, owner: anna, resolved: 2026-11-05 }
`;
const FILES = workspace({
  'okr.yaml': OKR_EN + PEOPLE,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS + BLOCKERS,
  'leadership.yaml': LEADERSHIP,
});
const having = (files: Readonly<Record<string, string>>) => ({ ...FILES, ...workspace(files) });

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, today: '2026-11-22', ...setup });
  const exit = await run(['lead', ...argv], host);
  const out = host.printed.out.replaceAll('\u00a0', ' ');
  return { exit, out, flat: out.replace(/\s+/g, ' '), err: host.printed.err, host };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('lead', data);
  return { ...result, data };
}

describe('overview', () => {
  it('puts what was never talked about first, then the longest overdue', async () => {
    const { data, exit } = await json(['--by', 'anna']);
    expect(exit).toBe(0);
    expect(data.delegations).toMatchObject([
      { name: '2', what: 'Fair', level: null, due: null },
      { name: 'ben', what: 'Survey', level: 5, due: '2026-11-20', overdueDays: 2 },
      { name: '3', what: 'Price list', feedbackEvery: null },
    ]);
  });

  it('shows conversations and the balance of the month to oneself alone', async () => {
    const { data } = await json(['--by', 'anna']);
    expect(data.developments).toMatchObject([{ who: 'ben', by: 'anna', topic: 'OKRs' }]);
    expect(data.withheld).toBe(1);
    expect(data.balances).toEqual([
      { person: 'anna', obstacles: 2, resources: 1, feedback: 1, delegations: 2, coaching: 1, mentoring: 0 },
    ]);
    expect((await json([])).data).toMatchObject({ developments: [], withheld: 2, balances: [], person: null });
  });

  it('shows everybody, by handle, where that is agreed', async () => {
    const files = having({ 'okr.yaml': `${OKR_EN}${PEOPLE}privacy: { per_person: agreed }\n` });
    const { data } = await json([], { files });
    expect(data.developments).toHaveLength(2);
    expect(data.balances.map((one: { person: string }) => one.person)).toEqual(['anna', 'ben']);
  });

  it('names the next feedback that is one’s own', async () => {
    expect((await okr(['--by', 'anna'])).out).toContain('okr lead feedback 2');
    expect((await okr(['--by', 'cem'])).out).not.toContain('okr lead feedback');
  });

  it('shows the table of situations in an empty folder, with exit 0', async () => {
    const { data, exit } = await json([], { files: {} });
    expect(exit).toBe(0);
    expect(data.situations.map((one: { style: string }) => one.style)).toEqual([
      'directive',
      'participative',
      'questioning',
      'delegation',
    ]);
  });
});

describe('situations', () => {
  it.each([
    ['crisis', 'directive'],
    ['krise', 'directive'],
    ['Strategie', 'participative'],
    ['verbesserung', 'questioning'],
    ['routine', 'delegation'],
  ])('%s: %s', async (word, style) => {
    expect((await json([word])).data).toMatchObject({ mode: 'situation', style, twice: false });
  });

  it('warns of the climate where it is directive twice in a row, and only there', async () => {
    expect((await okr(['crisis', '--again'])).flat).toContain('Twice in a row directive');
    expect((await json(['routine', '--again'])).data.twice).toBe(false);
  });

  it('says what there is where a word is unknown', async () => {
    const { exit, err } = await okr(['crisys']);
    expect(exit).toBe(2);
    expect(err).toContain('crisis');
    expect((await okr(['crisis', '--decide'])).exit).toBe(2);
  });
});

describe('--recommend', () => {
  it('asks only what still matters', async () => {
    const { host, flat } = await okr(['--recommend'], { answers: ['no', 'no', 'yes'] });
    expect(host.asked).toHaveLength(3);
    expect(flat).toContain('Participative fits best here');
  });

  it('asks whether it was directive the last time too', async () => {
    const { data } = await json(['--recommend'], { answers: ['yes', 'yes'] });
    expect(data).toMatchObject({ style: 'directive', reason: 'danger', twice: true });
  });

  it('takes flags, and a switch that is missing beside others for no', async () => {
    const flags = ['--recommend', '--competence', 'low', '--commitment', 'high'];
    expect((await json(flags)).data).toMatchObject({ style: 'directive', level: 1 });
    expect((await json([...flags, '--model', 'hersey'])).data).toMatchObject({ style: 'questioning', level: 2 });
  });

  it('names the flags without a terminal', async () => {
    const nothing = await okr(['--recommend']);
    expect(nothing.exit).toBe(2);
    for (const flag of ['--danger', '--routine', '--competence', '--touches-many', '--owns-problem'])
      expect(nothing.err).toContain(flag);
    expect((await okr(['--recommend', '--owns-problem'])).err).toContain('--competence');
  });

  it('writes nothing where somebody cancels', async () => {
    expect((await okr(['--recommend'], { answers: ['no', null] })).exit).toBe(130);
  });
});

describe('--decide', () => {
  it('asks seven questions, or takes seven letters', async () => {
    const asked = await json(['--decide'], { answers: ['yes', 'no', 'no', 'yes', 'no', 'no', 'yes'] });
    expect(asked.host.asked).toHaveLength(7);
    expect(asked.data).toMatchObject({ quickest: 'CII', developing: 'CII', feasible: ['CII'] });
    const given = await json(['--decide', '--answers', 'YNNYNNY']);
    expect(given.data).toEqual(asked.data);
  });

  it('is exit 2 without answers, and with wrong ones', async () => {
    expect(await okr(['--decide'])).toMatchObject({ exit: 2, err: expect.stringContaining('--answers YYYNYYN') });
    expect((await okr(['--decide', '--answers', 'YYY'])).exit).toBe(2);
  });
});

describe('questions', () => {
  it('are about the key result asked for', async () => {
    const { data } = await json(['questions', 'scaling', '--key-result', 'nps']);
    expect(data.keyResult).toMatchObject({ ref: '2026-Q4/sales/customer-love/nps', stuck: false });
    expect(data.questions).toHaveLength(1);
    expect(data.questions[0].text).toContain(data.keyResult.title);
    expect(data.grow).toEqual([]);
  });

  it('are about the one that is stuck most, with the kind that fits', async () => {
    const still =
      'check_ins:\n  - { date: 2026-11-20, key_results: { customer-love/nps: { value: 40, confidence: 3 } } }\n';
    const { data } = await json(['questions'], { files: having({ 'okrs/2026-Q4/check-ins/sales.yaml': still }) });
    expect(data.questions).toHaveLength(8);
    expect(data.grow).toHaveLength(4);
    expect(data.keyResult).toMatchObject({ ref: '2026-Q4/sales/customer-love/nps', stuck: true });
    expect(data.fits).not.toBeNull();
  });

  it('know their types in German, and have gaps where there is no workspace', async () => {
    const files = having({ 'okr.yaml': OKR_DE + PEOPLE });
    expect((await json(['fragen', 'wunder'], { files })).data.questions).toMatchObject([{ kind: 'miracle' }]);
    expect((await json(['questions', 'skala'])).data.questions).toMatchObject([{ kind: 'scaling' }]);
    const { data } = await json(['questions', 'miracle'], { files: {} });
    expect(data).toMatchObject({ keyResult: null, questions: [{ text: expect.stringContaining('…') }] });
    expect((await okr(['questions', 'rhetorical'])).exit).toBe(2);
    expect((await okr(['questions', '--key-result', 'sales'])).err).toContain('is no key result');
  });
});

describe('raci', () => {
  it('is exit 1 for an error and 0 for a slow row', async () => {
    expect((await json(['raci', 'A=anna R=ben,cem'])).data.rows).toMatchObject([{ faults: [] }]);
    expect((await okr(['raci', 'A=anna R=ben', 'Fair: R=ben'])).exit).toBe(1);
    const slow = await okr(['raci', 'A=anna R=ben C=a,b,c,d']);
    expect(slow).toMatchObject({ exit: 0, flat: expect.stringContaining('more than three') });
    expect((await okr(['raci'])).exit).toBe(2);
    expect((await okr(['raci', 'anna'])).exit).toBe(2);
  });
});

describe('feedback', () => {
  const stored = (host: ReturnType<typeof memoryHost>) => host.stored.get('/work/leadership.yaml') ?? '';

  it('notes the day where it stands, and changes no other byte', async () => {
    const { host, data } = await json(['feedback', '@ben', '--date', '2026-11-20']);
    expect(data).toMatchObject({ mode: 'feedback', to: 'ben', date: '2026-11-20', next: '2026-12-04' });
    expect(stored(host)).toBe(LEADERSHIP.replace('last_feedback: 2026-11-06', 'last_feedback: 2026-11-20'));
  });

  it('adds the key where there was none, by number', async () => {
    const { host } = await okr(['feedback', '2']);
    expect(stored(host)).toBe(
      LEADERSHIP.replace('    feedback_every: 7\n', '    feedback_every: 7\n    last_feedback: 2026-11-22\n'),
    );
  });

  it('asks which of several, and refuses days that cannot be', async () => {
    expect(await okr(['feedback', 'cem'])).toMatchObject({ exit: 2, err: expect.stringContaining('2 (Fair)') });
    expect(await okr(['feedback', 'bne'])).toMatchObject({ exit: 2, err: expect.stringContaining('ben') });
    expect((await okr(['feedback', '9'])).exit).toBe(2);
    expect((await okr(['feedback'])).exit).toBe(2);
    for (const day of ['2026-11-23', '2026-11-05'])
      expect((await okr(['feedback', 'ben', '--date', day])).exit).toBe(2);
  });

  it('says of a faulty file that it is one, not that nothing is delegated', async () => {
    const files = having({ 'leadership.yaml': 'delegations: [{ what: X, to: ben, level: 9 }]\n' });
    expect(await okr(['feedback', 'ben'], { files })).toMatchObject({
      exit: 3,
      err: expect.stringContaining('okr check'),
    });
    const { exit, flat } = await okr([], { files });
    expect(exit).toBe(3);
    expect(flat).not.toContain('Nothing is delegated');
  });

  it('shows the line first where somebody can answer, and writes nothing on no', async () => {
    const { host } = await okr(['feedback', 'ben'], { answers: ['no'] });
    expect(stored(host)).toBe(LEADERSHIP);
  });
});

it('speaks German on every screen', async () => {
  const files = having({ 'okr.yaml': OKR_DE + PEOPLE });
  expect((await okr([], { files })).flat).toContain('Welche Lage, welcher Stil');
  expect((await okr(['krise'], { files })).flat).toContain('Was Sie sagen können');
  expect((await okr(['raci', 'R=ben'], { files })).flat).toContain('niemand verantwortet es');
});
