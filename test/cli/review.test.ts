import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { OKR_DE, OKR_EN, workspace } from './workspaces';

const ORGANISATION = `teams: [{ id: sales, name: Sales, lead: anna }, { id: service, name: Service }]
people:
  anna: { name: Anna Muster, git: [anna@muster.example] }
  ben: { name: Ben Beispiel }
`;
const SALES = `objectives:
  - id: love
    title: Customers recommend us out of conviction
    owner: ben
    key_results:
      - { id: nps, title: NPS from 40 to 55, metric: { from: 40, to: 55, unit: points } }
      - { id: rules, title: The rules are kept, metric: { yes_no: true }, ambition: committed }
      - { id: gone, title: Gone from 1 to 2, metric: { from: 1, to: 2 }, dropped: 2026-11-10 }
`;
const CHECK_INS = `check_ins:
  - { date: 2026-12-14, key_results: { love/nps: 49, love/rules: false, love/gone: 1.5 }, wins: [A contract] }
`;
const FILE = '/work/okrs/2026-Q4/reviews/sales.yaml';
const DRAFT = '/work/.okr/drafts/review-2026-Q4-sales.json';
const FILES = workspace({
  'okr.yaml': OKR_EN + ORGANISATION,
  'strategy.yaml': 'not_doing: [Price wars]\nvalues: [{ id: trust, name: Trust }, { id: care, name: Care }]\n',
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
});
const TODAY = '2026-12-18';

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, today: TODAY, ...setup });
  const exit = await run(['review', ...argv], host);
  return { exit, host, out: host.printed.out, err: host.printed.err, file: host.stored.get(FILE) ?? null };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('review', data);
  return { ...result, data };
}

const withAnswers = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  files: { ...FILES, '/work/a.yaml': text, ...more },
});
const ENOUGH = `wins: [{ what: First contract, who: [Ben Beispiel], value: Trust }]
key_results:
  love/nps: { decision: carry, self_assessment: "70 %" }
  love/rules: { decision: carry, reason: The law, post_mortem: Begun too late }
`;
const dataOf = (text: string | null) => toData(parse(text ?? '').root as never) as Record<string, never>;

