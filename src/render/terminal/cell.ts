import { type Bar, type Cell, plain, type Series } from '../../page/blocks';
import { drawBar } from '../bar';
import { drawSparkline } from '../sparkline';
import type { Setting } from './setting';
import { type Line, type Span, spansOf, widthOf } from './span';

/** Columns of a bar that was not given more. */
export const BAR = 12;
/** The latest points a sparkline shows. */
const POINTS = 16;

export function isBar(cell: Cell): cell is Bar {
  return typeof cell === 'object' && 'bar' in cell;
}

function isSeries(cell: Cell): cell is Series {
  return typeof cell === 'object' && 'series' in cell;
}

export function isEmpty(cell: Cell): boolean {
  return !isBar(cell) && !isSeries(cell) && plain(cell) === '';
}

/** May the cell be broken into several lines? Bars and sparklines may not. */
export function isText(cell: Cell): boolean {
  return !isBar(cell) && !isSeries(cell);
}

/** A cell on one line; `bar` is the length of a bar in columns. */
export function cellLine(cell: Cell, setting: Setting, bar = BAR): Line {
  if (isBar(cell)) return barLine(cell, bar, setting);
  if (!isSeries(cell)) return spansOf(cell, setting.unicode);
  const text = drawSparkline(cell, POINTS, setting.symbols);
  return text === '' ? [] : [{ text, tone: null }];
}

/** Columns of a cell on one line. */
export function cellWidth(cell: Cell, setting: Setting): number {
  return isBar(cell) ? BAR : widthOf(cellLine(cell, setting));
}

function barLine(bar: Bar, cells: number, setting: Setting): Line {
  return drawBar(bar, cells, setting.symbols).map(({ kind, text }): Span => {
    if (kind === 'open') return { text, tone: 'dim' };
    return { text, tone: kind === 'mark' ? 'strong' : (bar.tone ?? null) };
  });
}
