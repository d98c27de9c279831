import * as z from 'zod';
import { head, incomplete, type Published, ratio } from './parts';

/** Money in the workspace's currency, days in working days. */
const quantity = z.number().min(0);
const share = z.number().min(0);

const amount = z.strictObject({
  planned: quantity,
  spent: quantity.nullable().describe('Null where no work says it.'),
  tracked: quantity.describe('Planned of the work that says what it used up: what `spent` compares with.'),
});

const totals = z.strictObject({
  capacity: quantity.nullable().describe('From okr.yaml; null where it says nothing.'),
  ...amount.shape,
  okr: quantity,
  run: quantity,
  legal: quantity,
  outside: quantity.describe('Work that serves nothing and is neither run nor legal.'),
  unallocated: quantity.nullable().describe('Capacity no work is planned for; null without a capacity.'),
  over: quantity.describe('Planned beyond the capacity.'),
  shares: z
    .strictObject({
      okr: share,
      run: share,
      legal: share,
      outside: share,
      unallocated: share.nullable(),
    })
    .nullable()
    .describe(
      'Of the capacity, or of what is planned where none is written; above 1 where more is planned than there is.',
    ),
  idle: z.boolean().describe('More than 20 % of the capacity is unallocated.'),
  beside: quantity.describe('Days of teams without a capacity, in no other sum here; 0 for money.'),
  moved: ratio.nullable().describe('½ Σ |share now − share in the previous cycle| over goals, run, legal, outside.'),
});

const measured = { money: amount, days: amount };

const goal = z.strictObject({
  ref: z.string().nullable().describe('Null: objectives that lead to no strategic goal.'),
  title: z.string().nullable(),
  ...measured,
  share: z
    .strictObject({ money: ratio.nullable(), days: ratio.nullable() })
    .describe('Of all money or days tied to OKRs.'),
  before: z
    .strictObject({ money: ratio.nullable(), days: ratio.nullable() })
    .nullable()
    .describe('The same in the previous cycle; null where nothing is written down of it.'),
});

const objective = z.strictObject({
  ref: z.string(),
  title: z.string(),
  team: z.string(),
  ...measured,
  score: ratio.nullable(),
  perTenth: quantity.nullable().describe('Money spent per 0.1 of score: a question to ask, no verdict.'),
  funded: z
    .enum(['itself', 'below', 'not'])
    .nullable()
    .describe('Null where no work of the cycle is written down, or a file of it cannot be read.'),
});

const initiative = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['okr', 'run', 'legal']),
  team: z.string().nullable(),
  status: z.enum(['planned', 'active', 'done', 'stopped']).nullable(),
  outside: z
    .strictObject({
      reason: z.enum(['no-target', 'unknown-target', 'dropped', 'rejected']),
      money: quantity,
      days: quantity,
    })
    .nullable()
    .describe('What of its plan serves nothing, and why; null for none, and where it is done or stopped.'),
  ...measured,
  sharesSum: z.number().nullable().describe('What its shares make where that is not 1; they were scaled.'),
});

const piece = z.strictObject({
  initiative: z.string(),
  kind: z.enum(['okr', 'run', 'legal', 'outside']),
  objective: z.string().nullable(),
  goal: z.string().nullable(),
  share: ratio.describe('Of the initiative within the cycle.'),
  money: z.strictObject({ planned: quantity, spent: quantity.nullable() }),
  days: z.strictObject({ planned: quantity, spent: quantity.nullable() }),
});

const team = z.strictObject({
  team: z.string(),
  capacity: quantity.nullable(),
  planned: quantity,
  over: quantity,
});

export const resourcesOutput = z.strictObject({
  ...head('resources'),
  cycle: z.string(),
  previous: z.string().nullable().describe('The cycle before, where work of it is written down.'),
  team: z.string().nullable().describe('What `--team` narrowed it to.'),
  currency: z.string(),
  elapsed: ratio.describe('Share of the cycle gone by.'),
  incomplete,
  money: totals,
  days: totals,
  goals: z.array(goal),
  objectives: z.array(objective),
  question: z
    .strictObject({ ref: z.string(), perTenth: quantity, middle: quantity })
    .nullable()
    .describe('The objective whose 0.1 of score costs far more than the middle one: to start a talk.'),
  initiatives: z.array(initiative),
  pieces: z.array(piece).describe('Each initiative by objective and strategic goal; every sum is made of these.'),
  teams: z.array(team),
  people: z.strictObject({
    overbooked: z.int().min(0).describe('How many persons have more than 100 % at one time.'),
    shown: z
      .array(z.strictObject({ person: z.string(), share, from: z.iso.date() }))
      .describe('Those whose figures may be seen: all with `privacy.per_person: agreed`, else the caller alone.'),
  }),
  unfunded: z.array(z.string()).describe('Objectives without money, days or people.'),
});

export type ResourcesReport = Published<typeof resourcesOutput>;
