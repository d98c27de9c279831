import * as z from 'zod';
import { head, incomplete, type Published, ratio } from './parts';

/** What kind of thing changed. */
export const changeKind = z.enum([
  'target',
  'baseline',
  'metric',
  'unit',
  'weight',
  'ambition',
  'owner',
  'wording',
  'contributes-to',
  'added',
  'dropped',
  'moved',
  'value',
  'check-in',
  'other',
]);

const change = z.strictObject({
  kind: changeKind,
  about: z.enum([
    'objective',
    'key-result',
    'check-in',
    'blocker',
    'review',
    'strategy',
    'goal',
    'initiative',
    'decision',
    'leadership',
    'culture',
    'settings',
  ]),
  ref: z.string().nullable().describe('As it is now; of something gone, as it was.'),
  title: z.string(),
  key: z.string().describe('Where in the thing, for example `metric.to`; empty for the whole thing.'),
  before: z.unknown(),
  after: z.unknown(),
  unit: z.string().nullable(),
  easier: z.boolean().describe('Does it make the goal easier to reach?'),
  reason: z
    .string()
    .nullable()
    .describe('As `changes:` says it, else the first line of the commit that moved a goalpost.'),
  score: z
    .strictObject({ before: ratio.nullable(), after: ratio.nullable() })
    .nullable()
    .describe('What the values of today score by each definition: of the key result, for its weight of its objective.'),
  file: z.string(),
  line: z.int().min(1).describe('In the new text; of something gone, in the old one.'),
});

export const diffOutput = z.strictObject({
  ...head('diff'),
  from: z.string().describe('A commit.'),
  to: z.string().describe('A commit, or `worktree`.'),
  fromDate: z.iso.date().nullable(),
  toDate: z.iso.date().nullable(),
  changes: z.array(change).describe('By file and line.'),
  incomplete,
  incompleteBefore: incomplete.describe('Files the older state could not read; they are not compared.'),
});

export type DiffReport = Published<typeof diffOutput>;
export type DiffChange = DiffReport['changes'][number];
