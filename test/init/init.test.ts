import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { FILE_SHAPES } from '../../src/schema/kinds';
import { initOutput } from '../../src/schema/output/others';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { type MemoryHost, type MemorySetup, memoryHost } from '../memory-host';

const TODAY = '2026-10-05';

async function init(setup: MemorySetup, ...words: string[]) {
  const host = memoryHost({ today: TODAY, ...setup });
  const exit = await run(['init', ...words], host);
  return { host, exit };
}

async function again(host: MemoryHost, ...words: string[]) {
  host.printed.out = '';
  host.printed.err = '';
  const exit = await run(words, host);
  return { exit, out: host.printed.out, err: host.printed.err };
}

function reportOf(host: MemoryHost) {
  return initOutput.parse(JSON.parse(host.printed.out));
}

function dataOf(host: MemoryHost, path: string) {
  const { root } = parse(host.stored.get(path) ?? '');
  return root && (toData(root) as Record<string, never>);
}

const SCHEMAS = Object.keys(FILE_SHAPES).map((kind) => `.okr/schema/${kind}.json`);
const EDITOR = [...SCHEMAS, '.okr/.gitignore'];

describe('a new workspace', () => {
  test('with --yes: a pilot with sensible defaults', async () => {
    const { host, exit } = await init(
      { folder: '/work/muster-maschinenbau', env: { LANG: 'de_DE.UTF-8' } },
      '--yes',
      '--json',
    );
    expect(host.printed.err).toBe('');
    expect(exit).toBe(0);
    const created = ['okr.yaml', 'okrs/2026-Q4/pilotteam.yaml', ...EDITOR];
    expect(reportOf(host)).toEqual({
      version: 1,
      command: 'init',
      today: TODAY,
      root: '/work/muster-maschinenbau',
      cycle: '2026-Q4',
      created,
      existing: [],
      carried: null,
    });
    expect([...host.stored.keys()].sort()).toEqual(created.map((path) => `/work/muster-maschinenbau/${path}`).sort());
    expect(dataOf(host, '/work/muster-maschinenbau/okr.yaml')).toMatchObject({
      organisation: 'Muster Maschinenbau',
      language: 'de',
      preset: 'starter',
      teams: [{ id: 'pilotteam', name: 'Pilotteam', level: 'team' }],
    });
  });

  test('with --template company: strategy, company and three departments', async () => {
    const { host, exit } = await init(
      {},
      '--yes',
      '--template',
      'company',
      '--lang',
      'de',
      '--organisation',
      'Öl & Gas',
      '--json',
    );
    expect(exit).toBe(0);
    const { created } = reportOf(host);
    const teams = ['company', 'vertrieb', 'kundenservice', 'produktion'];
    expect(created).toEqual([
      'okr.yaml',
      'strategy.yaml',
      ...teams.map((team) => `okrs/2026-Q4/${team}.yaml`),
      ...EDITOR,
    ]);
    expect(dataOf(host, '/work/okr.yaml')).toMatchObject({
      preset: 'recommended',
      teams: [
        { id: 'company', name: 'Öl & Gas', level: 'company' },
        { id: 'vertrieb', name: 'Vertrieb', parent: 'company' },
        { id: 'kundenservice', parent: 'company' },
        { id: 'produktion', parent: 'company' },
      ],
    });
  });

  test('in a folder that does not exist yet', async () => {
    const { host, exit } = await init({}, 'acme corp', '--yes');
    expect(exit).toBe(0);
    expect(host.stored.has('/work/acme corp/okr.yaml')).toBe(true);
    expect(host.printed.out).toContain('cd "acme corp"');
  });

  test('every file names its schema at the right depth', async () => {
    const { host } = await init({}, '--yes', '--template', 'company');
    for (const [path, text] of host.stored) {
      const schema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1];
      if (!path.endsWith('.yaml')) continue;
      expect(text.startsWith('# yaml-language-server'), path).toBe(true);
      expect(host.stored.has(host.resolve(path, '..', schema ?? '')), path).toBe(true);
    }
    expect(JSON.parse(host.stored.get('/work/.okr/schema/team.json') ?? '')).toMatchObject({ title: 'okr team' });
    expect(host.stored.get('/work/.okr/.gitignore')).toBe('drafts/\ncache/\n');
  });

  test.each(['2026-10-05', '2026-11-15', '2026-11-22', '2026-12-31'])(
    'a second run changes nothing (%s)',
    async (today) => {
      for (const template of ['pilot', 'company']) {
        const { host } = await init({ today }, '--yes', '--template', template);
        const before = new Map(host.stored);
        const second = await again(host, 'init', '--yes', '--template', template);
        expect(second).toMatchObject({ exit: 0, err: '' });
        expect(second.out).toContain('Everything is there already');
        expect(host.stored).toEqual(before);
        await again(host, 'init', '--json');
        expect(reportOf(host).created).toEqual([]);
        expect(host.stored).toEqual(before);
      }
    },
  );

  test('never overwrites what lies there', async () => {
    const files = { '/work/strategy.yaml': 'vision: { text: Ours }\n', '/work/.okr/.gitignore': '# ours\n' };
    const { host, exit } = await init({ files }, '--yes', '--template', 'company', '--json');
    expect(exit).toBe(0);
    expect(reportOf(host).existing).toEqual(['strategy.yaml', '.okr/.gitignore']);
    expect(host.stored.get('/work/strategy.yaml')).toBe(files['/work/strategy.yaml']);
    expect(host.stored.get('/work/.okr/.gitignore')).toBe('# ours\n');
  });

  test('the cycle: the running one until its half, then the next, --cycle before both', async () => {
    const cycle = async (today: string, ...words: string[]) => {
      const { host } = await init({ today }, '--yes', '--json', ...words);
      return reportOf(host).cycle;
    };
    expect(await cycle('2026-10-01')).toBe('2026-Q4');
    expect(await cycle('2026-11-15')).toBe('2026-Q4');
    expect(await cycle('2026-11-16')).toBe('2027-Q1');
    expect(await cycle('2026-10-01', '--cycle', '2027-Q2')).toBe('2027-Q2');
  });

  test('--cycle names another length of cycle', async () => {
    const { host, exit } = await init({}, '--yes', '--cycle', '2026-T3');
    expect(exit).toBe(0);
    expect(dataOf(host, '/work/okr.yaml')).toMatchObject({ cycles: { length: 'tertial' } });
    expect(host.stored.has('/work/okrs/2026-T3/pilot-team.yaml')).toBe(true);
    expect((await again(host, 'check')).exit).toBe(0);
  });

  test('a cycle no calendar knows is an error', async () => {
    const { host, exit } = await init({}, '--yes', '--cycle', '2026-Q5', '--json');
    expect(exit).toBe(2);
    expect(JSON.parse(host.printed.out).error).toMatchObject({ code: 'unknown-cycle' });
    expect(host.printed.err).toContain('2026-Q4');
    expect(host.stored.size).toBe(0);
  });

  test('begun in the middle of a cycle: no check-in was due before', async () => {
    const { host } = await init({ today: '2026-11-03' }, '--yes');
    expect(dataOf(host, '/work/okr.yaml')).toMatchObject({
      check_ins: { due: 'friday', pause: [{ from: '2026-10-01', to: '2026-11-02' }] },
    });
    const first = await init({ today: '2026-10-01' }, '--yes');
    expect(dataOf(first.host, '/work/okr.yaml')?.check_ins).toEqual({ due: 'friday' });
  });

  test('a file where the folder should be is an error', async () => {
    const { exit, host } = await init({ files: { '/work/notes.txt': '' } }, 'notes.txt', '--yes');
    expect(exit).toBe(2);
    expect(host.stored.size).toBe(1);
  });
});

