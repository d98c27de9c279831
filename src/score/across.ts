import type { Cycle } from '../model/cycle';
import type { TeamCycle, Workspace } from '../model/workspace';
import { type Calibration, calibrationOf, predictionsOf } from './calibration';
import { type OrganisationScore, scoreOrganisation } from './organisation';
import { isScored, type Scores } from './scores';

/** One cycle in the course of scores. */
export interface AcrossCycle extends Pick<OrganisationScore, 'score' | 'aspirational' | 'committed'> {
  readonly cycle: string;
  readonly closed: boolean;
}

/** The course of a team's scores, the oldest cycle first; `team` is null for the organisation. */
export interface Across {
  readonly team: string | null;
  readonly cycles: readonly AcrossCycle[];
  /** Over the closed cycles among them; never of a person, and null for the organisation. */
  readonly calibration: Calibration | null;
}

/**
 * The scores of the last `count` cycles that have objectives, up to this one: of the organisation first, then of each
 * team in the workspace's order. A team has only the cycles it took part in.
 */
export function scoresAcross(
  workspace: Pick<Workspace, 'settings' | 'teams' | 'teamCycles'>,
  cycle: Cycle,
  count: number,
  scores: Scores,
): Across[] {
  const homes = workspace.teamCycles.filter(
    (one) => isScored(one, workspace.settings) && one.cycle.start <= cycle.start,
  );
  const cycles = [...new Map(homes.map((one) => [one.cycle.id, one.cycle])).values()]
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .slice(-count);
  const shown = new Set(cycles.map(({ id }) => id));
  const within = homes.filter((one) => shown.has(one.cycle.id));
  if (within.length === 0) return [];
  const organisation = cycles.map(({ id }): AcrossCycle => {
    const teams = within.filter((one) => one.cycle.id === id).map((one) => scores.of(one));
    return { cycle: id, closed: teams.every((one) => one.closed), ...scoreOrganisation(teams) };
  });
  const ids = new Set([...workspace.teams, ...within.map(({ team }) => team)].map(({ id }) => id));
  const teams = [...ids].flatMap((team): Across[] => {
    const own = within.filter((one) => one.team.id === team).sort((a, b) => (a.cycle.start < b.cycle.start ? -1 : 1));
    return own.length > 0 ? [{ team, cycles: own.map(stepOf), calibration: calibrated(own) }] : [];
  });
  return [{ team: null, cycles: organisation, calibration: null }, ...teams];

  function stepOf(home: TeamCycle): AcrossCycle {
    const { closed, score, aspirational, committed } = scores.of(home);
    return { cycle: home.cycle.id, closed, score, aspirational, committed };
  }

  function calibrated(own: readonly TeamCycle[]): Calibration | null {
    const closed = own.filter((one) => one.team.level !== 'person' && scores.of(one).closed);
    return calibrationOf(closed.flatMap((one) => predictionsOf(one, scores)));
  }
}
