import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const MAYBE = `title: AI pilot
date: 2026-08-26
kind: opportunity
status: rejected   # for now
answer: maybe
reason: Because others do
revisit: 2026-11-16
`;
const yes = (id: string, rice: string) => `id: ${id}
title: Title of ${id}
date: 2026-10-01
kind: opportunity
status: accepted
answer: "yes"
pays_into: [{ key_result: sales/customer-love/nps, expected: "+2" }]
scores: { rice: { ${rice} } }
`;
const FILES = workspace({
  'okr.yaml': `${OKR_EN}people:\n  anna: { name: Anna Muster }\n  ben: { name: Ben Beispiel }\n`,
  'strategy.yaml': 'not_doing:\n  - No price war\n',
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
  'decisions/2026-08-26-ai-pilot.yaml': MAYBE,
});
const PAYS = ['--pays-into', 'sales/customer-love/nps=+15'];
const OLD = '/work/decisions/2026-08-26-ai-pilot.yaml';

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, env: { OKR_USER: 'anna' }, ...setup });
  const exit = await run(['filter', ...argv, '--today', '2026-11-22'], host);
  const written = [...host.stored]
    .filter(([path, text]) => (setup.files ?? FILES)[path] !== text)
    .map(([path]) => path);
  return { exit, out: host.printed.out, err: host.printed.err, host, written };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('filter', data);
  return { ...result, data };
}

const record = ({ host }: { host: { stored: ReadonlyMap<string, string> } }, id: string) =>
  host.stored.get(`/work/decisions/2026-11-22-${id}.yaml`);

