import * as z from 'zod';
import { QUESTION_KINDS } from '../../model/question';
import { head, incomplete, type Published } from './parts';

const text = z.string();
const day = z.iso.date();
const count = z.int().min(0);
const situation = z.enum(['crisis', 'strategy', 'improvement', 'routine']);
const style = z.enum(['directive', 'participative', 'questioning', 'delegation']);
const way = z.enum(['AI', 'AII', 'CI', 'CII', 'GII']);
const question = z.enum(QUESTION_KINDS);
const stage = z.int().min(1).max(7);
const top = head('lead');

const models = z.strictObject({
  blanchard: z.array(z.int().min(1).max(4)).describe('Styles S1 to S4.'),
  goleman: z.array(
    z.strictObject({
      style: z.enum(['coercive', 'democratic', 'authoritative', 'coaching', 'pacesetting']),
      climate: z.enum(['good', 'bad']).describe('What it does to the climate in the long run.'),
    }),
  ),
  tannenbaumSchmidt: z.array(stage).describe('1 the leader decides, 7 the group does within limits.'),
  vroomYetton: z.array(way),
  appelo: z.array(stage).describe('1 tell to 7 delegate.'),
});

const styled = {
  style,
  models,
  twice: z.boolean().describe('It was directive the last time too: that wears the climate down.'),
};

const delegation = z.strictObject({
  name: text.describe('How okr lead feedback is told which: whom it was handed to, or its number in leadership.yaml.'),
  what: text,
  to: text,
  by: text.nullable(),
  level: stage.nullable(),
  result: text.nullable().describe('What is expected, as written.'),
  feedbackEvery: count.nullable().describe('Days.'),
  lastFeedback: day.nullable(),
  due: day.nullable().describe('When feedback is due; null where none was agreed or given yet.'),
  overdueDays: count.describe('0 where it is not overdue.'),
  review: day.nullable(),
});

const development = z.strictObject({
  kind: z.enum(['coaching', 'mentoring']),
  who: text,
  by: text.nullable(),
  topic: text.nullable(),
  goal: text.nullable(),
  since: day.nullable(),
  next: day.nullable(),
});

const balance = z.strictObject({
  person: text,
  obstacles: count.describe('Cleared this month.'),
  resources: count.describe('Of them, those of kind resource.'),
  feedback: count.describe('Delegations whose last feedback fell into this month.'),
  delegations: count.describe('Handed over at present.'),
  coaching: count,
  mentoring: count,
});

export const leadOverviewOutput = z.strictObject({
  ...top,
  mode: z.literal('overview'),
  incomplete,
  delegations: z.array(delegation).describe('Overdue feedback first.'),
  developments: z
    .array(development)
    .describe('Of whoever asks, as coach or coached; of others only where privacy.per_person is agreed.'),
  withheld: count.describe('How many developments of others are not listed.'),
  balances: z
    .array(balance)
    .describe('Of whoever asks; of others, by handle, only where privacy.per_person is agreed.'),
  person: text.nullable().describe('Who asks.'),
  situations: z.array(z.strictObject({ situation, style, models })),
});

export const leadSituationOutput = z.strictObject({
  ...top,
  mode: z.literal('situation'),
  situation,
  ...styled,
});

export const leadRecommendOutput = z.strictObject({
  ...top,
  mode: z.literal('recommend'),
  ...styled,
  model: z.enum(['blanchard', 'hersey']),
  reason: z.enum(['danger', 'routine', 'touches-many', 'owns-problem', 'development']),
  level: z.int().min(1).max(4).nullable().describe('Development level D1–D4 or readiness R1–R4, where that decided.'),
  answers: z.strictObject({
    danger: z.boolean().optional(),
    routine: z.boolean().optional(),
    competence: z.enum(['low', 'some', 'high']).optional(),
    commitment: z.enum(['low', 'variable', 'high']).optional(),
    touchesMany: z.boolean().optional(),
    ownsProblem: z.boolean().optional(),
  }),
});

export const leadDecideOutput = z.strictObject({
  ...top,
  mode: z.literal('decide'),
  answers: z.strictObject({
    quality: z.boolean(),
    information: z.boolean(),
    structured: z.boolean(),
    commitment: z.boolean(),
    accepted: z.boolean(),
    'shared-goals': z.boolean(),
    conflict: z.boolean(),
  }),
  feasible: z.array(way),
  quickest: way.describe('Model A: takes least time.'),
  developing: way.describe('Model B: develops people most.'),
  eliminated: z.array(
    z.strictObject({
      rule: z.enum(['information', 'goals', 'unstructured', 'acceptance', 'conflict', 'fairness', 'priority']),
      takes: z.array(way),
    }),
  ),
});

export const leadQuestionsOutput = z.strictObject({
  ...top,
  mode: z.literal('questions'),
  incomplete,
  keyResult: z
    .strictObject({ ref: text, title: text, stuck: z.boolean() })
    .nullable()
    .describe('What the questions are about; null for none in particular.'),
  fits: question.nullable().describe('The kind that fits best, from the facts of a stuck key result.'),
  questions: z.array(z.strictObject({ kind: question, text })),
  grow: z.array(z.strictObject({ step: z.enum(['goal', 'reality', 'options', 'will']), text })),
});

export const leadRaciOutput = z.strictObject({
  ...top,
  mode: z.literal('raci'),
  rows: z.array(
    z.strictObject({
      task: text.nullable(),
      row: z.strictObject({ R: z.array(text), A: z.array(text), C: z.array(text), I: z.array(text) }),
      faults: z.array(z.enum(['no-accountable', 'many-accountable', 'no-responsible', 'many-consulted'])),
    }),
  ),
});

export const leadFeedbackOutput = z.strictObject({
  ...top,
  mode: z.literal('feedback'),
  file: text,
  what: text,
  to: text,
  date: day,
  next: day.nullable(),
  commit: text.nullable(),
});

/** `okr lead` in its modes. */
export const leadOutput = z.discriminatedUnion('mode', [
  leadOverviewOutput,
  leadSituationOutput,
  leadRecommendOutput,
  leadDecideOutput,
  leadQuestionsOutput,
  leadRaciOutput,
  leadFeedbackOutput,
]);

export type LeadOverviewReport = Published<typeof leadOverviewOutput>;
export type LeadSituationReport = Published<typeof leadSituationOutput>;
export type LeadRecommendReport = Published<typeof leadRecommendOutput>;
export type LeadDecideReport = Published<typeof leadDecideOutput>;
export type LeadQuestionsReport = Published<typeof leadQuestionsOutput>;
export type LeadRaciReport = Published<typeof leadRaciOutput>;
export type LeadFeedbackReport = Published<typeof leadFeedbackOutput>;
