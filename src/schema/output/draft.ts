import * as z from 'zod';
import { head, type Published, severity } from './parts';

const amount = z.number().nullable();

const statement = z.strictObject({
  form: z.enum(['from-to', 'to-only', 'threshold', 'by-relative', 'by-absolute', 'milestone', 'none']),
  from: amount,
  to: amount.describe('The value to reach; of a threshold its bound.'),
  by: amount.describe('The change without its sign; a factor has the unit x.'),
  low: amount,
  high: amount,
  unit: z.string().nullable().describe('%, an ISO currency, x, or the unit as written.'),
  direction: z.enum(['increase', 'decrease', 'maintain']).nullable(),
  due: z.iso.date().nullable(),
});

const shared = {
  ...head('draft'),
  text: z.string(),
  language: z.enum(['de', 'en']),
  statement,
  measurable: z.boolean(),
  measures: z.enum(['impact', 'output', 'activity', 'attention', 'unclear']),
  findings: z.array(z.strictObject({ rule: z.string(), severity, message: z.string(), help: z.string() })),
  yaml: z.string().describe('An item for the list it belongs in, ready to paste.'),
};

/** One sentence. With `--stdin` one such document a line. */
export const draftOutput = z.discriminatedUnion('as', [
  z.strictObject({ ...shared, as: z.literal('key-result') }),
  z.strictObject({
    ...shared,
    as: z.literal('objective'),
    inspiring: z.boolean().nullable(),
    containsMetric: z.boolean(),
    isTask: z.boolean(),
  }),
]);

export type DraftReport = Published<typeof draftOutput>;
