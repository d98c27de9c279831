import * as z from 'zod';

/** One known weakness of an old repository: what it is and how often, never where, so that moved lines do not matter. */
const entry = z.strictObject({
  key: z.string(),
  count: z.int().min(1),
  owner: z.string().nullable().default(null),
  until: z.iso.date().nullable().default(null),
});
const shape = z.strictObject({ version: z.literal(1), findings: z.array(entry) });

/** A file of findings that are known and not to be shown again; each may have an owner and a last day. */
export type Baseline = z.infer<typeof shape>;

/** Reads a baseline; null for anything that is none. */
export function readBaseline(text: string): Baseline | null {
  try {
    const result = shape.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
