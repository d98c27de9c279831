import type { Cell } from '../../sheets/cell';
import type { Table } from '../../sheets/write-workbook';

/** A table as plain texts and numbers: days as `YYYY-MM-DD`, shares as ratios 0–1, amounts in percent as they are in the files (45). */
export function plainCells({ columns, rows }: Table): (string | number | null)[][] {
  return rows.map((row) => columns.map(({ isRatio }, at) => plain(row[at] ?? null, isRatio === true)));
}

function plain(cell: Cell, isRatio: boolean): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('date' in cell) return cell.date;
  if ('error' in cell) return cell.error;
  return isRatio ? cell.percent : Number((cell.percent * 100).toPrecision(12));
}
