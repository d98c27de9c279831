import type { Cell } from '../sheets/cell';

/** What a file holds as a table, wherever it came from. */
export interface Grid {
  /** The sheet of a workbook; null elsewhere. */
  readonly sheet: string | null;
  /** Headings where the format has them apart (keys of JSON, structure of Markdown); null where one of the rows holds them. */
  readonly headings: readonly Heading[] | null;
  readonly rows: readonly GridRow[];
  /** What stands above it: team and cycle of all its rows that name none. */
  readonly says?: { readonly team: string | null; readonly cycle: string | null };
}

export interface Heading {
  readonly text: string;
  /** What it holds, where the format itself says so. */
  readonly level: 'objective' | 'key-result' | null;
}

export interface GridRow {
  /** As the program numbers it, from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** The name of a column from 0: 0 is `A`, 27 `AB`. */
export function columnName(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26));
}

/** A cell as a person would read it; empty for nothing. */
export function shown(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell !== 'object') return String(cell);
  if ('date' in cell) return cell.date;
  if ('error' in cell) return cell.error;
  return `${Number((cell.percent * 100).toPrecision(12))} %`;
}
