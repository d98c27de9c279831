import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, SMALL, workspace } from './workspaces';

async function okr(argv: readonly string[], setup: MemorySetup = { files: SMALL }) {
  const host = memoryHost(setup);
  const exit = await run(argv, host);
  return { exit, out: host.printed.out, err: host.printed.err, host };
}

async function json(argv: readonly string[], setup?: MemorySetup) {
  const result = await okr([...argv, '--json'], setup);
  return { ...result, data: JSON.parse(result.out) };
}

describe('exit codes', () => {
  it.each([
    ['no findings', ['check'], SMALL, 0],
    ['an error', ['check'], { ...SMALL, '/work/okrs/2026-Q4/sales.yaml': SALES.replace('id: nps', 'idd: nps') }, 1],
    ['a warning only', ['check'], { ...SMALL, '/work/okrs/2026-Q4/sales.yaml': SALES.replace('from: 40, ', '') }, 0],
    [
      'a warning with --fail-on warning',
      ['check', '--fail-on', 'warning'],
      { ...SMALL, '/work/okrs/2026-Q4/sales.yaml': SALES.replace('from: 40, ', '') },
      1,
    ],
    [
      'more warnings than allowed',
      ['check', '--max-warnings', '0'],
      { ...SMALL, '/work/okrs/2026-Q4/sales.yaml': SALES.replace('from: 40, ', '') },
      1,
    ],
    ['--fail-on never', ['check', '--fail-on', 'never'], { ...SMALL, '/work/okrs/2026-Q4/sales.yaml': '[' }, 0],
    ['a broken okr.yaml for check', ['check'], { ...SMALL, '/work/okr.yaml': 'version: 2\n' }, 1],
    ['a broken okr.yaml for score', ['score'], { ...SMALL, '/work/okr.yaml': 'version: 2\n' }, 2],
    ['a broken team file for score', ['score'], { ...SMALL, '/work/okrs/2026-Q4/other.yaml': '[' }, 3],
    ['no workspace', ['check'], {}, 2],
    ['an unknown command', ['chek'], SMALL, 2],
    ['an unknown option', ['check', '--jsn'], SMALL, 2],
    ['a bad value', ['check', '--lang', 'fr'], SMALL, 2],
    ['a missing value', ['check', '--format', '--lang'], SMALL, 2],
    ['a day that does not exist', ['check', '--today', '2026-02-29'], SMALL, 2],
    ['an unknown format', ['check', '--format', 'pdf'], SMALL, 2],
    ['an unknown rule', ['check', '--rule', 'nope=off'], SMALL, 2],
    ['an unknown cycle', ['score', '--cycle', '2026-Q9'], SMALL, 2],
    ['an unknown team', ['score', '--team', 'nobody'], SMALL, 2],
    ['a path that is not there', ['check', 'nothing.yaml'], SMALL, 2],
    ['help', ['--help'], SMALL, 0],
    ['help of a command', ['help', 'check'], SMALL, 0],
    ['help of a command that needs an argument', ['why', '--help'], SMALL, 0],
    ['a missing argument', ['why'], SMALL, 2],
    ['the version', ['--version'], SMALL, 0],
  ] as const)('%s', async (_name, argv, files, exit) => {
    const result = await okr(argv, { files });
    expect([result.exit, result.err + result.out]).toEqual([exit, expect.any(String)]);
    expect(result.err).not.toMatch(/\n\s+at /);
    if (exit >= 2) expect(result.err).toMatch(/^okr: /);
  });

  it('switches a rule off or makes it heavier for one run', async () => {
    const files = { ...SMALL, '/work/okrs/2026-Q4/sales.yaml': SALES.replace('from: 40, ', '') };
    expect((await okr(['check', '--rule', 'missing-baseline=error'], { files })).exit).toBe(1);
    const off = await json(['check', '--rule', 'missing-baseline=off'], { files });
    expect(off.data.findings).toEqual([]);
  });
});

describe('JSON outputs fit their published schemas', () => {
  it.each([
    ['check', ['check']],
    ['score', ['score']],
    ['tree', ['tree']],
    ['explain', ['explain']],
    ['explain', ['explain', 'missing-baseline']],
    ['schema', ['schema']],
  ] as const)('%s', async (name, argv) => {
    const { data, exit } = await json(argv);
    expectPublished(name, data);
    expect(exit).toBe(0);
  });

  it.each([[['chek']], [['score', '--cycle', 'x-1']]] as const)('an error of %s', async (argv) => {
    const { data, exit } = await json(argv);
    expectPublished('error', data);
    expect(exit).toBe(2);
  });

  it('gives a JSON Schema of every kind of file, and the example fits the team one', async () => {
    const { data } = await json(['schema', 'team']);
    expect(data.properties.objectives).toBeDefined();
    const ajv = new Ajv({ strict: false });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    const fits = ajv.compile(data);
    expect(fits({ objectives: [{ id: 'a', title: 'b', key_results: [] }] })).toBe(true);
    expect(fits({ objectives: [{ id: 'a', key_results: [] }] })).toBe(false);
    expect(fits({ objectvies: [] })).toBe(false);
  });
});

