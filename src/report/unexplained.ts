import type { TeamCycle } from '../model/workspace';
import type { ScoreReport } from '../schema/output/score';
import { isReached } from '../score/rounding';

/** Counts the missed commitments of a team (of all teams for null) in a closed cycle that have no post-mortem yet. */
export function unexplainedIn(
  report: Pick<ScoreReport, 'teams'>,
  homes: readonly TeamCycle[],
): (team: string | null) => number {
  const reviews = new Map(homes.map((one) => [one.team.id, one.review]));
  const counts = new Map(
    report.teams.map(({ team, closed, objectives }) => {
      const missed = objectives.flatMap(({ id, keyResults }) =>
        keyResults.flatMap((one) => {
          const open = closed && one.scored && one.ambition === 'committed' && !isReached(one.score ?? 0);
          return open && !reviews.get(team)?.keyResults.get(`${id}/${one.id}`)?.postMortem ? [one] : [];
        }),
      );
      return [team, missed.length] as const;
    }),
  );
  return (team) =>
    team === null ? [...counts.values()].reduce((sum, count) => sum + count, 0) : (counts.get(team) ?? 0);
}
