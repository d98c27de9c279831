import type { Cycle } from '../model/cycle';
import { addDays, daysBetween, type IsoDate } from '../model/date';

/** Something that belongs to a cycle, on one day or within some. */
interface CycleDate {
  readonly event: 'draft' | 'publish' | 'start' | 'persons' | 'middle' | 'close' | 'retro';
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * The dates of a cycle (method.md 2.2): the leadership's draft six to four weeks before it, published two weeks before,
 * team objectives in the first week, persons' a week later where they are used, the mid-cycle review, the close in the
 * last two weeks, the retro in the week after.
 */
export function cycleDates({ start, end }: Pick<Cycle, 'start' | 'end'>, personLevel: boolean): readonly CycleDate[] {
  const middle = addDays(start, Math.floor(daysBetween(start, end) / 2));
  return [
    { event: 'draft', from: addDays(start, -42), to: addDays(start, -28) },
    { event: 'publish', from: addDays(start, -14), to: addDays(start, -14) },
    { event: 'start', from: start, to: addDays(start, 6) },
    ...(personLevel ? [{ event: 'persons', from: addDays(start, 7), to: addDays(start, 13) } as const] : []),
    { event: 'middle', from: addDays(middle, -3), to: addDays(middle, 3) },
    { event: 'close', from: addDays(end, -13), to: end },
    { event: 'retro', from: addDays(end, 1), to: addDays(end, 7) },
  ];
}