describe('nobody to ask', () => {
  test('names the flags, and writes nothing', async () => {
    const { host, exit } = await init({});
    expect(exit).toBe(2);
    expect(host.printed.err).toContain('--organisation --template --team-name (or --yes for the defaults)');
    expect(host.stored.size).toBe(0);
  });

  test('names only what is missing', async () => {
    const { host, exit } = await init({}, '--organisation', 'Acme', '--template', 'company', '--json');
    expect(exit).toBe(0);
    expect(reportOf(host).created).toContain('okrs/2026-Q4/sales.yaml');
    const pilot = await init({}, '--organisation', 'Acme', '--template', 'pilot');
    expect(pilot.exit).toBe(2);
    expect(pilot.host.printed.err).toContain('flags: --team-name (or');
  });
});

describe('asking', () => {
  test('language, organisation, template, team, cycle; then the page in that language', async () => {
    const { host, exit } = await init({ answers: ['de', 'Müller & Söhne', 'pilot', 'Außendienst', '2027-Q1'] });
    expect(exit).toBe(0);
    expect(host.asked.map((one) => one.type)).toEqual(['choice', 'text', 'choice', 'text', 'choice']);
    expect(host.asked[0]?.initial).toBe('en');
    expect(host.asked[1]).toMatchObject({ message: 'Name Ihrer Organisation', initial: 'Work' });
    expect(host.asked[4]).toMatchObject({ initial: '2026-Q4' });
    expect(host.asked[4]?.choices?.map((one) => one.value)).toEqual(['2026-Q4', '2027-Q1']);
    expect(dataOf(host, '/work/okr.yaml')).toMatchObject({ organisation: 'Müller & Söhne', language: 'de' });
    expect(host.stored.has('/work/okrs/2027-Q1/aussendienst.yaml')).toBe(true);
    expect(host.printed.out).toContain('Was jetzt zu tun ist');
  });

  test('only what no flag says', async () => {
    const { host, exit } = await init(
      { answers: ['Einkauf, Logistik'], env: { OKR_LANG: 'de' } },
      '--organisation',
      'Acme',
      '--template',
      'company',
      '--cycle',
      '2026-Q4',
    );
    expect(exit).toBe(0);
    expect(host.asked).toHaveLength(1);
    expect(host.stored.has('/work/okrs/2026-Q4/logistik.yaml')).toBe(true);
    expect((await again(host, 'check', '--fail-on', 'warning')).exit).toBe(0);
  });

  test('an empty answer is the one proposed; checks say what is wrong', async () => {
    const { host, exit } = await init({ answers: ['', '', '', ''] }, '--lang', 'en');
    expect(exit).toBe(0);
    expect(host.stored.has('/work/okrs/2026-Q4/pilot-team.yaml')).toBe(true);
    expect(host.asked[0]?.check?.('a\nb')).toContain('One line');
    expect(host.asked[0]?.check?.('Acme')).toBeNull();
  });

  test.each([0, 1, 2, 3, 4])('Ctrl-C at question %i: exit 130, nothing written', async (at) => {
    const answers = [...['de', 'Acme', 'pilot', 'Team', '2026-Q4'].slice(0, at), null];
    const { host, exit } = await init({ answers });
    expect(exit).toBe(130);
    expect(host.stored.size).toBe(0);
    expect(host.printed.err).not.toBe('');
  });

  test('never with --yes, and never in a workspace', async () => {
    const { host, exit } = await init({ answers: [] }, '--yes');
    expect(exit).toBe(0);
    expect((await again(host, 'init')).exit).toBe(0);
    expect(host.asked).toEqual([]);
  });
});

