import * as z from 'zod';
import { QUESTION_KINDS } from '../../model/question';
import { head, incomplete, type Published, ratio } from './parts';

const number = z.number().nullable();
const text = z.string();
const day = z.iso.date();
const minutes = z.int().min(1);
const kind = z.enum(['weekly', 'monthly', 'review', 'retro', 'planning']);

const point = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('key-result'),
    ref: text,
    title: text,
    team: text,
    owner: text.nullable(),
    kind: z.enum(['metric', 'at-least', 'at-most', 'between', 'milestones', 'yes-no', 'establish']).nullable(),
    committed: z.boolean(),
    guardrail: z.boolean(),
    pace: z.enum(['on-track', 'behind', 'off-track', 'too-early', 'done', 'not-observable']).nullable(),
    from: number,
    to: number,
    low: number,
    high: number,
    unit: text.nullable(),
    current: z.union([z.number(), z.boolean()]).nullable(),
    before: number.describe('The value at the last meeting; null where there was none or it is no number.'),
    progress: ratio.nullable(),
    expected: ratio.nullable(),
    forecast: number,
    confidence: z.strictObject({
      value: z.int().nullable(),
      change: number,
      flag: z.enum(['drop', 'falling']).nullable(),
    }),
    note: text.nullable().describe('What was last noted, since the last meeting.'),
    question: z.enum(QUESTION_KINDS),
  }),
  z.strictObject({
    type: z.literal('blocker'),
    ref: text,
    team: text,
    text,
    keyResults: z.array(text).describe('Titles of what it holds up.'),
    owner: text.nullable(),
    due: day.nullable(),
    ageWorkingDays: z.int().min(0),
    overdue: z.boolean(),
  }),
  z.strictObject({
    type: z.literal('decision'),
    id: text,
    title: text,
    status: text,
    date: day,
    revisit: day,
    deciders: z.array(text),
  }),
  z.strictObject({
    type: z.enum(['feedback', 'delegation-review']),
    what: text,
    to: text,
    by: text.nullable(),
    due: day.nullable(),
  }),
  z.strictObject({
    type: z.literal('action'),
    what: text,
    team: text,
    owner: text.nullable(),
    due: day.nullable(),
    cycle: text,
  }),
  z.strictObject({
    type: z.literal('milestone'),
    ref: text,
    title: text,
    keyResult: text,
    team: text,
    owner: text.nullable(),
    due: day,
  }),
  z.strictObject({
    type: z.literal('silent-team'),
    team: text,
    lead: text.nullable(),
    lastCheckIn: day.nullable(),
    days: z.int().nullable(),
  }),
  z.strictObject({
    type: z.literal('counts'),
    keyResults: z.record(z.string(), z.int()).describe('How many key results are at which pace; "none" without one.'),
    checkIns: z.strictObject({ due: z.int(), made: z.int() }),
  }),
  z.strictObject({ type: z.literal('steps'), team: text, date: day, what: z.array(text) }),
  z.strictObject({
    type: z.literal('celebration'),
    kind: z.enum(['win', 'key-result', 'milestone']),
    date: day,
    team: text,
    ref: text.nullable(),
    text,
    keyResult: text.nullable(),
    who: z.array(text),
    value: text.nullable(),
  }),
  z.strictObject({
    type: z.literal('objective'),
    ref: text,
    title: text,
    team: text,
    owner: text.nullable(),
    health: z.enum(['on-track', 'behind', 'off-track', 'too-early', 'done', 'not-observable', 'at-risk']).nullable(),
    score: ratio.nullable(),
  }),
  z.strictObject({
    type: z.literal('open-key-result'),
    ref: text,
    title: text,
    team: text,
    owner: text.nullable(),
    score: ratio.nullable(),
    advice: z.enum(['post-mortem', 'hand-over', 'no-third-time', 'choose']),
    decision: z.enum(['carry', 're-scope', 'drop', 'hand-over']).nullable(),
  }),
  z.strictObject({
    type: z.literal('carried'),
    ref: text,
    title: text,
    team: text,
    decision: z.enum(['carry', 're-scope']),
    reason: text.nullable(),
  }),
  z.strictObject({ type: z.literal('undecided'), team: text, count: z.int().min(1), cycle: text }),
  z.strictObject({
    type: z.literal('goal'),
    ref: text,
    title: text,
    owner: text.nullable(),
    due: day.nullable(),
    objectives: z.int().min(0).describe('How many serve it in the cycle looked at.'),
  }),
  z.strictObject({ type: z.literal('capacity'), team: text.nullable(), days: number, budget: number }),
  z.strictObject({
    type: z.literal('date'),
    event: z.enum(['draft', 'publish', 'start', 'persons', 'middle', 'close', 'retro']),
    from: day,
    to: day,
  }),
  z.strictObject({
    type: z.literal('way'),
    checkIns: z.strictObject({ due: z.int(), made: z.int() }),
    blockers: z.strictObject({ open: z.int(), medianDaysToResolve: number, promisesKept: ratio.nullable() }),
  }),
  z.strictObject({
    type: z.literal('prompt'),
    prompt: z.enum([
      'three-steps',
      'good-news',
      'final-values',
      'self-assessment',
      'reflect-success',
      'reflect-obstacles',
      'reflect-change',
      'reflect-learned',
      'proud',
      'decide',
      'plan-next',
      'keep',
      'change',
      'learn',
      'right-measures',
      'spirit',
      'three-actions',
      'review-first',
      'no-goals',
      'no-capacity',
      'write-objectives',
      'agree-neighbours',
      'commit',
    ]),
  }),
]);

