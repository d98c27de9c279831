import type { Cycle } from '../model/cycle';
import { addDays, type IsoDate } from '../model/date';
import type { CheckInSettings } from '../model/workspace';
import { cycleDates } from './cycle-dates';
import { dueDays } from './due-days';
import { type DaysOff, isWorkingDay } from './working-days';

/** The days a cycle's meetings fall on; null where the calendar has none. */
export interface Meetings {
  /** The planned due days. */
  readonly checkIns: readonly IsoDate[];
  /** The last due day of each month but the one that ends with the review. */
  readonly monthly: readonly IsoDate[];
  /** Near half-time: continue, update, start, stop. */
  readonly middle: IsoDate | null;
  readonly review: IsoDate | null;
  readonly retro: IsoDate | null;
  /** Of the next cycle: the leadership drafts, the company's objectives are out, the teams plan. */
  readonly draft: IsoDate | null;
  readonly publish: IsoDate | null;
  readonly planning: IsoDate | null;
}

/**
 * When a cycle's meetings are held: on a planned check-in day where its window (`cycleDates`, method.md 2.2) holds one, the
 * last of the closing fortnight for the review; else on a working day of the window; none where it holds neither. The
 * teams plan on the working day after the retro. What belongs to the next cycle is null where there is none.
 */
export function meetingsOf(
  cycle: Pick<Cycle, 'start' | 'end'>,
  next: Pick<Cycle, 'start' | 'end'> | null,
  settings: Pick<CheckInSettings, 'due' | 'pause'>,
  holidays: ReadonlySet<IsoDate>,
): Meetings {
  const off: DaysOff = { holidays, pause: settings.pause };
  const checkIns = dueDays(cycle, settings, holidays);
  const middle = firstOf(cycle, 'middle', settings, off);
  const review = lastOf(cycle, off, checkIns);
  const retro = firstOf(cycle, 'retro', settings, off);
  const monthly = lastOfMonths(checkIns).filter(
    (day) => day !== middle && (review === null || day.slice(0, 7) < review.slice(0, 7)),
  );
  return {
    checkIns,
    monthly,
    middle,
    review,
    retro,
    draft: next && firstOf(next, 'draft', settings, off),
    publish: next && workingDayUpTo(windowOf(next, 'publish').to, off),
    planning: next && planningOf(next, retro, off),
  };
}

type Window = ReturnType<typeof windowOf>;

function windowOf(cycle: Pick<Cycle, 'start' | 'end'>, event: ReturnType<typeof cycleDates>[number]['event']) {
  const { start, end } = cycle;
  return cycleDates(cycle, false).find((one) => one.event === event) ?? { event, from: start, to: end };
}

/** The due weekday of an event's window where it is one to work on, else the window's first working day. */
function firstOf(
  cycle: Pick<Cycle, 'start' | 'end'>,
  event: Window['event'],
  settings: Pick<CheckInSettings, 'due' | 'pause'>,
  off: DaysOff,
): IsoDate | null {
  const window = windowOf(cycle, event);
  const [due] = dueDays({ start: window.from, end: window.to }, settings, off.holidays);
  return due ?? workingDaysOf(window, off)[0] ?? null;
}

/** The last planned day of the closing fortnight, else its last working day, else the last one before it. */
function lastOf(cycle: Pick<Cycle, 'start' | 'end'>, off: DaysOff, checkIns: readonly IsoDate[]): IsoDate | null {
  const window = windowOf(cycle, 'close');
  const planned = checkIns.findLast((day) => day >= window.from);
  return planned ?? workingDaysOf({ from: cycle.start, to: window.to }, off).at(-1) ?? null;
}

function lastOfMonths(days: readonly IsoDate[]): IsoDate[] {
  return days.filter((day, index) => days[index + 1]?.slice(0, 7) !== day.slice(0, 7));
}

function workingDayUpTo(day: IsoDate, off: DaysOff): IsoDate | null {
  return workingDaysOf({ from: addDays(day, -13), to: day }, off).at(-1) ?? null;
}

function planningOf(next: Pick<Cycle, 'start' | 'end'>, retro: IsoDate | null, off: DaysOff): IsoDate | null {
  const { from, to } = windowOf(next, 'start');
  const days = workingDaysOf({ from, to: addDays(to, 7) }, off);
  return days.find((day) => retro === null || day > retro) ?? null;
}

function workingDaysOf({ from, to }: Pick<Window, 'from' | 'to'>, off: DaysOff): IsoDate[] {
  const days: IsoDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkingDay(day, off)) days.push(day);
  return days;
}
