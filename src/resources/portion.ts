import type { Cycle } from '../model/cycle';
import { daysBetween, type IsoDate } from '../model/date';
import type { Initiative } from '../model/workspace';

/** The days an initiative runs within a cycle, both ends inclusive; null where it does not. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * How much of an initiative's money and days belongs to a cycle, 0–1: the share of its calendar days that lie in it. With
 * one of its two dates it belongs wholly to the cycle that day is in. Without dates `undated` says whether it does.
 */
export function portionIn(initiative: Pick<Initiative, 'from' | 'to'>, cycle: Cycle, undated: boolean): number {
  const { from, to } = initiative;
  const only = from === null || to === null ? (from ?? to) : null;
  if (only !== null) return cycle.start <= only && only <= cycle.end ? 1 : 0;
  if (from === null || to === null) return undated ? 1 : 0;
  const stretch = stretchIn(initiative, cycle);
  return stretch === null ? 0 : lengthInDays(stretch.from, stretch.to) / lengthInDays(from, to);
}

/** When within the cycle it runs; what has no beginning or end runs from its first or to its last day. */
export function stretchIn({ from, to }: Pick<Initiative, 'from' | 'to'>, cycle: Cycle): Stretch | null {
  const first = from !== null && from > cycle.start ? from : cycle.start;
  const last = to !== null && to < cycle.end ? to : cycle.end;
  return first <= last ? { from: first, to: last } : null;
}

function lengthInDays(from: IsoDate, to: IsoDate): number {
  return daysBetween(from, to) + 1;
}
