import type { Field, ImportMap } from '../schema/import-map';
import type { Cell } from '../sheets/cell';
import { columnName, type Grid, type GridRow, type Heading, shown } from './grid';
import { fieldOf, plainHeading } from './headings';
import { oneLine, plainText } from './plain-text';
import { readDay } from './read-day';
import { isNumbered } from './read-items';
import { readQuantity, saysNothing } from './read-quantity';

/** A column with what it is read as. */
export interface Column {
  readonly index: number;
  /** `D` in a table, the key in JSON. */
  readonly name: string;
  readonly heading: string;
  readonly field: Field | null;
  /** By a known heading, a likeness, an answer, or the mapping file. */
  readonly how: 'heading' | 'guess' | 'answer' | 'map';
  /** The first value below the heading; null for an empty column. */
  readonly example: string | null;
}

/** A grid with its columns known and the rows below the heading. */
export interface ReadGrid {
  readonly sheet: string | null;
  /** Rows above the heading. */
  readonly above: readonly GridRow[];
  readonly columns: readonly Column[];
  readonly rows: readonly GridRow[];
  readonly says: Grid['says'];
}

/** A heading row stands among the first rows of a sheet. */
const LOOKED_AT = 40;
/** So many values tell what a column holds. */
const SAMPLE = 200;
const LONGEST_HEADING = 80;
const EXAMPLE = 60;

/** The columns of a grid; null for a sheet that has no heading of a table of OKRs. */
export function guessColumns(grid: Grid, map: ImportMap | null): ReadGrid | null {
  const { sheet, headings, says } = grid;
  if (headings !== null)
    return { sheet, says, above: [], rows: grid.rows, columns: columnsOf(headings, grid.rows, map, true) };
  const at = headingRow(grid.rows, map);
  if (at === null) return null;
  const cells = grid.rows[at]?.cells ?? [];
  const rows = grid.rows.slice(at + 1);
  const titles = cells.map((cell): Heading => ({ text: headingText(cell), level: null }));
  return { sheet, says, above: grid.rows.slice(0, at), rows, columns: columnsOf(titles, rows, map, false) };
}

/** The row with the most headings we know, the first of several; null where none has two, or one of a title. */
function headingRow(rows: readonly GridRow[], map: ImportMap | null): number | null {
  let best: number | null = null;
  let most = 0;
  rows.slice(0, LOOKED_AT).forEach(({ cells }, index) => {
    const fields = new Set<string>();
    for (const cell of cells) {
      const text = headingText(cell);
      if (text === '' || text.length > LONGEST_HEADING) continue;
      const mapped = map === null ? null : mappedField(map, text);
      const found = mapped ?? fieldOf(text)?.field;
      if (found !== null && found !== undefined) fields.add(found);
    }
    const isTitle = ['objective', 'key_result', 'title'].some((field) => fields.has(field));
    const isText = cells.every((cell) => cell === null || typeof cell === 'string');
    const fits = fields.size >= 2 || (isTitle && isText && rows.length > 1);
    if (fits && fields.size > most) [best, most] = [index, fields.size];
  });
  return best;
}

/** The first row with at least two texts: what the headings of a table we do not understand may be. */
export function likelyHeadings({ headings, rows }: Grid): string[] {
  if (headings !== null) return headings.map(({ text }) => text);
  const row = rows.find(({ cells }) => cells.filter((cell) => typeof cell === 'string').length > 1) ?? rows[0];
  return (row?.cells ?? []).map(headingText).filter((text) => text !== '');
}

function headingText(cell: Cell | undefined): string {
  return oneLine(plainText(shown(cell)).text);
}

/** What the mapping file says of a heading: a field, `ignore`, or null for nothing. */
function mappedField({ columns }: ImportMap, heading: string): Field | 'ignore' | null {
  if (Object.hasOwn(columns, heading)) return columns[heading] ?? null;
  const plain = plainHeading(heading);
  const key = Object.keys(columns).find((one) => plainHeading(one) === plain);
  return key === undefined ? null : (columns[key] ?? null);
}

function columnsOf(
  headings: readonly Heading[],
  rows: readonly GridRow[],
  map: ImportMap | null,
  byKey: boolean,
): Column[] {
  const width = rows.slice(0, SAMPLE).reduce((most, { cells }) => Math.max(most, cells.length), headings.length);
  const columns = Array.from({ length: width }, (_, index): Column => {
    const { text, level } = headings[index] ?? { text: '', level: null };
    const cells = rows.slice(0, SAMPLE).map(({ cells: row }) => row[index] ?? null);
    const first = cells.find((cell) => !saysNothing(cell));
    const example =
      first === undefined
        ? null
        : oneLine(plainText(shown(first)).text)
            .slice(0, EXAMPLE)
            .replace(/[\ud800-\udbff]$/, '');
    const base = { index, name: byKey ? text : columnName(index), heading: text, example };
    const mapped = map === null || text === '' ? null : mappedField(map, text);
    if (mapped !== null) return { ...base, field: mapped === 'ignore' ? null : mapped, how: 'map' };
    const found = text === '' ? null : fieldOf(byKey ? keyName(text) : text);
    if (found === null) return { ...base, field: null, how: 'heading' };
    const levelled = level === null ? found.field : atLevel(found.field, level);
    const field = levelled === null ? null : byValues(levelled, cells);
    return { ...base, field, how: found.exact && field === levelled ? 'heading' : 'guess' };
  });
  return settled(columns);
}

