import type { IsoDate } from '../model/date';
import type { Dropped } from '../model/okr';
import type { TeamCycle } from '../model/workspace';
import { elapsed } from '../rhythm/elapsed';
import { CONSTANTS } from './constants';
import type { Frame } from './frame';
import { type DatedValue, valuesOf } from './value';

/** One team's cycle as it stands on one day. */
export interface Standing {
  readonly frame: Frame;
  readonly closed: boolean;
  /** By `objective/key-result`, in date order, only what counts. */
  readonly values: ReadonlyMap<string, readonly DatedValue[]>;
}

/**
 * How a team's cycle stands. Check-ins count up to today, until the review's `closed` or else until 14 days after the
 * end (format.md, reviews).
 */
export function standingOf(teamCycle: Pick<TeamCycle, 'checkIns' | 'review'>, frame: Frame): Standing {
  return {
    frame,
    closed: isClosed(teamCycle, frame),
    values: valuesOf(teamCycle.checkIns, [teamCycle.review?.closed ?? frame.lastLateDay, frame.today]),
  };
}

/** Is the cycle closed for the team: from the review's `closed` on, without one from the day after the end (format.md)? */
export function isClosed(
  { review }: Pick<TeamCycle, 'review'>,
  { cycle, today }: { readonly cycle: Pick<Frame['cycle'], 'end'>; readonly today: IsoDate },
): boolean {
  return review?.closed ? review.closed <= today : today > cycle.end;
}

/**
 * Whether something was dropped by today, and if so whether it still counts: at or after half of the cycle it does,
 * earlier it is listed apart (method.md 8).
 */
export function dropState(dropped: Dropped | null, { cycle, today }: Frame): 'kept' | 'counts' | 'apart' {
  if (!dropped || dropped.date > today) return 'kept';
  return elapsed(cycle, dropped.date) >= CONSTANTS.dropCounts.value ? 'counts' : 'apart';
}
