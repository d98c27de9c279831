import type { Cycle } from '../model/cycle';
import type { TeamCycle, Workspace } from '../model/workspace';

/** What lies behind the teams a report shows: their files of the cycle, in the order of the workspace. */
export function homesOf(
  { teamCycles }: Pick<Workspace, 'teamCycles'>,
  cycle: Cycle,
  teams: readonly { readonly team: string }[],
): TeamCycle[] {
  const shown = new Set(teams.map((one) => one.team));
  return teamCycles.filter((one) => one.cycle.id === cycle.id && shown.has(one.team.id));
}
