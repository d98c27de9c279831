import type { Cycle } from '../model/cycle';
import type { Settings, Team, TeamCycle, Workspace } from '../model/workspace';
import { type AmbitionAcross, ambitionAcross, type CycleMean, cycleMeanOf } from './ambition';
import { type Day, type Frame, frameOf } from './frame';
import { type OrganisationScore, scoreOrganisation } from './organisation';
import { isClosed } from './standing';
import { scoreTeam, type TeamScore } from './team';

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
export function scoreCycle({ workspace, cycle, today, holidays, originals }: ScoreInput): CycleScore {
  const { settings } = workspace;
  const frames = new Map<string, Frame>();
  const scores = new Map<TeamCycle, TeamScore>();
  const scoreOf = (one: TeamCycle) => {
    const frame = frames.get(one.cycle.id) ?? frameOf(one.cycle, settings, { today, holidays, originals });
    frames.set(one.cycle.id, frame);
    const score = scores.get(one) ?? scoreTeam(one, frame);
    scores.set(one, score);
    return score;
  };
  const shown = workspace.teamCycles.filter((one) => isScored(one, settings));
  const teams = shown.filter((one) => one.cycle.id === cycle.id).map(scoreOf);
  return { cycle: cycle.id, organisation: scoreOrganisation(teams), teams, ambition: ambitions() };

  function ambitions(): TeamAmbition[] {
    const closed = shown.filter((one) => one.cycle.start <= cycle.start && isClosed(one, { cycle: one.cycle, today }));
    return [...byTeam(closed, workspace.teams)].flatMap(([team, cycles]) => {
      const found = cycles.length > 0 ? ambitionAcross(newestFirst(cycles, scoreOf)) : null;
      return found ? { team, ...found } : [];
    });
  }
}

/** Has the team objectives to score, and may its score be shown? */
function isScored({ team, file, objectives }: TeamCycle, { personLevel }: Settings): boolean {
  return (team.level !== 'person' || personLevel) && (file !== null || objectives.length > 0);
}

/** Scored one by one as they are asked for: long histories are mostly not. */
function* newestFirst(closed: readonly TeamCycle[], scoreOf: (one: TeamCycle) => TeamScore): Generator<CycleMean> {
  const sorted = closed.toSorted((a, b) => (a.cycle.start < b.cycle.start ? 1 : -1));
  for (const one of sorted) yield cycleMeanOf(one.cycle.id, scoreOf(one));
}

/** By team id, in the workspace's order of teams, others after them. */
function byTeam(cycles: readonly TeamCycle[], teams: readonly Team[]): ReadonlyMap<string, readonly TeamCycle[]> {
  const groups = new Map<string, TeamCycle[]>(teams.map(({ id }) => [id, []]));
  for (const one of cycles) {
    const group = groups.get(one.team.id);
    if (group) group.push(one);
    else groups.set(one.team.id, [one]);
  }
  return groups;
}
