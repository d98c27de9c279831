import * as z from 'zod';
import {
  between,
  date,
  handle,
  id,
  list,
  mapping,
  named,
  number,
  oneOf,
  positive,
  reference,
  text,
  whole,
} from './leaf';

const amount = z.number({ error: 'amount' }).min(0, { error: 'amount' });

const initiative = mapping({
  id,
  title: text,
  lead: handle.nullish(),
  kind: oneOf('okr', 'run', 'legal').nullish(),
  contributes_to: z
    .union([z.array(reference, { error: 'reference' }), named(reference, amount)], { error: 'shares' })
    .nullish(),
  budget: amount.nullish(),
  spent: amount.nullish(),
  days: amount.nullish(),
  days_spent: amount.nullish(),
  people: named(handle, amount).nullish(),
  team: id.nullish(),
  from: date.nullish(),
  to: date.nullish(),
  status: oneOf('planned', 'active', 'done', 'stopped').nullish(),
}).refine(({ from, to }) => from == null || to == null || from <= to, { error: 'end-before-start' });

/** initiatives.yaml, initiatives/*.yaml */
export const initiativesFile = mapping({ initiatives: list(initiative).optional() });

const rating = between(1, 10);

/** decisions/*.yaml */
export const decisionFile = mapping({
  id: id.nullish(),
  title: text,
  date,
  kind: oneOf('opportunity', 'other').nullish(),
  status: oneOf('proposed', 'accepted', 'rejected', 'deprecated', 'superseded'),
  context: text.nullish(),
  answer: oneOf('yes', 'maybe', 'no').nullish(),
  exempt: oneOf('legal', 'safety', 'contract').nullish(),
  pays_into: list(
    mapping({ key_result: reference, expected: z.union([text, number], { error: 'text' }).nullish() }),
  ).optional(),
  instead_of: text.nullish(),
  options: list(text).optional(),
  reason: text.nullish(),
  consequences: list(text).optional(),
  revisit: date.nullish(),
  deciders: list(handle).optional(),
  consulted: list(handle).optional(),
  scores: mapping({
    rice: mapping({ reach: amount, impact: amount, confidence: between(0, 1), effort: positive }).nullish(),
    ice: mapping({ impact: rating, confidence: rating, ease: rating }).nullish(),
    wsjf: mapping({ value: amount, time_criticality: amount, risk: amount, size: positive }).nullish(),
  }).nullish(),
  supersedes: list(id).optional(),
  superseded_by: id.nullish(),
});

/** leadership.yaml */
export const leadershipFile = mapping({
  delegations: list(
    mapping({
      what: text,
      to: handle,
      by: handle.nullish(),
      level: whole(1, 7).nullish(),
      result: reference.nullish(),
      limits: text.nullish(),
      feedback_every: whole(1, 366).nullish(),
      last_feedback: date.nullish(),
      review: date.nullish(),
    }),
  ).optional(),
  coaching: list(
    mapping({
      who: handle,
      by: handle.nullish(),
      topic: text.nullish(),
      goal: text.nullish(),
      since: date.nullish(),
      next: date.nullish(),
    }),
  ).optional(),
  mentoring: list(
    mapping({ who: handle, by: handle.nullish(), topic: text.nullish(), since: date.nullish(), next: date.nullish() }),
  ).optional(),
});

const sum = positive.nullable();

/** culture/<cycle>.yaml */
export const cultureFile = mapping({
  rounds: list(
    mapping({
      team: id,
      date,
      form: oneOf('safety', 'culture'),
      answers: whole(0, 100_000),
      sums: list(sum),
      purpose: sum.optional(),
    }),
  ).optional(),
});