describe('okr review --answers', () => {
  it('closes the cycle: computed scores stay, the own view stands beside them', async () => {
    const { data, exit, file } = await json(['sales', '--answers', 'a.yaml'], withAnswers(ENOUGH));
    expect(exit).toBe(0);
    expect(data).toMatchObject({
      state: 'closed',
      date: TODAY,
      cycle: '2026-Q4',
      team: 'sales',
      lastCheckIn: '2026-12-14',
    });
    expect(data.keyResults).toMatchObject([
      { ref: '2026-Q4/sales/love/nps', score: 0.6, selfAssessment: 0.7, decision: 'carry', owesPostMortem: false },
      {
        ref: '2026-Q4/sales/love/rules',
        score: 0,
        selfAssessment: null,
        owesPostMortem: true,
        postMortem: 'Begun too late',
      },
    ]);
    expect(data.wins).toEqual([{ what: 'First contract', who: ['ben'], value: 'trust' }]);
    expect(dataOf(file)).toMatchObject({
      closed: TODAY,
      wins: [{ what: 'First contract', who: ['ben'], value: 'trust' }],
      key_results: { 'love/nps': { decision: 'carry', self_assessment: 0.7 } },
    });
    expect(file).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.\.\/\.\.\/\.okr\/schema\/review\.json\nclosed: /);
  });

  it('names the next command, what was celebrated, and the patch', async () => {
    const { out } = await okr(['sales', '--answers', 'a.yaml'], withAnswers(ENOUGH));
    expect(out).toContain('okr init --from 2026-Q4');
    expect(out).toContain('First contract (Ben Beispiel · Sales · shows “Trust”)');
    expect(out).toContain('+closed: 2026-12-18');
    expect(out).toMatch(/NPS from 40 to 55\s+60%\s+70%\s+carry over/);
  });

  it('takes JSON, and the answers from standard input', async () => {
    const stdin = JSON.stringify(dataOf(ENOUGH));
    expect((await okr(['sales', '--answers', '-'], { stdin })).exit).toBe(0);
  });

  it.each([
    ['a post-mortem of a missed commitment', ', post_mortem: Begun too late', '', 'key_results.love/rules.post_mortem'],
    [
      'a decision',
      '{ decision: carry, self_assessment: "70 %" }',
      '{ self_assessment: 0.5 }',
      'key_results.love/nps.decision',
    ],
    ['the reason of a re-scope', 'decision: carry, self', 'decision: re-scope, self', 'key_results.love/nps.reason'],
    ['the reason of a drop', 'decision: carry, self', 'decision: drop, self', 'key_results.love/nps.reason'],
  ])('does not close without %s, and names its key', async (_, from, to, key) => {
    const { data, exit, file, host } = await json(
      ['sales', '--answers', 'a.yaml'],
      withAnswers(ENOUGH.replace(from, to)),
    );
    expect([exit, data.error.code, file]).toEqual([2, 'review-unanswered', null]);
    expect(data.error.message).toContain(key);
    expect(host.printed.err).toContain('--answers');
  });

  it.each([
    ['key_results: { love/npss: { decision: carry } }', 'unknown-reference', 'love/nps?'],
    ['key_results: { love/nps: { decision: stop } }', 'bad-review', 'carry'],
    ['key_results: { love/nps: { self_assessment: 7 } }', 'bad-review', '7'],
    ['wins: [{ what: A, who: [Nobody] }]', 'bad-review', 'Nobody'],
    ['wins: [{ what: A, value: trusst }]', 'bad-review', 'trust'],
    ['winz: []', 'bad-review', 'wins'],
    ['retro: { actions: [{ what: a }, { what: b }, { what: c }, { what: d }] }', 'bad-review', 'retro'],
    ['wins: [', 'bad-review', 'a.yaml'],
  ])('refuses %s', async (text, code, said) => {
    const { data, exit, file } = await json(['sales', '--answers', 'a.yaml'], withAnswers(text));
    expect([exit, data.error.code, file]).toEqual([2, code, null]);
    expect(`${data.error.message} ${data.error.hint}`).toContain(said);
  });

  it('goes on with a file somebody began, rewrites nothing in it, and says what it kept', async () => {
    const begun = `went_well: [Their own]   # on Tuesday
key_results:
  love/nps: { decision: drop, reason: Theirs }
`;
    const { exit, file, err } = await okr(['sales', '--answers', 'a.yaml'], withAnswers(ENOUGH, { [FILE]: begun }));
    expect(exit).toBe(0);
    expect(file).toContain('went_well: [Their own]   # on Tuesday\n');
    expect(dataOf(file)).toMatchObject({
      closed: TODAY,
      key_results: { 'love/nps': { decision: 'drop', reason: 'Theirs', self_assessment: 0.7 } },
    });
    expect(err).toContain('key_results.love/nps.decision');
  });

  it('commits the one file where that is wanted', async () => {
    const { host, data } = await json(['sales', '--answers', 'a.yaml', '--commit'], withAnswers(ENOUGH));
    expect(host.commits).toEqual([
      { root: '/work', paths: ['okrs/2026-Q4/reviews/sales.yaml'], message: 'Review 2026-Q4 sales' },
    ]);
    expect(data.commit).toMatch(/^0123/);
  });
});

