import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/rules/define';
import outsideStrategy from '../../src/rules/outside-strategy';
import overbookedTeam from '../../src/rules/overbooked-team';
import sharesNotOne from '../../src/rules/shares-not-one';
import unfundedObjective from '../../src/rules/unfunded-objective';
import { findingsOf, objectives, organisation, workspaceOf } from '../alignment/workspace';

const OKRS = {
  'okrs/2026-Q3/sales.yaml': objectives('old'),
  'okrs/2026-Q4/sales.yaml': objectives('a', 'b', ['gone', 'dropped: 2026-11-01']),
};

/** What a rule says of initiatives given as flow mappings without id and title, and where: `say path`. */
async function said(rule: Rule, initiatives: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const lines = initiatives.map((one, index) => `  - { id: i${index}, title: I${index}, ${one} }`);
  const text = initiatives.length === 0 ? {} : { 'initiatives.yaml': `initiatives:\n${lines.join('\n')}\n` };
  return findingsOf(rule, await workspaceOf({ ...OKRS, ...text, ...files })).map(({ say, place }) =>
    'path' in place ? `${say} ${place.path.slice(1).join('/')}` : say,
  );
}

describe('outside-strategy', () => {
  it.each([
    ['nothing named', 'days: 1', ['unlinked 0/title']],
    ['only what was dropped', 'days: 1, contributes_to: [sales/gone/kr]', ['dropped 0/title']],
    ['something', 'days: 1, contributes_to: [sales/a/kr]', []],
    ['a goal that is said to be unknown', 'days: 1, contributes_to: [sales/typo]', []],
    ['no money and no days', 'people: { ben: 0.5 }', []],
    ['daily business', 'days: 1, kind: run', []],
    ['stopped', 'days: 1, days_spent: 1, status: stopped', []],
    ['in a closed cycle', 'days: 1, from: 2026-07-01, to: 2026-09-30', []],
    ['partly in a running one', 'days: 1, from: 2026-07-01, to: 2026-10-01', ['unlinked 0/title']],
  ])('%s', async (_, initiative, findings) => {
    expect(await said(outsideStrategy, [initiative])).toEqual(findings);
  });

  it('is what a decision of the same id turned down, not one that stands for it', async () => {
    const decision = (status: string) => ({
      'decisions/app.yaml': `id: i0\ntitle: App\ndate: 2026-10-14\nstatus: ${status}\n`,
    });
    const work = ['budget: 5, contributes_to: [sales/a]'];
    expect(await said(outsideStrategy, work, decision('rejected'))).toEqual(['rejected 0/title']);
    expect(await said(outsideStrategy, work, decision('accepted'))).toEqual([]);
    expect(await said(outsideStrategy, work, decision('accepted\nanswer: no'))).toEqual(['rejected 0/title']);
  });
});

describe('unfunded-objective', () => {
  it('is silent before work is written down, and where its file cannot be read', async () => {
    expect(await said(unfundedObjective, [])).toEqual([]);
    expect(await said(unfundedObjective, ['contributes_to: [sales/a]'])).toEqual([]);
    const more = { 'initiatives/more.yaml': 'initiatives: 5\n' };
    expect(await said(unfundedObjective, ['days: 1, contributes_to: [sales/a]'], more)).toEqual([]);
  });

  it('names those without money, days and people, in running cycles alone', async () => {
    expect(await said(unfundedObjective, ['days: 1, contributes_to: [sales/a]'])).toEqual(['wish 1/title']);
    expect(await said(unfundedObjective, ['people: { ben: 0.1 }, contributes_to: [sales/a, sales/b]'])).toEqual([]);
  });
});

describe('overbooked-team', () => {
  const okr = (rest: string) => ({ 'okr.yaml': organisation(['sales'], `${rest}\n`) });
  const capacity = (days: number) => `capacity: { 2026-Q4: { days: { sales: ${days} } } }`;
  const work = ['team: sales, kind: run, days: 60', 'team: sales, days: 40', 'team: sales, days: 10', 'days: 900'];

  it.each([
    [110, []],
    [109, ['team 2/days']],
    [59, ['team 0/days']],
    [0, ['team 0/days']],
  ])('110 days of %i', async (days, findings) => {
    expect(await said(overbookedTeam, work, okr(capacity(days)))).toEqual(findings);
  });

  it('counts the share of the days that lies in the cycle', async () => {
    const half = ['team: sales, days: 100, from: 2026-12-01, to: 2027-01-31'];
    expect(await said(overbookedTeam, half, okr(capacity(50)))).toEqual([]);
    expect(await said(overbookedTeam, half, okr(capacity(49)))).toEqual(['team 0/days']);
  });

  it('names a person only where that was agreed', async () => {
    const both = ['people: { ben: 0.6 }', 'people: { ben: 0.5, ann: 1 }'];
    expect(await said(overbookedTeam, both, okr(''))).toEqual([]);
    expect(await said(overbookedTeam, both, okr('privacy: { per_person: agreed }'))).toEqual(['person 1/people/ben']);
  });
});

describe('shares-not-one', () => {
  it.each([
    ['too much', 'contributes_to: { sales/a: 0.7, sales/b: 0.5 }', ['sum 0/contributes_to']],
    ['too little', 'contributes_to: { sales/a: 0.6 }', ['sum 0/contributes_to']],
    ['nothing', 'contributes_to: { sales/a: 0, sales/b: 0 }', ['sum 0/contributes_to']],
    ['percentages', 'contributes_to: { sales/a: 60, sales/b: 40 }', ['percent 0/contributes_to']],
    ['right', 'contributes_to: { sales/a: 0.7, sales/b: 0.3 }', []],
    ['thirds', 'contributes_to: { sales/a: 0.33, sales/b: 0.33, sales/a/kr: 0.33 }', []],
    ['a list', 'contributes_to: [sales/a, sales/b, sales/a/kr]', []],
    ['half a person as a percentage', 'people: { ben: 50, ann: 1 }', ['time 0/people/ben']],
  ])('%s', async (_, initiative, findings) => {
    expect(await said(sharesNotOne, [initiative])).toEqual(findings);
  });
});
