import type { Cycle } from '../model/cycle';

/** Do two cycles share a day? */
export function overlap(a: Pick<Cycle, 'start' | 'end'>, b: Pick<Cycle, 'start' | 'end'>): boolean {
  return a.start <= b.end && b.start <= a.end;
}
