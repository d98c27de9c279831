import { addDays, type IsoDate, parseDate } from '../model/date';
import { type Cell, type Row, readCellName } from './cell';
import { FaultyWorkbook } from './fault';
import { SHEET_LIMITS } from './limits';
import { unescaped } from './read-strings';
import type { Shown } from './read-styles';
import { readXml } from './read-xml';

/** What the cells of a sheet refer to. */
export interface Context {
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
  readonly since1904: boolean;
}

/** A cell as it stands in the XML. */
interface Written {
  readonly type: string;
  readonly style: number;
  readonly column: number;
  hasFormula: boolean;
  /** What stands in `v`, or in the texts of `is`; null for neither. */
  text: string | null;
}

/**
 * The rows of a sheet with anything in them. Names of rows and cells may be missing: then they follow one another.
 * @throws FaultyWorkbook for more than the limits allow, and for what is no XML
 */
export async function readSheet(
  xml: string,
  { part, sheet }: { readonly part: string; readonly sheet: string },
  context: Context,
): Promise<Row[]> {
  const rows: Row[] = [];
  let count = 0;
  let line = 0;
  let cells: Cell[] = [];
  let next = 0;
  let cell: Written | null = null;
  let inside: 'v' | 't' | null = null;
  let isHint = false;

  const takeCell = ({ column, ...written }: Written) => {
    const value = cellOf(written, context);
    if (value === null) return;
    const before = cells.length;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    count += cells.length - before;
    if (count > SHEET_LIMITS.cells) throw new FaultyWorkbook({ fault: 'too-large', what: 'cells', sheet });
  };
  const takeRow = () => {
    if (cells.length === 0) return;
    if (rows.length === SHEET_LIMITS.rows) throw new FaultyWorkbook({ fault: 'too-large', what: 'rows', sheet });
    rows.push({ line, cells });
  };

  await readXml(xml, part, {
    open(name, attributes) {
      if (name === 'row') {
        line = Number(attributes().r ?? line + 1);
        cells = [];
        next = 0;
      } else if (name === 'c') {
        const { r = '', t = 'n', s = '0' } = attributes();
        const column = readCellName(r)?.column ?? next;
        next = column + 1;
        cell = { type: t, style: Number(s), column, hasFormula: false, text: null };
      } else if (cell === null) return;
      else if (name === 'f') cell.hasFormula = true;
      else if (name === 'v' || name === 't') inside = name;
      else if (name === 'rPh') isHint = true;
    },
    close(name) {
      if (name === 'row') takeRow();
      else if (name === 'c' && cell !== null) {
        takeCell(cell);
        cell = null;
      } else if (name === inside) inside = null;
      else if (name === 'rPh') isHint = false;
    },
    text(piece) {
      if (cell !== null && inside !== null && !isHint) cell.text = (cell.text ?? '') + piece;
    },
  });
  return rows;
}

function cellOf({ type, style, hasFormula, text }: Omit<Written, 'column'>, context: Context): Cell {
  if (text === null || text === '') return hasFormula && type !== 'str' ? { error: '=' } : null;
  switch (type) {
    case 's':
      return tidied(context.strings[Number(text)] ?? '');
    case 'str':
    case 'inlineStr':
      return tidied(unescaped(text));
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: text };
    case 'd': {
      const date = parseDate(text.slice(0, 10));
      return date === null ? tidied(text) : { date };
    }
    default:
      return numberOf(Number(text), context.styles[style] ?? 'number', context.since1904);
  }
}

function tidied(text: string): string | null {
  const tidy = text.trim();
  return tidy === '' ? null : tidy;
}

function numberOf(value: number, shown: Shown, since1904: boolean): Cell {
  if (!Number.isFinite(value)) return null;
  if (shown === 'percent') return { percent: value };
  const date = shown === 'date' ? dayOf(value, since1904) : null;
  return date === null ? value : { date };
}

/** 1 January 2000 as a spreadsheet counts days, from 1900 (with a 29 February 1900 that never was) and from 1904. */
const DAY_2000 = { 1900: 36_526, 1904: 35_064 } as const;

/** The day a number stands for; null for one outside 2000–2100. The time of day is left out. */
function dayOf(serial: number, since1904: boolean): IsoDate | null {
  const days = Math.floor(serial) - DAY_2000[since1904 ? 1904 : 1900];
  return days >= 0 && days < 101 * 366 ? parseDate(addDays('2000-01-01', days)) : null;
}