describe('the next cycle', () => {
  const OKR = `version: 1
organisation: Muster
language: de
teams:
  - { id: company, name: Muster, level: company }
  - { id: sales, name: "Vertrieb: Süd", parent: company }
  - { id: anna, name: Anna, parent: sales, level: person }
`;
  const OWN = 'objectives:\n  - { id: a, title: A, key_results: [] }\n';
  const files = { '/work/okr.yaml': OKR, '/work/okrs/2026-Q4/sales.yaml': OWN };

  test('a file for each declared team but persons, without objectives', async () => {
    const { host, exit } = await init({ files, today: '2026-12-10' }, '--json');
    expect(exit).toBe(0);
    const created = ['okrs/2027-Q1/company.yaml', 'okrs/2027-Q1/sales.yaml', ...EDITOR];
    expect(reportOf(host)).toMatchObject({ root: '/work', cycle: '2027-Q1', created, existing: [] });
    expect(dataOf(host, '/work/okrs/2027-Q1/sales.yaml')).toEqual({ team: 'sales', objectives: [] });
    expect(host.stored.get('/work/okrs/2027-Q1/sales.yaml')).toContain('So sieht ein Ziel aus');
    expect(host.stored.get('/work/okrs/2027-Q1/sales.yaml')).toContain('contributes_to: [company/objective-id]');
    const before = new Map(host.stored);
    await again(host, 'init', '--json');
    expect(reportOf(host)).toMatchObject({ cycle: '2027-Q1', created: [], existing: created });
    expect(host.stored).toEqual(before);
  });

  test('its commented example is right once it stands there without its marks', async () => {
    for (const language of ['de', 'en']) {
      const config = OKR.replace('language: de', `language: ${language}`).replace(', parent: company }', ' }');
      const { host } = await init({ files: { '/work/okr.yaml': config } });
      const text = host.stored.get('/work/okrs/2026-Q4/sales.yaml') ?? '';
      const example = [...text.matchAll(/^#( {2}.*)$/gm)].map((match) => match[1]).join('\n');
      host.stored.set(
        '/work/okrs/2026-Q4/sales.yaml',
        text.replace('objectives: []', `objectives:\n${example}\n${example.replace('id: ', 'id: b-')}`),
      );
      const { out } = await again(host, 'check', '--json');
      const rules = JSON.parse(out).findings.map((one: { rule: string }) => one.rule);
      expect(rules.filter((rule: string) => rule === 'format' || rule === 'yaml-syntax')).toEqual([]);
    }
  });

  test('the running cycle while it has no files and is not past half', async () => {
    const config = { '/work/okr.yaml': OKR };
    expect(reportOf((await init({ files: config }, '--json')).host).cycle).toBe('2026-Q4');
    expect(reportOf((await init({ files: config, today: '2026-11-16' }, '--json')).host).cycle).toBe('2027-Q1');
    expect(reportOf((await init({ files }, '--json')).host).cycle).toBe('2027-Q1');
    expect(reportOf((await init({ files }, '--json', '--cycle', '2026-Q4')).host)).toMatchObject({
      cycle: '2026-Q4',
      existing: ['okrs/2026-Q4/sales.yaml'],
    });
  });

  test('a second run stays with the running cycle as long as nobody wrote in it', async () => {
    const { host } = await init({ files: { '/work/okr.yaml': OKR } }, '--json');
    const before = new Map(host.stored);
    await again(host, 'init', '--json');
    expect(reportOf(host)).toMatchObject({ cycle: '2026-Q4', created: [] });
    expect(host.stored).toEqual(before);
    host.stored.set('/work/okrs/2026-Q4/sales.yaml', OWN);
    await again(host, 'init', '--json');
    expect(reportOf(host).cycle).toBe('2027-Q1');
  });

  test('fiscal years', async () => {
    const fiscal = `${OKR}cycles: { year_starts: 10 }\n`;
    const { host } = await init({ files: { '/work/okr.yaml': fiscal }, today: '2026-12-10' }, '--json');
    expect(reportOf(host).cycle).toBe('2026-Q2');
    expect(host.stored.get('/work/okrs/2026-Q2/sales.yaml')).toContain('2027-01-01 bis 2027-03-31');
    await again(host, 'check', '--json');
    expect(JSON.parse(host.printed.out).findings).toEqual([]);
  });

  test('custom cycles win, and the calendar may end', async () => {
    const custom = `${OKR}cycles: { custom: [{ id: 2026-R, start: 2027-01-01, end: 2027-02-28 }] }\n`;
    const { host } = await init({ files: { '/work/okr.yaml': custom }, today: '2026-12-10' }, '--json');
    expect(reportOf(host).cycle).toBe('2026-R');
    const unknown = await init({ files: { '/work/okr.yaml': custom } }, '--cycle', '2027-Q1');
    expect(unknown.exit).toBe(2);
    expect(unknown.host.stored.size).toBe(1);
  });

  test('without a list of teams: those of the latest cycle before', async () => {
    const { host } = await init(
      {
        today: '2026-12-10',
        files: {
          '/work/okr.yaml': 'version: 1\norganisation: M\n',
          '/work/okrs/2026-Q3/old.yaml': OWN,
          '/work/okrs/2026-Q4/sales.yml': OWN,
          '/work/okrs/2026-Q4/it.yaml': OWN,
          '/work/okrs/2027-Q1/it.yml': OWN,
        },
      },
      '--json',
    );
    const report = reportOf(host);
    expect(report.created.filter((path) => path.startsWith('okrs'))).toEqual(['okrs/2027-Q1/sales.yaml']);
    expect(report.existing).toEqual(['okrs/2027-Q1/it.yml']);
  });

  test('without any team: the company', async () => {
    const { host } = await init({ files: { '/work/okr.yaml': 'version: 1\norganisation: M\n' } }, '--json');
    expect(reportOf(host).created[0]).toBe('okrs/2026-Q4/company.yaml');
  });

  test('--team writes one team only', async () => {
    const { host } = await init({ files }, '--team', 'company', '--json');
    expect(reportOf(host).created[0]).toBe('okrs/2027-Q1/company.yaml');
    expect(host.stored.has('/work/okrs/2027-Q1/sales.yaml')).toBe(false);
    expect((await init({ files }, '--team', 'slaes')).exit).toBe(2);
  });

  test('from a subfolder, or with one named: the workspace above', async () => {
    for (const setup of [{ folder: '/work/okrs' }, {}]) {
      const { host, exit } = await init({ ...setup, files }, ...('folder' in setup ? [] : ['new']), '--yes', '--json');
      expect(exit).toBe(0);
      expect(reportOf(host).root).toBe('/work');
      expect(host.stored.has('/work/new/okr.yaml')).toBe(false);
    }
  });

  test('a broken okr.yaml stops it', async () => {
    const { host, exit } = await init({ files: { '/work/okr.yaml': 'version: [\n' } }, '--yes');
    expect(exit).toBe(2);
    expect(host.printed.err).toContain('okr.yaml');
    expect(host.stored.size).toBe(1);
  });

  test('the page says what to do next', async () => {
    const { host } = await init({ files, today: '2026-12-10', columns: 100 });
    expect(host.printed.out).toContain('2027-Q1 (01.01.2027 bis 31.03.2027) kann geplant werden');
    expect(host.printed.out).toContain('Schließen Sie zuerst 2026-Q4 ab');
    expect(host.printed.out).toContain('okr check');
  });
});

describe('a write that fails', () => {
  test('is said; a second run does the rest', async () => {
    const { host, exit } = await init({ failWrite: { nth: 11, code: 'ENOSPC' } }, '--yes', '--json');
    expect(exit).toBe(3);
    expect(JSON.parse(host.printed.out).error.code).toBe('cannot-write');
    expect(host.printed.err).toContain('ENOSPC');
    expect(host.stored.has('/work/okr.yaml')).toBe(false);
    const second = await again(host, 'init', '--yes', '--json');
    expect(second.exit).toBe(0);
    expect(reportOf(host).created).toContain('okr.yaml');
    expect((await again(host, 'check', '--fail-on', 'warning')).exit).toBe(0);
  });
});
