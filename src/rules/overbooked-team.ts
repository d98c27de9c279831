import { below, keyOf } from '../model/ref';
import { allocate, type Piece } from '../resources/allocate';
import { overbookedPeople, teamBookings } from '../resources/booked';
import { cyclesOf } from '../resources/cycles-of';
import { defineRule } from './define';

/**
 * A team with more days of work in a cycle than okr.yaml gives it (method.md 7), reported at the work that goes beyond.
 * A person with more than 100 % only where `privacy.per_person` says that this may be seen.
 */
export default defineRule({
  id: 'overbooked-team',
  group: 'resources',
  severity: 'error',
  check({ workspace, teamCycles, links, report }) {
    const { capacity, perPerson } = workspace.settings;
    for (const cycle of cyclesOf(teamCycles)) {
      const pieces = allocate(workspace, cycle, links);
      for (const { team, capacity: days, planned, over } of teamBookings(
        pieces,
        capacity.get(cycle.id)?.days ?? NONE,
      )) {
        const beyond = over > 0 && days !== null ? firstBeyond(pieces, team, days) : null;
        if (beyond === null || days === null) continue;
        const name = workspace.teams.find((one) => one.id === team)?.name ?? team;
        report('team', { team: name, planned, capacity: days, over, cycle: cycle.id }, below(beyond.place, 'days'));
      }
      if (perPerson !== 'agreed') continue;
      for (const { person, share, from } of overbookedPeople(pieces, cycle)) {
        const last = pieces.findLast(({ initiative }) => initiative.people.has(person));
        if (last === undefined) continue;
        const name = workspace.people?.get(person)?.name ?? person;
        report('person', { person: name, share, from }, keyOf(below(last.initiative.place, 'people', person)));
      }
    }
  },
});

const NONE: ReadonlyMap<string, number> = new Map();

/** The initiative with which the days of a team no longer fit. */
function firstBeyond(pieces: readonly Piece[], team: string, days: number): Piece['initiative'] | null {
  let sum = 0;
  for (const { initiative, amounts } of pieces) {
    if (initiative.team !== team) continue;
    sum += amounts.days.planned;
    if (sum > days) return initiative;
  }
  return null;
}
