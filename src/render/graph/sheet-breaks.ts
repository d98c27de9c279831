/** What may not be cut, from top to bottom. */
export interface Uncut {
  readonly y: number;
  readonly height: number;
}

/** A sheet ends at `at`; what lies below it, or across it, moves down by `by`. */
export interface SheetBreak {
  readonly at: number;
  readonly by: number;
}

/** Space above what begins a sheet. */
const HEAD = 12;

/**
 * Where to part a tall drawing into sheets of at most `first` and then `others` in height, as few as can be, so that
 * nothing of `parts` is cut. None for what fits on one.
 */
export function sheetBreaks(parts: readonly Uncut[], first: number, others: number): SheetBreak[] {
  const breaks: SheetBreak[] = [];
  let start = Math.min(...parts.map(({ y }) => y));
  const end = Math.max(...parts.map(({ y, height }) => y + height));
  for (let room = first; end - start > room; room = others - HEAD) {
    const { at, begin } = bestBreak(parts, start, start + room);
    // Higher than a sheet: nothing can be done about it.
    if (begin <= start) break;
    breaks.push({ at, by: at - begin + HEAD });
    start = begin;
  }
  return breaks;
}

/** The place up to `to` behind which the next sheet begins the latest, and of several such the first: the least moves. */
function bestBreak(parts: readonly Uncut[], from: number, to: number): { readonly at: number; readonly begin: number } {
  let best = { at: to, begin: beginBelow(parts, to) };
  for (const { y, height } of parts) {
    for (const at of [y, y + height]) {
      if (at <= from || at > to || at < best.begin) continue;
      const begin = beginBelow(parts, at);
      if (begin > best.begin || (begin === best.begin && at < best.at)) best = { at, begin };
    }
  }
  return best;
}

/** The top of what lies across a place, the place itself where nothing does. */
function beginBelow(parts: readonly Uncut[], at: number): number {
  let begin = at;
  for (const { y, height } of parts) if (y < begin && y + height > at) begin = y;
  return begin;
}

/** Where the sheets behind the first one begin, when all has moved. */
export function sheetStarts(breaks: readonly SheetBreak[]): number[] {
  return breaks.map(({ at }) => at + movedBy(breaks, at) + HEAD / 2);
}

/** How far what ends at this height moves down: a point, or a part that may not be cut. */
export function movedBy(breaks: readonly SheetBreak[], y: number): number {
  return breaks.reduce((sum, { at, by }) => (y > at ? sum + by : sum), 0);
}
