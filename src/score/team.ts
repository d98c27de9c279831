import type { Ambition } from '../model/okr';
import type { TeamCycle } from '../model/workspace';
import { type Corridor, corridor } from './corridor';
import type { Frame } from './frame';
import type { KeyResultScore } from './key-result';
import { weightedMean } from './mean';
import { meanByAmbition, type ObjectiveScore, scoreObjective } from './objective';
import { isReached } from './rounding';
import { standingOf } from './standing';

/** The mean of aspirational scores and where it lies. */
export interface AspirationalScore {
  readonly score: number | null;
  readonly corridor: Corridor | null;
}

/** The mean of committed scores, and how many were missed in a closed cycle (0 while it runs). */
export interface CommittedScore {
  readonly score: number | null;
  readonly missed: number;
}

/** A team's cycle as `okr score --json` shows it. */
export interface TeamScore {
  readonly team: string;
  readonly closed: boolean;
  readonly score: number | null;
  readonly aspirational: AspirationalScore;
  readonly committed: CommittedScore;
  readonly objectives: readonly ObjectiveScore[];
}

/**
 * Scores one team's cycle: the mean of its objectives by their weights, aspirational and committed key results reported
 * apart (method.md 1.2).
 */
export function scoreTeam(teamCycle: TeamCycle, frame: Frame): TeamScore {
  const standing = standingOf(teamCycle, frame);
  const objectives = teamCycle.objectives.map((one) => scoreObjective(one, standing));
  const part = (ambition: Ambition) =>
    weightedMean(objectives.map((one) => ({ score: meanByAmbition(one, ambition), weight: one.weight })));
  const aspirational = part('aspirational');
  return {
    team: teamCycle.team.id,
    closed: standing.closed,
    score: weightedMean(objectives),
    aspirational: { score: aspirational, corridor: corridor(aspirational) },
    committed: { score: part('committed'), missed: standing.closed ? missedOf(objectives).length : 0 },
    objectives,
  };
}

/** The scored committed key results that were not reached. */
export function missedOf(objectives: readonly ObjectiveScore[]): readonly KeyResultScore[] {
  return objectives
    .flatMap(({ keyResults }) => keyResults)
    .filter((one) => one.scored && one.ambition === 'committed' && !isReached(one.score ?? 0));
}
