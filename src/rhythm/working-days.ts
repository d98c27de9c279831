import { addDays, type IsoDate, weekday } from '../model/date';
import type { CheckInSettings } from '../model/workspace';

/** Days nobody is expected to work: public holidays and the pauses of okr.yaml. */
export interface DaysOff {
  readonly holidays: ReadonlySet<IsoDate>;
  readonly pause: CheckInSettings['pause'];
}

/** Monday to Friday, no public holiday, no pause. */
export function isWorkingDay(date: IsoDate, { holidays, pause }: DaysOff): boolean {
  return weekday(date) <= 5 && !holidays.has(date) && !pause.some(({ from, to }) => from <= date && date <= to);
}

/** Working days after `from` up to and including `to`: what was raised today has waited for none. 0 where `to` is earlier. */
export function workingDaysBetween(from: IsoDate, to: IsoDate, off: DaysOff): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkingDay(day, off)) count++;
  return count;
}