describe('okr check', () => {
  it('gives rule, place, reference and advice', async () => {
    const files = { ...SMALL, '/work/okrs/2026-Q4/sales.yaml': SALES.replace('from: 40, ', '') };
    const { data } = await json(['check'], { files });
    expect(data.summary).toEqual({
      errors: 0,
      warnings: 1,
      notes: 0,
      files: 3,
      objectives: 2,
      keyResults: 4,
      suppressed: 0,
    });
    expect(data.findings).toEqual([
      expect.objectContaining({
        rule: 'missing-baseline',
        severity: 'warning',
        file: 'okrs/2026-Q4/sales.yaml',
        line: 9,
        ref: '2026-Q4/sales/customer-love/nps',
        fix: null,
      }),
    ]);
    expect(data.findings[0].message).not.toBe('');
    expect(data.findings[0].help).not.toBe('');
  });

  it('finds a mistyped key, names the one meant, and still checks all other files', async () => {
    const files = {
      ...SMALL,
      '/work/okrs/2026-Q4/sales.yaml': SALES.replace('owner: ben', 'ownr: ben'),
      '/work/okrs/2026-Q4/service.yaml': 'objectives: [',
    };
    const { data } = await json(['check'], { files });
    const rules = data.findings.map((one: { rule: string; line: number }) => `${one.rule}:${one.line}`);
    expect(rules).toContain('format:5');
    expect(rules.some((one: string) => one.startsWith('yaml-syntax'))).toBe(true);
    expect(
      data.findings.find((one: { rule: string }) => one.rule === 'format').message +
        data.findings.find((one: { rule: string }) => one.rule === 'format').help,
    ).toContain('owner');
  });

  it('checks a lone file without a workspace as a team file', async () => {
    const lone = await json(['check', 'draft.yaml'], {
      files: { '/work/draft.yaml': SALES.replace('team: sales\n', '').replace('to: 55', 'to: 40') },
    });
    expect(lone.data.findings.map((one: { rule: string; file: string }) => [one.rule, one.file])).toContainEqual([
      'baseline-is-target',
      'draft.yaml',
    ]);
  });

  it('narrows by path, team and cycle', async () => {
    const bad = SALES.replace('from: 40, ', '').replace('team: sales\n', '');
    const files = {
      ...SMALL,
      '/work/okrs/2026-Q4/a.yaml': bad,
      '/work/okrs/2027-Q1/a.yaml': bad,
      '/work/okrs/2026-Q4/b.yaml': bad,
    };
    const places = async (...argv: string[]) =>
      (
        await json(
          ['check', ...['overloaded-owner', 'never-checked-in'].flatMap((id) => ['--rule', `${id}=off`]), ...argv],
          {
            files,
          },
        )
      ).data.findings.map((one: { file: string }) => one.file);
    expect(await places()).toHaveLength(3);
    expect(await places('okrs/2026-Q4/a.yaml')).toEqual(['okrs/2026-Q4/a.yaml']);
    expect(await places('okrs/2027-Q1')).toEqual(['okrs/2027-Q1/a.yaml']);
    expect(await places('--team', 'b')).toEqual(['okrs/2026-Q4/b.yaml']);
    expect(await places('--cycle', '2027-Q1')).toEqual(['okrs/2027-Q1/a.yaml']);
  });

  it('leaves closed cycles alone where wording and structure are concerned', async () => {
    const files = {
      ...SMALL,
      '/work/okrs/2026-Q1/a.yaml': SALES.replace('from: 40, ', '').replace('team: sales\n', ''),
    };
    const { findings } = (await json(['check'], { files })).data;
    expect(findings.map((one: { rule: string }) => one.rule)).toEqual(['unreviewed-cycle']);
  });

  it('says in text which line, in the language of the workspace', async () => {
    const files = workspace({ 'okr.yaml': OKR_DE, 'okrs/2026-Q4/sales.yaml': SALES.replace('from: 40, ', '') });
    const { out } = await okr(['check'], { files });
    expect(out).toContain('okrs/2026-Q4/sales.yaml');
    expect(out).toContain('Warnung');
    expect(out).toContain('missing-baseline');
    expect(out).toMatch(/9 │/);
    expect(out).not.toContain('\u001b');
  });

  it('writes several formats in one run', async () => {
    const { exit, out, host } = await okr([
      'check',
      '--format',
      'text',
      '--format',
      'json=out.json',
      '--format',
      'md=out.md',
    ]);
    expect(exit).toBe(0);
    expect(JSON.parse(host.stored.get('/work/out.json') ?? '').command).toBe('check');
    expect(host.stored.get('/work/out.md')).toContain('#');
    expect(out).not.toContain('"version"');
  });

  it('says so when a report cannot be written, and exits with 3', async () => {
    const { exit, err } = await okr(['check', '--format', 'json=out.json'], {
      files: SMALL,
      failWrite: { nth: 1, code: 'ENOSPC' },
    });
    expect(exit).toBe(3);
    expect(err).toContain('out.json');
    expect(err).toContain('ENOSPC');
  });
});

