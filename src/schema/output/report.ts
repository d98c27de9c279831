import * as z from 'zod';
import { blockerListOutput } from './blockers';
import { historyOutput, reportedValue } from './history';
import { head, incomplete, type Published, ratio } from './parts';
import { resourcesOutput } from './resources';
import { scoreOutput } from './score';
import { statusOutput } from './status';
import { strategyOutput } from './strategy';
import { treeOutput } from './tree';

const checkIn = z.strictObject({
  date: z.iso.date(),
  team: z.string(),
  by: z.string().nullable(),
  ref: z.string(),
  value: reportedValue,
  confidence: z.int().min(1).max(10).nullable(),
  note: z.string().nullable(),
});

export const reportOutput = z.strictObject({
  ...head('report'),
  cycle: z.string(),
  team: z.string().nullable().describe('What `--team` narrowed it to.'),
  incomplete,
  status: statusOutput,
  score: scoreOutput,
  expectation: z
    .strictObject({
      organisation: ratio.nullable(),
      objectives: z.array(z.strictObject({ ref: z.string(), expected: ratio.nullable() })),
    })
    .describe('How far it was to be by today, of what is scored: the mean as the score is one. With a team its own.'),
  tree: treeOutput,
  history: historyOutput.describe('Of the organisation or the team: courses of values and the ledger of definitions.'),
  strategy: strategyOutput.nullable(),
  blockers: blockerListOutput.describe(
    'Open ones and those resolved in the cycle; nobody asks, so nobody is singled out.',
  ),
  resources: resourcesOutput,
  checkIns: z.array(checkIn).describe('All entries of the cycle up to today, oldest first.'),
});

export type CycleReport = Published<typeof reportOutput>;
