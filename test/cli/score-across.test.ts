import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { scoreOutput } from '../../src/schema/output/score';
import { memoryHost } from '../memory-host';
import { OKR_DE, OKR_EN, workspace } from './workspaces';

const QUARTERS = [
  ['2026-Q1', '2026-01-09', '2026-01-16', '2026-03-27'],
  ['2026-Q2', '2026-04-03', '2026-04-10', '2026-06-26'],
  ['2026-Q3', '2026-07-03', '2026-07-10', '2026-09-25'],
] as const;
const IDS = ['a', 'b', 'c'] as const;

/** A team of three key results from 0 to 100 in each closed quarter, ending at these values. */
function team(id: string, ends: readonly (number | null)[], confidence = 8): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [index, end] of ends.entries()) {
    const [cycle, first, second, last] = QUARTERS[index]!;
    if (end === null) continue;
    const list = IDS.map((one) => `      - { id: ${one}, title: x, metric: { from: 0, to: 100 } }`).join('\n');
    files[`okrs/${cycle}/${id}.yaml`] = `objectives:\n  - id: o\n    title: y\n    key_results:\n${list}\n`;
    const say = (date: string, entry: string) =>
      `  - { date: ${date}, key_results: { ${IDS.map((one) => `o/${one}: ${entry}`).join(', ')} } }`;
    const sure = `{ value: 0, confidence: ${confidence} }`;
    files[`okrs/${cycle}/check-ins/${id}.yaml`] =
      `check_ins:\n${[say(first, sure), say(second, sure), say(last, String(end))].join('\n')}\n`;
    files[`okrs/${cycle}/reviews/${id}.yaml`] = 'wins: [good]\n';
  }
  return files;
}

const FILES = {
  ...team('easy', [95, 100, 97]),
  ...team('beyond', [null, 30, 35]),
  ...team('sound', [65, 70, 75]),
};

