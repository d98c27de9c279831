import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/model/workspace';
import { cycleById } from '../../src/rhythm/calendar';
import { DEFAULT_SETTINGS } from '../../src/workspace/build-settings';
import type { UnreadableFile } from '../../src/workspace/file';
import { placeOf } from '../../src/workspace/place';
import { readWorkspace } from '../../src/workspace/read-workspace';
import { CHECK_INS, keyResult, OKR, observe, read, SALES } from './observe';

const TEAM = keyResult('metric: { from: 40, to: 55 }');

describe('placeOf', () => {
  it.each<[string, string | null]>([
    ['okr.yaml', 'okr//'],
    ['okr.yml', 'okr//'],
    ['strategy.yaml', 'strategy//'],
    ['okrs/2026-Q4/sales.yaml', 'team/2026-Q4/sales'],
    ['okrs/2026-Q4/check-ins/sales.yml', 'check-ins/2026-Q4/sales'],
    ['okrs/2026-Q4/reviews/sales.yaml', 'review/2026-Q4/sales'],
    ['initiatives.yaml', 'initiatives//'],
    ['initiatives/crm.yaml', 'initiatives//'],
    ['decisions/2026-10-14-app.yaml', 'decision//'],
    ['leadership.yaml', 'leadership//'],
    ['culture/2026-Q4.yaml', 'culture/2026-Q4/'],
    ['okrs/sales.yaml', null],
    ['okrs/2026-Q4/other/sales.yaml', null],
    ['sub/okr.yaml', null],
    ['okr.yaml.bak', null],
    ['initiatives/a/b.yaml', null],
  ])('%s is %s', (path, expected) => {
    const place = placeOf(path);
    expect(place && `${place.kind}/${place.cycle ?? ''}/${place.team ?? ''}`).toBe(expected);
  });
});

/** Findings of group files, short. */
async function short(files: Parameters<typeof observe>[0]) {
  return (await observe(files)).map((one) => `${one.rule}/${one.say} ${one.at}`);
}

describe('places', () => {
  it('names files that lie where nothing is expected, cycles and teams that are none', async () => {
    const files = {
      'okr.yaml': OKR,
      'okrs/sales.yaml': TEAM,
      'okrs/2026-T1/sales.yaml': TEAM,
      'okrs/2026-T1/check-ins/sales.yaml': 'check_ins: []\n',
      'okrs/2026-Q4/Sales.yaml': 'objectives: []\n',
      'okrs/2026-Q4/service.yaml': 'team: sales\nobjectives: []\n',
      'culture/2026-Q9.yaml': 'rounds: []\n',
    };
    expect(await short(files)).toEqual([
      'wrong-place/no-cycle culture/2026-Q9.yaml:1:1',
      'wrong-place/team-name okrs/2026-Q4/Sales.yaml:1:1',
      'wrong-place/other-team okrs/2026-Q4/service.yaml:1:7',
      'wrong-place/no-cycle okrs/2026-T1/sales.yaml:1:1',
      'wrong-place/unknown-place okrs/sales.yaml:1:1',
    ]);
  });

  it('knows cycles of other lengths and free ones', async () => {
    const okr = `${OKR}cycles: { length: tertial, custom: [{ id: pilot, start: 2026-01-01, end: 2026-02-28 }] }\n`;
    const files = { 'okr.yaml': okr, 'okrs/2026-T3/sales.yaml': TEAM, 'okrs/pilot/sales.yaml': TEAM };
    expect(await short(files)).toEqual([]);
    const [one] = await observe({ ...files, [SALES]: TEAM });
    expect(one?.help).toContain('2026-T3, pilot');
  });
});

