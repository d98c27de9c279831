import * as z from 'zod';
import { ratio } from './parts';

const day = z.iso.date();
const number = z.number().nullable();
const weight = z.number().positive();
const paces = ['on-track', 'behind', 'off-track', 'too-early', 'done', 'not-observable'] as const;
const dated = z.strictObject({ date: day, value: z.number() });
const anchor = z.strictObject({ at: z.number(), raw: z.number() });

/** Why something has no score, or has one that is not averaged. */
const leftOut = z.enum([
  'no-metric',
  'establish',
  'no-baseline',
  'no-target',
  'same-ends',
  'no-distance',
  'no-value',
  'guardrail',
  'dropped-early',
  'objective-dropped-early',
  'nothing-scored',
]);
const pace = z.enum(paces);
export const health = z.enum([...paces, 'at-risk']);

/** One step: what it finds, by which formula, from which numbers, and where the formula comes from. */
const step = <W extends string, F extends string, P extends z.ZodRawShape, R extends z.ZodType>(
  what: readonly [W, ...W[]],
  formula: F,
  given: P,
  result: R,
) =>
  z.strictObject({
    what: z.enum(what),
    formula: z.literal(formula),
    with: z.strictObject(given),
    result,
    source: z.string().nullable(),
  });

const values = { values: z.array(dated).describe('Those the result is made of, oldest first.') };
const range = { current: z.number(), low: number, high: number };
const milestone = z.strictObject({
  id: z.string(),
  title: z.string(),
  weight,
  due: day.nullable(),
  done: ratio,
});
const part = z.strictObject({
  ref: z.string(),
  title: z.string(),
  score: ratio.nullable(),
  weight,
  counts: z.boolean(),
  why: leftOut.nullable().describe('Why it does not count.'),
});

/** Every step there is; `formula` says which shape `with` has. Numbers unrounded. */
export const whyStep = z.discriminatedUnion('formula', [
  // The current value and the target.
  step(['current'], 'latest-value', values, z.union([z.number(), z.boolean()])),
  step(['current'], 'sum-of-values', values, z.number()),
  step(['current'], 'mean-of-values', values, z.number()),
  step(
    ['target'],
    'target-by',
    { from: z.number(), kind: z.enum(['percent', 'absolute', 'factor']), amount: z.number() },
    z.number(),
  ),
  // Progress as it is.
  step(['raw'], 'span', { current: z.number(), from: z.number(), to: z.number() }, z.number()),
  step(['raw'], 'piecewise', { current: z.number(), low: anchor, high: anchor }, z.number()),
  step(
    ['raw'],
    'hit-rate',
    {
      kept: z.int().min(0),
      due: z.int().min(0),
      low: number,
      high: number,
      days: z.array(
        z.strictObject({
          day,
          date: day.nullable().describe('Of the check-in that counts for it.'),
          value: number,
          state: z.enum(['inside', 'outside', 'missing']),
        }),
      ),
    },
    number,
  ),
  step(['raw'], 'inside-limits', range, z.number()),
  step(['raw'], 'distance-above', { current: z.number(), low: z.number() }, z.number()),
  step(['raw'], 'distance-below', { current: z.number(), high: z.number() }, z.number()),
  step(['raw'], 'milestone-weights', { milestones: z.array(milestone) }, z.number()),
  step(['raw'], 'done-or-not', { current: z.boolean() }, z.number()),
  step(['raw'], 'no-value', { closed: z.boolean() }, number),
  step(['raw'], 'not-measurable', { why: leftOut }, z.null()),
  // The score.
  step(['score'], 'held-within', { raw: z.number() }, ratio),
  step(
    ['band'],
    'band',
    { printed: ratio, ambition: z.enum(['aspirational', 'committed']) },
    z.enum(['red', 'yellow', 'green']),
  ),
  step(['counts'], 'counted', { why: leftOut.nullable() }, z.boolean()),
  step(['score', 'aspirational', 'committed'], 'weighted-mean', { parts: z.array(part) }, ratio.nullable()),
  // What was to be expected.
  step(['elapsed'], 'days-gone', { day: z.int().min(0), days: z.int().min(1), start: day, end: day }, ratio),
  step(['share'], 'curve', { curve: z.enum(['linear', 's', 'back-loaded']), elapsed: ratio }, ratio),
  step(
    ['share'],
    'milestones-due',
    { milestones: z.array(z.strictObject({ id: z.string(), weight, due: day, isDue: z.boolean() })) },
    ratio,
  ),
  step(['share'], 'kept-from-the-start', {}, ratio),
  step(['expected'], 'pace-target', { share: ratio, target: ratio }, ratio),
  step(['ratio'], 'progress-by-expected', { progress: z.number(), expected: ratio }, z.number()),
  step(
    ['status'],
    'pace',
    {
      decidedBy: z.enum(['reached', 'observable-from', 'no-value', 'elapsed', 'nothing-expected', 'limits', 'ratio']),
      progress: number.describe('The score; for a threshold 1 or 0 by its last value.'),
      observableFrom: day.nullable(),
      guardrail: z.enum(['kept', 'broken']).nullable(),
    },
    pace.nullable(),
  ),
  step(
    ['status'],
    'worst-pace',
    {
      parts: z.array(
        z.strictObject({ ref: z.string(), title: z.string(), pace: pace.nullable(), broken: z.boolean() }),
      ),
      decidedBy: z.string().nullable().describe('The first key result that is as bad as the result.'),
    },
    health.nullable(),
  ),
  // What was said, how current it is, where it leads.
  step(
    ['confidence'],
    'confidence-change',
    { values: z.array(dated), change: number, flag: z.enum(['drop', 'falling']).nullable() },
    z.number(),
  ),
  step(
    ['freshness'],
    'planned-days',
    { lastCheckIn: day.nullable(), days: z.int().nullable(), missed: day.nullable(), graceDays: z.int().min(0) },
    z.enum(['fresh', 'overdue', 'stalled', 'never']),
  ),
  step(
    ['forecast'],
    'run-rate',
    { start: z.number(), x: z.number(), y: z.number(), x0: z.number(), trend: z.number() },
    z.number(),
  ),
  step(
    ['forecast'],
    'theil-sen',
    {
      points: z.array(z.strictObject({ x: z.number(), y: z.number() })),
      slope: z.number(),
      intercept: z.number(),
      x0: z.number(),
      trend: z.number().describe('Before it is kept within what the metric can be.'),
    },
    z.number(),
  ),
  step(
    ['forecast-range'],
    'band-80',
    {
      count: z.int(),
      t: z.number(),
      s: z.number(),
      x0: z.number(),
      mean: z.number(),
      sxx: z.number(),
      half: z.number(),
    },
    z.strictObject({ low: z.number(), high: z.number() }),
  ),
  step(['forecast-score'], 'score-at-end', { value: z.number() }, ratio),
  // Beside it.
  step(
    ['original'],
    'original-definition',
    { from: number, to: number, low: number, high: number, definedBy: day },
    ratio.nullable(),
  ),
  step(
    ['corridor'],
    'corridor',
    { percent: z.number(), low: z.number(), high: z.number() },
    z.enum(['below', 'inside', 'above']),
  ),
  step(['missed'], 'missed', { refs: z.array(z.string()) }, z.int().min(0)),
  step(
    ['ambition'],
    'ambition-across',
    { cycles: z.array(z.strictObject({ cycle: z.string(), mean: z.number() })) },
    z.enum(['too-easy', 'out-of-reach']).nullable(),
  ),
]);
