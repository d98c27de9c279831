// The small one: the full one makes three formats at start, which takes longer than all the rest of this file.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';

/**
 * A calendar day `YYYY-MM-DD` without time or time zone, 2000-01-01 to 2100-12-31.
 * Two of them compare as text. Made only by {@link parseDate} and the functions here.
 */
export type IsoDate = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a day. `null` for anything that is not an existing day between 2000 and 2100 (`2026-02-29`, `20260101`). */
export function parseDate(text: string): IsoDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 2000 || year > 2100) return null;
  const date = new UTCDateMini(year, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? text : null;
}

/** The day for a year, a month 1–12 (other months run over into other years) and a day of the month. */
export function dateOf(year: number, month: number, day: number): IsoDate {
  return format(new UTCDateMini(year, month - 1, day));
}

/** Year, month 1–12 and day of the month of a day. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day `days` later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return format(addDaysTo(toUtc(date), days));
}

/** The same day of the month `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return format(addMonthsTo(toUtc(date), months));
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return differenceInCalendarDays(toUtc(to), toUtc(from));
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekday(date: IsoDate): number {
  return getISODay(toUtc(date));
}

/** ISO 8601 week: the week's own year may differ from the day's (method.md 2.1). */
export function isoWeek(date: IsoDate): { year: number; week: number } {
  const day = toUtc(date);
  return { year: getISOWeekYear(day), week: getISOWeek(day) };
}

function toUtc(date: IsoDate): Date {
  const { year, month, day } = partsOf(date);
  return new UTCDateMini(year, month - 1, day);
}

function format(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}
