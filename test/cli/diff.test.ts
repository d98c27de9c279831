import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderGithubDiff } from '../../src/render/findings/github-diff';
import type { DiffChange } from '../../src/schema/output/diff';
import { en } from '../../src/text/en';
import { Repository } from '../repository';
import { expectPublished } from './published';
import { CHECK_INS, OKR_EN, SALES } from './workspaces';

const SALES_FILE = 'okrs/2026-Q4/sales.yaml';
const CHECK_IN_FILE = 'okrs/2026-Q4/check-ins/sales.yaml';

let repository: Repository;
let first: string;

beforeEach(() => {
  repository = new Repository();
  repository.write({ 'okr.yaml': OKR_EN, [SALES_FILE]: SALES, [CHECK_IN_FILE]: CHECK_INS });
  first = repository.commit({ date: '2026-10-01' });
});

afterEach(() => repository.remove());

const changes = async (range: readonly string[] = []) => (await repository.json(['diff', ...range])).data.changes;
const edit = (from: string, to: string) => repository.write({ [SALES_FILE]: SALES.replace(from, to) });
const kinds = (found: { kind: string; ref: string }[]) => found.map(({ kind, ref }) => `${kind} ${ref}`);

describe('okr diff', () => {
  it('shows an easier target with its place and what it does to the score (method.md 3.4)', async () => {
    const values = `check_ins:\n  - date: 2026-11-06\n    key_results: { speed/same-day: 60 }\n`;
    const from = SALES.replace('from: 20, to: 60', 'from: 0, to: 100');
    repository.write({ [SALES_FILE]: from, [CHECK_IN_FILE]: values }).commit({ date: '2026-10-02' });
    repository.write({ [SALES_FILE]: from.replace('from: 0, to: 100', 'from: 0, to: 70') });
    const [change, ...others] = await changes();
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'target',
      ref: '2026-Q4/sales/speed/same-day',
      before: 100,
      after: 70,
      easier: true,
      file: SALES_FILE,
      line: 19,
    });
    expect(change.score.before).toBeCloseTo(0.6, 12);
    expect(change.score.after).toBeCloseTo(6 / 7, 12);
  });

  it.each([
    [
      'spaces, quotes and the order of keys',
      'metric: { from: 40, to: 55, unit: points, source: CRM }',
      'metric:   { source: "CRM", to: 55.0, unit: \'points\', from: "40" }',
    ],
    ['a comment', 'team: sales', '# hello\nteam: sales # ours'],
    ['another style of the same list', 'key_results:\n      - id: nps', 'key_results:\n\n      - id:   nps'],
  ])('shows nothing for %s', async (_name, from, to) => {
    edit(from, to);
    expect(await changes()).toEqual([]);
    expect((await repository.okr(['diff'])).out).toContain('Nothing changed in meaning');
  });

  it.each([
    ['target', 'to: 55', 'to: 60', 'sales/customer-love/nps'],
    ['baseline', 'from: 40, ', 'from: 45, ', 'sales/customer-love/nps'],
    ['unit', 'unit: points', 'unit: "%"', 'sales/customer-love/nps'],
    ['metric', '{ from: 40, to: 55, unit: points', '{ at_least: 55, unit: points', 'sales/customer-love/nps'],
    ['weight', 'metric: { from: 40', 'weight: 2\n        metric: { from: 40', 'sales/customer-love/nps'],
    ['ambition', 'metric: { from: 40', 'ambition: committed\n        metric: { from: 40', 'sales/customer-love/nps'],
    ['owner', 'owner: ben', 'owner: anna', 'sales/customer-love'],
    ['wording', 'out of conviction', 'gladly', 'sales/customer-love'],
    ['contributes-to', 'owner: ben', 'contributes_to: [goal:x]\n    owner: ben', 'sales/customer-love'],
    ['other', 'source: CRM', 'source: ERP', 'sales/customer-love/nps'],
  ])('tells a change of %s', async (kind, from, to, ref) => {
    edit(from, to);
    expect(kinds(await changes())).toEqual([`${kind} 2026-Q4/${ref}`]);
  });

  it('tells what is new, gone, moved and dropped, with the line it has where it stands', async () => {
    const added = `      - id: extra\n        title: Offers won from 10 to 20 %\n`;
    const gone = SALES.slice(SALES.indexOf('      - id: corrections'));
    repository.write({
      [SALES_FILE]: SALES.replace(gone, added)
        .replace('id: nps', 'id: promoters')
        .replace('id: answer-time', 'id: answer-time\n        dropped: 2026-11-10'),
    });
    const found = await changes();
    expect(kinds(found).sort()).toEqual(
      [
        'added 2026-Q4/sales/speed/extra',
        'dropped 2026-Q4/sales/customer-love/answer-time',
        'dropped 2026-Q4/sales/speed/corrections',
        'moved 2026-Q4/sales/customer-love/promoters',
        'value 2026-Q4/sales/customer-love/promoters',
      ].filter((one) => !one.startsWith('value')),
    );
    const corrections = found.find(({ ref }: { ref: string }) => ref.endsWith('corrections'));
    expect(corrections.line).toBe(SALES.split('\n').findIndex((line) => line.includes('id: corrections')) + 1);
  });

  it('follows an objective into another file, and its key results with it', async () => {
    repository.move(SALES_FILE, 'okrs/2026-Q4/service.yaml').move(CHECK_IN_FILE, 'okrs/2026-Q4/check-ins/service.yaml');
    const text = SALES.replace('team: sales', 'team: service').replace('to: 55', 'to: 50');
    repository.write({ 'okrs/2026-Q4/service.yaml': text });
    const found = (await changes()).filter(({ about }: { about: string }) => about !== 'check-in');
    expect(kinds(found)).toEqual([
      'moved 2026-Q4/service/customer-love',
      'target 2026-Q4/service/customer-love/nps',
      'moved 2026-Q4/service/speed',
    ]);
    expect(found[1].easier).toBe(true);
  });

  it('judges each of several changes for itself', async () => {
    edit('metric: { from: 40, to: 55', 'weight: 2\n        ambition: committed\n        metric: { from: 40, to: 50');
    const easier = Object.fromEntries(
      (await changes()).map((one: { kind: string; easier: boolean }) => [one.kind, one.easier]),
    );
    expect(easier).toEqual({ target: true, ambition: false, weight: true });
    const { score } = (await changes()).find(({ kind }: { kind: string }) => kind === 'weight');
    // 90 % by the new target and 50 %, once and twice the weight.
    expect(score.before).toBeCloseTo((0.9 + 0.5) / 2, 12);
    expect(score.after).toBeCloseTo((2 * 0.9 + 0.5) / 3, 12);
  });

  it('tells reported values apart from a check-in somebody rewrote', async () => {
    const more = `${CHECK_INS.replace('speed/same-day: 40', 'speed/same-day: 41')}  - date: 2026-11-13\n    key_results:\n      customer-love/nps: 51\n`;
    repository.write({ [CHECK_IN_FILE]: more });
    const found = await changes();
    expect(found.map(({ kind, key, before, after }: Record<string, unknown>) => [kind, key, before, after])).toEqual([
      ['value', '2026-11-06', 40, 41],
      [
        'check-in',
        '2026-11-06',
        { value: 40, confidence: null, note: null },
        { value: 41, confidence: null, note: null },
      ],
      ['check-in', '', null, '2026-11-13'],
      ['value', '2026-11-13', 49, 51],
    ]);
  });

  it('compares the other files as data', async () => {
    const strategy = `goals:\n  - { id: lead, title: Leaders in service, metric: { from: 40, to: 60, unit: points } }\nnot_doing: [a]\n`;
    const initiatives = `initiatives:\n  - { id: crm, title: CRM, budget: 40000 }\n`;
    repository.write({ 'strategy.yaml': strategy, 'initiatives.yaml': initiatives }).commit({ date: '2026-10-02' });
    repository.write({
      'strategy.yaml': strategy.replace('to: 60', 'to: 58').replace('not_doing: [a]', 'not_doing: [a, b]'),
      'initiatives.yaml': `${initiatives.replace('40000', '45000')}  - { id: app, title: App }\n`,
    });
    const found = await changes();
    expect(found.map(({ kind, about, ref, key }: Record<string, unknown>) => [kind, about, ref, key])).toEqual([
      ['other', 'initiative', 'initiative:crm', 'budget'],
      ['added', 'initiative', 'initiative:app', ''],
      ['target', 'goal', 'goal:lead', 'metric.to'],
      ['other', 'strategy', null, 'not_doing'],
    ]);
    repository.write({ 'strategy.yaml': strategy.replace('to: 60', 'to: "60"'), 'initiatives.yaml': initiatives });
    expect(await changes()).toEqual([]);
  });

  it('says the reason somebody put on record', async () => {
    const note =
      '        changes: [{ date: 2026-11-02, what: target, before: 55, after: 50, by: ben, reason: Wave 2 was late }]\n';
    edit('        metric: { from: 40, to: 55', `${note}        metric: { from: 40, to: 50`);
    expect(await changes()).toMatchObject([{ kind: 'target', reason: 'Wave 2 was late' }]);
  });
});

