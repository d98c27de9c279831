import type { Cycle } from '../model/cycle';
import { addDays, daysBetween, type IsoDate, isoWeek, weekday } from '../model/date';

/** A week by ISO 8601, with its Monday. */
export interface IsoWeek {
  /** The week's own year, which may differ from that of its days. */
  readonly year: number;
  readonly week: number;
  readonly monday: IsoDate;
}

/**
 * The ISO weeks of a cycle, in order: those whose Thursday lies in it (method.md 2.1), so 12 to 14 in a quarter.
 * A cycle too short to hold a Thursday has the one week it starts in.
 */
export function weeksOf(cycle: Pick<Cycle, 'start' | 'end'>): readonly IsoWeek[] {
  const weeks: IsoWeek[] = [];
  let thursday = firstThursday(cycle);
  do {
    weeks.push({ ...isoWeek(thursday), monday: addDays(thursday, -3) });
    thursday = addDays(thursday, 7);
  } while (thursday <= cycle.end);
  return weeks;
}

/** Which week of the cycle `date` lies in, from 1 ("week 8 of 14"); a day outside counts as the first or last week. */
export function weekNumber(cycle: Pick<Cycle, 'start' | 'end'>, date: IsoDate): number {
  const number = daysBetween(firstThursday(cycle), thursdayOf(date)) / 7 + 1;
  return Math.min(Math.max(number, 1), weeksOf(cycle).length);
}

function firstThursday({ start, end }: Pick<Cycle, 'start' | 'end'>): IsoDate {
  const thursday = thursdayOf(start);
  if (thursday >= start) return thursday;
  const next = addDays(thursday, 7);
  return next <= end ? next : thursday;
}

function thursdayOf(date: IsoDate): IsoDate {
  return addDays(date, 4 - weekday(date));
}
