import { describe, expect, it } from 'vitest';
import alwaysReached from '../../src/rules/always-reached';
import { checkWorkspace } from '../../src/rules/check';
import committedAtRisk from '../../src/rules/committed-at-risk';
import earlyFinish from '../../src/rules/early-finish';
import easyStart from '../../src/rules/easy-start';
import outOfReach from '../../src/rules/out-of-reach';
import { findingsOf, organisation, seen, workspaceOf } from '../alignment/workspace';

const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q3'] as const;
const END = { '2026-Q1': '2026-03-27', '2026-Q2': '2026-06-26', '2026-Q3': '2026-09-25' } as const;

/** Closed quarters of one team with `count` key results from 0 to 100, all ending at the same percentage. */
function quarters(percents: readonly number[], count = 3, keys = ''): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [index, percent] of percents.entries()) {
    const cycle = QUARTERS[index + QUARTERS.length - percents.length]!;
    const ids = Array.from({ length: count }, (_, at) => `k${at}`);
    const list = ids.map((id) => `      - { id: ${id}, title: x, metric: { from: 0, to: 100 }${keys} }`);
    const values = ids.map((id) => `o/${id}: ${percent}`).join(', ');
    files[`okrs/${cycle}/sales.yaml`] =
      `objectives:\n  - id: o\n    title: y\n    owner: ann\n    key_results:\n${list.join('\n')}\n`;
    files[`okrs/${cycle}/check-ins/sales.yaml`] =
      `check_ins:\n  - { date: ${END[cycle]}, key_results: { ${values} } }\n`;
  }
  return files;
}

describe('always-reached and out-of-reach over closed cycles (method.md 3.4)', () => {
  it.each([
    [[95, 100, 97], 1, 0],
    [[95, 60, 92], 0, 0],
    [[91, 90], 1, 0],
    [[88, 95], 0, 0],
    [[30, 35], 0, 1],
    [[30, 55], 0, 0],
    [[100], 0, 0],
    [[30, 40], 0, 0],
  ])('%j: %i too easy, %i out of reach', async (percents, easy, beyond) => {
    const files = quarters(percents);
    expect(await seen(alwaysReached, files)).toHaveLength(easy);
    expect(await seen(outOfReach, files)).toHaveLength(beyond);
  });

  it('is said once for a team, at its newest closed cycle, with all cycles of the run', async () => {
    const found = findingsOf(alwaysReached, await workspaceOf(quarters([95, 100, 97])));
    expect(found.map(({ place, data }) => [place.file, data.cycles])).toEqual([
      ['okrs/2026-Q3/sales.yaml', ['2026-Q1', '2026-Q2', '2026-Q3']],
    ]);
  });

  it('asks for three scored key results in each cycle, and not for committed ones', async () => {
    expect(await seen(alwaysReached, quarters([100, 100], 2))).toEqual([]);
    expect(await seen(alwaysReached, quarters([100, 100], 3, ', ambition: committed'))).toEqual([]);
  });

  it('takes its thresholds from okr.yaml', async () => {
    const rules =
      'rules: { always-reached: { mean: 0.8, cycles: 3, key_results: 2 }, out-of-reach: { mean: 0.2, cycles: 1 } }';
    const config = { 'okr.yaml': organisation(['sales'], rules) };
    expect(await seen(alwaysReached, { ...config, ...quarters([85, 80, 82], 2) })).toHaveLength(1);
    expect(await seen(alwaysReached, { ...config, ...quarters([95, 95], 3) })).toEqual([]);
    expect(await seen(outOfReach, { ...config, ...quarters([19]) })).toHaveLength(1);
    expect(await seen(outOfReach, { ...config, ...quarters([21]) })).toEqual([]);
  });

  it('with one cycle asked for, says what was known up to its end', async () => {
    const workspace = await workspaceOf(quarters([95, 95, 50]));
    const at = (cycle: string) =>
      checkWorkspace(workspace, { today: '2026-11-22', rules: [alwaysReached], overrides: new Map(), cycle }).findings;
    expect(at('2026-Q2').map(({ rule }) => rule)).toEqual(['always-reached']);
    expect(at('2026-Q3')).toEqual([]);
  });
});

