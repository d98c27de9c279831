import type { Cycle } from '../model/cycle';
import type { Workspace } from '../model/workspace';
import type { Text } from '../text/catalogue';

/** Names people know behind the ids and handles of a workspace. */
export interface Names {
  readonly organisation: string;
  team(id: string): string;
  /** A person's name, or the handle where none is known. */
  person(handle: string): string;
  /** A company value's name. */
  value(id: string): string;
}

/** Looks names up in a workspace. */
export function namesOf({ settings, teams, people, strategy, teamCycles }: Workspace): Names {
  const byTeam = new Map([...teamCycles.map((one) => one.team), ...teams].map((team) => [team.id, team.name]));
  const values = new Map((strategy?.values ?? []).map((value) => [value.id, value.name ?? value.id]));
  return {
    organisation: settings.organisation,
    team: (id) => byTeam.get(id) ?? id,
    person: (handle) => people?.get(handle)?.name ?? handle,
    value: (id) => values.get(id) ?? id,
  };
}

/** A cycle as people say it: its id, and with fiscal years both years. */
export function cycleLabel(cycle: Cycle, text: Text): string {
  return cycle.year?.includes('/') ? text.screens.cycleOfYear(cycle.id, cycle.year, cycle.number ?? 1) : cycle.id;
}
