import * as z from 'zod';
import { head, incomplete, type Published, ratio } from './parts';
import { health, whyStep } from './why-steps';

const place = {
  file: z.string().nullable().describe('Null where no file says it.'),
  line: z.int().min(1).nullable(),
  column: z.int().min(1).nullable(),
};
const scalar = z.union([z.number(), z.string(), z.boolean()]);

const input = z.strictObject({
  name: z.enum([
    'from',
    'to',
    'by',
    'low',
    'high',
    'commit',
    'stretch',
    'unit',
    'counts',
    'scored-by',
    'curve',
    'observable-from',
    'milestone-weight',
    'milestone-due',
    'weight',
    'ambition',
    'guardrail',
    'dropped',
    'closed',
    'last-day',
    'cycle-start',
    'cycle-end',
    'grace-days',
  ]),
  of: z.string().nullable().describe('The id of the milestone, key result or objective it belongs to.'),
  value: scalar,
  origin: z
    .enum(['typed', 'title', 'computed', 'default'])
    .describe('Written in a file; read from the title; worked out of other inputs; not written anywhere.'),
  ...place,
});

const threshold = z.strictObject({
  name: z.enum([
    'yellow',
    'green',
    'committedYellow',
    'targetAspirational',
    'targetCommitted',
    'tooEarly',
    'onTrack',
    'behind',
    'confidenceDrop',
    'confidenceFalls',
    'stalled',
    'lateCheckIns',
    'dropCounts',
    'definitionGrace',
    'corridorLow',
    'corridorHigh',
    'tooEasy',
    'outOfReach',
    'ambitionCycles',
    'ambitionKeyResults',
  ]),
  value: z.number(),
  unit: z.enum(['ratio', 'percent', 'days', 'count', 'points']),
  source: z.string(),
});

const checkIn = z.strictObject({
  date: z.iso.date(),
  by: z.string().nullable(),
  value: z
    .union([z.number(), z.boolean(), z.record(z.string(), z.number())])
    .nullable()
    .describe('For milestones the share done of each.'),
  confidence: z.number().nullable(),
  counts: z.boolean().describe('Is its value one the score is made of?'),
  why: z
    .enum(['no-value', 'corrected', 'wrong-type', 'after-close', 'to-come'])
    .nullable()
    .describe('Why its value does not count.'),
  ...place,
});

const change = z.strictObject({
  date: z.iso.date(),
  what: z.enum(['target', 'baseline', 'metric', 'unit', 'weight', 'ambition']),
  before: z.unknown(),
  after: z.unknown(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
  commit: z.string().nullable().describe('Null where it stands on record in the file.'),
  ...place,
});

export const whyOutput = z.strictObject({
  ...head('why'),
  cycle: z.string(),
  ref: z.string(),
  kind: z.enum(['key-result', 'objective', 'team', 'organisation']),
  title: z.string(),
  unit: z.string().nullable(),
  closed: z.boolean(),
  dropped: z.iso.date().nullable(),
  score: ratio.nullable(),
  status: health.nullable().describe('Of a key result or an objective; null for a team and the organisation.'),
  steps: z.array(whyStep).describe('In the order they are worked out.'),
  inputs: z.array(input),
  thresholds: z.array(threshold).describe('Those the steps rest on.'),
  checkIns: z.array(checkIn).describe('All about the key result, oldest first.'),
  changes: z.array(change).describe('Of the definition, oldest first.'),
  incomplete,
});

export type WhyReport = Published<typeof whyOutput>;
export type WhyStep = WhyReport['steps'][number];
export type WhyInput = WhyReport['inputs'][number];
export type WhyThreshold = WhyReport['thresholds'][number];
export type WhyCheckIn = WhyReport['checkIns'][number];
export type WhyChange = WhyReport['changes'][number];
