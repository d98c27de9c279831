import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import { TOLERANCE } from '../rhythm/constants';
import { isSettled, type Piece } from './allocate';
import { grouped } from './grouped';
import { stretchIn } from './portion';
import { plannedOf } from './totals';

/** A team's days in a cycle against those there are. */
export interface TeamBooking {
  readonly team: string;
  /** Null where okr.yaml says nothing of this team. */
  readonly capacity: number | null;
  readonly planned: number;
  /** Days beyond the capacity, 0 where it fits. */
  readonly over: number;
}

/** A person's shares of working time where they make more than one. */
export interface PersonBooking {
  readonly person: string;
  /** The most at one time, 1 is all there is. */
  readonly share: number;
  /** The first day of it. */
  readonly from: IsoDate;
}

/** Days of the teams that have a capacity or work, in the order of `capacity`, others behind. */
export function teamBookings(pieces: readonly Piece[], capacity: ReadonlyMap<string, number>): TeamBooking[] {
  const byTeam = grouped(pieces, ({ initiative }) => initiative.team);
  const working = [...byTeam.keys()].flatMap((team) => team ?? []);
  return [...new Set([...capacity.keys(), ...working])].map((team) => {
    const planned = plannedOf(byTeam.get(team) ?? [], 'days');
    const days = capacity.get(team) ?? null;
    const over = days === null || planned <= days + TOLERANCE ? 0 : planned - days;
    return { team, capacity: days, planned, over };
  });
}

/**
 * Persons whose shares of simultaneous work make more than 100 % (method.md 7: .6 + .5 is 110 %), by handle. Work that is
 * done or stopped takes nobody's time.
 */
export function overbookedPeople(pieces: readonly Piece[], cycle: Cycle): PersonBooking[] {
  const byPerson = new Map<string, { readonly from: IsoDate; readonly to: IsoDate; readonly share: number }[]>();
  for (const initiative of new Set(pieces.map((one) => one.initiative))) {
    const stretch = isSettled(initiative) ? null : stretchIn(initiative, cycle);
    if (stretch === null) continue;
    for (const [person, share] of initiative.people)
      byPerson.set(person, [...(byPerson.get(person) ?? []), { ...stretch, share }]);
  }
  return [...byPerson]
    .flatMap(([person, work]): PersonBooking[] => {
      // The most at one time begins where some work begins.
      const days = [...new Set(work.map(({ from }) => from))].sort();
      const loads = days.map((day) => ({
        from: day,
        share: work.filter(({ from, to }) => from <= day && day <= to).reduce((sum, one) => sum + one.share, 0),
      }));
      const most = loads.reduce((a, b) => (b.share > a.share + TOLERANCE ? b : a), { from: cycle.start, share: 0 });
      return most.share > 1 + TOLERANCE ? [{ person, ...most }] : [];
    })
    .sort((a, b) => (a.person < b.person ? -1 : 1));
}