describe('ids', () => {
  it('finds the same id in one file, in two files, and two files for one thing', async () => {
    const twice = TEAM.concat('      - id: nps\n        title: NPS again\n', TEAM.split('\n').slice(1).join('\n'));
    const files = {
      'okr.yaml': `${OKR}teams: [{ id: sales, name: A }, { id: sales, name: B }]\ncycles: { custom: [{ id: x, start: 2030-01-01, end: 2030-02-01 }, { id: x, start: 2031-01-01, end: 2031-02-01 }] }\n`,
      'okr.yml': OKR,
      'strategy.yaml': 'goals: [{ id: g, title: G }, { id: g, title: H }]\nvalues: [{ id: v }, { id: v }]\n',
      [SALES]: twice,
      'okrs/2026-Q4/sales.yml': TEAM,
      [CHECK_INS]:
        'blockers:\n  - { id: b, text: x, raised: 2026-11-01 }\n  - { id: b, text: y, raised: 2026-11-02 }\n',
      'okrs/2026-Q4/check-ins/sales.yml': '{}\n',
      'initiatives.yaml': 'initiatives: [{ id: i, title: I }]\n',
      'initiatives/more.yaml': 'initiatives: [{ id: i, title: J }]\n',
      'decisions/a.yaml': 'id: d\ntitle: A\ndate: 2026-11-01\nstatus: accepted\n',
      'decisions/b.yaml': 'title: B\nid: d\ndate: 2026-11-01\nstatus: accepted\n',
    };
    expect(await short(files)).toEqual([
      'duplicate-id/other-file decisions/b.yaml:2:5',
      'duplicate-id/other-file initiatives/more.yaml:1:21',
      'duplicate-id/same-file okr.yaml:3:39',
      'duplicate-id/same-file okr.yaml:4:73',
      'duplicate-id/two-files okr.yml:1:1',
      'duplicate-id/same-file okrs/2026-Q4/check-ins/sales.yaml:3:11',
      'duplicate-id/two-files okrs/2026-Q4/check-ins/sales.yml:1:1',
      'duplicate-id/same-file okrs/2026-Q4/sales.yaml:10:9',
      'duplicate-id/same-file okrs/2026-Q4/sales.yaml:8:13',
      'duplicate-id/two-files okrs/2026-Q4/sales.yml:1:1',
      'duplicate-id/same-file strategy.yaml:1:36',
      'duplicate-id/same-file strategy.yaml:2:27',
    ]);
  });

  it('lets the same id stand in other teams, cycles and objectives', async () => {
    const two = TEAM.concat(TEAM.split('\n').slice(1).join('\n').replace('id: love', 'id: trust'));
    const files = { 'okr.yaml': OKR, [SALES]: two, 'okrs/2026-Q4/service.yaml': two, 'okrs/2026-Q3/sales.yaml': two };
    expect(await short(files)).toEqual([]);
  });
});

describe('unreadable files', () => {
  it.each<UnreadableFile['fault']>([
    'permission',
    'not-a-file',
    'too-large',
    'outside',
    'utf-8',
    'utf-16',
    'vanished',
    'io',
  ])('%s is said, and the rest is read', async (fault) => {
    const path = 'okrs/2026-Q4/service.yaml';
    const files = {
      'okr.yaml': OKR,
      [SALES]: TEAM,
      [path]: { path, fault, detail: fault === 'too-large' ? 524288 : null },
    };
    expect(await short(files)).toEqual([`unreadable-file/${fault} ${path}:1:1`]);
    const workspace = await read(files);
    expect(workspace.incomplete).toEqual([{ file: path, rule: 'unreadable-file' }]);
    expect([...workspace.unread]).toEqual(['2026-Q4/service']);
    expect(workspace.teamCycles.map((one) => one.team.id)).toEqual(['sales']);
  });
});

