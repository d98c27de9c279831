import type { Cycle } from '../model/cycle';
import { daysBetween, type IsoDate } from '../model/date';

/**
 * The share of the cycle gone by at the end of `date`, 0–1: (d − start + 1) / (end − start + 1), days inclusive
 * (method.md 0 D8; Engagedly: 15 April is half of April). 0 before the start, 1 from the end on.
 */
export function elapsed(cycle: Pick<Cycle, 'start' | 'end'>, date: IsoDate): number {
  if (date < cycle.start) return 0;
  if (date >= cycle.end) return 1;
  return (daysBetween(cycle.start, date) + 1) / (daysBetween(cycle.start, cycle.end) + 1);
}
