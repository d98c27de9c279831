import { formatOf } from '../../format';
import type { Data, Said } from './words';

const { number } = formatOf('en');

/** A number as it is written; in the reference the name that stands for one. */
const figure = (value: unknown) => (typeof value === 'number' ? number(value) : value);
const KIND: Readonly<Record<string, string>> = { objective: 'objectives', key_result: 'key results' };
const headings = (list: unknown) =>
  Array.isArray(list) && list.length > 0
    ? `Headings found: ${list.map((one) => `"${one}"`).join(', ')}.`
    : 'No headings were found.';

/** Trouble of `okr import`. Nothing was written in any of these cases. */
export const importing = {
  'import-empty': (d: Data<'file'>): Said => ({
    message: `There is nothing in ${d.file} that could be taken over.`,
    hint: 'Expected is a table with a row of headings (csv, xlsx), objectives with key results (json), or headings with lists (md).',
  }),
  'import-unreadable': (d: Data<'file' | 'fault'>): Said => ({
    message: `${d.file} cannot be read (${d.fault}).`,
    hint: 'Is it a file, smaller than 50 MB, and may you read it?',
  }),
  'import-no-table': (d: Data<'file'>): Said => ({
    message: `${d.file} is neither a table nor a text.`,
    hint: 'okr import reads csv, xlsx, json and md. Save or export it as one of them.',
  }),
  'import-bad-json': (d: Data<'file'>): Said => ({
    message: `${d.file} is no JSON, or only a part of one.`,
    hint: 'Export it once more; nothing was written.',
  }),
  'import-no-column': (d: Data<'file' | 'missing' | 'headings' | 'map'>): Said => ({
    message: `No column of ${d.file} says which are the ${KIND[String(d.missing)] ?? 'objectives'}. ${headings(d.headings)}`,
    hint: `Say it in a mapping file: --map ${d.map ?? 'map.yaml'} with  version: 1  and below  columns:  a line "<heading>: ${d.missing}". okr schema import-map says what is possible.`,
  }),
  'import-nothing': (d: Data<'file'>): Said => ({
    message: `The columns of ${d.file} are clear, but there is no objective below them.`,
    hint: 'Nothing was written. Is it the right file, and the right sheet?',
  }),
  'import-too-many-rows': (d: Data<'file' | 'rows' | 'limit'>): Said => ({
    message: `${d.file} has ${figure(d.rows)} rows; okr import takes up to ${figure(d.limit)} at once.`,
    hint: 'A large company has a few thousand key results a year. Filter the export to one year, or split it by team.',
  }),
  'import-too-large': (d: Data<'file' | 'objectives' | 'limit'>): Said => ({
    message: `${d.file} would hold ${figure(d.objectives)} objectives and be larger than ${figure(d.limit)} kB.`,
    hint: 'Nothing was written. So many belong to several teams or cycles: is there a column for them? --map says which.',
  }),
  'import-no-cycle': (d: Data<'cycle'>): Said => ({
    message: `The table does not say for which cycle its objectives are.`,
    hint: `Say it: --cycle ${d.cycle}, or --yes for just that one.`,
  }),
  'import-no-team': (d: Data<'teams'>): Said => ({
    message: 'The table does not say whose objectives these are.',
    hint: `Say it: --team <id or name>${Array.isArray(d.teams) && d.teams.length > 0 ? `, for example ${d.teams.join(', ')}` : ''}.`,
  }),
  'bad-map': (d: Data<'file' | 'where' | 'message'>): Said => ({
    message: `${d.file} is no mapping${d.where === '' ? '' : ` (${d.where})`}: ${d.message}`,
    hint: 'okr schema import-map says what may stand in it. Without the file okr import guesses, and writes it.',
  }),
} as const;
