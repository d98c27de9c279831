import { describe, expect, it } from 'vitest';
import { CHECK_INS, keyResult, OKR, observe, read, SALES } from './observe';

const DONE = keyResult('metric: { from: 40, to: 55, unit: points }');
const link = (text: string) => DONE.replace('    key_results:', `    contributes_to: [${text}]\n    key_results:`);
const STRATEGY = 'goals:\n  - { id: service-leader, title: Lead }\n';
const REVIEW = 'okrs/2026-Q4/reviews/sales.yaml';
const PAST = 'okrs/2026-Q3/sales.yaml';

/** Findings of one rule, short. */
async function found(rule: string, files: Parameters<typeof observe>[0]) {
  return (await observe(files)).filter((one) => one.rule === rule).map((one) => `${one.at} ${one.message} ${one.help}`);
}

describe('unknown-reference', () => {
  const rule = 'unknown-reference';

  it.each([
    'goal:service-leader',
    'sales/love',
    'sales/love/nps',
    '2026-Q4/sales/love',
    '2026-Q4/sales/love/nps',
    '2026-Q3/sales/love/nps',
  ])('follows %s', async (text) => {
    const files = { 'okr.yaml': OKR, 'strategy.yaml': STRATEGY, [SALES]: link(text), [PAST]: DONE };
    expect(await found(rule, files)).toEqual([]);
  });

  it.each([
    ['goal:service-leadr', 'no strategic goal "service-leadr". Did you mean "goal:service-leader"?'],
    ['goal:growth', 'Add it to strategy.yaml, or correct the reference. There are: service-leader.'],
    ['sales/lov', '"sales/lov" leads to no objective. Did you mean "sales/love"?'],
    ['sale/love', 'Did you mean "sales/love"?'],
    ['sales/love/npss', 'The objective "love" has no key result "npss". Did you mean "nps"?'],
    ['sales/love/churn', 'Correct the id. There are: nps.'],
    ['2026-Q3/sales/lov', 'Did you mean "2026-Q3/sales/love"?'],
    ['2025-Q1/sales/love', '"2025-Q1/sales/love" leads to no objective.'],
    ['love/nps', 'Did you mean "sales/love/nps"?'],
  ])('reports %s', async (text, part) => {
    const files = { 'okr.yaml': OKR, 'strategy.yaml': STRATEGY, [SALES]: link(text), [PAST]: DONE };
    const [one, ...others] = await found(rule, files);
    expect(one).toContain(`${SALES}:4:22 `);
    expect(one).toContain(part);
    expect(others).toEqual([]);
  });

  it('reports pairs and what was carried over', async () => {
    const text = `${DONE}        pairs_with: cost\n        carried_from: 2026-Q3/sales/love/churn\n`;
    expect(await found(rule, { 'okr.yaml': OKR, [SALES]: text, [PAST]: DONE })).toEqual([
      expect.stringContaining(`${SALES}:8:21 There is no key result "cost" beside this one.`),
      expect.stringContaining(`${SALES}:9:23 The objective "love" has no key result "churn".`),
    ]);
  });

  it('does not let a key result pair with itself', async () => {
    const text = `${DONE}        pairs_with: nps\n`;
    expect(await found(rule, { 'okr.yaml': OKR, [SALES]: text })).toHaveLength(1);
  });

  it('reports check-ins, milestones, blockers and reviews', async () => {
    const team = `${DONE}      - id: pilot\n        title: Pilot\n        milestones: [{ id: live, title: Live }]\n`;
    const checkIns = `check_ins:
  - date: 2026-11-13
    key_results:
      love/npss: 4
      love/pilot: { done: [live, contract] }
      lov/nps: 5
blockers:
  - { id: a, text: x, raised: 2026-11-13, key_results: [love/nps, love/x] }
`;
    const files = {
      'okr.yaml': OKR,
      [SALES]: team,
      [CHECK_INS]: checkIns,
      [REVIEW]: 'key_results:\n  love/pilott: { decision: drop }\n',
    };
    expect(await found(rule, files)).toEqual([
      expect.stringMatching(/check-ins.*:4:7 .*"love\/npss" in this cycle. Did you mean "love\/nps"/),
      expect.stringMatching(/check-ins.*:5:34 There is no milestone "contract"\. Correct .* There are: live\./),
      expect.stringMatching(/check-ins.*:6:7 .*"lov\/nps".*Did you mean "love\/nps"/),
      expect.stringMatching(/check-ins.*:8:67 .*"love\/x"/),
      expect.stringMatching(/reviews.*:2:3 .*Did you mean "love\/pilot"/),
    ]);
  });

  it('marks a milestone given with its share', async () => {
    const team = keyResult('milestones: [{ id: live, title: Live }]');
    const checkIns = 'check_ins:\n  - date: 2026-11-13\n    key_results:\n      love/nps: { done: { life: 0.5 } }\n';
    const [one] = await found(rule, { 'okr.yaml': OKR, [SALES]: team, [CHECK_INS]: checkIns });
    expect(one).toContain(`${CHECK_INS}:4:27 `);
    expect(one).toContain('Did you mean "live"?');
  });

  it('says once that check-ins have no objectives to be about', async () => {
    const checkIns = 'check_ins:\n  - date: 2026-11-13\n    key_results: { a/b: 1, c/d: 2 }\n';
    expect(await found(rule, { 'okr.yaml': OKR, [CHECK_INS]: checkIns })).toEqual([
      `${CHECK_INS}:1:1 sales has no objectives in 2026-Q4 that this file could be about. Add ${SALES}, or move this file to the team and cycle it belongs to.`,
    ]);
  });

  it('takes references of work and decisions into any cycle, today’s first', async () => {
    const files = {
      'okr.yaml': OKR,
      [PAST]: DONE,
      'okrs/2027-Q1/sales.yaml': DONE.replace('love', 'trust'),
      'initiatives.yaml':
        'initiatives:\n  - { id: a, title: A, contributes_to: { sales/love/nps: 1, sales/lov/nps: 1 } }\n  - { id: b, title: B, contributes_to: [sales/trust, sales/x, goal:g] }\n',
      'decisions/2026-10-14-app.yaml':
        'title: App\ndate: 2026-10-14\nstatus: accepted\npays_into: [{ key_result: sales/trust/nps }, { key_result: sales/trust/x }]\n',
      'leadership.yaml': 'delegations: [{ what: x, to: ben, result: sales/nowhere }]\n',
    };
    expect(await found(rule, files)).toEqual([
      expect.stringContaining('decisions/2026-10-14-app.yaml:4:60 The objective "trust" has no key result "x".'),
      expect.stringContaining(
        'initiatives.yaml:2:61 "sales/lov/nps" leads to no objective. Did you mean "sales/love/nps"?',
      ),
      expect.stringContaining('initiatives.yaml:3:54 "sales/x"'),
      expect.stringContaining('initiatives.yaml:3:63 There is no strategic goal "g".'),
      expect.stringContaining('leadership.yaml:1:43 "sales/nowhere"'),
    ]);
  });

  it('knows decisions by id, and by the name of their file', async () => {
    const head = 'title: T\ndate: 2026-10-14\nstatus: superseded\n';
    const files = {
      'okr.yaml': OKR,
      'decisions/2026-10-14-app.yaml': `${head}superseded_by: site\n`,
      'decisions/2026-11-01-x.yaml': `id: site\n${head}supersedes: [app, 2026-10-14-app, ap]\n`,
    };
    expect(await found(rule, files)).toEqual([
      expect.stringContaining('decisions/2026-11-01-x.yaml:5:35 There is no decision "ap". Did you mean "app"?'),
    ]);
  });

  it('knows the values a win may show, where the strategy names any', async () => {
    const win = (value: string) =>
      `check_ins:\n  - date: 2026-11-13\n    key_results: {}\n    wins: [{ what: x, value: ${value} }]\n`;
    const files = { 'okr.yaml': OKR, [SALES]: DONE, [CHECK_INS]: win('trst') };
    expect(await found(rule, files)).toEqual([]);
    expect(await found(rule, { ...files, 'strategy.yaml': 'values: [{ id: trust }]\n' })).toEqual([
      expect.stringContaining(`${CHECK_INS}:4:30 There is no company value "trst". Did you mean "trust"?`),
    ]);
  });

  it('does not judge references into files that could not be read', async () => {
    const unread = { path: 'okrs/2026-Q4/company.yaml', fault: 'permission', detail: null } as const;
    const files = { 'okr.yaml': OKR, [SALES]: link('company/growth'), 'strategy.yaml': STRATEGY };
    expect(await found(rule, { ...files, [unread.path]: unread })).toEqual([]);
    expect(await found(rule, { ...files, [unread.path]: 'objectives: [' })).toEqual([]);
    expect(await found(rule, { ...files, [unread.path]: 'objectives: []' })).toHaveLength(1);
  });

  it('does not judge check-ins of a team whose objectives could not be read', async () => {
    const checkIns = 'check_ins:\n  - date: 2026-11-13\n    key_results: { a/b: 1 }\n';
    expect(await found(rule, { 'okr.yaml': OKR, [SALES]: 'objectives: [', [CHECK_INS]: checkIns })).toEqual([]);
    const unread = { path: SALES, fault: 'permission', detail: null } as const;
    expect(await found(rule, { 'okr.yaml': OKR, [SALES]: unread, [CHECK_INS]: checkIns })).toEqual([]);
  });
});

