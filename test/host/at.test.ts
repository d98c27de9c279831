import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Repository } from '../repository';

const CONFIG = 'version: 1\norganisation: Sample\nlanguage: en\n';
const TEAM = (title: string, to: number) => `team: sales
objectives:
  - id: loved
    title: ${title}
    owner: ben
    key_results:
      - id: nps
        title: Raise the net promoter score of our customers
        metric: { from: 40, to: ${to}, unit: points, source: CRM }
`;
const TITLE_ALONE = '        title: Raise the net promoter score of our customers from 40 to 60 points\n';
const CHECK_IN = `check_ins:
  - date: 2026-11-02
    by: ben
    key_results: { loved/nps: { value: 45, confidence: 5 } }
  - date: 2026-11-16
    by: ben
    key_results: { loved/nps: { value: 46, confidence: 4 } }
`;

let repository: Repository;
let first: string;

beforeAll(() => {
  repository = new Repository();
  repository.write({ 'read-me.md': 'nothing yet\n' }).commit({ date: '2026-09-01' });
  repository.write({ 'okr.yaml': CONFIG, 'okrs/2026-Q4/sales.yaml': TEAM('Customers recommend us', 60) });
  first = repository.commit({ date: '2026-10-02' });
  repository.write({ 'okrs/2026-Q4/sales.yaml': TEAM('Customers stay with us', 50) });
  repository.write({ 'okrs/2026-Q4/check-ins/sales.yaml': CHECK_IN }).commit({ date: '2026-11-17' });
  // What lies in the working tree is none of a past state's business.
  repository.write({ 'okrs/2026-Q4/sales.yaml': 'team: [broken\n' });
  rmSync(join(repository.folder, 'okrs/2026-Q4/check-ins/sales.yaml'));
});

afterAll(() => repository.remove());

const titlesOf = (data: { teams: { objectives: { title: string }[] }[] }) =>
  data.teams.flatMap(({ objectives }) => objectives.map(({ title }) => title));

describe('--at', () => {
  it('is the last commit by a day, and that day is today', async () => {
    const { exit, data, err } = await repository.json(['status', '--at', '2026-11-10']);
    expect([exit, err, data.today, titlesOf(data)]).toEqual([0, '', '2026-11-10', ['Customers recommend us']]);
  });

  it('is a revision, with the day of its commit as today', async () => {
    const { exit, data } = await repository.json(['status', '--at', 'HEAD']);
    expect([exit, data.today, titlesOf(data)]).toEqual([0, '2026-11-17', ['Customers stay with us']]);
  });

  it('names what was faulty then, and how to see what is wrong', async () => {
    const faulty = new Repository();
    const file = 'okrs/2026-Q4/sales.yaml';
    faulty.write({ 'okr.yaml': CONFIG, [file]: 'objectives: [' }).commit({ date: '2026-10-02' });
    faulty.write({ [file]: TEAM('Customers recommend us', 60) }).commit({ date: '2026-10-03' });
    const { exit, err } = await faulty.okr(['status', '--at', '2026-10-02']);
    expect([exit, err]).toEqual([3, expect.stringContaining(file)]);
    expect(err).toContain(`okr check ${file} --at 2026-10-02`);
    faulty.remove();
  });

  it('mends nothing, and does not offer to', async () => {
    const mendable = new Repository();
    const unwritten = TEAM('Customers recommend us', 60).replace(/ {8}title: Raise.*\n.*metric.*\n/, TITLE_ALONE);
    const files = { 'okr.yaml': CONFIG, 'okrs/2026-Q4/sales.yaml': unwritten };
    mendable.write(files).commit({ date: '2026-11-02' });
    const fixes = async (...at: string[]) => {
      const { out } = await mendable.okr(['check', ...at]);
      const { data } = await mendable.json(['check', ...at]);
      return [out.includes('--fix'), data.findings.some(({ fix }: { fix: object | null }) => fix !== null)];
    };
    expect([await fixes(), await fixes('--at', 'HEAD')]).toEqual([
      [true, true],
      [false, false],
    ]);
    mendable.remove();
  });

  it('leaves today to --today', async () => {
    const { data } = await repository.json(['status', '--at', first, '--today', '2026-10-30']);
    expect([data.today, titlesOf(data)]).toEqual(['2026-10-30', ['Customers recommend us']]);
  });

  it.each(['status', 'score', 'tree', 'check'])('says at the top of %s as of when it is', async (command) => {
    const { out } = await repository.okr([command, '--at', '2026-11-10']);
    expect(out.split('\n').slice(0, 4).join(' ')).toContain(`commit ${first.slice(0, 7)} of 2 Oct 2026`);
  });

  it('scores against the history up to then, not what came later', async () => {
    const then = await repository.json([
      'check',
      '--at',
      first,
      '--today',
      '2026-11-18',
      '--rule',
      'moved-goalpost=warning',
    ]);
    const later = await repository.json([
      'check',
      '--at',
      'HEAD',
      '--today',
      '2026-11-18',
      '--rule',
      'moved-goalpost=warning',
    ]);
    const rules = (data: { findings: { rule: string }[] }) => data.findings.map(({ rule }) => rule);
    expect(rules(then.data)).not.toContain('moved-goalpost');
    expect(rules(later.data)).toContain('moved-goalpost');
  });

  it('checks a path as it was, and knows none that came later', async () => {
    const there = await repository.json(['check', 'okrs/2026-Q4/check-ins', '--at', 'HEAD']);
    expect(there.data.summary.files).toBe(1);
    const early = await repository.okr(['check', 'okrs/2026-Q4/check-ins', '--at', first]);
    expect([early.exit, early.err]).toEqual([2, expect.stringContaining('okrs/2026-Q4/check-ins')]);
  });

  it.each([
    [['--fix'], '--fix'],
    [['--fix-dry-run'], '--fix-dry-run'],
    [['--staged'], '--staged'],
    [['--since', 'HEAD'], '--since'],
    [['--stdin', '--stdin-filename', 'okr.yaml'], '--stdin'],
    [['--update-baseline'], '--update-baseline'],
  ])('does not go with %s', async (more, named) => {
    const { exit, err } = await repository.okr(['check', '--at', 'HEAD', ...more]);
    expect([exit, err]).toEqual([2, expect.stringContaining(`--at and ${named}`)]);
  });

  it.each([
    ['2026-08-31', 'By 31 Aug 2026 nothing had been committed here.'],
    ['2026-09-15', 'As of 2026-09-15 there was no okr.yaml here yet.'],
    ['nowhere', 'git knows no revision "nowhere" here.'],
    ['-x', 'git knows no revision "-x" here.'],
    ['HEAD:okr.yaml', 'git knows no revision "HEAD:okr.yaml" here.'],
  ])('refuses %s in a sentence', async (rev, sentence) => {
    const { exit, err } = await repository.okr(['status', `--at=${rev}`]);
    expect([exit, err]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('touches nothing', async () => {
    const before = repository.git(['status', '--porcelain']);
    await repository.okr(['score', '--at', first]);
    expect(repository.git(['status', '--porcelain'])).toBe(before);
  });
});
