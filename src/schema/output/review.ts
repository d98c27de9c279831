import * as z from 'zod';
import { head, incomplete, measured, type Published, ratio } from './parts';

const score = ratio.nullable();
const texts = z.array(z.string());

const keyResult = z.strictObject({
  ref: z.string(),
  title: z.string(),
  ...measured,
  current: z.union([z.number(), z.boolean()]).nullable(),
  score: score.describe('As computed for the day of the close; a self-assessment never replaces it.'),
  selfAssessment: score,
  ambition: z.enum(['aspirational', 'committed']),
  guardrail: z.boolean(),
  carried: z.int().min(0).describe('How often it was carried over already.'),
  owesPostMortem: z.boolean(),
  postMortem: z.string().nullable(),
  decision: z.enum(['carry', 're-scope', 'drop', 'hand-over']).nullable(),
  reason: z.string().nullable(),
});

export const reviewOutput = z.strictObject({
  ...head('review'),
  cycle: z.string(),
  team: z.string(),
  incomplete,
  state: z.enum(['open', 'closed']),
  date: z.iso.date().describe('The day of the close.'),
  score,
  aspirational: z.strictObject({ score, corridor: z.enum(['below', 'inside', 'above']).nullable() }),
  committed: z.strictObject({ score, missed: z.int().min(0) }),
  lastCheckIn: z.iso.date().nullable(),
  keyResults: z.array(keyResult),
  wentWell: texts,
  obstacles: texts,
  wouldChange: texts,
  learned: texts,
  wins: z.array(z.strictObject({ what: z.string(), who: texts, value: z.string().nullable() })),
  retro: z.strictObject({
    keep: texts,
    change: texts,
    actions: z.array(z.strictObject({ what: z.string(), owner: z.string().nullable(), due: z.iso.date().nullable() })),
  }),
  open: z
    .array(
      z.strictObject({
        step: z.enum(['assess', 'reflect', 'celebrate', 'decide', 'retro']),
        key: z.string().describe('The key of the review file, dotted.'),
        required: z.boolean(),
      }),
    )
    .describe('What is not answered yet.'),
  file: z.string(),
  commit: z.string().nullable(),
});

export type ReviewReport = Published<typeof reviewOutput>;
