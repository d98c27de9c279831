import { describe, expect, it } from 'vitest';
import carriedTooOften from '../../src/rules/carried-too-often';
import { checkWorkspace } from '../../src/rules/check';
import missingPostMortem from '../../src/rules/missing-post-mortem';
import noWins from '../../src/rules/no-wins';
import unchangedCarryOver from '../../src/rules/unchanged-carry-over';
import undecidedKeyResult from '../../src/rules/undecided-key-result';
import unreviewedCycle from '../../src/rules/unreviewed-cycle';
import { findingsOf, organisation, seen, workspaceOf } from '../alignment/workspace';

/** A team's file with the objective `o` and these key results. */
const file = (...keyResults: readonly string[]) =>
  `objectives:\n  - id: o\n    title: y\n    owner: ann\n    key_results:\n${keyResults.map((one) => `      - { title: x, ${one} }`).join('\n')}\n`;
const HUNDRED = 'id: k, metric: { from: 0, to: 100 }';
const Q3 = 'okrs/2026-Q3/sales.yaml';
const SAID = 'okrs/2026-Q3/check-ins/sales.yaml';
const REVIEW = 'okrs/2026-Q3/reviews/sales.yaml';
const said = (...values: readonly string[]) =>
  `check_ins:\n  - { date: 2026-09-25, key_results: { ${values.join(', ')} } }\n`;

describe('unreviewed-cycle', () => {
  const at = async (today: string, rest: Readonly<Record<string, string>> = {}) => {
    const workspace = await workspaceOf({ [Q3]: file(HUNDRED), ...rest });
    const options = { today, rules: [unreviewedCycle], overrides: new Map(), cycle: null };
    return checkWorkspace(workspace, options).findings.filter(({ rule }) => rule === 'unreviewed-cycle').length;
  };

  it.each([
    ['2026-09-30', 0],
    ['2026-10-13', 0],
    ['2026-10-14', 1],
  ])('on %s: %i', async (today, count) => expect(await at(today)).toBe(count));

  it('not once there is a review, where all was dropped, and not before the days okr.yaml gives', async () => {
    expect(await at('2026-11-22', { [REVIEW]: 'closed: 2026-10-20\n' })).toBe(0);
    expect(await at('2026-11-22', { [Q3]: file(`${HUNDRED}`).replace('owner: ann', 'dropped: 2026-08-01') })).toBe(0);
    const rules = 'rules: { unreviewed-cycle: { days: 60 } }';
    expect(await at('2026-11-22', { 'okr.yaml': organisation(['sales'], rules) })).toBe(0);
  });
});

describe('undecided-key-result', () => {
  const review = (verdict: string) => `wins: [good]\nkey_results: {${verdict}}\n`;
  it.each([
    ['open without a word', HUNDRED, 'o/k: 60', '', 1],
    ['never measured', HUNDRED, 'o/k: { note: nothing }', '', 1],
    ['open with a decision', HUNDRED, 'o/k: 60', ' o/k: { decision: drop } ', 0],
    ['a reason alone decides nothing', HUNDRED, 'o/k: 60', ' o/k: { reason: late } ', 1],
    ['reached', HUNDRED, 'o/k: 100', '', 0],
    ['a guardrail', `${HUNDRED}, guardrail: true`, 'o/k: 60', '', 0],
    ['dropped on the way', `${HUNDRED}, dropped: 2026-09-01`, 'o/k: 60', '', 0],
    ['a measure being set up', 'id: k, metric: { establish: true }', 'o/k: 60', '', 0],
  ])('%s', async (_, keyResult, value, verdict, count) => {
    const files = { [Q3]: file(keyResult), [SAID]: said(value), [REVIEW]: review(verdict) };
    expect(await seen(undecidedKeyResult, files)).toHaveLength(count);
  });

  it('says nothing where there is no review at all', async () => {
    expect(await seen(undecidedKeyResult, { [Q3]: file(HUNDRED), [SAID]: said('o/k: 60') })).toEqual([]);
  });
});

describe('missing-post-mortem', () => {
  const committed = `${HUNDRED}, ambition: committed`;
  it.each([
    ['missed by a little (method.md 1.4: 0.95 asks for one)', committed, '95', '{ decision: carry }', 1],
    ['missed, with one', committed, '95', '{ decision: carry, post_mortem: Too late }', 0],
    ['kept', committed, '100', '{ decision: carry }', 0],
    ['aspirational', HUNDRED, '20', '{ decision: carry }', 0],
    ['a committed guardrail is not scored', `${committed}, guardrail: true`, '20', '{ decision: carry }', 0],
  ])('%s', async (_, keyResult, value, verdict, count) => {
    const files = {
      [Q3]: file(keyResult),
      [SAID]: said(`o/k: ${value}`),
      [REVIEW]: `wins: [good]\nkey_results: { o/k: ${verdict} }\n`,
    };
    expect(await seen(missingPostMortem, files)).toHaveLength(count);
  });
});

