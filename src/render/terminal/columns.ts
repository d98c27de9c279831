import { type Cell, type Column, plain, type Row } from '../../page/blocks';
import { BAR, cellLine, cellWidth, isBar, isEmpty, isText } from './cell';
import type { Setting } from './setting';
import { type Line, spansOf, widthOf } from './span';
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

/** Narrower than this a wrapped column is hard to read, and much narrower not worth showing. */
const EASY = 24;
const LEAST_TEXT = 14;
/** Words of a title up to this length are not broken. */
const TITLE_WORD = 20;
const LONGEST_BAR = 40;
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

/** Which columns are shown, and how wide they are. */
export interface Fit {
  readonly shown: readonly number[];
  readonly widths: readonly number[];
}

/**
 * Columns within `width`, or null where they do not fit. First the growing column gives way as long as it reads
 * easily, then the widest others, then bars, then all of them to their least, then spare columns go, the last one
 * first. Room left over goes to growing bars.
 */
export function fitColumns(needs: readonly Need[], width: number): Fit | null {
  let shown = needs.map((_, at) => at);
  for (;;) {
    const widths = shrink(
      shown.flatMap((at) => needs[at] ?? []),
      width,
    );
    if (widths !== null) return { shown, widths };
    const spare = shown.findLast((at) => needs[at]?.spare);
    if (spare === undefined) return null;
    shown = shown.filter((at) => at !== spare);
  }
}

function shrink(needs: readonly Need[], width: number): number[] | null {
  const widths = needs.map((need) => need.natural);
  let over = total(needs) - width;
  const narrow = (which: (need: Need) => boolean, to: number) => {
    while (over > 0) {
      const open = needs.flatMap((need, at) =>
        which(need) && (widths[at] ?? 0) > Math.max(to, need.least) ? [at] : [],
      );
      if (open.length === 0) return;
      const widest = open.reduce((a, b) => ((widths[b] ?? 0) > (widths[a] ?? 0) ? b : a));
      widths[widest] = (widths[widest] ?? 0) - 1;
      over--;
    }
  };
  narrow((need) => need.grow, EASY);
  narrow((need) => !need.grow, EASY);
  narrow((need) => need.bars, 0);
  narrow((need) => need.grow, 0);
  narrow(() => true, 0);
  if (over > 0) return null;
  const longer = needs.findIndex((need) => need.grow && need.bars);
  const usual = widths[longer];
  if (usual !== undefined) widths[longer] = Math.max(usual, Math.min(LONGEST_BAR, usual - over));
  return widths;
}

function total(needs: readonly Need[]): number {
  return needs.reduce((sum, need) => sum + need.natural, 0) + GAP * Math.max(0, needs.length - 1);
}

/** Do columns of these needs stand beside each other without one broken line? */
export function fitsWhole(needs: readonly Need[], width: number): boolean {
  return total(needs) <= width;
}

/** A cell on one line in a column: growing bars are as long as it, others no longer than usual. */
export function lineIn(cell: Cell, need: Need, width: number, setting: Setting): Line {
  return cellLine(cell, setting, need.grow ? width : Math.min(BAR, width));
}
