import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { memoryHost } from '../memory-host';
import { Repository } from '../repository';

const OKR = `version: 1
organisation: Sample Ltd
language: en
rules: { too-few-objectives: off }
people:
  ben: { name: Ben Beispiel, git: [BEN@sample.example] }
  otto: { name: Otto Ortner }
`;
const FILE = 'okrs/2026-Q4/sales.yaml';
const REF = '2026-Q4/sales/speed/same-day';

/** From 0 to 100, and 60 was reported. */
const SALES = `objectives:
  - id: speed
    title: Offers leave the house the same day
    owner: ben
    key_results:
      - id: same-day
        title: Offers that leave on the same day
        metric: { from: 0, to: 100, unit: "%", source: CRM }
      - id: corrections
        title: Corrections from 30 to 10
        metric: { from: 30, to: 10, unit: corrections, source: CRM }
`;
const CHECK_INS = `check_ins:
  - date: 2026-11-06
    key_results: { speed/same-day: 60, speed/corrections: 25 }
`;

let repository: Repository;

beforeEach(() => {
  repository = new Repository();
  repository.write({ 'okr.yaml': OKR, [FILE]: SALES, 'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS });
  repository.commit({ date: '2026-10-01' });
});

afterEach(() => repository.remove());

const edit = (from: string, to: string, text = SALES) => {
  expect(text).toContain(from);
  const next = text.replace(from, to);
  repository.write({ [FILE]: next });
  return next;
};

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly help: string;
  readonly line: number;
  readonly ref: string;
}

async function moved(argv: readonly string[] = [], today?: string): Promise<Found[]> {
  const { data } = await repository.json(['check', ...argv], today);
  return data.findings.filter((one: Found) => one.rule === 'moved-goalpost');
}

async function scored(argv: readonly string[] = [], id = 'same-day') {
  const { data } = await repository.json(['score', ...argv]);
  return data.teams[0].objectives[0].keyResults.find((one: { id: string }) => one.id === id);
}

describe('a target lowered after the grace (method.md 3.4)', () => {
  beforeEach(() => {
    edit('to: 100', 'to: 70');
    repository.commit({
      date: '2026-11-02',
      author: 'Otto Ortner',
      message: 'The new software comes later\n\nIn spring.',
    });
  });

  it('is a warning with both scores, author and reason', async () => {
    expect(await moved()).toEqual([
      expect.objectContaining({
        severity: 'warning',
        message: 'The target was changed on 2 Nov 2026 from 100% to 70%, which is easier: 86% instead of 60%.',
        help: expect.stringMatching(/^Reason on record: "The new software comes later" \(Otto Ortner, [0-9a-f]{7}\)\./),
        file: FILE,
        line: 8,
        column: 32,
        ref: REF,
      }),
    ]);
  });

  it('is shown by score and why against the original and as amended', async () => {
    const one = await scored();
    expect(one.original).toMatchObject({ from: 0, to: 100 });
    expect(one.original.score).toBeCloseTo(0.6, 12);
    expect(one.score).toBeCloseTo(6 / 7, 12);
    expect(one.score - one.original.score).toBeCloseTo(0.257, 3);
    const text = (await repository.okr(['score'])).out;
    expect(text).toContain('By the original definition 60%, as amended 86%');
    const { data } = await repository.json(['why', 'sales/speed/same-day']);
    expect(data.steps.find((step: { what: string }) => step.what === 'original')).toMatchObject({ result: 0.6 });
    expect(data.changes).toEqual([
      expect.objectContaining({
        date: '2026-11-02',
        what: 'target',
        before: 100,
        after: 70,
        by: 'Otto Ortner',
        commit: expect.stringMatching(/^[0-9a-f]{40}$/),
        line: 8,
      }),
    ]);
    const why = (await repository.okr(['why', 'sales/speed/same-day'])).out;
    expect(why).toMatch(/Score 86%.* By the original definition\s60%\./s);
  });

  it('is undone by score --original', async () => {
    const { data } = await repository.json(['score', '--original']);
    expect(data.definitions).toBe('original');
    const [objective] = data.teams[0].objectives;
    expect(objective.keyResults[0]).toMatchObject({ to: 100, score: 0.6 });
    expect(objective.score).toBeCloseTo((0.6 + 0.25) / 2, 12);
  });

  it('keeps the reason somebody noted, and who noted it', async () => {
    const note = `        changes: [{ date: 2026-11-05, what: target, before: 100, after: 70, by: ben, reason: Agreed with Anna }]\n`;
    edit('      - id: corrections', `${note}      - id: corrections`, SALES.replace('to: 100', 'to: 70'));
    repository.commit({ date: '2026-11-05' });
    expect((await moved())[0]?.help).toMatch(/^Reason on record: "Agreed with Anna" \(Ben Beispiel, [0-9a-f]{7}\)/);
    const { data } = await repository.json(['why', 'sales/speed/same-day']);
    expect(data.changes.map(({ by, reason }: Record<string, unknown>) => [by, reason])).toEqual([
      ['ben', 'Agreed with Anna'],
    ]);
  });

  it('weighs no more once it is taken back', async () => {
    repository.write({ [FILE]: SALES }).commit({ date: '2026-11-16' });
    expect((await moved()).map(({ severity }) => severity)).toEqual(['note', 'note']);
  });

  it('does not come back as news', async () => {
    repository.git(['tag', 'before']);
    edit('to: 10,', 'to: 15,', SALES.replace('to: 100', 'to: 70'));
    repository.commit({ date: '2026-11-12' });
    expect((await moved(['--since', 'before'])).map(({ ref }) => ref)).toEqual(['2026-Q4/sales/speed/corrections']);
    expect((await moved()).map(({ ref }) => ref)).toEqual([REF, '2026-Q4/sales/speed/corrections']);
  });

  it('is news where it was moved since, though its line is gone', async () => {
    const heavy = SALES.replace('metric: { from: 30', 'weight: 3\n        metric: { from: 30');
    repository.write({ [FILE]: heavy }).commit({ date: '2026-11-05' });
    repository.git(['tag', 'heavy']);
    repository.write({ [FILE]: SALES }).commit({ date: '2026-11-12' });
    expect((await moved(['--since', 'heavy'])).map(({ message }) => message)).toEqual([
      'The weight was changed on 12 Nov 2026 from 3 to 1.',
    ]);
  });

  it('is still seen when the cycle is closed', async () => {
    expect(await moved([], '2027-01-05')).toHaveLength(1);
    expect(await moved(['--cycle', '2026-Q4'], '2027-01-05')).toHaveLength(1);
  });
});

describe('what counts', () => {
  const after = (text: string) => {
    repository.write({ [FILE]: text }).commit({ date: '2026-11-02' });
  };

  it.each<[string, string, string, string]>([
    ['a lower baseline', 'from: 0', 'from: -50', 'warning'],
    ['a higher baseline', 'from: 0', 'from: 20', 'note'],
    ['a harder target', 'to: 100', 'to: 120', 'note'],
    ['another metric', '{ from: 0, to: 100,', '{ at_least: 100,', 'note'],
    ['another ambition', 'metric: { from: 0', 'ambition: committed\n        metric: { from: 0', 'note'],
    ['a weight that lifts the objective', 'metric: { from: 0', 'weight: 3\n        metric: { from: 0', 'warning'],
    ['a weight that lowers it', 'metric: { from: 30', 'weight: 3\n        metric: { from: 30', 'note'],
  ])('%s', async (_name, from, to, severity) => {
    after(SALES.replace(from, to));
    expect((await moved()).map((one) => one.severity)).toEqual([severity]);
  });

  it('an objective’s ambition counts once, as its own', async () => {
    const committed = SALES.replace('    owner: ben', '    owner: ben\n    ambition: committed');
    repository.write({ [FILE]: committed }).commit({ date: '2026-10-02' });
    after(SALES);
    expect((await moved()).map(({ severity, ref }) => [severity, ref])).toEqual([['warning', '2026-Q4/sales/speed']]);
  });

  it('nothing of what was dropped', async () => {
    after(SALES.replace('to: 100', 'to: 70').replace('id: same-day', 'id: same-day\n        dropped: 2026-11-02'));
    expect(await moved()).toEqual([]);
  });

  it('a person’s goalpost too, without the scores that are not shown', async () => {
    const teams =
      'teams: [{ id: boss, name: Boss, level: company }, { id: sales, name: Ben, level: person, parent: boss }]\n';
    repository.write({ 'okr.yaml': `${OKR}${teams}` });
    after(SALES.replace('to: 100', 'to: 70'));
    expect((await moved()).map(({ message }) => message)).toEqual([
      'The target was changed on 2 Nov 2026 from 100% to 70%, which is easier.',
    ]);
    expect((await repository.json(['diff', 'HEAD~1'])).data.changes).toContainEqual(
      expect.objectContaining({ kind: 'target', easier: true, score: null }),
    );
  });

  it.each([
    ['wording', 'Offers that leave on the same day', 'Same-day offers'],
    ['owner', 'owner: ben', 'owner: otto'],
    [
      'spelling',
      'metric: { from: 0, to: 100, unit: "%", source: CRM }',
      "metric: { to: 100.0, from: 0, source: CRM, unit: '%' }",
    ],
  ])('%s does not', async (_name, from, to) => {
    after(SALES.replace(from, to));
    expect(await moved()).toEqual([]);
  });
});

describe('the original', () => {
  it.each([
    ['2026-10-15', 70, 0],
    ['2026-10-16', 100, 1],
  ])('with a change on %s ends at %i: 14 days are grace', async (date, to, findings) => {
    edit('to: 100', 'to: 70');
    repository.commit({ date });
    expect((await scored()).original.to).toBe(to);
    expect(await moved()).toHaveLength(findings);
  });

  it('is there when nothing was changed', async () => {
    expect((await scored()).original).toEqual({ from: 0, to: 100, score: 0.6 });
  });

  it('is the first committed one where that came later', async () => {
    const late = `${SALES}      - id: late\n        title: Late\n        metric: { from: 0, to: 10 }\n`;
    repository.write({ [FILE]: late }).commit({ date: '2026-11-02' });
    expect((await scored([], 'late')).original.to).toBe(10);
    repository.write({ [FILE]: late.replace('to: 10 }', 'to: 5 }') }).commit({ date: '2026-11-09' });
    expect((await scored([], 'late')).original.to).toBe(10);
    expect((await moved()).map(({ ref }) => ref)).toEqual(['2026-Q4/sales/speed/late']);
  });

  it('is unknown for what was never committed', async () => {
    edit('id: same-day', 'id: other');
    repository.write({
      [FILE]: `${SALES}      - id: fresh\n        title: Fresh\n        metric: { from: 0, to: 10 }\n`,
    });
    expect((await scored([], 'fresh')).original).toBeNull();
  });
});

describe('the course goes on', () => {
  it('through a renamed file, a renamed id and a broken commit', async () => {
    const team = 'okrs/2026-Q4/inside-sales.yaml';
    repository.move(FILE, team).move('okrs/2026-Q4/check-ins/sales.yaml', 'okrs/2026-Q4/check-ins/inside-sales.yaml');
    repository.commit({ date: '2026-10-20' });
    const renamed = SALES.replace('id: same-day', 'id: prompt');
    repository.write({ [team]: renamed }).commit({ date: '2026-10-21' });
    repository.write({ [team]: `<<<<<<< HEAD\n${renamed}` }).commit({ date: '2026-10-22' });
    repository.write({ [team]: renamed.replace('to: 100', 'to: 70') }).commit({ date: '2026-11-02' });
    expect((await moved()).map(({ ref, message }) => [ref, message.slice(0, 44)])).toEqual([
      ['2026-Q4/inside-sales/speed/prompt', 'The target was changed on 2 Nov 2026 from 10'],
    ]);
    expect((await scored([], 'prompt')).original.to).toBe(100);
  });

  it('through something dropped and taken up again easier', async () => {
    const end = SALES.indexOf('      - id: corrections');
    const start = SALES.indexOf('      - id: same-day');
    repository.write({ [FILE]: SALES.slice(0, start) + SALES.slice(end) }).commit({ date: '2026-11-02' });
    repository.write({ [FILE]: SALES.replace('to: 100', 'to: 70') }).commit({ date: '2026-11-09' });
    expect((await moved()).map(({ ref, severity }) => [ref, severity])).toEqual([[REF, 'warning']]);
  });

  it('through a merge, and tells the change once', async () => {
    repository.git(['checkout', '-q', '-b', 'branch']);
    edit('to: 100', 'to: 70');
    repository.commit({ date: '2026-11-02' });
    repository.git(['checkout', '-q', 'main']);
    repository.write({ 'strategy.yaml': 'not_doing: [a]\n' }).commit({ date: '2026-11-03' });
    repository.git([
      '-c',
      'user.name=x',
      '-c',
      'user.email=x@y.example',
      'merge',
      '-q',
      '--no-ff',
      'branch',
      '-m',
      'merged',
    ]);
    expect((await moved()).map(({ message }) => message)).toEqual([expect.stringContaining('2 Nov 2026')]);
  });

  it('to what is not committed yet', async () => {
    edit('to: 100', 'to: 70');
    const [one, ...others] = await moved();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ severity: 'warning', message: expect.stringContaining('22 Nov 2026') });
    expect(one?.help).toContain('No reason is on record yet');
    expect((await scored()).original.to).toBe(100);
    const { data } = await repository.json(['why', 'sales/speed/same-day']);
    expect(data.changes).toEqual([
      expect.objectContaining({ date: '2026-11-22', before: 100, after: 70, commit: null, by: null, line: 8 }),
    ]);
  });
});