describe('unknown-person', () => {
  const people = `${OKR}people:\n  anna: { name: Anna Muster }\n  ben:\n`;

  it('looks everywhere a person is named', async () => {
    const files = {
      'okr.yaml': `${people}teams: [{ id: sales, name: Sales, lead: ann }]\n`,
      [SALES]: DONE.replace(
        '    key_results:',
        '    owner: bn\n    changes: [{ date: 2026-11-01, what: weight, before: 1, after: 2, by: ana }]\n    key_results:',
      ).concat('        owner: [ben, carla]\n'),
      [CHECK_INS]:
        'check_ins:\n  - date: 2026-11-13\n    by: dora\n    key_results: {}\n    wins: [{ what: x, who: [emil] }]\nblockers:\n  - { id: a, text: x, raised: 2026-11-13, raised_by: fritz, owner: gerd }\n',
      [REVIEW]: 'wins: [{ what: x, who: [hans] }]\nretro: { actions: [{ what: x, owner: ina }] }\n',
      'strategy.yaml': 'owner: jan\ngoals: [{ id: g, title: G, owner: kai, consulted: [works-council] }]\n',
      'initiatives.yaml': 'initiatives: [{ id: a, title: A, lead: lea, people: { max: 1 } }]\n',
      'decisions/a.yaml':
        'title: A\ndate: 2026-11-01\nstatus: accepted\ndeciders: [nele]\nconsulted: [works-council]\n',
      'leadership.yaml':
        'delegations: [{ what: x, to: olaf, by: paul }]\ncoaching: [{ who: quentin, by: rosa }]\nmentoring: [{ who: sven }]\n',
    };
    const seen = await found('unknown-person', files);
    const names = seen.map((one) => /"(\w+)"/.exec(one)?.[1]).sort();
    expect(names).toEqual([
      'ana',
      'ann',
      'bn',
      'carla',
      'dora',
      'emil',
      'fritz',
      'gerd',
      'hans',
      'ina',
      'jan',
      'kai',
      'lea',
      'max',
      'nele',
      'olaf',
      'paul',
      'quentin',
      'rosa',
      'sven',
    ]);
    expect(seen).toContainEqual(
      expect.stringContaining('okr.yaml:6:41 "ann" is not listed below "people" in okr.yaml. Did you mean "anna"?'),
    );
    expect(seen).toContainEqual(expect.stringContaining('initiatives.yaml:1:55 "max"'));
  });

  it('says nothing where no people are listed', async () => {
    expect(await found('unknown-person', { 'okr.yaml': OKR, [SALES]: DONE.concat('        owner: anyone\n') })).toEqual(
      [],
    );
  });

  it('knows a person by name', async () => {
    const files = { 'okr.yaml': people, [SALES]: DONE.concat('        owner: anna muster\n') };
    expect(await found('unknown-person', files)).toEqual([expect.stringContaining('Did you mean "anna"?')]);
  });

  it('leaves a team named as an owner to missing-owner', async () => {
    const files = { 'okr.yaml': people, [SALES]: DONE.concat('        owner: sales\n') };
    expect(await found('unknown-person', files)).toEqual([]);
  });
});

