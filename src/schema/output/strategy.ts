import * as z from 'zod';
import { PAGE_FIELDS } from '../../model/strategy';
import { head, incomplete, type Published, ratio } from './parts';

const text = z.string().nullable();
const day = z.iso.date().nullable();

const goal = z.strictObject({
  id: z.string(),
  ref: z.string(),
  title: z.string(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  unit: text,
  since: day,
  due: day,
  owner: text,
  consulted: z.array(z.string()),
  objectives: z.array(z.string()).describe('Objectives of the cycle that name it, at any level.'),
  resting: z.boolean().describe('No objective names it this cycle.'),
});

const objective = z.strictObject({
  ref: z.string(),
  title: z.string(),
  team: z.string(),
  level: z.enum(['company', 'department', 'team', 'person']),
  progress: ratio.nullable(),
  goals: z.array(z.string()),
});

export const strategyOutput = z.strictObject({
  ...head('strategy'),
  cycle: z.string().nullable(),
  incomplete,
  vision: z.strictObject({ year: z.int().nullable(), text: z.string() }).nullable(),
  diagnosis: text,
  guidingPolicy: text,
  whereToPlay: text,
  howToWin: text,
  goals: z.array(goal),
  objectives: z.array(objective).describe('Those of company level, and others that name a goal.'),
  notDoing: z.array(z.string()),
  values: z.array(z.strictObject({ id: z.string(), name: z.string(), weDo: text, weDont: text })),
  obstacles: z.array(z.string()),
  owner: text,
  reviewed: day,
  coverage: z.strictObject({
    goals: ratio.nullable().describe('Goals an objective names ÷ all goals.'),
    objectives: ratio.nullable().describe('Company objectives that name a goal ÷ all of them.'),
    adrift: z.array(z.string()).describe('Company objectives that name no goal.'),
  }),
  budget: z.strictObject({
    characters: z.int().min(0),
    full: z.int().describe('From here on the page is too long.'),
    over: z
      .array(
        z.strictObject({
          field: z.enum(PAGE_FIELDS),
          text: z.string(),
          characters: z.int(),
          budget: z.int(),
          ref: text,
        }),
      )
      .describe('Texts that are longer than their field allows.'),
  }),
});

export type StrategyReport = Published<typeof strategyOutput>;
