import type { Bar } from '../page/blocks';
import type { Symbols } from './symbols';

/** A stretch of a bar: what is reached (with a last place for more than 100 %), what is not, and the mark. */
interface BarRun {
  readonly kind: 'reached' | 'open' | 'mark';
  readonly text: string;
}

/** A difference between value and mark that a bar has to show. */
const CLEAR = 0.02;

/**
 * A bar of exactly `cells` columns. Less than 100 % is never full and more than 0 % never empty, so that a glance does
 * not mislead; what is clearly short of the mark leaves a gap before it, what is clearly past it reaches behind it;
 * above 100 % ends in an arrow. Null and NaN draw an empty place, without a mark.
 */
export function drawBar(bar: Bar, cells: number, symbols: Symbols): BarRun[] {
  if (!isNumber(bar.bar)) return [{ kind: 'open', text: symbols.unknown.repeat(cells) }];
  const mark = isNumber(bar.mark) ? Math.min(cells - 1, Math.max(0, Math.floor(bar.mark * cells))) : -1;
  const reached = beyondMark(bar, mark, reachedCells(bar.bar, cells), cells);
  const zone = zoneCells(bar.zone, cells);
  const runs: { kind: BarRun['kind']; text: string }[] = [];
  for (let at = 0; at < cells; at++) {
    const kind = at === mark ? 'mark' : at < reached ? 'reached' : 'open';
    const text =
      kind === 'mark'
        ? symbols.mark
        : kind === 'reached'
          ? bar.bar > 1 && at === cells - 1
            ? symbols.over
            : symbols.full
          : zone !== null && at >= zone[0] && at < zone[1]
            ? symbols.zone
            : symbols.rest;
    const before = runs.at(-1);
    if (before?.kind === kind) before.text += text;
    else runs.push({ kind, text });
  }
  return runs;
}

/** First and last+1 place of the zone in a bar of `cells`, null for none. */
export function zoneCells(zone: readonly [number, number] | undefined, cells: number): [number, number] | null {
  if (zone === undefined || !isNumber(zone[0]) || !isNumber(zone[1])) return null;
  const place = (ratio: number) => Math.min(cells, Math.max(0, Math.round(ratio * cells)));
  return [place(zone[0]), place(zone[1])];
}

/** The percentage in words for those who do not see the bar: `58 %`, or `–` without a value. */
export function barPercent(bar: Bar): string {
  return isNumber(bar.bar) ? `${Math.round(bar.bar * 100) || 0}\u00a0%` : '–';
}

function reachedCells(ratio: number, cells: number): number {
  if (ratio <= 0) return 0;
  if (ratio >= 1) return cells;
  return Math.min(cells - 1, Math.max(1, Math.round(ratio * cells)));
}

/** Rounding may not make a value touch or miss the mark that is a good way off. */
function beyondMark(bar: Bar, mark: number, reached: number, cells: number): number {
  const ahead = (bar.bar ?? 0) - (bar.mark ?? 0);
  if (mark < 0 || Math.abs(ahead) < CLEAR) return reached;
  if (ahead < 0) return mark >= 2 ? Math.min(reached, mark - 1) : reached;
  const least = Math.max(reached, mark + 2);
  return least < cells || (bar.bar ?? 0) >= 1 ? Math.min(cells, least) : reached;
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
