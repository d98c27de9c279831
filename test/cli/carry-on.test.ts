import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { initOutput } from '../../src/schema/output/others';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { type MemoryHost, memoryHost } from '../memory-host';
import { OKR_DE, OKR_EN, workspace } from './workspaces';

const TODAY = '2026-12-18';
const NEXT = '/work/okrs/2027-Q1/sales.yaml';

interface Made {
  readonly metric?: string;
  readonly title?: string;
  readonly more?: string;
  readonly value?: string;
  readonly decision?: string;
  readonly language?: 'de' | 'en';
}

/** A team with one key result, its last value and its decision, carried over into 2027-Q1. */
async function carried({ metric, title = 'Reach it', more = '', value, decision = 'carry', language = 'en' }: Made) {
  const files = workspace({
    'okr.yaml': language === 'de' ? OKR_DE : OKR_EN,
    'okrs/2026-Q4/sales.yaml': `objectives:
  - id: love
    title: Customers come back
    owner: ben
    key_results:
      - { id: kr, title: "${title}"${metric === undefined ? '' : `, metric: ${metric}`}${more} }
`,
    ...(value === undefined
      ? {}
      : {
          'okrs/2026-Q4/check-ins/sales.yaml': `check_ins: [{ date: 2026-12-11, key_results: { love/kr: ${value} } }]\n`,
        }),
    'okrs/2026-Q4/reviews/sales.yaml': `closed: 2026-12-18\nkey_results: { love/kr: { decision: ${decision}, reason: Because } }\n`,
  });
  const { host, report } = await init(files);
  const text = host.stored.get(NEXT) ?? '';
  return { host, report, text, item: itemIn(text) };
}

async function init(files: Readonly<Record<string, string>>, ...argv: string[]) {
  const host = memoryHost({ files, today: TODAY });
  const exit = await run(['init', '--from', '2026-Q4', '--json', ...argv], host);
  const report = host.printed.out.includes('"error"') ? null : initOutput.parse(JSON.parse(host.printed.out));
  return { host, exit, report };
}

function itemIn(text: string) {
  const { root } = parse(text);
  const data = root && (toData(root) as { objectives?: { key_results: Record<string, unknown>[] }[] });
  return data?.objectives?.[0]?.key_results[0] ?? null;
}

async function check(host: MemoryHost): Promise<string[]> {
  host.printed.out = '';
  await run(['check', '--cycle', '2027-Q1', '--json', '--today', TODAY], host);
  return JSON.parse(host.printed.out).findings.map(({ rule }: { rule: string }) => rule);
}

describe('T of method.md 8', () => {
  it('carry: b 0, t 100, c 60 closed at .6; anew b 60, t 100; later 80 is .5 and not .8', async () => {
    const { host, item } = await carried({ metric: '{ from: 0, to: 100, unit: points }', value: '60' });
    expect(item).toMatchObject({
      metric: { from: 60, to: 100, unit: 'points' },
      carried_from: '2026-Q4/sales/love/kr',
    });
    const scoreOf = async (...argv: string[]) => {
      host.printed.out = '';
      await run(['score', '--json', ...argv], host);
      return JSON.parse(host.printed.out).teams[0].objectives[0].keyResults[0].score;
    };
    expect(await scoreOf('--cycle', '2026-Q4', '--today', TODAY)).toBe(0.6);
    host.stored.set(
      '/work/okrs/2027-Q1/check-ins/sales.yaml',
      'check_ins: [{ date: 2027-01-15, key_results: { love/kr: 80 } }]\n',
    );
    expect(await scoreOf('--cycle', '2027-Q1', '--today', '2027-01-16')).toBe(0.5);
  });

  it.each([
    ['2026-11-14', 0.25, 'before half of the cycle it is listed apart'],
    ['2026-11-15', 0.625, 'from half on it counts'],
  ])('drop on %s: the objective is at %d, %s', async (day, score) => {
    const host = memoryHost({
      files: workspace({
        'okr.yaml': OKR_EN,
        'okrs/2026-Q4/sales.yaml': `objectives:
  - id: love
    title: Customers come back
    key_results:
      - { id: a, title: A, metric: { from: 0, to: 100 } }
      - { id: b, title: B, metric: { from: 0, to: 100 }, dropped: ${day} }
`,
        'okrs/2026-Q4/check-ins/sales.yaml':
          'check_ins: [{ date: 2026-10-09, key_results: { love/a: 25, love/b: 100 } }]\n',
      }),
      today: TODAY,
    });
    await run(['score', '--json'], host);
    expect(JSON.parse(host.printed.out).teams[0].score).toBe(score);
  });
});

