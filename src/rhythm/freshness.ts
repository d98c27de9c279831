import { addDays, daysBetween, type IsoDate } from '../model/date';
import { RHYTHM } from './constants';

/** How current something is. */
export interface Freshness {
  readonly lastCheckIn: IsoDate | null;
  /** Days since then; null where there is none. */
  readonly days: number | null;
  readonly state: 'fresh' | 'overdue' | 'stalled' | 'never';
}

/** The planned days of a cycle and how late a check-in may come for one. */
export interface Plan {
  readonly dueDays: readonly IsoDate[];
  readonly graceDays: number;
}

/**
 * How current something is that was last updated on `last` (rules.md, cadence): overdue when the last planned day has
 * passed with its grace and nothing came for it or later; stalled when that is so and the last update is `stalledAfter`
 * days (14) old or more (method.md 1.6). Without any update: never.
 */
export function freshness(
  last: IsoDate | null,
  today: IsoDate,
  plan: Plan,
  stalledAfter: number = RHYTHM.stalled.value,
): Freshness {
  if (last === null) return { lastCheckIn: null, days: null, state: 'never' };
  const days = daysBetween(last, today);
  const missed = missedDay(last, today, plan);
  const state = missed === null ? 'fresh' : days >= stalledAfter ? 'stalled' : 'overdue';
  return { lastCheckIn: last, days, state };
}

/** The last planned day that has passed with its grace without an update for it or later; null where there is none. */
export function missedDay(last: IsoDate | null, today: IsoDate, { dueDays, graceDays }: Plan): IsoDate | null {
  const passed = dueDays.filter((day) => addDays(day, graceDays) < today);
  const due = passed.at(-1);
  if (due === undefined) return null;
  const before = passed.at(-2);
  // An update counts for the first planned day whose grace it keeps, so one after the day before this one's grace is for this one.
  const since = before === undefined ? null : addDays(before, graceDays);
  return last !== null && (since === null || last > since) ? null : due;
}