describe('changes on record (history: recorded)', () => {
  const recorded = async (changes: string, part: Readonly<Record<string, string>> = {}) => {
    const text = SALES.replace('to: 100', 'to: 70').replace(
      'source: CRM }\n',
      `source: CRM }\n        changes: [${changes}]\n`,
    );
    const files = {
      'okr.yaml': `${OKR}history: recorded\n`,
      [FILE]: text,
      'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
    };
    const stored = Object.entries({ ...files, ...part }).map(([path, one]) => [`/work/${path}`, one]);
    const host = memoryHost({ files: Object.fromEntries(stored) });
    await run(['check', '--json'], host);
    const { findings } = JSON.parse(host.printed.out) as { findings: Found[] };
    return findings.filter(({ rule }) => rule === 'moved-goalpost').map(({ severity, message }) => [severity, message]);
  };

  it('tell of a moved goalpost with both scores, numbers however they are written', async () => {
    const message = 'The target was changed on 2 Nov 2026 from 100% to 70%, which is easier: 86% instead of 60%.';
    const change = '{ date: 2026-11-02, what: target, before: 100.0, after: 70 }';
    expect(await recorded(change)).toEqual([['warning', message]]);
    expect(await recorded(change.replace('100.0', '"100"'))).toEqual([['warning', message]]);
  });

  it('count from the day after the grace, and not for a unit', async () => {
    expect(await recorded('{ date: 2026-10-15, what: target, before: 100, after: 70 }')).toEqual([]);
    expect(await recorded('{ date: 2026-11-02, what: unit, before: h, after: "%" }')).toEqual([]);
  });

  it('undo weight and ambition for score --original too', async () => {
    const change =
      '{ date: 2026-11-02, what: weight, before: 3, after: 1 }, { date: 2026-11-02, what: target, before: 100, after: 70 }';
    const text = SALES.replace('to: 100', 'to: 70').replace(
      'source: CRM }\n',
      `source: CRM }\n        changes: [${change}]\n`,
    );
    repository.write({ 'okr.yaml': `${OKR}history: recorded\n`, [FILE]: text });
    const { data } = await repository.json(['score', '--original']);
    expect(data.teams[0].objectives[0].score).toBeCloseTo((3 * 0.6 + 0.25) / 4, 12);
  });
});

