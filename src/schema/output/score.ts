import * as z from 'zod';
import { head, incomplete, measured, type Published, ratio } from './parts';

const corridor = z.enum(['below', 'inside', 'above']).nullable();
const score = ratio.nullable();
const aspirational = z.strictObject({ score, corridor });
const committed = z.strictObject({ score, missed: z.int().min(0) });
const ambition = z.enum(['aspirational', 'committed']);
const band = z.enum(['red', 'yellow', 'green']).nullable();
const owner = z.union([z.string(), z.array(z.string())]).nullable();
const number = z.number().nullable();

const keyResult = z.strictObject({
  id: z.string(),
  ref: z.string(),
  title: z.string(),
  ...measured,
  current: z.union([z.number(), z.boolean()]).nullable(),
  raw: number,
  score,
  band,
  weight: z.number().positive(),
  ambition,
  guardrail: z.boolean(),
  scored: z.boolean(),
  owner,
  dropped: z.iso.date().nullable(),
  original: z.strictObject({ from: number, to: number, score }).nullable(),
});

const objective = z.strictObject({
  id: z.string(),
  ref: z.string(),
  title: z.string(),
  owner,
  ambition,
  weight: z.number().positive(),
  score,
  band,
  health: z.enum(['on-track', 'behind', 'off-track', 'too-early', 'done', 'not-observable', 'at-risk']).nullable(),
  dropped: z.iso.date().nullable(),
  keyResults: z.array(keyResult),
});

export const scoreOutput = z.strictObject({
  ...head('score'),
  cycle: z.string(),
  definitions: z.enum(['today', 'original']).describe('Which definitions everything is scored by.'),
  incomplete,
  organisation: z.strictObject({ score, aspirational, committed }),
  teams: z.array(
    z.strictObject({
      team: z.string(),
      closed: z.boolean(),
      score,
      aspirational,
      committed,
      objectives: z.array(objective),
    }),
  ),
  across: z
    .array(
      z.strictObject({
        team: z.string().nullable().describe('Null for the organisation.'),
        cycles: z.array(z.strictObject({ cycle: z.string(), closed: z.boolean(), score, aspirational, committed })),
        calibration: z
          .strictObject({
            keyResults: z.int().min(5),
            brier: ratio,
            bias: z.number().describe('Above 0 too confident, below 0 too cautious.'),
          })
          .nullable(),
      }),
    )
    .nullable()
    .describe('The course of scores with --across, null without.'),
  diagnosis: z
    .array(
      z.strictObject({
        team: z.string(),
        verdict: z.enum(['strategy', 'cadence', 'both']),
        signs: z.array(
          z.enum([
            'few-check-ins',
            'frozen-values',
            'open-blockers',
            'kept-rhythm',
            'confident-misses',
            'moved-targets',
            'out-of-reach',
          ]),
        ),
        adherence: z.strictObject({ due: z.int().min(0), made: z.int().min(0), ratio: ratio.nullable() }),
        scored: z.int().min(0),
        missed: z.int().min(0),
        frozen: z.int().min(0).describe('Missed ones whose last four values are the same.'),
        blockers: z.array(z.strictObject({ id: z.string(), text: z.string(), days: z.int() })),
        confidence: number,
        moved: z.int().min(0),
        outOfReach: z.int().min(0).describe('Closed cycles in a row below 0.4.'),
      }),
    )
    .describe('Closed cycles below the corridor or with a missed commitment: was it the strategy or the cadence?'),
  ambition: z.array(
    z.strictObject({
      team: z.string(),
      verdict: z.enum(['too-easy', 'out-of-reach']).nullable(),
      cycles: z.array(z.string()),
      means: z.array(z.number()),
    }),
  ),
});

export type ScoreReport = Published<typeof scoreOutput>;
