import type { IsoDate } from '../model/date';

/**
 * What a cell holds. A text is trimmed, and null where nothing is left. A day, where the number's format shows one; a
 * percentage likewise, as the ratio it is stored as (0.45 for `45 %`). An error as the program shows it (`#REF!`), or `=`
 * for a formula whose value nobody has computed yet.
 */
export type Cell =
  | string
  | number
  | boolean
  | null
  | { readonly date: IsoDate }
  | { readonly percent: number }
  | { readonly error: string };

/** A row with anything in it. `line` from 1, as the program numbers it; cells up to the last filled one. */
export interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows with nothing in them are left out. Of merged cells only the first one is filled. */
  readonly rows: readonly Row[];
}

const LETTERS = 26;

/** The name of a cell: column from 0, line from 1; (3, 7) is `D7`. */
export function cellName(column: number, line: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    name = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + name;
  return `${name}${line}`;
}

/** Column from 0 and line from 1 of a cell's name; null for what is none. */
export function readCellName(name: string): { readonly column: number; readonly line: number } | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  if (!match) return null;
  const [, letters = '', line] = match;
  const column = [...letters].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, line: Number(line) };
}
