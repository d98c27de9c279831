import * as z from 'zod';
import { parseDate } from '../model/date';

/**
 * The smallest parts of the shapes. The `error` texts are codes: `issues.ts` turns them into findings whose sentences
 * stand in the text catalogues.
 */

/** A sentence or a paragraph in the user's language. */
export const text = z.string({ error: 'text' }).min(1, { error: 'text-empty' }).max(4000, { error: 'text-long' });

/** `[a-z0-9][a-z0-9-]*` */
export const id = z
  .string({ error: 'id' })
  .max(80, { error: 'id' })
  .regex(/^[a-z0-9][a-z0-9-]*$/, { error: 'id' });

/** A person's handle; more lenient than an id, as handles come from elsewhere. */
export const handle = z.string({ error: 'handle' }).min(1, { error: 'handle' }).max(80, { error: 'handle' });

/** A day `YYYY-MM-DD` that exists, 2000 to 2100. */
export const date = z
  .string({ error: 'date' })
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'date', abort: true })
  .refine((value) => parseDate(value) !== null, { error: 'no-such-day' })
  .meta({ format: 'date' });

/** The time of a day `HH:MM`, 00:00 to 23:59; a single digit will do for the hour. */
export const time = z.string({ error: 'time' }).regex(/^(?:[01]?\d|2[0-3]):[0-5]\d$/, { error: 'time' });

/** An IANA time zone that this machine knows (`Europe/Berlin`), in its own spelling; no offset. */
export const timeZone = z
  .string({ error: 'time-zone' })
  .regex(/^(?:UTC|[A-Z][\w+-]*(?:\/[A-Z][\w+-]*){1,2})$/, { error: 'time-zone', abort: true })
  .refine(isTimeZone, { error: 'time-zone' });

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== null;
  } catch {
    return false;
  }
}

/** A number, or a text in quotes that states one as people write it ("1.234,5"). */
export const number = z.union(
  [z.number({ error: 'number' }), z.string({ error: 'number' }).regex(/\d/, { error: 'number' })],
  {
    error: 'number',
  },
);

/** A whole number between two bounds. */
export const whole = (low: number, high: number) =>
  z
    .int({ error: `whole:${low}:${high}` })
    .min(low, { error: `whole:${low}:${high}` })
    .max(high, { error: `whole:${low}:${high}` });

/** A number between two bounds, written plainly. */
export const between = (low: number, high: number) =>
  z
    .number({ error: `between:${low}:${high}` })
    .min(low, { error: `between:${low}:${high}` })
    .max(high, { error: `between:${low}:${high}` });

/** A share or weight above zero. */
export const positive = z.number({ error: 'positive' }).gt(0, { error: 'positive' });

export const yesNo = z.boolean({ error: 'boolean' });

/** A reference: `goal:<id>`, `[<cycle>/]<team>/<objective>[/<key result>]`. */
export const reference = z
  .string({ error: 'reference' })
  .regex(/^(?:goal:[a-z0-9][a-z0-9-]*|[A-Za-z0-9-]+(?:\/[a-z0-9][a-z0-9-]*){1,3})$/, { error: 'reference' });

/** `objective/key-result` inside one team. */
export const localReference = z
  .string({ error: 'local-reference' })
  .regex(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, { error: 'local-reference' });

/** One of a few words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(...words: T) =>
  z.enum(words, { error: `one-of:${words.join('|')}` });

/** A list; an empty value (`wins:` with nothing behind it) is an empty list. */
export const list = <T extends z.ZodType>(item: T) => z.array(item, { error: 'list' }).nullable();

/** A mapping with known keys. Unknown keys are findings. */
export const mapping = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? 'unknown-key' : 'mapping') });

/** A mapping whose keys the user chooses. */
export const named = <K extends z.ZodType<string, string>, V extends z.ZodType>(key: K, value: V) =>
  z.record(key, value, { error: 'mapping' });