/** The key that names a value: `keyResults.target.value` is a target. */
function keyName(path: string): string {
  const [last = path, above] = path.split('.').reverse();
  return /^(?:value|amount|text)$/i.test(last) && above !== undefined && above !== 'keyResults' ? above : last;
}

/** What a key of a nested export means on its level: the title of an objective is one. */
function atLevel(field: Field, level: 'objective' | 'key-result'): Field | null {
  if (level === 'key-result')
    return field === 'title' || field === 'objective' ? 'key_result' : field === 'type' ? 'measure' : field;
  const own: Partial<Record<Field, Field | null>> = {
    title: 'objective',
    key_result: 'objective',
    owner: 'objective_owner',
    weight: 'objective_weight',
    ambition: 'objective_ambition',
    start: null,
    target: null,
    current: null,
    unit: null,
    low: null,
    high: null,
    measure: null,
    confidence: null,
    updated: null,
    note: 'objective_note',
    description: 'objective_note',
  };
  return Object.hasOwn(own, field) ? (own[field] ?? null) : field;
}

/** A heading with two meanings is decided by what stands below it: `Ziel` over numbers is a target, `Stand` over days a day. */
function byValues(field: Field, cells: readonly Cell[]): Field | null {
  const filled = cells.filter((cell) => !saysNothing(cell));
  if (filled.length === 0) return field;
  const most = (fits: (cell: Cell) => boolean) => filled.filter(fits).length * 2 >= filled.length;
  const numbers = () => most((cell) => readQuantity(cell, 'de').kind === 'number' && !isDay(cell));
  const days = () => most(isDay);
  if (field === 'key_result' && numbers()) return null;
  if ((field === 'objective' || field === 'due') && numbers()) return 'target';
  if (field === 'current' && days()) return 'updated';
  if (
    field === 'current' &&
    most(
      (cell) =>
        typeof cell === 'string' && /^\p{L}[\p{L}\s:-]*$/u.test(cell) && readQuantity(cell, 'de').kind === 'trouble',
    )
  )
    return 'status';
  if (field === 'start' && days()) return 'begins';
  if (field === 'target' && days()) return 'due';
  if (field === 'target' && most((cell) => typeof cell === 'string' && cell.trim().split(' ').length > 3))
    return 'objective';
  return field;
}

function isDay(cell: Cell): boolean {
  if (typeof cell === 'object') return cell !== null && 'date' in cell;
  const day = typeof cell === 'string' ? readDay(cell, 'day-first') : null;
  return day !== null && day !== 'no-day';
}

/** One of several columns of key results: `KR1`, `Schlüsselergebnis 2`. */
const OF_SEVERAL = /^(?:kr|se|key ?result|schlüsselergebnis)\s?\d/iu;

/** One column a field, but for key results: a known heading before a likeness, the first of two. A bare title becomes what is missing beside it. */
function settled(columns: readonly Column[]): Column[] {
  const holders = new Map<Field, Column>();
  const rank = { map: 0, answer: 0, heading: 1, guess: 2 } as const;
  const order = (column: Column) => rank[column.how] * 2 + (column.example === null && column.how !== 'map' ? 5 : 0);
  for (const column of columns.toSorted((a, b) => order(a) - order(b)))
    if (column.field !== null && !holders.has(column.field)) holders.set(column.field, column);
  const has = (field: Field) => holders.has(field);
  // A table of typed items has titles, whatever their column is called.
  const isTyped = has('type') && has('objective') && !has('key_result') && !has('title');
  const bare = has('type')
    ? null
    : has('key_result') && !has('objective')
      ? 'objective'
      : has('objective') && !has('key_result')
        ? 'key_result'
        : null;
  return columns.map((column) => {
    if (column.field === 'key_result' && (column.how === 'map' || OF_SEVERAL.test(column.heading))) return column;
    if (column.field === null || holders.get(column.field) !== column) return { ...column, field: null };
    if (column.field === 'objective' && isTyped) return { ...column, field: 'title' };
    if (column.field === 'owner_email' && !has('owner')) return { ...column, field: 'owner' };
    if (column.field === 'type' && has('key_result') && !has('title') && !has('measure'))
      return { ...column, field: 'measure' };
    return column.field === 'title' && bare !== null && column.how !== 'map' ? { ...column, field: bare } : column;
  });
}

/** What a table lacks to be one of OKRs; null where it has all it needs. */
export function missingTitle(columns: readonly Column[], isWhole: boolean): 'objective' | 'key_result' | null {
  const has = (field: Field) => columns.some((column) => column.field === field);
  const title = columns.find(({ field }) => field === 'title');
  if (title !== undefined && (has('type') || has('parent') || has('id') || isNumbered(title.example ?? '')))
    return null;
  if (!has('objective')) return 'objective';
  return has('key_result') || isWhole ? null : 'key_result';
}