describe('carry', () => {
  it.each([
    ['a baseline it had no value for stays', '{ from: 40, to: 55 }', undefined, { from: 40, to: 55 }],
    ['a step back is the baseline, too', '{ from: 40, to: 55 }', '38', { from: 38, to: 55 }],
    ['a relative change keeps its target', '{ from: 10, by: -30%, unit: h }', '9.4', { from: 9.4, to: 7, unit: 'h' }],
    ['a sum starts at 0 with the rest as target', '{ to: 20, counts: sum }', '12', { to: 8, counts: 'sum' }],
    ['a mean is rounded', '{ from: 4, to: 5, counts: average }', '4.3333', { from: 4.33, to: 5, counts: 'average' }],
    [
      'a threshold stays',
      '{ at_least: 99.5, unit: "%", scored_by: last }',
      '99',
      { at_least: 99.5, unit: '%', scored_by: 'last' },
    ],
    ['a range stays', '{ between: [4, 5] }', '4.5', { between: [4, 5] }],
    ['yes or no stays', '{ yes_no: true, source: Law }', 'false', { yes_no: true, source: 'Law' }],
    ['a measure in the making without a value goes on', '{ establish: true }', undefined, { establish: true }],
    [
      'anchors between stay',
      '{ from: 0, commit: 50, to: 100, stretch: 120 }',
      '20',
      { from: 20, to: 100, commit: 50, stretch: 120 },
    ],
    ['anchors passed by do not', '{ from: 0, commit: 50, to: 100, stretch: 120 }', '60', { from: 60, to: 100 }],
    [
      'a day of the old cycle is past',
      '{ from: 1, to: 9, observable_from: 2026-11-01, curve: s }',
      '3',
      { from: 3, to: 9, curve: 's' },
    ],
  ])('%s', async (_, metric, value, expected) => {
    const { item, text } = await carried({ metric, value: value as string });
    expect(item?.metric).toEqual(expected);
    expect(text).not.toContain('TBD');
  });

  it('gives the title its new baseline, so that check has nothing to say', async () => {
    const { item, host } = await carried({
      title: 'NPS from 40 to 55',
      metric: '{ from: 40, to: 55, unit: points, source: CRM }',
      value: '47',
    });
    expect(item?.title).toBe('NPS from 47 to 55');
    expect(await check(host)).not.toContain('title-metric-mismatch');
  });

  it('writes a metric down that only the title states', async () => {
    expect((await carried({ title: 'NPS from 40 to 55 points', value: '47' })).item).toMatchObject({
      title: 'NPS from 47 to 55 points',
      metric: { from: 47, to: 55, unit: 'points' },
    });
  });

  it('keeps owner, weight, ambition and guardrail', async () => {
    const more = ', owner: anna, weight: 2, ambition: committed, note: old';
    expect((await carried({ metric: '{ from: 0, to: 9 }', value: '3', more })).item).toEqual({
      id: 'kr',
      title: 'Reach it',
      metric: { from: 3, to: 9 },
      owner: 'anna',
      weight: 2,
      ambition: 'committed',
      carried_from: '2026-Q4/sales/love/kr',
    });
  });

  it('takes the open milestones along; days that are past wait for new ones, and check names them', async () => {
    const more =
      ', milestones: [{ id: a, title: A, due: 2026-10-31 }, { id: b, title: B, due: 2026-12-01, weight: 2 }, { id: c, title: C, due: 2027-02-01 }]';
    const { item, text, host } = await carried({ title: 'Live', more, value: '{ done: { a: 1, b: 0.5 } }' });
    expect(item?.milestones).toEqual([
      { id: 'b', title: 'B', weight: 2 },
      { id: 'c', title: 'C', due: '2027-02-01' },
    ]);
    expect(text).toContain('planned for 1 Dec 2026');
    expect(await check(host)).toContain('undated-milestone');
  });
});

