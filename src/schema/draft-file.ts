import * as z from 'zod';

const shares = z.record(z.string(), z.number());
const typed = z.strictObject({
  value: z.union([z.string(), z.number(), z.boolean(), shares]).nullable(),
  confidence: z.union([z.string(), z.number()]).nullable(),
  note: z.string().nullable(),
});
const win = z.strictObject({ what: z.string(), who: z.array(z.string()), value: z.string().nullable() });

/** .okr/drafts/check-in-<cycle>-<team>.json: what somebody typed and nothing has been written of yet. */
export const draftFile = z.strictObject({
  version: z.literal(1),
  saved: z.iso.date(),
  date: z.iso.date().nullable(),
  by: z.string().nullable(),
  typed: z.record(z.string(), typed),
  extras: z.strictObject({ wins: z.array(win), next: z.array(z.string()), blockers: z.array(z.string()) }),
  next: z.int().min(0),
});
