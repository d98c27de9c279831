import type { Block, Inline, Row } from '../../page/blocks';
import { zoneCells } from '../bar';
import { isBar, isText } from './cell';
import {
  type Fit,
  fitColumns,
  fitsWhole,
  GAP,
  indentOf,
  isAcross,
  lineIn,
  type Need,
  STEP,
  titleSpans,
} from './columns';
import { recordLines } from './records';
import { type SetRow, setColumns } from './set-columns';
import type { Setting } from './setting';
import { blank, type Line, spansOf, widthOf } from './span';
import { wrap } from './wrap';

export type TableBlock = Extract<Block, { type: 'table' }>;

/** A bar has to be this long for a scale above it. */
const SCALED = 28;

/**
 * A table in columns, or as records where the screen is narrow or the columns do not fit. `needs` may be those of all
 * tables of this shape on the page.
 */
export function tableLines(table: TableBlock, needs: readonly Need[], setting: Setting): Line[] {
  const fit = setting.narrow && !fitsWhole(needs, setting.width) ? null : fitColumns(needs, setting.width);
  if (fit === null || fit.shown.length === 0) return recordLines(table, setting);
  const { shown, widths } = fit;
  const rows: SetRow[] = [];
  const titles = titleBlocks(table, fit, setting);
  if (titles.some(({ lines }) => lines.some((line) => line.length > 0))) rows.push({ blocks: titles, titles: true });
  const across = (lines: Line[]) => rows.push({ blocks: [{ lines, span: shown.length }] });
  for (const row of table.rows) {
    const indent = indentOf(row, setting.width);
    if (isAcross(row)) across(acrossLines(row.cells[0] as Inline, indent, setting));
    else rows.push({ blocks: cellBlocks(row, needs, fit, setting) });
    if (row.below !== undefined) across(acrossLines(row.below, indent + STEP, setting));
  }
  const aligns = shown.map((at) => table.columns[at]?.align ?? 'left');
  return setColumns(rows, widths, aligns, GAP);
}

function cellBlocks(row: Row, needs: readonly Need[], fit: Fit, setting: Setting): SetRow['blocks'] {
  return fit.shown.flatMap((at, place) => {
    const need = needs[at];
    if (need === undefined) return [];
    const cell = row.cells[at] ?? '';
    const width = fit.widths[place] ?? 0;
    const line = lineIn(cell, need, width, setting);
    if (!isText(cell)) return [{ lines: [line] }];
    const indent = at === 0 ? Math.max(0, Math.min(indentOf(row, setting.width), width - 2)) : 0;
    return [{ lines: indented(wrap(line, Math.max(2, width - indent)), indent) }];
  });
}

function acrossLines(text: Inline, indent: number, setting: Setting): Line[] {
  return indented(wrap(spansOf(text, setting.unicode), setting.prose - indent), indent);
}

function indented(lines: readonly Line[], indent: number): Line[] {
  return lines.map((line) => (indent > 0 ? [blank(indent), ...line] : line));
}

function titleBlocks(table: TableBlock, { shown, widths }: Fit, setting: Setting): SetRow['blocks'] {
  const columns = shown.flatMap((at) => table.columns[at] ?? []);
  return titleSpans(columns).map(({ at, span }) => {
    const width = widths.slice(at, at + span).reduce((sum, each) => sum + GAP + each, -GAP);
    const title = spansOf(columns[at]?.title ?? '', setting.unicode, 'dim');
    if (title.length > 0) return { lines: wrap(title, Math.max(2, width)), span };
    const isScaled = width >= SCALED && columns[at]?.grow === true;
    return { lines: [(isScaled ? scaleLine(table, shown[at] ?? 0, width, setting) : null) ?? []], span };
  });
}

/** `0     25     50   ├────┤  75    100` above long bars, the zone they share drawn in. */
function scaleLine(table: TableBlock, at: number, width: number, setting: Setting): Line | null {
  const bars = table.rows.map((row) => row.cells[at] ?? '').filter(isBar);
  if (bars.length === 0) return null;
  const places = Array.from({ length: width }, () => ' ');
  const put = (text: string, from: number) => {
    if (places.slice(Math.max(0, from - 1), from + text.length + 1).some((place) => place !== ' ')) return;
    [...text].forEach((character, index) => {
      places[from + index] = character;
    });
  };
  const zone = zoneCells(bars.find((bar) => bar.zone !== undefined)?.zone, width);
  const { left, line, right } = setting.symbols.scale;
  if (zone !== null && zone[1] - zone[0] >= 2) put(left + line.repeat(zone[1] - zone[0] - 2) + right, zone[0]);
  for (const percent of [0, 100, 50, 25, 75]) {
    const text = String(percent);
    const middle = Math.round((percent / 100) * width - text.length / 2);
    put(text, Math.min(width - text.length, Math.max(0, middle)));
  }
  const text = places.join('');
  return widthOf([{ text, tone: null }]) <= width ? [{ text, tone: 'dim' }] : null;
}