describe('a reason nobody put on record', () => {
  it('is that of the commit which moved the goalpost', async () => {
    edit('to: 55', 'to: 50');
    repository.commit({ date: '2026-11-02', message: 'Wave 2 was late\n\nMore in the minutes.' });
    repository.write({ 'okr.yaml': `${OKR_EN.replace('history: recorded', 'history: git')}# ours\n` });
    expect(await changes(['HEAD~1'])).toContainEqual(
      expect.objectContaining({ kind: 'target', reason: 'Wave 2 was late' }),
    );
    edit('to: 55', 'to: 45');
    expect(await changes(['HEAD~1'])).toContainEqual(expect.objectContaining({ after: 45, reason: null }));
  });
});

describe('revisions', () => {
  it('compares a revision, a range, a day, or where two parted', async () => {
    edit('to: 55', 'to: 50');
    const second = repository.commit({ date: '2026-11-02' });
    repository.git(['checkout', '-q', '-b', 'other', first]);
    edit('owner: ben', 'owner: anna');
    const third = repository.commit({ date: '2026-11-03' });
    const ends = async (range: string) => {
      const { data } = await repository.json(['diff', range]);
      return [data.from, data.to, data.changes.length];
    };
    expect(await ends('HEAD')).toEqual([third, 'worktree', 0]);
    expect(await ends(`${first}..main`)).toEqual([first, second, 1]);
    expect(await ends('main..')).toEqual([second, third, 2]);
    expect(await ends('main...')).toEqual([first, third, 1]);
    expect(await ends('2026-10-15..2026-11-15')).toEqual([first, third, 1]);
  });

  it.each([
    ['a revision git does not know', ['diff', 'nowhere'], 2],
    ['an option for git', ['diff', '--', '--output=pwned'], 2],
    ['an unknown team', ['diff', '--team', 'nobody'], 2],
  ])('refuses %s', async (_name, argv, exit) => {
    const result = await repository.okr(argv);
    expect([result.exit, result.err]).toEqual([exit, expect.stringMatching(/^okr: /)]);
  });

  it('narrows to a team and a cycle', async () => {
    edit('to: 55', 'to: 50').write({ 'okrs/2026-Q4/service.yaml': SALES.replace('team: sales', 'team: service') });
    expect(kinds((await repository.json(['diff', '--team', 'sales'])).data.changes)).toEqual([
      'target 2026-Q4/sales/customer-love/nps',
    ]);
    expect((await repository.json(['diff', '--cycle', '2026-Q3'])).data.changes).toEqual([]);
  });
});

