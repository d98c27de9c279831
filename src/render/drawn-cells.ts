import { type Cell, type Inline, plain } from '../page/blocks';
import { barPercent, drawBar } from './bar';
import { drawSparkline } from './sparkline';
import { symbolsFor } from './symbols';

const BAR = 10;
const POINTS = 16;
const SYMBOLS = symbolsFor(true);

/** The cells of a row or node as words, for where nothing is drawn. A bar says its percentage unless one of the other cells does. */
export function drawnCells(cells: readonly Cell[]): Inline[] {
  const said = new Set(cells.map(words));
  return cells.map((cell) => {
    if (typeof cell === 'object' && 'bar' in cell) {
      const percent = barPercent(cell);
      if (cell.bar === null || !Number.isFinite(cell.bar)) return percent;
      const bar = drawBar(cell, BAR, SYMBOLS)
        .map(({ text }) => text)
        .join('');
      return said.has(percent.replace(/\s/g, '')) ? bar : `${bar} ${percent}`;
    }
    if (typeof cell === 'object' && 'series' in cell) return drawSparkline(cell, POINTS, SYMBOLS);
    return cell;
  });
}

function words(cell: Cell): string {
  if (typeof cell === 'object' && ('bar' in cell || 'series' in cell)) return '';
  return plain(cell).replace(/\s/g, '');
}