describe('what people must still write is marked, and check names it', () => {
  it.each([
    ['re-scope', 're-scope', '{ from: 40, to: 55, unit: points, source: CRM }', '47', { from: 47, to: 55 }],
    ['re-scope of yes or no', 're-scope', '{ yes_no: true }', 'false', { yes_no: true }],
    ['carry beyond its target', 'carry', '{ from: 40, to: 55, unit: points }', '57', { from: 57 }],
    ['carry beyond its target, downwards', 'carry', '{ from: 10, to: 7, unit: h }', '7', { from: 7 }],
    ['carry of a sum that is complete', 'carry', '{ to: 20, counts: sum }', '21', { counts: 'sum' }],
    ['a measure that was set up', 'carry', '{ establish: true, unit: points }', '40', { from: 40, unit: 'points' }],
  ])('%s', async (_, decision, metric, value, expected) => {
    const { item, host, report } = await carried({ metric, value, decision });
    expect(item?.title).toBe('TBD: Reach it');
    const made = item?.metric as { to?: number } | undefined;
    expect(made).toMatchObject(expected);
    expect(made?.to).toBe((expected as { to?: number }).to);
    expect(report?.carried?.teams[0]?.keyResults[0]).toMatchObject({ toWrite: true });
    expect(await check(host)).toContain('placeholder');
  });

  it('says the reason of a re-scope above it', async () => {
    expect((await carried({ metric: '{ from: 1, to: 9 }', decision: 're-scope', value: '2' })).text).toContain(
      '# Re-scope (Because)',
    );
  });

  it('a title in percent', async () => {
    const { host, text } = await carried({
      title: 'Answer time down by 30 %',
      metric: '{ from: 10, by: -30%, unit: h }',
      value: '9',
    });
    expect(text).toContain('still names the old numbers');
    expect(await check(host)).toContain('title-metric-mismatch');
  });

  it('carrying twice asks for a re-scope; one that was re-scoped before begins anew', async () => {
    const at = async (before: string, config = '') => {
      const files = workspace({
        'okr.yaml': OKR_EN + config,
        'okrs/2026-Q3/sales.yaml':
          'objectives: [{ id: o, title: O, key_results: [{ id: k, title: K, metric: { from: 0, to: 9 } }] }]\n',
        'okrs/2026-Q3/reviews/sales.yaml': `closed: 2026-09-30\nkey_results: { o/k: { decision: ${before} } }\n`,
        'okrs/2026-Q4/sales.yaml':
          'objectives: [{ id: o, title: O, key_results: [{ id: k, title: K, metric: { from: 3, to: 9 }, carried_from: 2026-Q3/sales/o/k }] }]\n',
        'okrs/2026-Q4/check-ins/sales.yaml': 'check_ins: [{ date: 2026-12-11, key_results: { o/k: 5 } }]\n',
        'okrs/2026-Q4/reviews/sales.yaml': 'closed: 2026-12-18\nkey_results: { o/k: { decision: carry } }\n',
      });
      const { report, host } = await init(files);
      return [report?.carried?.teams[0]?.keyResults[0]?.as, itemIn(host.stored.get(NEXT) ?? '')?.title];
    };
    expect(await at('carry')).toEqual(['re-scope', 'TBD: K']);
    expect(await at('re-scope')).toEqual(['carry', 'K']);
    expect(await at('carry', 'rules: { carried-too-often: { times: 3 } }\n')).toEqual(['carry', 'K']);
  });
});

describe('hand over', () => {
  it.each([
    ['up, reached', '{ from: 40, to: 55, unit: points }', '57', { at_least: 55, unit: 'points' }],
    ['up, not quite', '{ from: 40, to: 55 }', '52', { at_least: 52 }],
    ['down, reached', '{ from: 10, to: 7, curve: s }', '6', { at_most: 7 }],
    ['a threshold', '{ at_most: 5 }', '3', { at_most: 5 }],
    ['yes or no', '{ yes_no: true }', 'true', { yes_no: true }],
  ])('%s becomes a guardrail', async (_, metric, value, expected) => {
    const { item, report } = await carried({ metric, value, decision: 'hand-over', more: ', weight: 3' });
    expect(item).toEqual({
      id: 'kr',
      title: 'Reach it',
      metric: expected,
      guardrail: true,
      carried_from: '2026-Q4/sales/love/kr',
    });
    expect(report?.carried?.teams[0]?.keyResults[0]?.as).toBe('guardrail');
  });

  it('says the level in the title where it can', async () => {
    const made = {
      title: 'NPS von 40 auf 55 steigern',
      metric: '{ from: 40, to: 55, unit: Punkte, source: CRM }',
      language: 'de',
    } as const;
    const { item, host } = await carried({ ...made, decision: 'hand-over', value: '57' });
    expect(item?.title).toBe('NPS: mindestens 55 Punkte');
    expect(await check(host)).not.toContain('title-metric-mismatch');
  });

  it.each([
    ['a sum', '{ to: 20, counts: sum }', '21'],
    ['a measure in the making', '{ establish: true }', '4'],
  ])('%s leaves nothing to hold, and that is said', async (_, metric, value) => {
    const { report, text } = await carried({ metric, value, decision: 'hand-over' });
    expect(report?.carried?.teams[0]?.keyResults).toEqual([
      { ref: '2026-Q4/sales/love/kr', title: 'Reach it', decision: 'hand-over', as: null, toWrite: false },
    ]);
    expect(text).toContain('objectives: []');
  });
});

