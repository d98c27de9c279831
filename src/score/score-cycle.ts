import type { Cycle } from '../model/cycle';
import type { Workspace } from '../model/workspace';
import type { AmbitionAcross } from './ambition';
import type { Day } from './frame';
import { type OrganisationScore, scoreOrganisation } from './organisation';
import { isScored, Scores } from './scores';
import type { TeamScore } from './team';

/** What is scored: a cycle of a workspace on one day. */
export interface ScoreInput extends Day {
  readonly workspace: Pick<Workspace, 'settings' | 'teams' | 'teamCycles'>;
  readonly cycle: Cycle;
}

/** A team's ambition across its closed cycles. */
export interface TeamAmbition extends AmbitionAcross {
  readonly team: string;
}

/** `okr score --json` from `cycle` on (commands.md). */
export interface CycleScore {
  readonly cycle: string;
  readonly organisation: OrganisationScore;
  readonly teams: readonly TeamScore[];
  readonly ambition: readonly TeamAmbition[];
}

/**
 * Scores all teams of a cycle, the organisation, and ambition across the closed cycles up to this one. Teams of level
 * `person` are left out unless `person_level` is on; so are teams without an objectives file.
 */
export function scoreCycle(
  { workspace, cycle, ...day }: ScoreInput,
  scores: Scores = new Scores(workspace, day),
): CycleScore {
  const shown = workspace.teamCycles.filter((one) => isScored(one, workspace.settings));
  const teams = shown.filter((one) => one.cycle.id === cycle.id).map((one) => scores.of(one));
  // In the workspace's order of teams, others after them.
  const ids = new Set([...workspace.teams, ...shown.map(({ team }) => team)].map(({ id }) => id));
  const ambition = [...ids].flatMap((team) => {
    const found = scores.ambitionOf(team, cycle);
    return found ? { team, ...found } : [];
  });
  return { cycle: cycle.id, organisation: scoreOrganisation(teams), teams, ambition };
}
