import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { RULES } from '../../src/rules';
import { checkWorkspace } from '../../src/rules/check';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { readWorkspace } from '../../src/workspace/read-workspace';
import { type MemoryHost, memoryHost } from '../memory-host';

/** What `okr check` would say, notes included. */
async function findings(host: MemoryHost, today: string) {
  const workspace = await readWorkspace(host.files.scan('/work'), { language: 'en', faulty: 'use' });
  const found = checkWorkspace(workspace, { today, rules: RULES, overrides: new Map(), cycle: null }).findings;
  return found.map(({ rule, say, severity, place, data }) => ({ rule, say, severity, place, data }));
}

const combinations = ['pilot', 'company'].flatMap((template) => ['de', 'en'].map((lang) => [template, lang] as const));

describe.each(combinations)('template %s in %s', (template, lang) => {
  test.each(['2026-10-01', '2026-11-13', '2026-12-31', '2027-01-07', '2028-02-29'])(
    'nothing to find on %s',
    async (today) => {
      const host = memoryHost({ today });
      expect(await run(['init', '--yes', '--template', template, '--lang', lang], host)).toBe(0);
      expect(await findings(host, today)).toEqual([]);
    },
  );

  test('editors find nothing either: every file fits the schema it names', async () => {
    const host = memoryHost({ today: '2026-10-02' });
    await run(['init', '--yes', '--template', template, '--lang', lang], host);
    await run(['init', '--cycle', '2027-Q1'], host);
    for (const [path, text] of host.stored) {
      const schema = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text)?.[1];
      if (schema === undefined) continue;
      const ajv = formats.default(new Ajv({ strict: false, allErrors: true }));
      const fits = ajv.compile(JSON.parse(host.stored.get(host.resolve(path, '..', schema)) ?? ''));
      const { root } = parse(text);
      fits(root && JSON.parse(JSON.stringify(toData(root))));
      expect(fits.errors, path).toBeNull();
    }
  });

  test('its commented examples are right as well', async () => {
    const host = memoryHost({ today: '2026-10-02' });
    await run(['init', '--yes', '--template', template, '--lang', lang, '--team-name', 'Pilot'], host);
    const team = template === 'pilot' ? 'pilot' : 'company';
    const file = `/work/okrs/2026-Q4/${team}.yaml`;
    const [, checkIn = ''] = (host.stored.get('/work/okr.yaml') ?? '').split(/\n#\n(?=# {3}check_ins:)/);
    const [objectives = '', milestones = ''] = (host.stored.get(file) ?? '').split(/\n\n#.*\n#\n(?=# {6}- id:)/);
    host.stored.set(`/work/okrs/2026-Q4/check-ins/${team}.yaml`, checkIn.replaceAll(/^# {3}/gm, ''));
    host.stored.set(file, `${objectives}\n${milestones.replaceAll(/^#/gm, '')}`);
    expect(await findings(host, '2026-10-02')).toEqual([]);
    const workspace = await readWorkspace(host.files.scan('/work'), { language: 'en', faulty: 'use' });
    const home = workspace.teamCycles.find((one) => one.team.id === team);
    expect(home?.checkIns).toHaveLength(1);
    expect(home?.blockers).toHaveLength(1);
    expect(home?.objectives.at(-1)?.keyResults.at(-1)?.milestones).toHaveLength(2);
  });

  test('nor in the next cycle', async () => {
    const host = memoryHost({ today: '2026-10-01' });
    await run(['init', '--yes', '--template', template, '--lang', lang], host);
    expect(await run(['init', '--cycle', '2027-Q1', '--today', '2026-12-20'], host)).toBe(0);
    const all = await findings(host, '2026-10-01');
    expect(all.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  const NAMES = [
    'a: b',
    '"',
    "it's",
    '🚀',
    '{{x}}',
    '{{team}}',
    '- x',
    '#1',
    '2026',
    'null',
    'Müller & Söhne',
    '<!--',
    '%',
    '\\n',
    '*',
    'a, b',
    '  padded  ',
  ];
  test.each(NAMES)('with the name %s', async (name) => {
    const host = memoryHost({ today: '2026-10-01' });
    const words = ['--organisation', name, '--team-name', name];
    expect(await run(['init', '--yes', '--template', template, '--lang', lang, ...words], host), host.printed.err).toBe(
      0,
    );
    expect(await findings(host, '2026-10-01')).toEqual([]);
    const workspace = await readWorkspace(host.files.scan('/work'), { language: 'en', faulty: 'use' });
    expect(workspace.settings.organisation).toBe(name.trim());
    const names = workspace.teams.map((team) => team.name);
    if (template === 'pilot') expect(names).toEqual([name.trim()]);
    else expect(names.slice(1)).toEqual(name.split(',').map((one) => one.trim()));
  });

  test.each(['a\nb', 'a\u001b[2J', '\u202e', '', ' '])('refuses the name %j', async (name) => {
    for (const flag of ['--organisation', '--team-name']) {
      const host = memoryHost({});
      expect(await run(['init', '--yes', '--template', template, '--lang', lang, flag, name], host)).toBe(2);
      expect(host.printed.err).not.toContain('\u001b');
      expect(host.stored.size).toBe(0);
    }
  });
});

test('a company of any number of departments', async () => {
  for (const names of ['A', 'A, B', 'A, B, C, D, E', 'Sales, sales, company']) {
    const host = memoryHost({ today: '2026-10-01' });
    expect(await run(['init', '--yes', '--template', 'company', '--team-name', names], host)).toBe(0);
    expect(await findings(host, '2026-10-01')).toEqual([]);
  }
});