const COMPANY = workspace({
  'okr.yaml': `${OKR_EN}teams: [{ id: company, name: Company }, { id: sales, name: Sales, parent: company }, { id: service, name: Service, parent: company }, { id: fresh, name: Fresh, parent: company }]\n`,
  'strategy.yaml': 'goals: [{ id: lead, title: Lead }]\nnot_doing: [x]\n',
  'okrs/2026-Q4/company.yaml': `objectives:
  - { id: growth, title: We grow from within, contributes_to: [goal:lead], key_results: [{ id: a, title: A, metric: { from: 0, to: 9 } }] }
  - { id: end, title: It ends, key_results: [{ id: b, title: B, metric: { from: 0, to: 9 } }] }
`,
  'okrs/2026-Q4/sales.yaml': `objectives:
  - id: love
    title: Customers come back
    owner: ben
    why: It pays
    shared_with: [service]
    contributes_to: [company/growth, 2026-Q4/company/growth/a, company/end, service/fast, goal:gone]
    key_results:
      - { id: k, title: K, metric: { from: 0, to: 9 }, pairs_with: l }
      - { id: l, title: L, metric: { from: 0, to: 9 } }
      - { id: m, title: M, metric: { from: 0, to: 9 } }
`,
  'okrs/2026-Q4/service.yaml':
    'objectives: [{ id: fast, title: Fast, key_results: [{ id: k, title: K, metric: { from: 0, to: 9 } }] }]\n',
  'okrs/2026-Q4/reviews/company.yaml':
    'closed: 2026-12-18\nkey_results: { growth/a: { decision: carry }, end/b: { decision: drop } }\n',
  'okrs/2026-Q4/reviews/sales.yaml':
    'closed: 2026-12-18\nkey_results: { love/k: { decision: carry }, love/l: { decision: drop } }\nretro: { actions: [{ what: Ask earlier, owner: ben, due: 2027-01-15 }] }\n',
});

