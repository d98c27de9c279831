import { daysBetween, type IsoDate } from '../model/date';
import type { Blocker } from '../model/okr';
import type { TeamCycle, Workspace } from '../model/workspace';
import { type DaysOff, workingDaysBetween } from '../rhythm/working-days';

/** How long an obstacle waits, or waited. */
export interface BlockerClock {
  /** Open today: not resolved by today. */
  readonly open: boolean;
  /** Calendar days it waited, until today or until it was resolved. */
  readonly ageDays: number;
  /** The same in working days: holidays and pauses stand still. */
  readonly ageWorkingDays: number;
  /** Open, and the promised day has passed. */
  readonly overdue: boolean;
}

/** An obstacle with its team, its place in time, and its clock. */
export interface ClockedBlocker extends BlockerClock {
  readonly blocker: Blocker;
  readonly home: TeamCycle;
  /** `2026-Q4/sales/crm-access` */
  readonly ref: string;
}

/**
 * Every obstacle raised by today in the team cycles up to `until` (the start of a cycle; null for all), oldest first.
 * An obstacle that stands in several cycles of a team under one id counts once, as the newest file says.
 */
export function clockedBlockers(
  { teamCycles }: Pick<Workspace, 'teamCycles'>,
  { today, off, until = null }: { readonly today: IsoDate; readonly off: DaysOff; readonly until?: IsoDate | null },
): ClockedBlocker[] {
  const newest = new Map<string, ClockedBlocker>();
  for (const home of teamCycles) {
    if (until !== null && home.cycle.start > until) continue;
    for (const blocker of home.blockers) {
      if (blocker.raised > today) continue;
      const ref = `${home.cycle.id}/${home.team.id}/${blocker.id}`;
      newest.set(`${home.team.id}/${blocker.id}`, { blocker, home, ref, ...clockOf(blocker, today, off) });
    }
  }
  return [...newest.values()].sort((a, b) =>
    a.blocker.raised < b.blocker.raised ? -1 : a.blocker.raised > b.blocker.raised ? 1 : 0,
  );
}

/** The clock of one obstacle. */
export function clockOf(
  { raised, resolved, due }: Pick<Blocker, 'raised' | 'resolved' | 'due'>,
  today: IsoDate,
  off: DaysOff,
): BlockerClock {
  const open = resolved === null || resolved > today;
  const end = open ? today : resolved;
  return {
    open,
    ageDays: Math.max(0, daysBetween(raised, end)),
    ageWorkingDays: workingDaysBetween(raised, end, off),
    overdue: open && due !== null && due < today,
  };
}