describe('where there is no history', () => {
  const note = 'Whether a target was moved is not known.';

  it('one note is on stderr and the exit code as ever', async () => {
    const before = await repository.okr(['check']);
    expect([before.exit, before.err]).toEqual([0, '']);
    rmSync(`${repository.folder}/.git`, { recursive: true });
    const check = await repository.okr(['check']);
    expect([check.exit, check.err.split('\n').length]).toEqual([0, 2]);
    expect(check.err).toContain(note);
    const { exit, err, data } = await repository.json(['score']);
    expect([exit, err, data.teams[0].objectives[0].keyResults[0].original]).toEqual([0, '', null]);
    expect((await repository.okr(['score', '--original'])).exit).toBe(3);
  });

  it('a shallow clone is said, not taken for the whole', async () => {
    edit('to: 100', 'to: 70');
    repository.commit({ date: '2026-11-02' });
    const clone = new Repository();
    clone.git(['fetch', '-q', '--depth', '1', `file://${repository.folder}`, 'main']);
    clone.git(['reset', '-q', '--hard', 'FETCH_HEAD']);
    const check = await clone.okr(['check']);
    expect([check.exit, check.err]).toEqual([0, expect.stringMatching(/shallow clone.*Whether a target was moved/s)]);
    const { exit, err, data } = await clone.json(['score']);
    expect([exit, data.teams[0].objectives[0].keyResults[0].original]).toEqual([0, null]);
    expect(err).toContain('shallow clone');
    clone.remove();
  });

  it('git is not asked where the rule is off, history is recorded, or no cycle is far enough', async () => {
    const files = { '/work/okr.yaml': OKR, [`/work/${FILE}`]: SALES };
    const asked = async (
      argv: readonly string[],
      part: Readonly<Record<string, string>> = {},
      today = '2026-11-22',
    ) => {
      let count = 0;
      const host = memoryHost({ files: { ...files, ...part }, today });
      const gitLog = async () => {
        count++;
        return { trouble: 'no-repository' } as const;
      };
      await run(argv, { ...host, gitLog });
      return count;
    };
    expect(await asked(['check'])).toBe(1);
    expect(await asked(['check', '--rule', 'moved-goalpost=off'])).toBe(0);
    expect(await asked(['check'], { '/work/okr.yaml': `${OKR}history: recorded\n` })).toBe(0);
    expect(await asked(['check'], {}, '2026-10-15')).toBe(0);
  });
});
