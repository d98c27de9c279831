import type { Block, Inline, Row } from '../../page/blocks';
import { isBar, isText } from './cell';
import { GAP, indentOf, isAcross, type Need, STEP, titleSpans } from './column-needs';
import { type Fit, fitColumns, fitsWhole, lineIn } from './fit-columns';
import { recordLines } from './records';
import { scaleLine } from './scale';
import { type SetRow, setColumns } from './set-columns';
import type { Setting } from './setting';
import { blank, type Line, spansOf } from './span';
import { wrap } from './wrap';

export type TableBlock = Extract<Block, { type: 'table' }>;

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
    const bars = table.rows.map((row) => row.cells[shown[at] ?? 0] ?? '').filter(isBar);
    return { lines: [columns[at]?.grow ? scaleLine(bars, width, setting) : []], span };
  });
}