async function score(argv: readonly string[], config = OKR_EN, files: Record<string, string> = FILES) {
  const host = memoryHost({ files: workspace({ 'okr.yaml': config, ...files }), today: '2026-11-22' });
  const exit = await run(['score', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err };
}

const json = async (argv: readonly string[]) => scoreOutput.parse(JSON.parse((await score([...argv, '--json'])).out));

describe('okr score --across', () => {
  it('gives the course of each team, the organisation first, oldest cycle first', async () => {
    const { across } = await json(['--cycle', '2026-Q3', '--across', '4']);
    const course = across?.map(({ team, cycles }) => [
      team,
      cycles.map((one) => [one.cycle, Math.round((one.score ?? 0) * 100)]),
    ]);
    expect(course).toEqual([
      [
        null,
        [
          ['2026-Q1', 80],
          ['2026-Q2', 67],
          ['2026-Q3', 69],
        ],
      ],
      [
        'beyond',
        [
          ['2026-Q2', 30],
          ['2026-Q3', 35],
        ],
      ],
      [
        'easy',
        [
          ['2026-Q1', 95],
          ['2026-Q2', 100],
          ['2026-Q3', 97],
        ],
      ],
      [
        'sound',
        [
          ['2026-Q1', 65],
          ['2026-Q2', 70],
          ['2026-Q3', 75],
        ],
      ],
    ]);
    expect(across?.[2]?.cycles.map((one) => one.aspirational.corridor)).toEqual(['above', 'above', 'above']);
  });

  it('reaches back over as many cycles as asked for, and to one team alone', async () => {
    const { across } = await json(['--cycle', '2026-Q3', '--across', '2', '--team', 'sound']);
    expect(across?.map(({ team, cycles }) => [team, cycles.map(({ cycle }) => cycle)])).toEqual([
      ['sound', ['2026-Q2', '2026-Q3']],
    ]);
    expect((await json(['--cycle', '2026-Q3'])).across).toBeNull();
  });

  it('judges how well a team judged itself, from five key results on', async () => {
    const { across } = await json(['--cycle', '2026-Q3', '--across', '2']);
    const of = (id: string) => across?.find(({ team }) => team === id)?.calibration;
    expect(of('beyond')).toEqual({ keyResults: 6, brier: expect.closeTo(0.64), bias: expect.closeTo(0.8) });
    expect(of('easy')).toEqual({ keyResults: 6, brier: expect.closeTo(0.04), bias: expect.closeTo(-0.2) });
    const one = await json(['--cycle', '2026-Q3', '--across', '1']);
    expect(one.across?.map(({ calibration }) => calibration)).toEqual([null, null, null, null]);
  });

  it('says it in words, in both languages and all formats', async () => {
    const argv = ['--cycle', '2026-Q3', '--across', '4'];
    const { out, exit } = await score(argv, OKR_DE);
    expect(exit).toBe(0);
    expect(out).toContain('beyond schätzt sich im Mittel 80 Punkte zu zuversichtlich ein');
    expect(out).toContain('zum 2. Mal in Folge unter 40 %');
    expect(out).toMatch(/easy +▲ 95\u00a0% +▲ 100\u00a0% +▲ 97\u00a0%/);
    expect((await score(argv)).out).toContain('easy is on average 20 points too cautious');
    expect((await score([...argv, '--format', 'md'])).out).toMatch(/easy.*95%.*100%.*97%/);
    expect((await score([...argv, '--format', 'html'])).out).toContain('too cautious');
  });

  it('has a sentence where nobody has objectives yet', async () => {
    const files = { 'okrs/2026-Q4/check-ins/a.yaml': 'check_ins: []\n' };
    const { out, exit } = await score(['--across', '4'], OKR_DE, files);
    expect(exit).toBe(0);
    expect(out).toContain('noch keine Bewertungen');
  });

  it.each(['0', '-1', 'x', '2.5'])('refuses --across %s', async (value) => {
    const { exit, err } = await score([`--across=${value}`]);
    expect(exit).toBe(2);
    expect(err).toContain('--across');
  });
});

describe('the diagnosis in okr score', () => {
  it('stands at a closed cycle that went badly, with its facts', async () => {
    const { diagnosis } = await json(['--cycle', '2026-Q3']);
    expect(diagnosis).toMatchObject([
      { team: 'beyond', verdict: 'cadence', adherence: { made: 3, due: 13 }, missed: 3, scored: 3 },
    ]);
    const { out } = await score(['--cycle', '2026-Q3'], OKR_DE);
    expect(out).toContain('beyond: eher der Rhythmus als die Strategie');
    expect(out.replace(/\s+▌?\s*/g, ' ')).toContain('3 von 13 Check-ins wurden gemacht.');
  });
});

describe('a diagnosis without its facts', () => {
  it('is not made where the check-ins cannot be read', async () => {
    const files = { ...FILES, 'okrs/2026-Q3/check-ins/beyond.yaml': 'check_ins: [' };
    const { out, exit } = await score(['--cycle', '2026-Q3', '--json'], OKR_EN, files);
    expect([exit, JSON.parse(out).diagnosis]).toEqual([3, []]);
  });
});

describe('a missed commitment', () => {
  const committed = (review: string) => {
    const files = team('sound', [null, null, 90]);
    const path = 'okrs/2026-Q3/sound.yaml';
    const text = files[path]!.replace('to: 100 } }', 'to: 100 }, ambition: committed }');
    return { ...files, [path]: text, 'okrs/2026-Q3/reviews/sound.yaml': review };
  };

  it('asks for a post-mortem until there is one', async () => {
    const argv = ['--cycle', '2026-Q3'];
    const open = await score(argv, OKR_EN, committed('wins: [good]\n'));
    expect(open.out.replace(/\s+/g, ' ')).toContain('missed: post-mortem needed');
    const done = await score(argv, OKR_EN, committed('key_results: { o/a: { post_mortem: Too late } }\n'));
    expect(done.out.replace(/\s+/g, ' ')).toContain('missed, post-mortem written');
  });
});
