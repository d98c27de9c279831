import * as z from 'zod';
import { FIELDS } from '../import-map';
import { head, type Published } from './parts';

/** Why a cell was left out, or is not written as it stood. */
export const LOSS_REASONS = [
  'unused-column',
  'above-heading',
  'no-heading',
  'no-objective',
  'other-kind',
  'total-row',
  'footer',
  'heading-again',
  'duplicate',
  'already-there',
  'empty-title',
  'no-place',
  'computed',
  'progress-only',
  'no-number',
  'day-for-number',
  'several-key-results',
  'other-unit',
  'error-cell',
  'no-day',
  'doubtful-day',
  'value-undated',
  'value-outside-cycle',
  'value-unmeasured',
  'no-confidence',
  'parent-unknown',
  'parent-several',
  'further-owners',
  'doubtful-number',
  'about',
  'cleaned',
  'confidence-scaled',
  'cycle-unknown',
  'team-unnamed',
  'renumbered',
  'value-dated',
] as const;

export type LossReason = (typeof LOSS_REASONS)[number];

const place = {
  sheet: z.string().nullable().describe('The sheet of a workbook; null elsewhere.'),
  row: z.int().min(0).describe('As the program numbers it, from 1; in JSON the item, in Markdown the line.'),
  column: z.string().nullable().describe('`D` in a table, the key in JSON; null for a whole row.'),
  heading: z.string().nullable(),
};

const loss = z.strictObject({
  kind: z.enum(['left-out', 'changed']),
  ...place,
  value: z.string().describe('What stood there.'),
  became: z.string().nullable().describe('What is written in its place; null where it was left out.'),
  why: z.enum(LOSS_REASONS),
  reason: z.string().describe('The same in a sentence, in the language of the run.'),
});

const column = z.strictObject({
  sheet: z.string().nullable(),
  column: z.string(),
  heading: z.string(),
  field: z.enum(FIELDS).nullable().describe('What it is read as; null where it stays out.'),
  how: z
    .enum(['heading', 'guess', 'answer', 'map'])
    .describe('By a known heading, a likeness, an answer, or the mapping file.'),
  example: z.string().nullable(),
});

const written = z.strictObject({
  file: z.string(),
  state: z.enum(['new', 'changed']),
  objectives: z.int().min(0),
  keyResults: z.int().min(0),
  checkIns: z.int().min(0),
});

/** `okr import` */
export const importOutput = z.strictObject({
  ...head('import'),
  source: z.string(),
  format: z.enum(['csv', 'xlsx', 'json', 'md']),
  root: z.string(),
  dryRun: z.boolean(),
  newWorkspace: z.boolean(),
  organisation: z.string(),
  columns: z.array(column),
  unreadSheets: z.array(z.string()).describe('Sheets without a table of OKRs.'),
  rows: z.int().min(0).describe('Rows read, headings apart.'),
  cycles: z.array(z.string()),
  teams: z.array(z.strictObject({ id: z.string(), name: z.string(), isNew: z.boolean() })),
  people: z.array(z.strictObject({ handle: z.string(), name: z.string().nullable() })).describe('Added to okr.yaml.'),
  objectives: z.int().min(0),
  keyResults: z.int().min(0),
  values: z.int().min(0).describe('Current values taken over as check-ins.'),
  files: z.array(written).describe('Written, or with --dry-run to be written.'),
  map: z.strictObject({ file: z.string(), state: z.enum(['used', 'written']) }).nullable(),
  losses: z.array(loss).describe('Every cell that was left out or changed on the way.'),
  findings: z
    .strictObject({ errors: z.int().min(0), warnings: z.int().min(0), notes: z.int().min(0) })
    .describe('What okr check says of the files written.'),
  commit: z.string().nullable(),
});

export type ImportReport = Published<typeof importOutput>;
export type ImportLoss = ImportReport['losses'][number];
