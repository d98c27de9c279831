import { describe, expect, it } from 'vitest';
import baselineIsTarget from '../../src/rules/baseline-is-target';
import type { Rule } from '../../src/rules/define';
import missingBaseline from '../../src/rules/missing-baseline';
import missingUnit from '../../src/rules/missing-unit';
import relativeWithoutBaseline from '../../src/rules/relative-without-baseline';
import undatedMilestone from '../../src/rules/undated-milestone';
import unmeasurable from '../../src/rules/unmeasurable-key-result';
import { findingsOf, workspaceOf } from '../alignment/workspace';

const RULES: Readonly<Record<string, Rule>> = {
  unmeasurable,
  missingBaseline,
  relativeWithoutBaseline,
  baselineIsTarget,
  missingUnit,
  undatedMilestone,
};

const FILE = 'okrs/2026-Q4/sales.yaml';

/** What the rules say of one key result given by its keys: `rule say`, in the order above. */
async function said(keys: string, title = 'Fewer faults'): Promise<string[]> {
  const keyResult = `{ id: k, title: ${title}${keys ? `, ${keys}` : ''} }`;
  const workspace = await workspaceOf({
    [FILE]: `objectives:\n  - { id: a, title: A, owner: ann, key_results: [${keyResult}] }\n`,
  });
  return Object.entries(RULES).flatMap(([name, rule]) =>
    findingsOf(rule, workspace).map(({ say, subject }) => {
      expect(subject).toBe('2026-Q4/sales/a/k');
      return `${name} ${say}`;
    }),
  );
}

const metric = (keys: string) => `metric: { ${keys} }`;

describe('the measure of a key result', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', ['unmeasurable nothing']],
    ['an empty metric', metric(''), ['unmeasurable no-target']],
    ['a unit alone', metric('unit: t'), ['unmeasurable no-target']],
    ['a start alone', metric('from: 4, unit: t'), ['unmeasurable no-target']],
    ['empty milestones', 'milestones: []', ['unmeasurable nothing']],
    ['yes or no', metric('yes_no: true'), []],
    ['to be set up', metric('establish: true'), []],
    ['from and to', metric('from: 4, to: 2, unit: t'), []],
    ['from and by', metric('from: 4, by: -50%, unit: t'), []],
    ['at least', metric('at_least: 4, unit: t'), []],
    ['at most without unit', metric('at_most: 4'), ['missingUnit missing']],
    ['between without unit', metric('between: [4, 5]'), ['missingUnit missing']],
    ['a unit inside the text', metric('from: "4 %", to: "5 %"'), []],
    ['a target alone', metric('to: 4, unit: t'), ['missingBaseline missing']],
    ['a target alone, a mean', metric('to: 4, unit: t, counts: average'), ['missingBaseline missing']],
    ['a target alone, a sum', metric('to: 4, unit: t, counts: sum'), []],
    ['a target alone without unit', metric('to: 4'), ['missingBaseline missing', 'missingUnit missing']],
    ['percent alone', metric('by: -30%, unit: t'), ['relativeWithoutBaseline unknown-start']],
    ['percent alone without unit', metric('by: -30%'), ['relativeWithoutBaseline unknown-start']],
    ['a factor alone', metric('by: 2x, unit: t'), ['relativeWithoutBaseline unknown-start']],
    ['a step alone', metric('by: "+5", unit: t'), ['relativeWithoutBaseline unknown-start']],
    ['a step of a sum', metric('by: "+5", unit: t, counts: sum'), []],
    ['percent of a sum', metric('by: +30%, unit: t, counts: sum'), ['relativeWithoutBaseline sum']],
    ['percent of a sum with a start', metric('from: 5, by: +30%, unit: t, counts: sum'), []],
    ['percent of zero', metric('from: 0, by: +30%, unit: t'), ['baselineIsTarget same']],
    ['start is target', metric('from: 5, to: 5, unit: t'), ['baselineIsTarget same']],
    ['start is target, a sum to zero', metric('to: 0, unit: t, counts: sum'), ['baselineIsTarget same']],
    ['zero by a step of zero', metric('from: 5, by: "+0", unit: t'), ['baselineIsTarget same']],
    ['a level between one number', metric('between: [5, 5], unit: t'), []],
  ])('%s', async (_, keys, expected) => {
    expect(await said(keys)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Faults from 12 to 4', []],
    ['At most 4 faults a week', []],
    ['A dozen faults fewer', ['missingBaseline step']],
    ['Reach 400 orders', ['missingBaseline missing']],
    ['Reduce faults by 30 %', ['relativeWithoutBaseline unknown-start']],
    ['Faults from 4 to 4', ['baselineIsTarget same']],
    ['The new portal is live', ['unmeasurable nothing']],
    ['ISO 9001', ['unmeasurable nothing']],
    ['Reduce faults by X %', ['unmeasurable nothing']],
    ['Fewer faults by 15 October', ['unmeasurable nothing']],
    ['Das neue Portal ist live', ['unmeasurable nothing']],
  ])('reads a title that stands alone: %s', async (title, expected) => {
    expect(await said('', title)).toEqual(expected);
  });

  it('does not complete from the title what is written down', async () => {
    expect(await said(metric('from: 12, unit: t'), 'Faults from 12 to 4')).toEqual(['unmeasurable no-target']);
    expect(await said(metric('to: 4, unit: t'), 'Faults from 12 to 4')).toEqual(['missingBaseline missing']);
  });

  it('asks every milestone for its date', async () => {
    const keys = 'milestones: [{ id: a, title: A }, { id: b, title: B, due: 2026-12-01 }, { id: c, title: C }]';
    expect(await said(keys)).toEqual(['undatedMilestone undated', 'undatedMilestone undated']);
  });

  it.each([
    ['two forms at once', metric('from: 4, to: 2, by: -50%')],
    ['a change without a sign', metric('by: 30%')],
    ['a number that is none', metric('from: "about 4", to: 5')],
    ['milestones beside a metric', `${metric('to: 4')}, milestones: [{ id: a, title: A }]`],
    ['two milestones of one id', 'milestones: [{ id: a, title: A }, { id: a, title: B }]'],
    ['dropped', `${metric('to: 4')}, dropped: 2026-11-01`],
  ])('leaves a fault of form alone, and what was dropped: %s', async (_, keys) => {
    expect(await said(keys)).toEqual([]);
  });
});
