import * as z from 'zod';
import { head, incomplete, measured, type Published, ratio } from './parts';

const number = z.number().nullable();
const day = z.iso.date().nullable();
const pace = z.enum(['on-track', 'behind', 'off-track', 'too-early', 'done', 'not-observable']).nullable();

const owners = z.array(z.string()).describe('Handles; empty for none.');

const keyResult = z.strictObject({
  id: z.string(),
  ref: z.string(),
  title: z.string(),
  owners: owners.describe('Its own, else those of its objective.'),
  ...measured,
  ambition: z.enum(['aspirational', 'committed']),
  guardrail: z.boolean(),
  current: z.union([z.number(), z.boolean()]).nullable(),
  progress: ratio.nullable(),
  expected: ratio.nullable(),
  pace,
  confidence: z.strictObject({
    value: z.int().min(1).max(10).nullable(),
    change: number,
    flag: z.enum(['drop', 'falling']).nullable(),
  }),
  freshness: z.strictObject({
    lastCheckIn: day,
    days: z.int().nullable(),
    state: z.enum(['fresh', 'overdue', 'stalled', 'never']),
  }),
  forecast: z.strictObject({
    value: number,
    score: ratio.nullable(),
    method: z.enum(['run-rate', 'theil-sen']).nullable(),
    low: number,
    high: number,
  }),
  slowing: z.boolean().describe('The last three gains shrank one after the other.'),
  series: z.array(z.strictObject({ date: z.iso.date(), value: z.number() })),
});

const objective = z.strictObject({
  id: z.string(),
  ref: z.string(),
  title: z.string(),
  owners,
  health: z.enum(['on-track', 'behind', 'off-track', 'too-early', 'done', 'not-observable', 'at-risk']).nullable(),
  keyResults: z.array(keyResult),
});

export const statusOutput = z.strictObject({
  ...head('status'),
  cycle: z.string(),
  elapsed: ratio,
  incomplete,
  teams: z.array(
    z.strictObject({
      team: z.string(),
      closed: z.boolean(),
      adherence: z.strictObject({ due: z.int(), made: z.int(), ratio: ratio.nullable() }),
      freshness: z.strictObject({
        lastCheckIn: day,
        days: z.int().nullable(),
        state: z.enum(['fresh', 'overdue', 'stalled', 'never']),
      }),
      objectives: z.array(objective),
    }),
  ),
  blockers: z.array(
    z.strictObject({
      id: z.string(),
      team: z.string(),
      text: z.string(),
      owner: z.string().nullable(),
      due: day,
      ageDays: z.int(),
      ageWorkingDays: z.int(),
      overdue: z.boolean(),
    }),
  ),
});

export type StatusReport = Published<typeof statusOutput>;