describe('okr filter "<title>" with flags (method.md 6.3)', () => {
  it('takes a trade fair that pays into a key result on to ranking', async () => {
    const flags = ['--answer', 'yes', ...PAYS, '--instead-of', 'The survey waits', '--rice', '2000,2,80%,3'];
    const result = await json(['Trade fair', ...flags, '--options', 'Go', '--options', 'Call, instead']);
    expect(result.exit).toBe(0);
    expect(record(result, 'trade-fair')).toBe(`# yaml-language-server: $schema=../.okr/schema/decision.json
id: trade-fair
title: Trade fair
date: 2026-11-22
kind: opportunity
status: accepted
answer: "yes"
pays_into:
  - { key_result: sales/customer-love/nps, expected: "+15" }
instead_of: The survey waits
options: [Go, "Call, instead"]
deciders: [anna]
scores:
  rice: { reach: 2000, impact: 2, confidence: 0.8, effort: 3 }
`);
    expect(result.data).toMatchObject({ action: 'decide', gap: null, decision: { counts: 'yes' } });
    expect(result.data.decision.scores.rice).toBeCloseTo(1066.67, 2);
  });

  it('lets an AI pilot because others do pass until the next planning, two weeks before the cycle', async () => {
    const { data } = await json(['AI for all', '--answer', 'maybe', '--reason', 'Because others do']);
    expect(data.decision).toMatchObject({ status: 'rejected', answer: 'maybe', revisit: '2026-12-18', due: false });
  });

  it.each([
    ['no key result', [], 'nothing'],
    ['an objective alone', ['--pays-into', 'sales/customer-love=+2'], 'objective'],
    ['no expected change', ['--pays-into', 'sales/customer-love/nps'], 'unexpected'],
    ['an empty change', ['--pays-into', 'sales/customer-love/nps= '], 'unexpected'],
  ])('counts a yes with %s as maybe, and says so', async (_name, pays, gap) => {
    const { data, host } = await json(['App', '--answer', 'yes', ...pays]);
    expect(data).toMatchObject({ gap, decision: { answer: 'maybe', status: 'rejected', revisit: '2026-12-18' } });
    expect(record({ host }, 'app')).toContain('answer: maybe\n');
    expect((await okr(['App', '--answer', 'yes', ...pays])).out).toContain('counts as maybe');
  });

  it('does not filter duties', async () => {
    const { data } = await json(['GDPR', '--exempt', 'legal']);
    expect(data.decision).toMatchObject({ status: 'accepted', exempt: 'legal', answer: null, revisit: null });
  });

  it('puts a line on the not-doing list only for a no', async () => {
    const no = ['Chatbot', '--answer', 'no', '--reason', 'Not ours', '--not-doing', 'No chatbots'];
    const { data, host } = await json(no);
    expect(data).toMatchObject({ notDoing: 'No chatbots', decision: { answer: 'no', revisit: null } });
    expect(host.stored.get('/work/strategy.yaml')).toBe('not_doing:\n  - No price war\n  - No chatbots\n');
    const kept = await json(['Chatbot', '--answer', 'no', '--reason', 'Not ours']);
    expect(kept.data.decision.revisit).toBe('2026-12-18');
    expect(kept.written).toEqual(['/work/decisions/2026-11-22-chatbot.yaml']);
  });

  it('replaces a record with links both ways and touches nothing else in it', async () => {
    const result = await json(['AI pilot', '--answer', 'no', '--reason', 'No', '--supersedes', 'ai-pilot']);
    expect(result.data.decision).toMatchObject({ id: 'ai-pilot-2', supersedes: ['ai-pilot'] });
    expect(result.host.stored.get(OLD)).toBe(
      `${MAYBE.replace('rejected   #', 'superseded   #')}superseded_by: ai-pilot-2\n`,
    );
  });

  it.each([
    ['a title alone', ['App'], 'needs-answer'],
    ['no title', [], 'needs-answer'],
    ['a yes without what stops for it', ['App', '--answer', 'yes', ...PAYS], 'needs-answer'],
    ['a maybe without reason', ['App', '--answer', 'maybe'], 'needs-answer'],
    ['effort 0', ['App', '--answer', 'yes', ...PAYS, '--instead-of', 'x', '--rice', '1,1,1,0'], 'bad-score'],
    ['an impact of 4', ['App', '--answer', 'yes', ...PAYS, '--instead-of', 'x', '--rice', '1,4,1,1'], 'bad-score'],
    ['size 0', ['App', '--answer', 'yes', ...PAYS, '--instead-of', 'x', '--wsjf', '1,1,1,0'], 'bad-score'],
    ['an ICE of 11', ['App', '--answer', 'yes', ...PAYS, '--instead-of', 'x', '--ice', '11,1,1'], 'bad-score'],
    ['words for numbers', ['App', '--answer', 'yes', ...PAYS, '--instead-of', 'x', '--rice', 'a,b,c,d'], 'bad-score'],
    ['an unknown key result', ['App', '--answer', 'yes', '--pays-into', 'sales/x/y=+1'], 'unknown-reference'],
    ['an unknown record', ['App', '--answer', 'maybe', '--reason', 'x', '--supersedes', 'nope'], 'unknown-decision'],
    ['a taken id', ['App', '--answer', 'maybe', '--reason', 'x', '--id', 'ai-pilot'], 'taken-id'],
    ['a bad id', ['App', '--answer', 'maybe', '--reason', 'x', '--id', '../x'], 'bad-id'],
    ['a day to come', ['App', '--answer', 'maybe', '--reason', 'x', '--date', '2026-12-01'], 'decided-ahead'],
    [
      'a revisit before the decision',
      ['App', '--answer', 'maybe', '--reason', 'x', '--revisit', '2026-11-22'],
      'revisit-early',
    ],
    [
      'a not-doing line for a maybe',
      ['App', '--answer', 'maybe', '--reason', 'x', '--not-doing', 'x'],
      'not-doing-only-no',
    ],
    [
      'a long not-doing line',
      ['App', '--answer', 'no', '--reason', 'x', '--not-doing', 'x'.repeat(51)],
      'not-doing-long',
    ],
    ['an exempt answer', ['App', '--answer', 'no', '--exempt', 'legal'], 'not-together'],
    ['an unknown decider', ['App', '--answer', 'maybe', '--reason', 'x', '--decider', 'zoe'], 'unknown-person'],
  ])('writes nothing and exits with 2 for %s', async (_name, argv, code) => {
    const { exit, data, written } = await json(argv);
    expect({ exit, code: data.error?.code, written }).toEqual({ exit: 2, code, written: [] });
  });

  it('refuses to replace a record twice, and overwrites no file, a faulty one either', async () => {
    const files = { ...FILES, [OLD]: MAYBE.replace('rejected', 'superseded') };
    const twice = await json(['App', '--answer', 'maybe', '--reason', 'x', '--supersedes', 'ai-pilot'], { files });
    expect(twice.data.error.code).toBe('already-superseded');
    const broken = { ...FILES, '/work/decisions/2026-11-22-app.yaml': 'title: a: b\n' };
    const { host, data } = await json(['App', '--answer', 'maybe', '--reason', 'x'], { files: broken });
    expect(data.files).toEqual(['decisions/2026-11-22-app-2.yaml']);
    expect(record({ host }, 'app')).toBe('title: a: b\n');
  });
});

