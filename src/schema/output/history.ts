import * as z from 'zod';
import { changeKind } from './diff';
import { head, incomplete, measured, type Published, ratio } from './parts';

const day = z.iso.date();
const number = z.number().nullable();
const text = z.string().nullable();

/** What was said of a key result in a check-in. */
export const reportedValue = z
  .union([z.number(), z.boolean(), z.record(z.string(), z.number())])
  .nullable()
  .describe('As reported; of milestones the share done of each.');

const value = z.strictObject({
  date: day,
  value: reportedValue,
  confidence: number,
  by: text,
  note: text,
});

const definition = z.strictObject({
  date: day,
  commit: text.describe('Null for what is on record in the file, or not committed yet.'),
  by: text.describe('The handle of who changed it, else the name in the commit.'),
  reason: text,
  kind: changeKind,
  about: z.enum(['objective', 'key-result']),
  ref: z.string(),
  title: z.string(),
  key: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  unit: text,
  easier: z.boolean(),
  goalpost: z.boolean().describe('Does it move a target after the grace at the start of the cycle?'),
  score: z.strictObject({ before: ratio.nullable(), after: ratio.nullable() }).nullable(),
});

const course = z.strictObject({
  ref: z.string(),
  title: z.string(),
  team: z.string(),
  ...measured,
  current: z.union([z.number(), z.boolean()]).nullable(),
  progress: ratio.nullable(),
  confidences: z.array(z.strictObject({ date: day, value: z.number() })),
  series: z
    .array(z.strictObject({ date: day, value: z.number() }))
    .describe('The current value after each day something was reported.'),
});

export const historyOutput = z.strictObject({
  ...head('history'),
  cycle: z.string(),
  ref: text.describe('What it is the history of; null for the whole organisation.'),
  kind: z.enum(['key-result', 'objective', 'team', 'organisation']),
  title: z.string(),
  anonymized: z.boolean().describe('Without persons, notes and reasons, which may name them.'),
  courses: z.array(course).describe('Of the key results it is about.'),
  values: z.array(value).describe('Of a key result: all check-ins about it, oldest first.'),
  definitions: z
    .array(definition)
    .describe('Changes of what was defined: of one thing oldest first, else newest first.'),
  incomplete,
});

export type HistoryReport = Published<typeof historyOutput>;
