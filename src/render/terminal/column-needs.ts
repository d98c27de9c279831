import { type Column, plain, type Row } from '../../page/blocks';
import { cellWidth, isBar, isEmpty, isText } from './cell';
import type { Setting } from './setting';
import { spansOf, widthOf } from './span';
import { longestWord } from './wrap';

/** Blank columns between two columns of a table, and per step of depth. */
export const GAP = 2;
export const STEP = 2;

/** What a column asks for, in columns of the screen. */
export interface Need {
  /** On one line. */
  readonly natural: number;
  /** Below this it is not worth showing. */
  readonly least: number;
  readonly grow: boolean;
  readonly spare: boolean;
  /** Does it hold bars, which may be drawn longer? */
  readonly bars: boolean;
}

/** Narrower than this a column of text is not worth showing. */
const LEAST_TEXT = 14;
/** Words of a title up to this length are not broken. */
const TITLE_WORD = 20;
const SHORTEST_BAR = 8;

/** Steps of indent of a row that still leave room for its text. */
export function indentOf(row: Row, width: number): number {
  return Math.min((row.depth ?? 0) * STEP, Math.floor(width / 3));
}

/** Does the row stand across all columns, as a title of those below it? */
export function isAcross(row: Row): boolean {
  return row.cells.length > 1 && row.cells.slice(1).every(isEmpty) && isText(row.cells[0] ?? '');
}

/** What the columns of one table ask for. */
export function needsOf(columns: readonly Column[], rows: readonly Row[], setting: Setting): Need[] {
  const needs = columns.map((column, at) => {
    let natural = 0;
    let least = 0;
    let bars = false;
    for (const row of rows) {
      if (isAcross(row)) continue;
      const cell = row.cells[at] ?? '';
      const indent = at === 0 ? indentOf(row, setting.width) : 0;
      const width = Math.min(cellWidth(cell, setting) + indent, setting.width);
      natural = Math.max(natural, width);
      bars ||= isBar(cell);
      const breaks = isText(cell) && column.align === 'left';
      least = Math.max(least, breaks ? Math.min(width, LEAST_TEXT + indent) : isBar(cell) ? SHORTEST_BAR : width);
    }
    return {
      natural,
      least: Math.min(least, natural),
      grow: column.grow === true,
      spare: column.spare === true,
      bars,
    };
  });
  for (const { at, span } of titleSpans(columns)) {
    const title = spansOf(columns[at]?.title ?? '', setting.unicode);
    const need = needs[at];
    if (need === undefined) continue;
    const others = needs.slice(at + 1, at + span);
    const beside = (width: (need: Need) => number) => others.reduce((sum, other) => sum + GAP + width(other), 0);
    const least = longestWord(title, TITLE_WORD) - beside((other) => other.least);
    const natural = Math.min(widthOf(title), setting.width) - beside((other) => other.natural);
    need.least = Math.max(need.least, least);
    need.natural = Math.max(need.natural, need.least, natural);
  }
  return needs;
}

/** Titles with the columns they stand above: a title on the left also has the untitled columns to its right. */
export function titleSpans(columns: readonly Column[]): { readonly at: number; readonly span: number }[] {
  const spans: { at: number; span: number }[] = [];
  columns.forEach((column, at) => {
    const last = spans.at(-1);
    const before = last === undefined ? undefined : columns[last.at];
    const spreads = before !== undefined && before.align === 'left' && plain(before.title) !== '';
    if (last !== undefined && spreads && plain(column.title) === '' && column.spare !== true) last.span++;
    else spans.push({ at, span: 1 });
  });
  return spans;
}

/** The needs of several tables of one shape as one, so that their columns stand below each other. */
export function sharedNeeds(tables: readonly (readonly Need[])[]): Need[] {
  const [first = [], ...others] = tables;
  return first.map((need, at) =>
    others.reduce<Need>((all, table) => {
      const other = table[at] ?? all;
      return {
        natural: Math.max(all.natural, other.natural),
        least: Math.max(all.least, other.least),
        grow: all.grow || other.grow,
        spare: all.spare && other.spare,
        bars: all.bars || other.bars,
      };
    }, need),
  );
}