describe('the interview', () => {
  it('asks for duties first, then the key result, the change, what stops and a score', async () => {
    const answers = ['App', '', 'yes', 'sales/customer-love/nps', '+2', '', 'The survey', '2000,2,0.8,3', 'yes'];
    const { exit, host } = await okr([], { answers });
    expect(exit).toBe(0);
    expect(record({ host }, 'app')).toContain('instead_of: The survey\n');
    expect(record({ host }, 'app')).toContain('confidence: 0.8');
  });

  it('takes a yes without a key result as maybe and asks only when to look again', async () => {
    const { host, err } = await okr(['App'], { answers: ['', 'yes', '', '2027-01-11', 'yes'] });
    expect(err).toContain('No key result was named');
    expect(record({ host }, 'app')).toContain('answer: maybe\n');
    expect(record({ host }, 'app')).toContain('revisit: 2027-01-11\n');
  });

  it('offers the not-doing list for a no, and writes nothing after a no at the end', async () => {
    const no = ['', 'no', 'Not ours', 'No apps'];
    const { host } = await okr(['App'], { answers: [...no, 'yes'] });
    expect(host.stored.get('/work/strategy.yaml')).toContain('  - No apps\n');
    expect((await okr(['App'], { answers: [...no, 'no'] })).written).toEqual([]);
  });

  it('revisit asks again about what has come due, and writes a new record', async () => {
    const { data, written } = await json(['revisit'], { answers: ['no', 'Still not', 'No AI pilots', 'yes'] });
    expect(written.toSorted()).toEqual(
      ['/work/decisions/2026-11-22-ai-pilot-2.yaml', OLD, '/work/strategy.yaml'].toSorted(),
    );
    expect(data).toMatchObject({ action: 'revisit', passed: [] });
    expect((await json(['revisit'], { answers: ['later'] })).data.passed).toHaveLength(1);
  });
});

describe('okr filter list and revisit', () => {
  const files = {
    ...FILES,
    '/work/decisions/2026-10-01-b.yaml': yes('b', 'reach: 200, impact: 1, confidence: 1, effort: 2'),
    '/work/decisions/2026-10-01-a.yaml': yes('a', 'reach: 200, impact: 1, confidence: 1, effort: 2'),
    '/work/decisions/2026-10-01-c.yaml': yes('c', 'reach: 100, impact: 1, confidence: 1, effort: 1'),
    '/work/decisions/2026-10-01-d.yaml': yes('d', 'reach: 900, impact: 1, confidence: 1, effort: 1'),
    '/work/decisions/2026-10-02-old.yaml': yes('old', 'reach: 1, impact: 1, confidence: 1, effort: 1').replace(
      'accepted',
      'superseded',
    ),
  };
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

  it('ranks the yes pile, ties by effort then id, and hides what was replaced unless --all', async () => {
    const { data } = await json(['list'], { files });
    expect(ids(data.ranked)).toEqual(['d', 'c', 'a', 'b']);
    expect(ids(data.passed)).toEqual(['ai-pilot']);
    expect(data.superseded).toEqual([]);
    expect(ids((await json(['list', '--all'], { files })).data.superseded)).toEqual(['old']);
    expect((await json(['list', '--rank', 'wsjf'], { files })).data.ranked[0].scores.wsjf).toBeNull();
  });

  it('says what has come due with the command that asks again, and changes nothing', async () => {
    const { out, written } = await okr(['revisit'], { files });
    expect(out).toContain('1 opportunity to look at again');
    expect(out).toContain('--supersedes ai-pilot');
    expect(written).toEqual([]);
  });

  it('speaks German', async () => {
    const german = { ...files, '/work/okr.yaml': OKR_DE };
    const { out } = await okr(['list'], { files: german, env: {} });
    expect(out).toContain('Zahlt ein, nach RICE');
    expect(out).toContain('16.11.2026, fällig');
    const { err } = await okr(['App', '--answer', 'yes', ...PAYS, '--rice', '1,1,1,0'], { files: german, env: {} });
    expect(err).toContain('Aufwand von 0');
  });

  it('leaves faulty files out, says so and exits with 3', async () => {
    const broken = { ...files, '/work/decisions/2026-10-01-a.yaml': 'title: a: b\n' };
    const { exit, data } = await json(['list'], { files: broken });
    expect(exit).toBe(3);
    expect(data.incomplete).toHaveLength(1);
  });
});
