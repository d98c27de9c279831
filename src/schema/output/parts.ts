import * as z from 'zod';

/** Parts of several JSON outputs. Strict: what is printed is exactly what is published. */
export const head = <C extends string>(command: C) => ({
  version: z.literal(1),
  command: z.literal(command),
  today: z.iso.date(),
});

export const ratio = z.number().min(0).max(1);
export const severity = z.enum(['error', 'warning', 'note']);
export const incomplete = z
  .array(z.strictObject({ file: z.string(), rule: z.string() }))
  .describe('Files left out because of a fault; empty when nothing is missing.');

/** How a key result is measured, as all outputs say it. */
export const measured = {
  kind: z.enum(['metric', 'at-least', 'at-most', 'between', 'milestones', 'yes-no', 'establish']).nullable(),
  from: z.number().nullable(),
  to: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string().nullable(),
};

/** What a shape publishes, read-only all the way down: a report is built once and only looked at. */
export type Published<T extends z.ZodType> = DeepReadonly<z.infer<T>>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

/** What any command prints with --json when it could not do its work. */
export const errorOutput = z.strictObject({
  version: z.literal(1),
  command: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string(), hint: z.string() }),
});