describe('faulty files', () => {
  const faulty = TEAM.replace('    key_results:', '    kpi: 3\n    key_results:');

  it('are looked at as far as they are understood by check, and left out by everything else', async () => {
    const files = { 'okr.yaml': OKR, [SALES]: faulty };
    const used = await read(files, 'en', 'use');
    expect(used.teamCycles[0]?.objectives[0]?.keyResults[0]?.title).toBe('NPS from 40 to 55');
    const left = await read(files, 'en', 'leave-out');
    expect(left.teamCycles).toEqual([]);
    for (const workspace of [used, left]) {
      expect(workspace.incomplete).toEqual([{ file: SALES, rule: 'format' }]);
    }
    expect([...left.unread]).toEqual(['2026-Q4/sales']);
  });

  it('of check-ins and reviews do not take the objectives with them', async () => {
    const files = {
      'okr.yaml': OKR,
      [SALES]: TEAM,
      [CHECK_INS]: 'check_ins: 5\n',
      'okrs/2026-Q4/reviews/sales.yaml': '- x\n',
    };
    const [one] = (await read(files)).teamCycles;
    expect(one).toMatchObject({ file: SALES, checkIns: [], checkInFile: CHECK_INS, review: null });
    expect(one?.objectives).toHaveLength(1);
  });

  it('name the rule that kept them out', async () => {
    const files = {
      'okr.yaml': OKR,
      [SALES]: 'a: [',
      'okrs/2026-Q4/b.yaml': '<<<<<<< a\n=======\n>>>>>>> b\n',
      'okrs/2026-Q4/c.yaml': '',
      'okrs/2026-Q4/d.yaml': 'team: x\n',
    };
    expect((await read(files)).incomplete).toEqual([
      { file: SALES, rule: 'yaml-syntax' },
      { file: 'okrs/2026-Q4/b.yaml', rule: 'merge-conflict' },
      { file: 'okrs/2026-Q4/c.yaml', rule: 'format' },
    ]);
  });
});

describe('numbers', () => {
  const target = async (written: string, language: 'de' | 'en') => {
    const files = {
      'okr.yaml': `${OKR}language: ${language}\n`,
      [SALES]: keyResult(`metric: { from: 0, to: ${written} }`),
    };
    const workspace: Workspace = await read(files, 'en');
    const metric = workspace.teamCycles[0]?.objectives[0]?.keyResults[0]?.metric;
    return metric?.type === 'metric' ? [metric.to, metric.unit] : null;
  };

  it.each<[string, unknown, unknown]>([
    ['55', [55, null], [55, null]],
    ['+5', [5, null], [5, null]],
    ['1.500', [1.5, null], [1.5, null]],
    ['"1.500"', [1500, null], [1.5, null]],
    ['"1.234,5"', [1234.5, null], [1234.5, null]],
    ['"30 %"', [30, '%'], [30, '%']],
    ['"12 Mio."', [12e6, null], [12e6, null]],
    ['"9.4m"', [9.4e6, null], [9.4e6, null]],
    ['$9.4m', [null, null], [null, null]],
    ['high', null, null],
  ])('%s is read by the language of the workspace', async (written, german, english) => {
    expect(await target(written, 'de')).toEqual(german);
    expect(await target(written, 'en')).toEqual(english);
  });
});

describe('metrics', () => {
  const metricOf = async (text: string) =>
    (await read({ 'okr.yaml': OKR, [SALES]: keyResult(`metric: ${text}`) })).teamCycles[0]?.objectives[0]?.keyResults[0]
      ?.metric;

  it.each<[string, object]>([
    ['{ from: 40, to: 55 }', { type: 'metric', from: 40, to: 55, counts: 'level', curve: 'linear' }],
    ['{ from: 10, by: -30% }', { from: 10, to: 7, by: { kind: 'percent', amount: -30 } }],
    ['{ from: 10, by: +5 }', { to: 15, by: { kind: 'absolute', amount: 5 } }],
    ['{ from: 10, by: 2x }', { to: 20, by: { kind: 'factor', amount: 2 } }],
    ['{ from: 10, by: "−2,5" }', { to: 7.5 }],
    ['{ by: -30% }', { from: null, to: null, by: { kind: 'percent', amount: -30 } }],
    ['{ to: 5 }', { from: null, to: 5 }],
    ['{ to: 5, counts: sum }', { from: 0, to: 5, counts: 'sum' }],
    ['{ at_least: 99.5, unit: "%" }', { type: 'at-least', low: 99.5, high: null, unit: '%', scoredBy: 'hit-rate' }],
    ['{ at_most: 4, scored_by: last }', { type: 'at-most', low: null, high: 4, scoredBy: 'last' }],
    ['{ between: [4, 5] }', { type: 'between', low: 4, high: 5 }],
    ['{ yes_no: true }', { type: 'yes-no' }],
    ['{ establish: true }', { type: 'establish' }],
    ['{ from: 0, commit: 3, to: 7, stretch: 10 }', { commit: 3, stretch: 10 }],
    ['{ from: 0, to: "30 %" }', { to: 30, unit: '%' }],
  ])('%s', async (text, expected) => expect(await metricOf(text)).toMatchObject(expected));

  it('a metric stated in two ways is none', async () => {
    expect(await metricOf('{ from: 1, to: 2, by: +1 }')).toBeNull();
  });
});