describe('okr score', () => {
  it('scores a running cycle', async () => {
    const { data } = await json(['score']);
    expect(data.cycle).toBe('2026-Q4');
    const [sales] = data.teams;
    expect(sales.objectives.map((one: { score: number }) => one.score)).toEqual([0.55, 0.5]);
    expect(sales.score).toBeCloseTo(0.525, 12);
    expect(data.organisation.score).toBeCloseTo(0.525, 12);
    expect(sales.objectives[0].keyResults[1]).toMatchObject({
      id: 'answer-time',
      kind: 'metric',
      from: 10,
      to: 7,
      current: 8.5,
      raw: 0.5,
      scored: true,
    });
    expect(sales.objectives[0].keyResults[0].original).toEqual({ from: 40, to: 55, score: 0.6 });
  });

  it('leaves a broken file out, names it and exits with 3', async () => {
    const files = {
      ...SMALL,
      '/work/okrs/2026-Q4/other.yaml': SALES.replace('title:', 'titel:').replace('team: sales\n', ''),
    };
    const { data, exit, err } = await json(['score'], { files });
    expect(exit).toBe(3);
    expect(data.incomplete).toEqual([{ file: 'okrs/2026-Q4/other.yaml', rule: 'format' }]);
    expect(err).toContain('okrs/2026-Q4/other.yaml');
    expect(data.teams.map((one: { team: string }) => one.team)).toEqual(['sales']);
  });

  it('takes the latest cycle with files where the running one has none', async () => {
    expect((await json(['score', '--today', '2027-05-01'])).data.cycle).toBe('2026-Q4');
  });
});

describe('language', () => {
  const german = {
    files: workspace({
      'okr.yaml': OKR_DE,
      'okrs/2026-Q4/sales.yaml': SALES,
      'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
    }),
  };
  it.each([
    ['okr.yaml', ['score'], german, 'Bewertung'],
    ['--lang before okr.yaml', ['score', '--lang', 'en'], german, 'Score'],
    ['OKR_LANG before okr.yaml', ['score'], { ...german, env: { OKR_LANG: 'en' } }, 'Score'],
    ['okr.yaml before LANG', ['score'], { ...german, env: { LANG: 'en_GB.UTF-8' } }, 'Bewertung'],
    ['LANG without a workspace', ['--help'], { files: {}, env: { LANG: 'de_DE.UTF-8' } }, 'Befehle'],
    ['English without anything', ['--help'], { files: {} }, 'Commands'],
    [
      'help, with every format of a command',
      ['report', '--help'],
      german,
      'Formate  text, json, md, html, xlsx, csv, ics',
    ],
    ['errors too', ['chek'], german, 'Meinten Sie  okr check?'],
  ] as const)('%s', async (_name, argv, setup, words) => {
    const { out, err } = await okr(argv, setup);
    expect(out + err).toContain(words);
  });

  it('prints the same JSON in both languages but for sentences', async () => {
    const de = (await json(['score'], german)).data;
    const en = (await json(['score', '--lang', 'en'], german)).data;
    expect(de).toEqual(en);
  });
});

describe('hostile texts', () => {
  it('never lets an escape code, a line end or a CI command out', async () => {
    const title = 'x\\e[31m\\r\\n::error file=a::forged\\n##[error]forged \\u202e';
    const files = workspace({
      'okr.yaml': OKR_EN,
      'okrs/2026-Q4/sales.yaml': SALES.replace(
        'title: NPS from 40 to 55',
        `title: "NPS 4 ${title.replace('\\e[31m', '')}"`,
      ),
    });
    for (const argv of [
      ['check'],
      ['score'],
      ['tree'],
      ['score', '--format', 'md'],
      ['score', '--json'],
      ['tree', '--format', 'mermaid'],
      ['tree', '--format', 'dot'],
      ['tree', '--format', 'html'],
    ]) {
      const { out, err } = await okr(argv, { files });
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      expect(out).not.toMatch(/^::/m);
      expect(out).not.toContain('##[');
    }
  });

  it('takes prototype names for what they are: unknown keys', async () => {
    const files = { ...SMALL, '/work/okrs/2026-Q4/sales.yaml': `${SALES}__proto__: { admin: true }\nconstructor: x\n` };
    const { data } = await json(['check'], { files });
    expect(data.findings.map((one: { rule: string; line: number }) => [one.rule, one.line])).toEqual([
      ['format', 23],
      ['format', 24],
    ]);
  });
});
