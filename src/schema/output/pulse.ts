import * as z from 'zod';
import { head, incomplete, type Published } from './parts';

const mean = z.number().min(1).max(7).nullable();
const form = z.enum(['safety', 'culture']);
const change = z.number().min(-6).max(6).nullable();

const trend = z.strictObject({
  ...head('pulse'),
  action: z.literal('trend'),
  incomplete,
  courses: z
    .array(
      z.strictObject({
        team: z.string(),
        form,
        turned: z.array(z.int()).describe('Numbers of the items that are turned round.'),
        rounds: z.array(
          z.strictObject({
            date: z.iso.date(),
            answers: z.int().min(5),
            score: mean.describe('Mean of the item means after reversal; null where no item may be told.'),
            change: change.describe('Since the round before, over the items told in both.'),
            items: z.array(mean).describe('Per item after reversal, higher is better; null where it may not be told.'),
            purpose: mean.describe('"I know how my work pays into our goals"; not part of the score.'),
          }),
        ),
      }),
    )
    .describe('In the order of teams in okr.yaml; rounds from old to new. There are no cut-offs and no ranking.'),
  withheld: z.int().min(0).describe('Rounds from fewer than five sheets: of these nothing is shown.'),
});

const pulseForm = z.strictObject({
  ...head('pulse'),
  action: z.literal('form'),
  form,
  language: z.enum(['de', 'en']),
  min: z.int(),
  max: z.int(),
  items: z.array(z.strictObject({ number: z.int(), text: z.string(), reversed: z.boolean() })),
  purpose: z.string(),
});

const closed = z.strictObject({
  ...head('pulse'),
  action: z.literal('close'),
  team: z.string(),
  date: z.iso.date(),
  form,
  file: z.string(),
  answers: z.int().min(5),
  gaps: z.int().min(0).describe('Sheets with a gap: they do not count.'),
  sums: z.array(z.int().nullable()).describe('As ticked; null where a sum would tell everybody’s answer.'),
  purpose: z.int().nullable(),
  patch: z.string(),
  commit: z.string().nullable(),
});

export const pulseOutput = z.union([trend, pulseForm, closed]);

export type PulseTrend = Published<typeof trend>;
export type PulseFormReport = Published<typeof pulseForm>;
export type PulseClosed = Published<typeof closed>;
