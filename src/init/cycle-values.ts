import type { Cycle } from '../model/cycle';
import { addDays, daysBetween, type IsoDate, weekday } from '../model/date';

/** What a template may say about a cycle. */
export function cycleValues({ id, start, end }: Cycle): Readonly<Record<string, string>> {
  const middle = addDays(start, Math.floor(daysBetween(start, end) / 2));
  return { cycle: id, cycle_start: start, cycle_middle: middle, cycle_end: end };
}

/** The first such weekday (1 Monday to 7 Sunday) from a day on. */
export function firstOn(day: IsoDate, due: number): IsoDate {
  return addDays(day, (due - weekday(day) + 7) % 7);
}
