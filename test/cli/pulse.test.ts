import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const TEAMS = 'teams: [{ id: sales, name: Sales }, { id: it, name: IT }, { id: tiny, name: Tiny }]\n';
const CULTURE = `# our rounds
rounds:
  - { team: it, date: 2026-09-22, form: safety, answers: 5, sums: [11, 29, null, 25, 12, 30, 27], purpose: 26 }
  - { team: sales, date: 2026-09-18, form: safety, answers: 11, sums: [29, 57, 22, 49, 27, 61, 55], purpose: 52 }
  - { team: tiny, date: 2026-09-18, form: safety, answers: 4, sums: [9, 22, 8, 19, 11, 23, 21] }
  - { team: sales, date: 2026-10-20, form: safety, answers: 12, sums: [27, 67, 22, 60, 26, 71, 64], purpose: 66 }
  - { team: sales, date: 2026-12-20, form: safety, answers: 12, sums: [27, 67, 22, 60, 26, 71, 64], purpose: 66 }
`;
const FILES = workspace({
  'okr.yaml': OKR_EN + TEAMS,
  'okrs/2026-Q4/sales.yaml': SALES,
  'culture/2026-Q4.yaml': CULTURE,
});
const HEAD = '1,2,3,4,5,6,7,purpose';
const ROWS = ['2,6,2,6,2,6,6,5', '1,6,2,5,2,6,6,4', '3,6,2,4,1,6,7,5', '2,5,1,6,2,7,6,6', '2,6,3,6,4,6,6,5'];
const csv = (...rows: string[]) => ({ '/outside/s.csv': `${[HEAD, ...rows].join('\n')}\n` });
const CLOSE = ['close', '/outside/s.csv', '--team', 'it'];

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, ...setup });
  const exit = await run(['pulse', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err, host };
}

async function json(argv: readonly string[], setup: MemorySetup = {}) {
  const result = await okr([...argv, '--json'], setup);
  const data = JSON.parse(result.out);
  expectPublished('pulse', data);
  return { ...result, data };
}

describe('the trend', () => {
  it('stands in the order of okr.yaml, from old to new, without what is still to come', async () => {
    const { data, exit } = await json([]);
    expect(data.courses.map((one: { team: string }) => one.team)).toEqual(['sales', 'it']);
    expect(data.courses[0].rounds.map((one: { date: string }) => one.date)).toEqual(['2026-09-18', '2026-10-20']);
    expect(data.courses[0].turned).toEqual([1, 3, 5]);
    expect(data.courses[0].rounds[1].change).toBeCloseTo(
      data.courses[0].rounds[1].score - data.courses[0].rounds[0].score,
      10,
    );
    expect(exit).toBe(0);
  });

  it('shows nothing of a team with four sheets, and says that something is missing', async () => {
    const { data, err } = await json([]);
    expect(JSON.stringify(data)).not.toContain('tiny');
    expect(data.withheld).toBe(1);
    expect(err).toContain('1 round from fewer than five sheets is not shown.');
    expect((await okr(['--team', 'tiny'])).out).toContain('No round is written down yet.');
  });

  it('shows a sum that is left out as a dash, and the score says what it is without', async () => {
    const { out } = await okr(['--team', 'it']);
    expect(out).toMatch(/without item 3: the sum would tell/);
    expect(out).toMatch(/3 People get turned away .* –/);
  });

  it('speaks German', async () => {
    const { out } = await okr(['--lang', 'de'], { files: { ...FILES, '/work/okr.yaml': OKR_DE + TEAMS } });
    expect(out).toMatch(/20\.10\.2026 +12 +5,65 +\+0,36 +5,5/);
  });

  it('narrows to a form', async () => {
    expect((await json(['--form', 'culture'])).data.courses).toEqual([]);
  });

  it.each([60, 80, 100])('fits %i columns', async (columns) => {
    for (const argv of [[], ['--team', 'sales'], ['form'], ['form', '--form', 'culture', '--lang', 'de']]) {
      const { out } = await okr([...argv, '--color', 'never'], { columns });
      expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(columns);
    }
  });
});