describe('unknown-team', () => {
  const teams = (rows: string) => `${OKR}teams:\n${rows}`;

  it('looks everywhere a team is named', async () => {
    const files = {
      'okr.yaml': `${teams('  - { id: company, name: Muster }\n  - { id: sales, name: Vertrieb, parent: compny }\n')}capacity: { 2026-Q4: { days: { slaes: 5 } } }\n`,
      [SALES]: DONE.replace('    key_results:', '    shared_with: [company, vertrieb]\n    key_results:'),
      'okrs/2026-Q4/sale.yaml': 'objectives: []\n',
      'initiatives.yaml': 'initiatives: [{ id: a, title: A, team: service }]\n',
      'culture/2026-Q4.yaml': 'rounds: [{ team: desk, date: 2026-11-20, form: culture, answers: 7, sums: [9] }]\n',
    };
    expect(await found('unknown-team', files)).toEqual([
      expect.stringContaining('culture/2026-Q4.yaml:1:18 There is no team "desk".'),
      expect.stringContaining(
        'initiatives.yaml:1:40 There is no team "service". Add it below "teams" in okr.yaml, or correct the id. There are: company, sales.',
      ),
      expect.stringContaining('okr.yaml:5:42 There is no team "compny". Did you mean "company"?'),
      expect.stringContaining('okr.yaml:6:32 There is no team "slaes". Did you mean "sales"?'),
      expect.stringContaining(
        'okrs/2026-Q4/sale.yaml:1:1 The team "sale" is not listed below "teams" in okr.yaml. Did you mean "sales"?',
      ),
      expect.stringContaining(`${SALES}:4:28 There is no team "vertrieb". Did you mean "sales"?`),
    ]);
  });

  it('says nothing where no teams are listed', async () => {
    const text = DONE.replace('    key_results:', '    shared_with: [anything]\n    key_results:');
    expect(await found('unknown-team', { 'okr.yaml': OKR, [SALES]: text })).toEqual([]);
  });

  it.each([
    ['itself', '  - { id: a, name: A, parent: a }\n', ['a → a'], { a: null }],
    [
      'two',
      '  - { id: a, name: A, parent: b }\n  - { id: b, name: B, parent: a }\n',
      ['a → b → a'],
      { a: null, b: 'a' },
    ],
    [
      'three with a tail',
      '  - { id: t, name: T, parent: a }\n  - { id: a, name: A, parent: b }\n  - { id: b, name: B, parent: c }\n  - { id: c, name: C, parent: a }\n',
      ['a → b → c → a'],
      { t: 'a', a: null, b: 'c', c: 'a' },
    ],
    [
      'two circles',
      '  - { id: a, name: A, parent: a }\n  - { id: b, name: B, parent: c }\n  - { id: c, name: C, parent: b }\n  - { id: d, name: D, parent: c }\n',
      ['a → a', 'b → c → b'],
      { a: null, b: null, c: 'b', d: 'c' },
    ],
  ])('cuts a circle of parents: %s', async (_, rows, circles, parents) => {
    const files = { 'okr.yaml': teams(rows) };
    const seen = await found('unknown-team', files);
    expect(seen).toHaveLength(circles.length);
    for (const [index, circle] of circles.entries()) expect(seen[index]).toContain(`lead back to itself: ${circle}.`);
    const workspace = await read(files);
    expect(Object.fromEntries(workspace.teams.map(({ id, parent }) => [id, parent]))).toEqual(parents);
  });
});
