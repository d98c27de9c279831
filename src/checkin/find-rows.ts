import type { IsoDate } from '../model/date';
import { BASE_COLUMNS, BASE_SHEET } from '../model/workbook-base';
import { type Cell, cellName, type Row, type Sheet } from '../sheets/cell';
import { type ColumnName, type Columns, findColumns } from './find-columns';

/** A row of a workbook about one key result. */
export interface WorkbookRow {
  /** As written. */
  readonly ref: string;
  readonly sheet: string;
  readonly line: number;
  readonly cells: ReadonlyMap<ColumnName, Cell>;
  /** The same key result when the workbook was written; null where nothing was kept of it. */
  readonly base: ReadonlyMap<ColumnName, Cell> | null;
  /** The name of a cell of the row: `H7`. */
  readonly placeOf: (column: ColumnName) => string;
}

/** What a workbook says of key results. */
export interface WorkbookRows {
  readonly rows: readonly WorkbookRow[];
  /** The day it was written; null for one that is not ours. */
  readonly written: IsoDate | null;
  /** Cells with a value in rows that name no key result (sums, say): `Ziele!H40`. */
  readonly nameless: readonly string[];
}

/** The headings may stand below a title and a remark. */
const HEADINGS_WITHIN = 20;

/** The rows of all sheets that are tables of key results; or, where there is none, the headings of each sheet. */
export function findRows(
  sheets: readonly Sheet[],
): WorkbookRows | { readonly found: readonly { readonly sheet: string; readonly headings: readonly string[] }[] } {
  const shown = sheets.filter((sheet) => !sheet.isHidden && !isBase(sheet));
  const tables = shown.flatMap(({ name, rows }) => tableIn(name, rows));
  if (tables.length === 0)
    return { found: shown.map(({ name, rows }) => ({ sheet: name, headings: textsOf(rows[0]) })) };
  const { rows: kept, written } = baseOf(sheets);
  const rows: WorkbookRow[] = [];
  const nameless: string[] = [];
  for (const { sheet, columns, body } of tables)
    for (const { line, cells } of body) {
      const cell = (name: ColumnName) => cells[columns.get(name) ?? -1] ?? null;
      const placeOf = (name: ColumnName) => cellName(columns.get(name) ?? 0, line);
      const ref = cell('ref');
      if (typeof ref === 'string') {
        const own = new Map([...columns.keys()].map((name) => [name, cell(name)] as const));
        rows.push({ ref, sheet, line, cells: own, base: kept.get(ref) ?? null, placeOf });
      } else if (cell('value') !== null) nameless.push(`${sheet}!${placeOf('value')}`);
    }
  return { rows, written, nameless };
}

function tableIn(sheet: string, rows: readonly Row[]): { sheet: string; columns: Columns; body: readonly Row[] }[] {
  for (const [at, row] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const { columns, missing } = findColumns(row.cells.map((cell) => (typeof cell === 'string' ? cell : '')));
    if (missing === null) return [{ sheet, columns, body: rows.slice(at + 1) }];
  }
  return [];
}

function textsOf(row: Row | undefined): string[] {
  return (row?.cells ?? []).flatMap((cell) => (typeof cell === 'string' ? [cell] : []));
}

/** Our own sheet of what stood there. Some programs show it: being hidden tells nothing. */
function isBase({ name, rows }: Sheet): boolean {
  return name === BASE_SHEET && BASE_COLUMNS.every((heading, at) => rows[0]?.cells[at] === heading);
}

/** What that sheet kept, by reference. */
function baseOf(sheets: readonly Sheet[]): {
  readonly rows: ReadonlyMap<string, ReadonlyMap<ColumnName, Cell>>;
  readonly written: IsoDate | null;
} {
  const [, ...rows] = sheets.find(isBase)?.rows ?? [];
  const at = BASE_COLUMNS.indexOf('written');
  const day = rows[0]?.cells[at];
  const kept = rows.flatMap(({ cells }) => {
    const named = BASE_COLUMNS.slice(0, at).map((name, index) => [name as ColumnName, cells[index] ?? null] as const);
    return typeof cells[0] === 'string' ? [[cells[0], new Map(named)] as const] : [];
  });
  const written = typeof day === 'object' && day !== null && 'date' in day ? day.date : null;
  return { rows: new Map(kept), written };
}