describe('the form', () => {
  it('needs no workspace', async () => {
    const { data, exit } = await json(['form'], { files: {} });
    expect([exit, data.items.length, data.form]).toEqual([0, 7, 'safety']);
    expect(
      data.items.filter((one: { reversed: boolean }) => one.reversed).map((one: { number: number }) => one.number),
    ).toEqual([1, 3, 5]);
  });

  it.each([
    ['en', 'After Edmondson (1999), in our own words: not the validated scale.'],
    ['de', 'In Anlehnung an Edmondson (1999), in eigenen Worten: nicht die validierte Skala.'],
  ])('says what it is not (%s)', async (lang, sentence) => {
    expect((await okr(['form', '--lang', lang])).out.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  it('tells who asks about the works council, beside the form', async () => {
    const { out, err } = await okr(['form', '--lang', 'de']);
    expect(err).toContain('Beteiligen Sie den Betriebsrat (§§ 94, 87 Abs. 1 Nr. 6 BetrVG)');
    expect(out).not.toContain('BetrVG');
  });

  it.each(['de', 'en'] as const)('as a table is what close reads (%s)', async (lang) => {
    for (const form of ['safety', 'culture']) {
      const { out } = await okr(['form', '--form', form, '--lang', lang, '--format', 'csv']);
      const rows = Array.from({ length: 5 }, (_, at) =>
        ROWS[at]
          ?.split(',')
          .slice(form === 'safety' ? 0 : 1)
          .join(lang === 'de' ? ';' : ','),
      );
      const files = { ...FILES, '/outside/s.csv': `${out}${rows.join('\n')}\n` };
      const { data } = await json([...CLOSE, '--form', form], { files });
      expect(data).toMatchObject({ answers: 5, gaps: 0, form, purpose: 25 });
    }
  });

  it('has a table, the trend has none', async () => {
    expect((await okr(['--format', 'csv'])).exit).toBe(2);
  });
});

describe('closing a round', () => {
  it('adds one line with the sums as ticked, and touches nothing else', async () => {
    const { data, host, exit } = await json(CLOSE, { files: { ...FILES, ...csv(...ROWS) } });
    expect(exit).toBe(0);
    expect(host.stored.get('/work/culture/2026-Q4.yaml')).toBe(
      `${CULTURE}  - { team: it, date: 2026-11-22, form: safety, answers: 5, sums: [10, 29, 10, 27, 11, 31, 31], purpose: 25 }\n`,
    );
    expect([...host.stored.keys()].filter((path) => !(path in FILES))).toEqual(['/outside/s.csv']);
    expect(data).toMatchObject({ file: 'culture/2026-Q4.yaml', commit: null });
  });

  it('says to delete the table now', async () => {
    const { out } = await okr([...CLOSE, '--lang', 'de'], { files: { ...FILES, ...csv(...ROWS) } });
    expect(out).toContain('Löschen Sie jetzt /outside/s.csv.');
  });

  it('begins the file of the cycle the day lies in', async () => {
    const { host } = await okr([...CLOSE, '--date', '2026-07-02'], { files: { ...FILES, ...csv(...ROWS) } });
    expect(host.stored.get('/work/culture/2026-Q3.yaml')).toBe(
      '# yaml-language-server: $schema=../.okr/schema/culture.json\nrounds:\n  - { team: it, date: 2026-07-02, form: safety, answers: 5, sums: [10, 29, 10, 27, 11, 31, 31], purpose: 25 }\n',
    );
  });

  it('shows what it will write, and writes nothing on a no', async () => {
    const { exit, err, host } = await okr(CLOSE, { files: { ...FILES, ...csv(...ROWS) }, answers: ['no'] });
    expect(exit).toBe(130);
    expect(err).toContain('+  - { team: it, date: 2026-11-22');
    expect(host.stored.get('/work/culture/2026-Q4.yaml')).toBe(CULTURE);
  });

  it('asks for the team where somebody is there, and names the flag where nobody is', async () => {
    const files = { ...FILES, ...csv(...ROWS) };
    const { host } = await okr(['close', '/outside/s.csv'], { files, answers: ['it', 'yes'] });
    expect(host.stored.get('/work/culture/2026-Q4.yaml')).toContain('team: it, date: 2026-11-22');
    const alone = await okr(['close', '/outside/s.csv'], { files });
    expect([alone.exit, alone.err]).toEqual([2, expect.stringContaining('--team')]);
  });

  it('commits that one file, and its message names no table', async () => {
    const { host } = await okr([...CLOSE, '--commit'], { files: { ...FILES, ...csv(...ROWS) } });
    expect(host.commits).toEqual([{ root: '/work', paths: ['culture/2026-Q4.yaml'], message: 'pulse it 2026-11-22' }]);
  });

  it.each([
    ['four sheets', csv(...ROWS.slice(1)), CLOSE, 'too-few-sheets'],
    ['four complete sheets of six', csv(...ROWS.slice(1), '1,,1,1,1,1,1,1', '1,1,1,1,1,1,1,'), CLOSE, 'too-few-sheets'],
    ['an answer that is none', csv(...ROWS, '9,1,1,1,1,1,1,1'), CLOSE, 'pulse-answer'],
    ['a column of names', { '/outside/s.csv': `name,${HEAD}\n` }, CLOSE, 'pulse-column'],
    ['items missing', { '/outside/s.csv': '1,2\n' }, CLOSE, 'pulse-missing'],
    ['no table', {}, CLOSE, 'no-file'],
    ['a day still to come', csv(...ROWS), [...CLOSE, '--date', '2026-11-23'], 'pulse-future'],
    ['an unknown team', csv(...ROWS), ['close', '/outside/s.csv', '--team', 'nobody'], 'unknown-team'],
    ['no file named', {}, ['close'], 'missing-argument'],
    ['another action', {}, ['clsoe'], 'unknown-pulse-action'],
    ['a round of that day', csv(...ROWS), [...CLOSE, '--date', '2026-09-22'], 'pulse-twice'],
    ['a round nearly of that day', csv(...ROWS), [...CLOSE, '--date', '2026-10-19'], 'pulse-twice'],
    [
      'a table in a repository',
      { '/work/.git/HEAD': '', '/work/s.csv': HEAD },
      ['close', 's.csv', '--team', 'it'],
      'pulse-unignored',
    ],
  ])('refuses %s and writes nothing', async (_name, files, argv, code) => {
    const { data, exit, host } = await json(argv, { files: { ...FILES, ...files } });
    expect([data.error.code, exit]).toEqual([code, 2]);
    expect(host.stored.get('/work/culture/2026-Q4.yaml')).toBe(CULTURE);
  });

  it('takes a round 28 days later, and one of the other form on the same day', async () => {
    const files = { ...FILES, ...csv(...ROWS) };
    expect((await okr([...CLOSE, '--date', '2026-10-20'], { files })).exit).toBe(0);
    const culture = '1,2,3,4,5,6\n5,6,4,7,5,6\n'.concat('4,6,4,6,5,5\n'.repeat(4));
    const other = { ...FILES, '/outside/s.csv': culture };
    expect((await okr([...CLOSE, '--form', 'culture', '--date', '2026-09-22'], { files: other })).exit).toBe(0);
  });

  it('warns of a table in a workspace without git', async () => {
    const files = { ...FILES, '/work/s.csv': csv(...ROWS)['/outside/s.csv'] ?? '' };
    const { exit, err } = await okr(['close', 's.csv', '--team', 'it'], { files });
    expect([exit, err]).toEqual([0, expect.stringContaining('lies in the workspace')]);
  });

  it('reads standard input', async () => {
    const stdin = csv(...ROWS)['/outside/s.csv'] ?? '';
    expect((await json(['close', '-', '--team', 'it'], { stdin })).data.answers).toBe(5);
  });

  it('leaves a faulty culture file alone', async () => {
    const files = { ...FILES, ...csv(...ROWS), '/work/culture/2026-Q4.yaml': 'rounds: [' };
    const { data, exit } = await json(CLOSE, { files });
    expect([data.error.code, exit]).toEqual(['faulty-file', 3]);
  });
});
