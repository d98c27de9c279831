import * as z from 'zod';
import { head, incomplete, type Published, ratio } from './parts';

const days = z.number().min(0).nullable();

const blocker = z.strictObject({
  id: z.string(),
  ref: z.string(),
  team: z.string(),
  text: z.string(),
  keyResults: z.array(z.string()).describe('What it holds up.'),
  kind: z.enum(['decision', 'resource', 'skill', 'dependency', 'rule']).nullable(),
  owner: z
    .string()
    .nullable()
    .describe('Who clears it. Beside a resolved one only oneself, unless privacy.per_person is agreed.'),
  raised: z.iso.date(),
  raisedBy: z.string().nullable(),
  due: z.iso.date().nullable(),
  resolved: z.iso.date().nullable(),
  ageDays: z.int().min(0),
  ageWorkingDays: z.int().min(0),
  overdue: z.boolean(),
  open: z.boolean(),
});

export const blockerListOutput = z.strictObject({
  ...head('blockers'),
  cycle: z.string().nullable().describe('The cycle asked for; null for all.'),
  incomplete,
  blockers: z.array(blocker),
  measures: z.strictObject({
    open: z.int().min(0),
    medianAgeDays: days,
    olderThan14: ratio.nullable(),
    medianDaysToResolve: days,
    promisesKept: ratio.nullable(),
  }),
  balance: z
    .strictObject({
      person: z.string(),
      open: z.int().min(0),
      resolved: z.int().min(0),
      medianDaysToResolve: days,
      promisesKept: ratio.nullable(),
    })
    .nullable()
    .describe('Of whoever asks; of another person only where privacy.per_person is agreed.'),
});

export const blockerChangeOutput = z.strictObject({
  ...head('blockers'),
  action: z.enum(['add', 'resolve']),
  file: z.string(),
  blocker,
  commit: z.string().nullable(),
});

/** `okr blockers` lists them; `add` and `resolve` give the one they wrote. */
export const blockersOutput = z.union([blockerListOutput, blockerChangeOutput]);

export type BlockersReport = Published<typeof blockerListOutput>;
export type BlockerChangeReport = Published<typeof blockerChangeOutput>;
export type ShownBlocker = Published<typeof blocker>;
