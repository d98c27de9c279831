import type { IsoDate } from '../model/date';
import { median } from '../rhythm/median';
import type { ClockedBlocker } from './blockers';
import { LEADERSHIP } from './constants';

/** What a ledger of obstacles says as a whole (method.md 5.5). Days are calendar days. */
export interface BlockerMeasures {
  readonly open: number;
  /** Median age of the open ones; null where there are none. */
  readonly medianAgeDays: number | null;
  /** Share of the open ones older than 14 days, 0–1; null where there are none. */
  readonly olderThan14: number | null;
  /** Null where none was resolved yet. */
  readonly medianDaysToResolve: number | null;
  /** Resolved by the promised day ÷ all with a promised day that is past or that are resolved, 0–1; null without any. */
  readonly promisesKept: number | null;
}

/** What one leader cleared and still has open. */
export interface Balance {
  readonly person: string;
  readonly open: number;
  readonly resolved: number;
  readonly medianDaysToResolve: number | null;
  readonly promisesKept: number | null;
}

/** Measures of some obstacles on a day. */
export function blockerMeasures(blockers: readonly ClockedBlocker[], today: IsoDate): BlockerMeasures {
  const ages = blockers.filter(({ open }) => open).map(({ ageDays }) => ageDays);
  const old = ages.filter((days) => days > LEADERSHIP.old.value).length;
  const times = blockers.filter(({ open }) => !open).map(({ ageDays }) => ageDays);
  return {
    open: ages.length,
    medianAgeDays: medianOf(ages),
    olderThan14: ages.length > 0 ? old / ages.length : null,
    medianDaysToResolve: medianOf(times),
    promisesKept: promisesKept(blockers, today),
  };
}

/** The balance of one leader: the obstacles that wait or waited for them. */
export function balanceOf(person: string, blockers: readonly ClockedBlocker[], today: IsoDate): Balance {
  const own = blockers.filter(({ blocker }) => blocker.owner === person);
  const { open, medianDaysToResolve, promisesKept: kept } = blockerMeasures(own, today);
  return { person, open, resolved: own.length - open, medianDaysToResolve, promisesKept: kept };
}

function promisesKept(blockers: readonly ClockedBlocker[], today: IsoDate): number | null {
  const known = blockers.filter(({ blocker: { due }, open }) => due !== null && (!open || due < today));
  const kept = known.filter(({ blocker: { due, resolved }, open }) => !open && resolved! <= due!);
  return known.length > 0 ? kept.length / known.length : null;
}

function medianOf(numbers: readonly number[]): number | null {
  return numbers.length > 0 ? median(numbers) : null;
}
