import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { memoryHost } from '../memory-host';
import { Repository } from '../repository';
import { expectPublished } from './published';
import { OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const PEOPLE = 'people: { ben: { name: Ben Beispiel, git: [ben@sample.example] }, otto: { name: Otto Ortner } }\n';
const CHECK_INS = `check_ins:
  - date: 2026-10-09
    by: otto
    key_results: { customer-love/nps: { value: 42, confidence: 6, note: Otto counted } }
  - date: 2026-11-06
    by: ben
    key_results: { customer-love/nps: { value: 49, confidence: 7 } }
  - date: 2026-12-04
    key_results: { customer-love/nps: 60 }
`;
const FILES = workspace({
  'okr.yaml': OKR_EN + PEOPLE,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
});
const NPS = 'sales/customer-love/nps';

async function okr(argv: readonly string[], files: Record<string, string> = FILES, columns?: number) {
  const host = memoryHost({ files, today: '2026-11-20', ...(columns ? { columns } : {}) });
  const exit = await run(['history', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err };
}

function shaped(text: string) {
  const data = JSON.parse(text);
  expectPublished('history', data);
  return data;
}

describe('okr history of a key result', () => {
  it('tells what was reported up to today, by whom, and how the value went', async () => {
    const { exit, out } = await okr([NPS, '--json']);
    expect(exit).toBe(0);
    const data = shaped(out);
    expect(data).toMatchObject({ ref: `2026-Q4/${NPS}`, kind: 'key-result', definitions: [], anonymized: false });
    expect(data.values).toEqual([
      { date: '2026-10-09', value: 42, confidence: 6, by: 'otto', note: 'Otto counted' },
      { date: '2026-11-06', value: 49, confidence: 7, by: 'ben', note: null },
    ]);
    expect(data.courses[0].series).toEqual([
      { date: '2026-10-09', value: 42 },
      { date: '2026-11-06', value: 49 },
    ]);
  });

  it('draws a line with the target above and the start below', async () => {
    const { out } = await okr([NPS, '--color', 'never'], FILES, 80);
    const lines = out.split('\n');
    const at = (words: string) => lines.findIndex((line) => line.includes(words));
    expect(at('55\u00a0points target')).toBeLessThan(at('49\u00a0points'));
    expect(at('49\u00a0points')).toBeLessThan(at('40\u00a0points start'));
    expect(lines.filter((line) => line.includes('●'))).toHaveLength(2);
    expect(out).toContain('Otto counted');
  });

  it.each([24, 40, 60, 80, 140])('fits %i columns in both languages, also in ASCII', async (columns) => {
    for (const config of [OKR_EN, OKR_DE]) {
      const files = { ...FILES, '/work/okr.yaml': config + PEOPLE };
      for (const argv of [[NPS], [], ['sales', '--ascii']]) {
        const { out } = await okr([...argv, '--color', 'never'], files, columns);
        expect(out.split('\n').filter((line) => line.length > columns)).toEqual([]);
      }
    }
  });

  it.each([
    ['text', [NPS]],
    ['json', [NPS, '--json']],
    ['md', [NPS, '--format', 'md']],
    ['html', [NPS, '--format', 'html']],
    ['all of it', []],
  ])('names nobody with --anonymize (%s)', async (_, argv) => {
    const { out } = await okr([...argv, '--anonymize']);
    expect(out).toContain('49');
    expect(out).not.toMatch(/Ben|Otto|"ben"|"otto"|counted/);
  });

  it('says what a reference leads to nothing, and what was meant', async () => {
    const { exit, err } = await okr(['sales/customer-love/npss']);
    expect([exit, err]).toEqual([2, expect.stringContaining('customer-love/nps')]);
  });

  it('has nothing to draw where nobody reported', async () => {
    const { '/work/okrs/2026-Q4/check-ins/sales.yaml': _, ...files } = FILES;
    const { exit, out } = await okr([NPS], files);
    expect([exit, out]).toEqual([0, expect.stringContaining('Nobody has reported a value yet.')]);
  });
});

describe('okr history without git', () => {
  const files = { ...FILES, '/work/okr.yaml': (OKR_EN + PEOPLE).replace('history: recorded\n', '') };

  it('shows the values, says what is not known, and ends with 3', async () => {
    const { exit, out, err } = await okr([NPS, '--json'], files);
    expect([exit, JSON.parse(out).values.length]).toEqual([3, 2]);
    expect(err).toContain('Changes of the definitions are not known');
  });
});

describe('okr history with git', () => {
  let repository: Repository;
  let second: string;

  beforeEach(() => {
    const okr = (OKR_EN + PEOPLE).replace('history: recorded\n', '');
    const file = 'okrs/2026-Q4/sales.yaml';
    repository = new Repository();
    repository.write({ 'okr.yaml': okr, [file]: SALES, 'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS });
    repository.commit({ date: '2026-10-01' });
    repository.write({ [file]: SALES.replace('from: 40, to: 55', 'from: 40, to: 50') });
    second = repository.commit({ date: '2026-11-02', message: 'The market cooled down' });
    repository.write({ [file]: `# hello\n${SALES.replace('from: 40, to: 55', 'from: 40, to: 50')}` });
    repository.commit({ date: '2026-11-03' });
  });

  afterEach(() => repository.remove());

  it('tells each change with commit, day, person and reason, and what it does to the score', async () => {
    const { data } = await repository.json(['history', NPS]);
    expect(data.definitions).toHaveLength(1);
    expect(data.definitions[0]).toMatchObject({
      date: '2026-11-02',
      commit: second,
      by: 'ben',
      reason: 'The market cooled down',
      kind: 'target',
      before: 55,
      after: 50,
      easier: true,
      goalpost: true,
    });
    expect(data.definitions[0].score.before).toBeCloseTo(0.6, 12);
    expect(data.definitions[0].score.after).toBeCloseTo(0.9, 12);
  });

  it('passes over a version that was broken for a while, and says so', async () => {
    const file = 'okrs/2026-Q4/sales.yaml';
    repository.write({ [file]: 'objectives: [' }).commit({ date: '2026-11-04' });
    repository.write({ [file]: SALES.replace('from: 40, to: 55', 'from: 40, to: 50') }).commit({ date: '2026-11-05' });
    const { data, exit, err } = await repository.json(['history', NPS]);
    expect([exit, data.definitions.length]).toEqual([0, 1]);
    expect(err).toContain('1 version of files in old commits could not be read');
    expect((await repository.okr(['check'])).err).toBe(err);
    expect((await repository.okr(['check', '--rule', 'moved-goalpost=off'])).err).toBe('');
  });

  it('has the ledger of all, newest first, and names nobody where that is wanted', async () => {
    const { data } = await repository.json(['history']);
    expect(data).toMatchObject({ ref: null, kind: 'organisation', values: [] });
    expect(data.definitions.map(({ ref }: { ref: string }) => ref)).toEqual([`2026-Q4/${NPS}`]);
    const { data: without } = await repository.json(['history', '--anonymize']);
    expect(without.definitions[0]).toMatchObject({ by: null, reason: null, after: 50 });
  });
});
