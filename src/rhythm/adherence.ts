import type { IsoDate } from '../model/date';
import { dueDayFor } from './due-days';

/** How many planned check-ins were made so far. */
export interface Adherence {
  /** Planned days up to today. */
  readonly due: number;
  /** Those a check-in came for. */
  readonly made: number;
  /** made ÷ due, 0–1; null while none is due. */
  readonly ratio: number | null;
}

/**
 * Check-ins made ÷ due so far (method.md 1.6). Each check-in counts for the first planned day whose grace it keeps;
 * several for one day count once.
 */
export function adherence(
  dates: readonly IsoDate[],
  dueDays: readonly IsoDate[],
  graceDays: number,
  today: IsoDate,
): Adherence {
  const due = dueDays.filter((day) => day <= today);
  const covered = new Set(dates.map((date) => dueDayFor(dueDays, date, graceDays)));
  const made = due.filter((day) => covered.has(day)).length;
  return { due: due.length, made, ratio: due.length > 0 ? made / due.length : null };
}
