import type { Cell } from '../../page/blocks';
import { BAR, cellLine } from './cell';
import { GAP, type Need } from './column-needs';
import type { Setting } from './setting';
import type { Line } from './span';

/** Narrower than this a wrapped column is hard to read. */
const EASY = 24;
const LONGEST_BAR = 40;

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
