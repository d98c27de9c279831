import * as z from 'zod';
import { head, measured, type Published, ratio } from './parts';

const said = z.union([z.number(), z.boolean()]).nullable();
const confidence = z.int().min(1).max(10).nullable();

const side = z.strictObject({
  current: said.describe('The current value as `counts` makes it; the share done of milestones, 0–1.'),
  progress: ratio.nullable(),
  confidence,
});

const keyResult = z.strictObject({
  ref: z.string(),
  title: z.string(),
  ...measured,
  value: z
    .union([z.number(), z.boolean(), z.record(z.string(), ratio)])
    .nullable()
    .describe('What was written: of a sum what came to it, of milestones the share done of each.'),
  note: z.string().nullable(),
  before: side,
  after: side,
  reached: z.boolean().describe('The target is reached with this check-in, and was not before.'),
  milestones: z.array(z.string()).describe('Milestones whole with this check-in, by id.'),
});

export const checkinOutput = z.strictObject({
  ...head('checkin'),
  cycle: z.string(),
  team: z.string(),
  file: z.string(),
  written: z.boolean().describe('False where nothing was said.'),
  date: z.iso.date(),
  by: z.string().nullable(),
  keyResults: z.array(keyResult),
  unsaid: z.array(z.string()).describe('References of key results nothing was said about.'),
  wins: z.array(z.strictObject({ what: z.string(), who: z.array(z.string()), value: z.string().nullable() })),
  next: z.array(z.string()),
  blockers: z.array(z.strictObject({ id: z.string(), text: z.string(), owner: z.string().nullable() })),
  patch: z.string(),
  commit: z.string().nullable(),
});

export type CheckinReport = Published<typeof checkinOutput>;
