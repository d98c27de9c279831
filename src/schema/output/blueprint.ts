import * as z from 'zod';
import { head, incomplete, type Published } from './parts';

const day = z.iso.date().nullable();

/** The five steps, in their order (the article's growth blueprint). */
export const STEPS = ['vision', 'goals', 'okrs', 'resources', 'learning'] as const;

/** What is looked at, step by step. */
const FACTS = [
  'vision',
  'reviewed',
  'not-doing',
  'values',
  'goals',
  'measured',
  'overdue',
  'served',
  'consulted',
  'cycle',
  'examples',
  'company',
  'measurable',
  'check-ins',
  'initiatives',
  'funded',
  'outside',
  'obstacles',
  'filter',
  'reviews',
  'learned',
  'wins',
  'carried',
  'actions',
  'pulse',
] as const;

/** What to do next about a step. */
const MOVES = [
  'write-vision',
  'rewrite-strategy',
  'review-strategy',
  'write-not-doing',
  'write-values',
  'write-goals',
  'measure-goals',
  'settle-goals',
  'ask-the-unheard',
  'serve-goals',
  'write-objectives',
  'replace-examples',
  'plan-cycle',
  'measure-key-results',
  'check-in',
  'write-company',
  'write-initiatives',
  'fund-objectives',
  'leave-the-rest',
  'clear-obstacles',
  'filter-opportunities',
  'review-cycle',
  'note-wins',
  'ask-pulse',
  'prepare-review',
  'look',
] as const;

/** The first year of an organisation that begins with one team. */
const STAGES = [
  'objectives',
  'check-ins',
  'obstacle',
  'win',
  'review',
  'second-cycle',
  'pulse',
  'strategy',
  'goals',
  'more-teams',
  'company',
  'initiatives',
  'filter',
  'rules',
  'year-review',
] as const;

const evidence = z.strictObject({
  fact: z.enum(FACTS),
  holds: z.boolean().nullable().describe('null where it is only told.'),
  count: z.int().min(0).nullable(),
  of: z.int().min(0).nullable(),
  date: day,
  teams: z.array(z.string()).describe('Teams the fact does not hold for.'),
});

const step = z.strictObject({
  step: z.enum(STEPS),
  state: z
    .enum(['alive', 'incomplete', 'stale', 'missing', 'ahead'])
    .describe('ahead: its time has not come, because no cycle has ended yet.'),
  evidence: z.array(evidence),
  move: z.enum(MOVES),
  command: z.string(),
});

const stage = z.strictObject({
  stage: z.enum(STAGES),
  from: z.int().describe('Months from the start of the first cycle.'),
  to: z.int(),
  done: z.boolean(),
  date: day.describe('Since when, where the files say it.'),
  command: z.string(),
});

export const blueprintOutput = z.strictObject({
  ...head('blueprint'),
  cycle: z.string().nullable().describe('The running or the next cycle with objectives.'),
  incomplete,
  steps: z.array(step),
  unheard: z.strictObject({
    goals: z
      .array(z.strictObject({ ref: z.string(), title: z.string() }))
      .describe('Goals nobody was consulted about.'),
    teams: z.array(z.string()).describe('Teams no goal consulted; empty where there are no goals.'),
    worksCouncil: z.enum(['heard', 'not-heard', 'unknown']).describe('unknown: nobody in okr.yaml has that role.'),
  }),
  year: z.strictObject({
    begun: day.describe('The first day of the first cycle with objectives.'),
    month: z.int().nullable().describe('Whole months since then.'),
    beginning: z.boolean().describe('Fewer than three teams have had objectives: the path leads, not the steps.'),
    stages: z.array(stage),
  }),
  next: z.string().describe('The command that does most now.'),
});

export type BlueprintReport = Published<typeof blueprintOutput>;