/** A running key result from 0 to 100 and what was said about it. */
function running(entries: Readonly<Record<string, string>>, keys = ''): Record<string, string> {
  const said = Object.entries(entries).map(([date, entry]) => `  - { date: ${date}, key_results: { o/k: ${entry} } }`);
  return {
    'okrs/2026-Q4/sales.yaml': `objectives:
  - id: o
    title: y
    owner: ann
    key_results:
      - { id: k, title: x, metric: { from: 0, to: 100 }${keys} }
`,
    'okrs/2026-Q4/check-ins/sales.yaml': `check_ins:\n${said.join('\n')}\n`,
  };
}

describe('easy-start', () => {
  it.each([
    ['a confidence of 8 on the seventh day', { '2026-10-07': '{ confidence: 8 }' }, '', 1],
    ['7 is no certainty', { '2026-10-02': '{ confidence: 7 }' }, '', 0],
    ['the eighth day is no longer the first week', { '2026-10-08': '{ confidence: 9 }' }, '', 0],
    ['the first one given counts', { '2026-10-02': '{ confidence: 5 }', '2026-10-06': '{ confidence: 9 }' }, '', 0],
    ['a commitment is meant to be certain', { '2026-10-02': '{ confidence: 9 }' }, ', ambition: committed', 0],
    ['a guardrail is meant to be kept', { '2026-10-02': '{ confidence: 9 }' }, ', guardrail: true', 0],
  ])('%s', async (_, entries, keys, count) => {
    expect(await seen(easyStart, running(entries as Record<string, string>, keys))).toHaveLength(count);
  });

  it('after a pause counts from the first planned check-in', async () => {
    const pause = 'check_ins: { due: friday, grace_days: 2, pause: [{ from: 2026-10-01, to: 2026-10-12 }] }';
    const files = (date: string) => ({
      'okr.yaml': organisation(['sales'], pause),
      ...running({ [date]: '{ confidence: 9 }' }),
    });
    expect(await seen(easyStart, files('2026-10-18'))).toHaveLength(1);
    expect(await seen(easyStart, files('2026-10-19'))).toEqual([]);
  });
});

describe('early-finish', () => {
  // The 46th of 92 days, 15 November, is half of the cycle.
  it.each([
    ['the day before half-time', { '2026-11-14': '100' }, '', 1],
    ['half-time itself', { '2026-11-15': '100' }, '', 0],
    ['not quite reached', { '2026-11-14': '99' }, '', 0],
    ['reached, lost and reached again later', { '2026-10-30': '100', '2026-11-06': '90', '2026-11-20': '100' }, '', 0],
    ['reached early and lost', { '2026-10-30': '100', '2026-11-20': '90' }, '', 0],
    ['a commitment', { '2026-10-30': '100' }, ', ambition: committed', 0],
  ])('%s', async (_, entries, keys, count) => {
    expect(await seen(earlyFinish, running(entries as Record<string, string>, keys))).toHaveLength(count);
  });

  it('never of a threshold, which is kept until the end', async () => {
    const files = running({ '2026-10-30': '100' });
    const path = 'okrs/2026-Q4/sales.yaml';
    const threshold = files[path]!.replace('from: 0, to: 100', 'at_least: 95');
    expect(await seen(earlyFinish, { ...files, [path]: threshold })).toEqual([]);
  });
});

describe('committed-at-risk', () => {
  // 53 of 92 days gone: 57.6 % expected of a commitment; off track below 70 % of that, 40.3 %.
  it.each([
    ['off track', '40', ', ambition: committed', 1],
    ['behind is no alarm', '41', ', ambition: committed', 0],
    ['an aspirational one may be off track', '10', '', 0],
  ])('%s', async (_, value, keys, count) => {
    expect(await seen(committedAtRisk, running({ '2026-11-20': value }, keys))).toHaveLength(count);
  });
});