describe('okr init --from', () => {
  it('writes what was decided, team by team; nothing is carried silently', async () => {
    const { report, exit, host } = await init(COMPANY);
    expect([exit, report?.cycle, report?.carried?.from]).toEqual([0, '2027-Q1', '2026-Q4']);
    expect(report?.carried?.teams.map(({ team, state, file }) => [team, state, file])).toEqual([
      ['company', 'carried', 'okrs/2027-Q1/company.yaml'],
      ['sales', 'carried', 'okrs/2027-Q1/sales.yaml'],
      ['service', 'unreviewed', null],
      ['fresh', 'new', 'okrs/2027-Q1/fresh.yaml'],
    ]);
    expect(report?.carried?.teams[1]?.keyResults.map(({ ref, decision, as }) => [ref.slice(-1), decision, as])).toEqual(
      [
        ['k', 'carry', 'carry'],
        ['l', 'drop', null],
        ['m', null, null],
      ],
    );
    expect(report?.carried?.actions).toEqual([{ team: 'sales', what: 'Ask earlier', owner: 'ben', due: '2027-01-15' }]);
    expect(host.stored.has('/work/okrs/2027-Q1/service.yaml')).toBe(false);
    expect(host.stored.get('/work/okrs/2027-Q1/company.yaml')).not.toContain('It ends');
  });

  it('keeps links that lead somewhere, and says which do not, or not yet', async () => {
    const { host } = await init(COMPANY);
    const text = host.stored.get(NEXT) ?? '';
    expect(text).toContain('contributes_to: [company/growth, company/growth/a]\n');
    expect(text).toContain('shared_with: [service]\n');
    expect(text.replaceAll(/\s+#?\s*/g, ' ')).toContain(
      'Contributed to company/end, goal:gone, which the new cycle does not have',
    );
    expect(text.replaceAll(/\s+#?\s*/g, ' ')).toContain('write again: contributes_to: [service/fast]');
    expect(text).toContain('counter metric l does not go on');
    expect(text).not.toContain('pairs_with');
    expect((await check(host)).filter((rule) => rule === 'unknown-reference')).toEqual([]);
  });

  it('a second run changes nothing, and fetches a team that was closed meanwhile', async () => {
    const first = await init(COMPANY);
    const files = Object.fromEntries(first.host.stored);
    const second = await init(files);
    expect(Object.fromEntries(second.host.stored)).toEqual(files);
    expect(second.report?.created).toEqual([]);
    expect(second.report?.carried?.teams.map(({ state }) => state)).toEqual([
      'exists',
      'exists',
      'unreviewed',
      'exists',
    ]);
    const closed = {
      ...files,
      '/work/okrs/2026-Q4/reviews/service.yaml': 'closed: 2026-12-18\nkey_results: { fast/k: { decision: carry } }\n',
    };
    expect((await init(closed)).report?.created).toEqual(['okrs/2027-Q1/service.yaml']);
  });

  it('says on its page what waits for a review, and with which command', async () => {
    const host = memoryHost({ files: COMPANY, today: TODAY });
    await run(['init', '--from', '2026-Q4'], host);
    expect(host.printed.out).toContain('Not carried over yet: Service');
    expect(host.printed.out).toContain('okr review service --cycle 2026-Q4');
    expect(host.printed.out).toContain('Ask earlier');
    expect(host.printed.out).toMatch(/^ +M +no decision, not carried over/m);
  });

  it('--team writes one team alone', async () => {
    const { report } = await init(COMPANY, '--team', 'sales');
    expect(report?.created.filter((path) => path.startsWith('okrs/'))).toEqual(['okrs/2027-Q1/sales.yaml']);
  });

  it('has persons of their own where people agreed to that, and not otherwise', async () => {
    const person = (agreed: string) => ({
      ...COMPANY,
      '/work/okr.yaml': `${COMPANY['/work/okr.yaml']?.replace(' }]\n', ' }, { id: ben, name: Ben, level: person, parent: sales }]\n')}${agreed}`,
      '/work/okrs/2026-Q4/ben.yaml': COMPANY['/work/okrs/2026-Q4/service.yaml'] ?? '',
      '/work/okrs/2026-Q4/reviews/ben.yaml': 'closed: 2026-12-18\nkey_results: { fast/k: { decision: carry } }\n',
    });
    expect((await init(person('person_level: true\n'))).report?.created).toContain('okrs/2027-Q1/ben.yaml');
    expect((await init(person(''))).report?.carried?.teams.map(({ team }) => team)).not.toContain('ben');
  });

  it('leaves a faulty file alone, names it, and exits 3', async () => {
    const { report, exit, host } = await init({
      ...COMPANY,
      '/work/okrs/2026-Q4/reviews/sales.yaml': 'closed: soon\n',
    });
    expect([exit, report?.carried?.teams[1]?.state]).toEqual([3, 'faulty']);
    expect(host.printed.err).toContain('reviews/sales.yaml');
    expect(host.stored.has(NEXT)).toBe(false);
  });

  it.each([
    ['a cycle the calendar does not know', ['--from', '2026-T1'], '', 'unknown-cycle'],
    ['a cycle without files', ['--from', '2026-Q1'], '', 'empty-cycle'],
    ['a next cycle that is none', ['--from', '2026-Q4', '--cycle', '2026-Q3'], '', 'not-later'],
  ])('refuses %s', async (_, argv, config, code) => {
    const host = memoryHost({
      files: { ...COMPANY, '/work/okr.yaml': `${COMPANY['/work/okr.yaml']}${config}` },
      today: TODAY,
    });
    const before = Object.fromEntries(host.stored);
    expect(await run(['init', ...argv, '--json'], host)).toBe(2);
    expect(JSON.parse(host.printed.out).error.code).toBe(code);
    expect(Object.fromEntries(host.stored)).toEqual(before);
  });

  it('names the last cycle of a calendar that ends', async () => {
    const cycles = 'cycles: { custom: [{ id: last, start: 2100-10-01, end: 2100-12-31 }] }\n';
    const files = {
      ...COMPANY,
      '/work/okr.yaml': `${COMPANY['/work/okr.yaml']}${cycles}`,
      '/work/okrs/last/sales.yaml': 'objectives: []\n',
    };
    const host = memoryHost({ files, today: TODAY });
    expect(await run(['init', '--from', 'last', '--json'], host)).toBe(2);
    expect(JSON.parse(host.printed.out).error.code).toBe('no-next-cycle');
  });
});
