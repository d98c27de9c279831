import * as z from 'zod';
import { handle, id, mapping, oneOf, text } from './leaf';

/** What a column of a table can hold, by the name a mapping file calls it. */
export const FIELDS = [
  'objective',
  'key_result',
  'title',
  'type',
  'id',
  'parent',
  'team',
  'cycle',
  'owner',
  'owner_email',
  'objective_owner',
  'start',
  'target',
  'current',
  'unit',
  'low',
  'high',
  'measure',
  'weight',
  'objective_weight',
  'objective_note',
  'ambition',
  'objective_ambition',
  'confidence',
  'updated',
  'begins',
  'due',
  'why',
  'description',
  'note',
  'status',
  'progress',
] as const;

export type Field = (typeof FIELDS)[number];

/** The word for a column that stays out. */
export const IGNORED = 'ignore';

const column = oneOf(...FIELDS, IGNORED);

/** How `okr import` reads a table: what `--map` names. Written after the first import, for the next one. */
export const importMap = mapping({
  version: z.literal(1, { error: 'version' }),
  columns: z.record(z.string(), column, { error: 'mapping' }).meta({
    description: 'What each column holds, by its heading; ignore for one that stays out.',
  }),
  numbers: oneOf('de', 'en').nullish().meta({ description: 'How numbers are written: 1.234,5 or 1,234.5.' }),
  teams: z
    .record(z.string(), id, { error: 'mapping' })
    .nullish()
    .meta({ description: 'Ids of teams by the names the table has for them.' }),
  people: z
    .record(z.string(), handle, { error: 'mapping' })
    .nullish()
    .meta({ description: 'Handles by the names or addresses the table has for people.' }),
  sheets: z.array(text, { error: 'list' }).nullish().meta({ description: 'The sheets to read; all without it.' }),
});

export type ImportMap = z.output<typeof importMap>;
