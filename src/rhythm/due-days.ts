import type { Cycle } from '../model/cycle';
import { addDays, type IsoDate, weekday } from '../model/date';
import type { CheckInSettings } from '../model/workspace';

/**
 * The days a check-in is planned for, in order: the `due` weekdays in the cycle, less public holidays and pauses
 * (both ends of a pause inclusive).
 */
export function dueDays(
  cycle: Pick<Cycle, 'start' | 'end'>,
  settings: Pick<CheckInSettings, 'due' | 'pause'>,
  holidays: ReadonlySet<IsoDate>,
): readonly IsoDate[] {
  const days: IsoDate[] = [];
  const first = addDays(cycle.start, (settings.due - weekday(cycle.start) + 7) % 7);
  for (let day = first; day <= cycle.end; day = addDays(day, 7)) {
    if (!holidays.has(day) && !settings.pause.some(({ from, to }) => from <= day && day <= to)) days.push(day);
  }
  return days;
}

/**
 * The planned day a check-in of `date` counts for: the first due day d with date ≤ d + grace, days in order.
 * Null after the last one and its grace.
 */
export function dueDayFor(days: readonly IsoDate[], date: IsoDate, graceDays: number): IsoDate | null {
  const earliest = addDays(date, -graceDays);
  return days.find((day) => day >= earliest) ?? null;
}