describe('a review that cannot be', () => {
  it('shows what it asks without answers, and names the flag', async () => {
    const { data, exit, err, file } = await json(['sales']);
    expect([exit, data.state, file]).toEqual([2, 'open', null]);
    expect(
      data.open.filter((one: { required: boolean }) => one.required).map((one: { key: string }) => one.key),
    ).toEqual([
      'key_results.love/nps.decision',
      'key_results.love/rules.post_mortem',
      'key_results.love/rules.decision',
    ]);
    expect(err).toContain('--answers <file>');
  });

  it('gives a skeleton that is itself an answers file with nothing said', async () => {
    const { out } = await okr(['sales']);
    const skeleton = out
      .split('\n')
      .filter((line) => line.startsWith('    ') && /[a-z_/]+:/.test(line))
      .map((line) => line.slice(4))
      .join('\n');
    expect(skeleton).toContain('love/nps:');
    const { data } = await json(['sales', '--answers', 'a.yaml'], withAnswers(skeleton));
    expect(data.error.code).toBe('review-unanswered');
  });

  it.each([
    ['closed already', ['sales'], { [FILE]: 'closed: 2026-12-17\n' }, TODAY, 'review-closed', 2],
    ['running', ['sales'], {}, '2026-12-17', 'review-too-early', 2],
    ['running by --date', ['sales', '--date', '2026-12-01'], {}, TODAY, 'review-too-early', 2],
    ['in the future', ['sales', '--date', '2026-12-20'], {}, TODAY, 'review-in-future', 2],
    ['without objectives', ['service'], {}, TODAY, 'review-no-objectives', 2],
    ['of no team', ['salez'], {}, TODAY, 'unknown-team', 2],
    ['in a faulty file', ['sales'], { [FILE]: 'closed: soon\n' }, TODAY, 'faulty-file', 3],
    ['resumed from nothing', ['sales', '--resume'], {}, TODAY, 'no-draft', 2],
  ] as const)('%s', async (_, argv, files, today, code, exit) => {
    const { data, host, ...rest } = await json(argv, { files: { ...FILES, ...files }, today });
    expect([data.error.code, rest.exit]).toEqual([code, exit]);
    expect(host.stored.get(FILE)).toBe((files as Record<string, string>)[FILE]);
  });

  it('says from which day on a running cycle may be closed: its last fourteen days', async () => {
    expect((await okr(['sales'], { today: '2026-12-17' })).err).toContain('18 Dec 2026');
    expect((await json(['sales'], { today: '2026-12-18' })).data.state).toBe('open');
  });

  it('needs a check-in, or a plain yes', async () => {
    const { '/work/okrs/2026-Q4/check-ins/sales.yaml': _, ...files } = FILES;
    const setup = { files: { ...files, '/work/a.yaml': ENOUGH } };
    const { data, exit } = await json(['sales', '--answers', 'a.yaml'], setup);
    expect([exit, data.error.code]).toEqual([2, 'review-no-check-ins']);
    expect(data.error.hint).toContain('okr checkin sales --date 2026-12-18');
    expect((await json(['sales', '--answers', 'a.yaml', '--yes'], setup)).data.score).toBe(0);
  });

  it('says when the last values are old', async () => {
    const setup = { ...withAnswers(ENOUGH), today: '2026-12-30' };
    expect((await okr(['sales', '--answers', 'a.yaml'], setup)).err).toContain('16 days');
  });

  it('closes the cycle before, as long as that is open', async () => {
    const files = { ...FILES, '/work/okrs/2027-Q1/sales.yaml': SALES.replace(', dropped: 2026-11-10', '') };
    expect((await json(['sales'], { files, today: '2027-01-05' })).data.cycle).toBe('2026-Q4');
  });
});