describe('teams and cycles', () => {
  it('come in the order of cycles, then of the list of teams', async () => {
    const okr = `${OKR}teams: [{ id: b, name: B }, { id: a, name: A, parent: b }]\n`;
    const files = {
      'okr.yaml': okr,
      'okrs/2026-Q4/a.yaml': TEAM,
      'okrs/2026-Q4/b.yaml': TEAM,
      'okrs/2026-Q3/a.yaml': TEAM,
    };
    const workspace = await read(files);
    expect(workspace.teamCycles.map((one) => `${one.cycle.id}/${one.team.id}`)).toEqual([
      '2026-Q3/a',
      '2026-Q4/b',
      '2026-Q4/a',
    ]);
    expect(workspace.teams.map(({ id, level }) => [id, level])).toEqual([
      ['b', 'company'],
      ['a', 'team'],
    ]);
  });

  it('are each file without a list', async () => {
    const workspace = await read({ 'okr.yaml': OKR, 'okrs/2026-Q4/b.yaml': TEAM, 'okrs/2026-Q4/a.yaml': TEAM });
    expect(workspace.teams.map(({ id, place }) => [id, place])).toEqual([
      ['a', null],
      ['b', null],
    ]);
  });

  it('a lone file is a team of its own', async () => {
    const cycle = cycleById(DEFAULT_SETTINGS.cycles, '2026-Q4')!;
    const path = 'docs/My OKRs.yaml';
    const workspace = await readWorkspace([{ path, text: TEAM }], {
      language: 'en',
      faulty: 'use',
      lone: { path, cycle },
    });
    expect(workspace).toMatchObject({ hasConfig: false, configFile: null, observations: [] });
    expect(workspace.teamCycles[0]).toMatchObject({ team: { id: 'my-okrs' }, file: path });
  });
});

describe('any files', () => {
  it('are read without a throw', async () => {
    const path = fc.constantFrom(
      'okr.yaml',
      'strategy.yaml',
      SALES,
      CHECK_INS,
      'initiatives.yaml',
      'decisions/a.yaml',
      'leadership.yaml',
      'culture/2026-Q4.yaml',
    );
    const piece = fc.constantFrom(
      ...[
        'objectives:',
        'check_ins:',
        'teams:',
        'people:',
        'goals:',
        'key_results:',
        'rules:',
        'version: 1',
        'organisation: x',
      ],
      ...[
        '- id: a',
        '- {id: a, title: b, key_results: []}',
        'date: 2026-11-01',
        'constructor: 1',
        '__proto__: {}',
        '- 1',
        '- []',
        '~',
        'x',
        '5',
      ],
    );
    const text = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 3 }), piece), { maxLength: 8 })
      .map((rows) => rows.map(([depth, row]) => '  '.repeat(depth) + row).join('\n'));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(path, text, { minKeys: 1 }), async (files) => {
        await observe(files);
        await observe(files, 'de');
      }),
      { numRuns: 300 },
    );
  });
});