const section = z.enum([
  'stuck',
  'blockers',
  'decisions',
  'halfway',
  'standing',
  'next',
  'wins',
  'final',
  'scores',
  'assess',
  'reflect',
  'celebrate',
  'decide',
  'plan',
  'actions',
  'way',
  'keep',
  'change',
  'learn',
  'measures',
  'agree',
  'carried',
  'goals',
  'capacity',
  'draft',
  'align',
  'dates',
]);

export const agendaListOutput = z.strictObject({
  ...head('agenda'),
  kind,
  cycle: text,
  team: text.nullable().describe('Whose meeting it is; null for all teams.'),
  since: day.nullable().describe('The last meeting, as far as the calendar knows it.'),
  until: day.nullable().describe('The next one.'),
  duration: minutes.describe('Minutes; the sections take exactly as many.'),
  incomplete,
  sections: z
    .array(z.strictObject({ section, minutes, points: z.array(point) }))
    .describe('In the order they are talked about.'),
  later: z
    .array(z.strictObject({ section, point }))
    .describe('What finds no room, most urgent first: for when time remains.'),
});

export const agendaMinutesOutput = z.strictObject({
  ...head('agenda'),
  kind,
  cycle: text,
  team: text.nullable(),
  date: day.describe('The day of the meeting.'),
  minutes: text.describe('The file that was read.'),
  written: z.array(
    z.strictObject({
      line: z.int().min(1).describe('In the minutes.'),
      kind: z.enum(['blocker', 'cleared', 'decision', 'revisit', 'action', 'win', 'keep', 'change', 'learned']),
      text,
      file: text,
    }),
  ),
  unchanged: z.int().min(0).describe('Ticked lines that say what the files say already.'),
  files: z.array(text),
  commit: text.nullable(),
});

/** `okr agenda <meeting>`; with `--minutes` what was read back. */
export const agendaOutput = z.union([agendaListOutput, agendaMinutesOutput]);

export type AgendaReport = Published<typeof agendaListOutput>;
export type AgendaMinutesReport = Published<typeof agendaMinutesOutput>;
export type AgendaKind = Published<typeof kind>;
export type AgendaSection = Published<typeof section>;
export type AgendaPoint = Published<typeof point>;