describe('okr review at a terminal', () => {
  // Own views, four reflections, a win, two decisions, retro, one action, yes.
  const ALL = [
    '0.7',
    '',
    'Early talks',
    '',
    '',
    '',
    '',
    'First contract',
    'Ben, anna',
    'care',
    '',
    'carry',
    '',
    'Begun too late',
    're-scope',
    'Smaller steps',
    'Fridays',
    '',
    '',
    'Ask earlier',
    'Ben',
    '2027-01-15',
    '',
    'yes',
  ];

  it('leads through all of it in the order of method.md 8, and writes once at the end', async () => {
    const { exit, file, host } = await okr(['sales'], { answers: ALL });
    expect(exit).toBe(0);
    expect(dataOf(file)).toEqual({
      closed: TODAY,
      went_well: ['Early talks'],
      wins: [{ what: 'First contract', who: ['ben', 'anna'], value: 'care' }],
      key_results: {
        'love/nps': { decision: 'carry', self_assessment: 0.7 },
        'love/rules': { decision: 're-scope', reason: 'Smaller steps', post_mortem: 'Begun too late' },
      },
      retro: { keep: ['Fridays'], actions: [{ what: 'Ask earlier', owner: 'ben', due: '2027-01-15' }] },
    });
    expect(host.stored.has(DRAFT)).toBe(false);
    const decision = host.asked.filter(({ type }) => type === 'choice').at(-1);
    expect(decision).toMatchObject({
      initial: 'carry',
      choices: [{ value: 'carry' }, { value: 're-scope' }, { value: 'drop' }, { value: 'hand-over' }],
    });
  });

  it('asks what people are proud of, and shows the wins of the check-ins', async () => {
    const { host, err } = await okr(['sales'], { answers: ALL });
    expect(host.asked.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('What are we proud of, and who made it possible?'),
    );
    expect(err).toContain('A contract');
    const german = { ...FILES, '/work/okr.yaml': OKR_DE + ORGANISATION };
    const { host: other } = await okr(['sales'], { answers: [...ALL.slice(0, 5), null], files: german });
    expect(other.asked.at(-1)?.message).toContain('Was würden Sie');
  });

  it('interrupted anywhere, it keeps every answer, and goes on where it stopped', async () => {
    for (let stop = 1; stop < ALL.length; stop++) {
      const first = await okr(['sales'], { answers: [...ALL.slice(0, stop), null] });
      expect([stop, first.exit, first.file]).toEqual([stop, 130, null]);
      const files = Object.fromEntries(first.host.stored);
      expect(files[DRAFT], `answers before question ${stop + 1}`).toBeDefined();
      expect(files['/work/.okr/.gitignore']).toBe('drafts/\ncache/\n');
      expect(first.err).toContain('--resume');
      const before = first.host.asked.map(({ message }) => message);
      const second = await okr(['sales', '--resume'], { files, answers: [null] });
      const [next] = second.host.asked;
      if (next !== undefined)
        expect(before.slice(0, -1).filter((one) => one === next.message && !/Anything else/.test(one))).toEqual([]);
    }
  });

  it('offers what was kept, and closes with it', async () => {
    const { host } = await okr(['sales'], { answers: [...ALL.slice(0, 16), null] });
    const files = Object.fromEntries(host.stored);
    const { exit, file } = await okr(['sales'], { files, answers: ['yes', ...ALL.slice(16)] });
    expect([exit, dataOf(file)]).toMatchObject([0, { went_well: ['Early talks'], retro: { keep: ['Fridays'] } }]);
  });

  it('asks only what a file somebody began does not say', async () => {
    const begun =
      'went_well: [A]\nobstacles: [B]\nwould_change: [C]\nlearned: [D]\nwins: [E]\nretro: { keep: [F], change: [G], actions: [{ what: H }] }\n';
    const { host, file } = await okr(['sales'], {
      files: { ...FILES, [FILE]: begun },
      answers: ['', '', 'carry', '', 'Late', 'carry', '', 'yes'],
    });
    expect(host.asked).toHaveLength(8);
    expect(file?.startsWith(begun)).toBe(true);
  });

  it('waits for the last values where they are old', async () => {
    const { exit, file, err } = await okr(['sales'], { today: '2026-12-30', answers: ['no'] });
    expect([exit, file]).toEqual([130, null]);
    expect(err).toContain('okr checkin sales --date 2026-12-30');
  });

  it('keeps the answers where they cannot be written, and says how to go on', async () => {
    const { exit, err, host } = await okr(['sales'], { answers: ALL, lockedBy: { [FILE]: 4711 } });
    expect([exit, host.stored.has(FILE)]).toEqual([3, false]);
    expect(err).toContain('okr review sales --cycle 2026-Q4 --resume');
    const files = Object.fromEntries(host.stored);
    expect((await okr(['sales', '--resume'], { files, answers: ['yes'] })).exit).toBe(0);
  });

  it('says once where no draft can be kept, and closes all the same', async () => {
    const { exit, err, file } = await okr(['sales'], { answers: ALL, failWrite: { nth: 1, code: 'EACCES' } });
    expect([exit, dataOf(file)?.closed]).toEqual([0, TODAY]);
    expect(err.split('No draft can be kept here').length).toBe(2);
  });

  it('proposes what the score speaks for; carrying twice asks for a re-scope', async () => {
    const q3 = SALES.replace(', dropped: 2026-11-10', '');
    const files = {
      ...FILES,
      '/work/okrs/2026-Q3/sales.yaml': q3,
      '/work/okrs/2026-Q4/sales.yaml': SALES.replace(
        'metric: { from: 40, to: 55, unit: points } }',
        'metric: { from: 40, to: 55, unit: points }, carried_from: 2026-Q3/sales/love/nps }',
      ).replace('yes_no: true }', 'yes_no: true }, carried_from: 2026-Q3/sales/love/rules'),
      '/work/okrs/2026-Q3/reviews/sales.yaml':
        'closed: 2026-09-30\nkey_results: { love/nps: { decision: carry }, love/rules: { decision: re-scope } }\n',
    };
    const { host } = await okr(['sales', '--cycle', '2026-Q4'], {
      files,
      answers: ['', '', '', '', '', '', '', 'carry', '', 'x', null],
    });
    const choices = host.asked.filter(({ type }) => type === 'choice');
    expect(choices.map(({ initial }) => initial)).toEqual(['re-scope', 'carry']);
    expect(choices[0]?.choices?.[0]?.description).toContain('once already');
  });

  it('takes the team that can be closed, and asks where there are several', async () => {
    expect((await okr([], { answers: [null] })).host.asked[0]?.message).toContain('NPS');
    const files = { ...FILES, '/work/okrs/2026-Q4/service.yaml': SALES };
    expect((await okr([], { files, answers: [null] })).host.asked[0]).toMatchObject({
      choices: [{ value: 'sales' }, { value: 'service' }],
    });
    expect((await okr([], { files })).exit).toBe(2);
  });
});
