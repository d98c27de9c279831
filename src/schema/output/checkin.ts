import * as z from 'zod';
import { head, measured, type Published, ratio } from './parts';

const said = z.union([z.number(), z.boolean()]).nullable();
const confidence = z.int().min(1).max(10).nullable();

const standing = z.strictObject({
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
  before: standing,
  after: standing,
  reached: z.boolean().describe('The target is reached with this check-in, and was not before.'),
  milestones: z.array(z.string()).describe('Milestones whole with this check-in, by id.'),
});

const teamCheckinOutput = z.strictObject({
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

const side = z.union([z.number(), z.boolean(), z.string(), z.record(z.string(), ratio)]).nullable();

const difference = z.strictObject({
  ref: z.string(),
  title: z.string(),
  unit: z.string().nullable(),
  field: z.enum(['value', 'confidence', 'note']),
  base: side.describe('When the workbook was written; null where nobody knows, or nothing stood there.'),
  now: side.describe('In the files; of a sum all that came to it, of milestones the share done of each.'),
  workbook: side,
  conflict: z.boolean().describe('Changed in the files too since the workbook was written.'),
  taken: z.boolean().describe('False where the files win a conflict.'),
});

const notTaken = z.strictObject({
  ref: z.string(),
  title: z.string(),
  what: z.enum(['title', 'from', 'to', 'unit', 'owner']),
  files: z.string().nullable(),
  workbook: z.string().nullable(),
  cell: z.string().describe('`Key results!C7`'),
});

const workbookCheckinOutput = z.strictObject({
  ...head('checkin'),
  cycle: z.string(),
  workbook: z.string().describe('The file.'),
  base: z.iso.date().nullable().describe('The day the workbook was written; null for one that is not ours.'),
  date: z.iso.date(),
  differences: z.array(difference),
  notTaken: z
    .array(notTaken)
    .describe('Definitions that read otherwise in the workbook; they are changed in the files.'),
  checkIns: z.array(teamCheckinOutput).describe('What was written, by team; empty for nothing.'),
});

/** Of one team; with `--from-xlsx` of all teams a workbook has something new about. */
export const checkinOutput = z.union([teamCheckinOutput, workbookCheckinOutput]);

export type CheckinReport = Published<typeof teamCheckinOutput>;
export type WorkbookCheckinReport = Published<typeof workbookCheckinOutput>;