describe('what cannot be read', () => {
  it('in the older state is skipped with a note', async () => {
    repository.write({
      [SALES_FILE]: 'team: [\n',
      'okrs/2026-Q4/service.yaml': SALES.replace('team: sales', 'team: service'),
    });
    const broken = repository.commit({ date: '2026-10-02' });
    repository.write({
      [SALES_FILE]: SALES,
      'okrs/2026-Q4/service.yaml': SALES.replace('team: sales', 'team: service').replace('to: 55', 'to: 50'),
    });
    const { exit, err, data } = await repository.json(['diff']);
    expect(exit).toBe(0);
    expect(err).toContain(`${SALES_FILE} cannot be read as of ${broken.slice(0, 7)}`);
    expect(kinds(data.changes)).toEqual(['target 2026-Q4/service/customer-love/nps']);
    expect(data.incompleteBefore).toEqual([{ file: SALES_FILE, rule: 'yaml-syntax' }]);
  });

  it('in the newer state is left out, and the exit code says so', async () => {
    repository.write({ [SALES_FILE]: 'team: [\n' });
    const { exit, data } = await repository.json(['diff']);
    expect([exit, data.changes, data.incomplete]).toEqual([3, [], [{ file: SALES_FILE, rule: 'yaml-syntax' }]]);
  });
});

describe('the formats', () => {
  it('print what the published schema says', async () => {
    edit('to: 55', 'to: 50').write({
      [CHECK_IN_FILE]: CHECK_INS.replace('40', '41'),
      'strategy.yaml': 'not_doing: [a]\n',
    });
    const { data } = await repository.json(['diff']);
    expect(data.changes.length).toBeGreaterThan(3);
    expectPublished('diff', data);
  });

  it('annotate ten goalposts, as many as GitHub shows, and say how many more there are', () => {
    const change = { kind: 'target', easier: true, file: '=odd,file.yaml', line: 3 } as DiffChange;
    const report = { changes: [...Array<DiffChange>(12).fill(change), { ...change, easier: false }] };
    const lines = renderGithubDiff(report, '', () => 'a %\nb', en.screens.diff)
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(11);
    expect(lines[0]).toMatch(/^::warning file=.\/=odd%2Cfile.yaml,line=3,endLine=3,title=okr%3A [^,:]+::a %25%0Ab$/);
    expect(lines[10]).toMatch(/^::notice title=okr diff::2 more/);
  });

  it('are a comment for a pull request, and an annotation for each goalpost made easier', async () => {
    edit('to: 55', 'to: 50').write({ 'okrs/2026-Q4/service.yaml': SALES.replace('team: sales', 'team: service') });
    const md = (await repository.okr(['diff', '--format', 'md'])).out;
    expect(md).toContain('> **Easier to reach: NPS from 40 to 55**');
    expect(md).toContain('the values reported score 90% instead of 60%. No reason on record');
    expect(md).toMatch(/Target \| 55.points → 50.points \(easier\) \| 60% → 90% \| sales\.yaml:9/);
    const github = (await repository.okr(['diff', '--format', 'github'])).out;
    expect(github.split('\n').filter(Boolean)).toEqual([
      expect.stringMatching(
        /^::warning file=okrs\/2026-Q4\/sales\.yaml,line=9,endLine=9,title=okr%3A A goalpost made easier::/,
      ),
    ]);
  });

  it('speak German', async () => {
    edit('to: 55', 'to: 50');
    expect((await repository.okr(['diff', '--lang', 'de'])).out).toContain('die gemeldeten Werte ergeben 90\u00a0%');
  });
});
