import { daysBetween, type IsoDate } from '../model/date';
import type { TeamCycle } from '../model/workspace';
import { missedDay } from '../rhythm/freshness';
import type { Frame } from '../score/frame';
import { LEADERSHIP } from './constants';
import type { Running } from './running';
import type { TodoContext } from './todo';
import { type TodoItem, todoItem, type When } from './todo-item';

/**
 * Check-ins that are due: of a team for whoever leads it, once for the whole team; of single key results for whoever
 * owns them, where the team was updated but they were not, or where another person leads.
 */
export function todoCheckIns({ person, today, running, cycleFlag }: TodoContext): TodoItem[] {
  return running.flatMap((one): TodoItem[] => {
    const { home, frame, keyResults } = one;
    const { team, cycle } = home;
    const leads = team.lead === person;
    const about = { kind: 'check-in', text: team.name, team: team.id } as const;
    const command = `okr checkin ${team.id}${cycleFlag(cycle.id)}`;
    const dates = updatesOf(home, today);
    const whole = dueNow(dates.team, frame);
    if (leads && whole !== null && keyResults.length > 0)
      return [todoItem({ ...about, ref: `${cycle.id}/${team.id}`, ...whole, since: dates.team, command }, today)];
    const late = keyResults
      .filter(({ owner }) => owner === person || (leads && owner === null))
      .flatMap(({ keyResult, key }) => {
        const last = dates.keyResults.get(key) ?? null;
        const due = dueNow(last, frame);
        return due === null ? [] : [{ keyResult, last, ...due }];
      });
    const [first] = late.toSorted((a, b) => (a.due < b.due ? -1 : 1));
    if (first === undefined) return [];
    const { due, when, last: since } = first;
    const ref = late.length === 1 ? first.keyResult.ref : `${cycle.id}/${team.id}`;
    const titles = late.map(({ keyResult }) => keyResult.title);
    return [todoItem({ ...about, ref, due, when, since, keyResults: titles, command }, today)];
  });
}

/** The last day the team, and each key result by `objective/key-result`, was updated. */
function updatesOf(
  { checkIns }: TeamCycle,
  today: IsoDate,
): { readonly team: IsoDate | null; readonly keyResults: ReadonlyMap<string, IsoDate> } {
  let team: IsoDate | null = null;
  const keyResults = new Map<string, IsoDate>();
  for (const { date, entries } of checkIns) {
    if (date > today) continue;
    if (team === null || date > team) team = date;
    for (const key of entries.keys()) if (date > (keyResults.get(key) ?? '')) keyResults.set(key, date);
  }
  return { team, keyResults };
}

/**
 * The planned day something last updated on `last` is due for: the first one missed, or one whose grace still runs, or
 * tomorrow. Null where nothing is due yet. A day in its grace is for today, not overdue.
 */
function dueNow(last: IsoDate | null, frame: Running['frame']): { readonly due: IsoDate; readonly when: When } | null {
  const { today } = frame;
  const covered = last === null ? null : frame.dueDayOf(last);
  if (missedDay(last, today, frame) !== null) {
    const due = firstAfter(covered, frame);
    return due === null ? null : { due, when: 'overdue' };
  }
  const pending = frame.dueDayOf(today);
  if (pending === null || pending === covered) return null;
  if (pending <= today) return { due: pending, when: 'today' };
  return daysBetween(today, pending) <= LEADERSHIP.checkInAhead.value ? { due: pending, when: 'soon' } : null;
}

function firstAfter(day: IsoDate | null, { dueDays }: Frame): IsoDate | null {
  return dueDays.find((one) => day === null || one > day) ?? null;
}