describe('unchanged-carry-over', () => {
  const carried = (metric: string) => file(`id: k, metric: { ${metric} }, carried_from: 2026-Q3/sales/o/k`);
  it.each([
    ['the old baseline', 'from: 0, to: 100', 'o/k: 60', 1],
    ['a new target alone is not enough', 'from: 0, to: 120', 'o/k: 60', 1],
    ["today's value (method.md 8)", 'from: 60, to: 100', 'o/k: 60', 0],
    ['nothing moved: the old baseline is the new one', 'from: 0, to: 100', 'o/k: 0', 0],
    ['nothing was ever reported', 'from: 0, to: 100', 'o/k: { note: nothing }', 0],
    ['counted anew from zero each time', 'from: 0, to: 100, counts: sum', 'o/k: 60', 0],
  ])('%s', async (_, metric, value, count) => {
    const files = { [Q3]: file(HUNDRED), [SAID]: said(value), 'okrs/2026-Q4/sales.yaml': carried(metric) };
    expect(await seen(unchangedCarryOver, files)).toHaveLength(count);
  });
});

describe('what cannot be read', () => {
  const broken = 'closed: [2026\n';

  it('a review with a fault is no missing one', async () => {
    expect(await seen(unreviewedCycle, { [Q3]: file(HUNDRED) })).toHaveLength(1);
    expect(await seen(unreviewedCycle, { [Q3]: file(HUNDRED), [REVIEW]: broken })).toEqual([]);
  });

  it('check-ins with a fault make nobody miss anything', async () => {
    const files = { [Q3]: file(`${HUNDRED}, ambition: committed`), [REVIEW]: 'wins: [good]\n' };
    expect(await seen(missingPostMortem, files)).toHaveLength(1);
    expect(await seen(missingPostMortem, { ...files, [SAID]: broken })).toEqual([]);
    expect(await seen(undecidedKeyResult, { ...files, [SAID]: broken })).toEqual([]);
  });
});

describe('carried-too-often', () => {
  const step = (from: string | null) =>
    file(`id: k, metric: { from: 0, to: 100 }${from ? `, carried_from: ${from}/sales/o/k` : ''}`);
  const chain = { 'okrs/2026-Q2/sales.yaml': step(null), [Q3]: step('2026-Q2') };
  const all = { ...chain, 'okrs/2026-Q4/sales.yaml': step('2026-Q3') };

  it('once is fine, twice is not', async () => {
    expect(await seen(carriedTooOften, { [Q3]: step(null), 'okrs/2026-Q4/sales.yaml': step('2026-Q3') })).toEqual([]);
    const found = findingsOf(carriedTooOften, await workspaceOf(all));
    expect(found.map(({ data }) => [data.times, data.since])).toEqual([[2, '2026-Q2']]);
  });

  it('begins anew where the review re-scoped it, and takes the number from okr.yaml', async () => {
    const review = (decision: string) => `wins: [good]\nkey_results: { o/k: { decision: ${decision} } }\n`;
    expect(await seen(carriedTooOften, { ...all, [REVIEW]: review('re-scope') })).toEqual([]);
    expect(await seen(carriedTooOften, { ...all, [REVIEW]: review('hand-over') })).toEqual([]);
    expect(await seen(carriedTooOften, { ...all, [REVIEW]: review('carry') })).toHaveLength(1);
    const rules = 'rules: { carried-too-often: { times: 3 } }';
    expect(await seen(carriedTooOften, { ...all, 'okr.yaml': organisation(['sales'], rules) })).toEqual([]);
  });

  it('lets guardrails stay', async () => {
    const guardrail = file('id: k, guardrail: true, metric: { at_least: 9 }, carried_from: 2026-Q3/sales/o/k');
    expect(await seen(carriedTooOften, { ...chain, 'okrs/2026-Q4/sales.yaml': guardrail })).toEqual([]);
  });

  it('survives a ring of carry-overs', async () => {
    const ring = { [Q3]: step('2026-Q4'), 'okrs/2026-Q4/sales.yaml': step('2026-Q3') };
    expect(await seen(carriedTooOften, ring)).toEqual([]);
  });
});

describe('no-wins', () => {
  it.each([
    ['a win', 'wins: [{ what: A good week, who: [ann] }]', []],
    ['none', 'learned: [much]', ['null none']],
  ])('%s', async (_, review, found) => {
    expect(await seen(noWins, { [Q3]: file(HUNDRED), [REVIEW]: `${review}\n` })).toEqual(found);
  });

  it('names the last win the check-ins told of', async () => {
    const told = 'check_ins:\n  - { date: 2026-09-25, wins: [First order], key_results: { o/k: 60 } }\n';
    const found = findingsOf(
      noWins,
      await workspaceOf({ [Q3]: file(HUNDRED), [SAID]: told, [REVIEW]: 'learned: [x]\n' }),
    );
    expect(found.map(({ say, data }) => [say, data.last])).toEqual([['told', 'First order']]);
  });
});

describe('ignore comments of rules that look at closed cycles', () => {
  it('are judged there, and those for other rules are not', async () => {
    const { ran } = checkWorkspace(
      await workspaceOf({ [Q3]: file(HUNDRED), 'okrs/2026-Q4/sales.yaml': file(HUNDRED) }),
      {
        today: '2026-11-22',
        rules: [unreviewedCycle, unchangedCarryOver],
        overrides: new Map(),
        cycle: null,
      },
    );
    expect([ran('unreviewed-cycle', Q3), ran('unreviewed-cycle', 'okrs/2026-Q4/sales.yaml')]).toEqual([true, false]);
    expect([ran('unchanged-carry-over', Q3), ran('unchanged-carry-over', 'okrs/2026-Q4/sales.yaml')]).toEqual([
      false,
      true,
    ]);
  });
});
