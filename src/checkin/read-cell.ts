import type { Cell } from '../sheets/cell';
import type { AgendaItem } from './agenda';
import type { Trouble } from './trouble';
import type { Typed } from './typed';

/**
 * What somebody wrote into a cell, as if they had typed it. `45 %` is 45 where the key result is measured in percent. A
 * day where a number is wanted is one the program made of a number (`3.5` became the 3rd of May).
 */
export function readCell(cell: Cell, item: AgendaItem): Typed['value'] | Trouble {
  if (typeof cell !== 'object' || cell === null) return cell as Exclude<Cell, object>;
  if ('error' in cell) return faultOf(cell.error);
  if ('date' in cell) return { code: 'cell-date', data: { date: cell.date } };
  const points = Number((cell.percent * 100).toPrecision(12));
  if (item.kind === 'number' && (item.keyResult.metric?.unit ?? '%') === '%') return points;
  return item.kind === 'milestones' ? cell.percent : `${points} %`;
}

/** A note, or a confidence, from a cell: a day is written as a day. */
export function readCellText(cell: Cell): string | number | null | Trouble {
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  if ('error' in cell) return faultOf(cell.error);
  return 'date' in cell ? cell.date : `${Number((cell.percent * 100).toPrecision(12))} %`;
}

function faultOf(error: string): Trouble {
  return error === '=' ? { code: 'cell-not-computed', data: {} } : { code: 'cell-error', data: { found: error } };
}

/** Do two cells hold the same? A percentage without its format is still the same number. */
export function isSameCell(a: Cell, b: Cell): boolean {
  const [first, second] = [bare(a), bare(b)];
  if (typeof first === 'number' && typeof second === 'number')
    return Math.abs(first - second) <= 1e-9 * Math.max(1, Math.abs(first), Math.abs(second));
  return first === second;
}

function bare(cell: Cell): string | number | boolean | null {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'percent' in cell ? cell.percent : 'date' in cell ? cell.date : cell.error;
}
