import * as z from 'zod';
import { date, handle, id, list, mapping, number, oneOf, positive, reference, text, yesNo } from './leaf';

/** A change `-30%`, `+5` or `2x`. A sign is required except for a factor. */
const by = z.union([z.number({ error: 'by' }), z.string({ error: 'by' })], { error: 'by' });

const metric = mapping({
  from: number.nullish().meta({ description: 'Where it starts: the value at the beginning of the cycle.' }),
  to: number.nullish().meta({ description: 'Where it shall be at the end.' }),
  by: by.nullish().meta({ description: 'Instead of `to`: a change such as -30%, +5 or 2x.' }),
  at_least: number.nullish(),
  at_most: number.nullish(),
  between: z.tuple([number, number], { error: 'pair' }).nullish(),
  yes_no: z.literal(true, { error: 'true' }).nullish(),
  establish: z.literal(true, { error: 'true' }).nullish(),
  unit: text.nullish(),
  counts: oneOf('level', 'sum', 'average').nullish(),
  commit: number.nullish(),
  stretch: number.nullish(),
  curve: oneOf('linear', 's', 'back-loaded').nullish(),
  observable_from: date.nullish(),
  source: text.nullish(),
  scored_by: oneOf('hit-rate', 'last', 'distance').nullish(),
  measures: oneOf('impact', 'output', 'activity', 'attention').nullish(),
}).meta({ description: 'How the key result is measured.' });

export { metric as metricShape };

/** One person; a list is read too, and a rule says why it should be one. */
const owner = z.union([handle, z.array(handle, { error: 'handle' })], { error: 'handle' });

const ambition = oneOf('aspirational', 'committed');

const change = mapping({
  date,
  what: oneOf('target', 'baseline', 'metric', 'unit', 'weight', 'ambition'),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
  by: handle.nullish(),
  reason: text.nullish(),
});

const milestone = mapping({ id, title: text, due: date.nullish(), weight: positive.nullish() });

const keyResult = mapping({
  id,
  title: text,
  metric: metric.nullish(),
  milestones: list(milestone).optional(),
  owner: owner.nullish(),
  weight: positive.nullish(),
  ambition: ambition.nullish(),
  guardrail: yesNo.nullish(),
  pairs_with: id.nullish(),
  carried_from: reference.nullish(),
  dropped: date.nullish(),
  drop_reason: text.nullish(),
  note: text.nullish(),
  changes: list(change).optional(),
});

const objective = mapping({
  id,
  title: text,
  owner: owner.nullish(),
  why: text.nullish(),
  contributes_to: list(reference).optional(),
  shared_with: list(id).optional(),
  ambition: ambition.nullish(),
  weight: positive.nullish(),
  changes: list(change).optional(),
  dropped: date.nullish(),
  drop_reason: text.nullish(),
  note: text.nullish(),
  key_results: list(keyResult),
});

/** okrs/<cycle>/<team>.yaml */
export const teamFile = mapping({ team: id.nullish(), objectives: list(objective).optional() });
