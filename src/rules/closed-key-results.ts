import { leftOut } from '../leadership/left-out';
import type { Review, Verdict } from '../model/okr';
import { at, type Ref } from '../model/ref';
import type { TeamCycle, Workspace } from '../model/workspace';
import type { KeyResultScore } from '../score/key-result';
import type { Scores } from '../score/scores';

/** A key result of a reviewed cycle with what the review says of it. */
export interface ClosedKeyResult {
  readonly home: TeamCycle;
  readonly shown: KeyResultScore;
  /** `objective/key-result` */
  readonly key: string;
  readonly verdict: Verdict | null;
  /** Where the review speaks of it, or would. */
  readonly place: Ref;
}

/**
 * The key results of the closed cycles that have a review; without one `unreviewed-cycle` says all there is to
 * say. Where the check-ins cannot be read nobody knows how it ended.
 */
export function closedKeyResults(
  workspace: Pick<Workspace, 'incomplete'>,
  homes: readonly TeamCycle[],
  scores: Scores,
): ClosedKeyResult[] {
  return homes.flatMap((home) => {
    const { review, cycle, team } = home;
    if (review === null || leftOut(workspace, `okrs/${cycle.id}/check-ins/${team.id}`) !== null) return [];
    return scores.of(home).objectives.flatMap(({ id, keyResults }) =>
      keyResults.map((shown) => {
        const key = `${id}/${shown.id}`;
        return { home, shown, key, verdict: verdictOn(review, key), place: at(review.file, 'key_results', key) };
      }),
    );
  });
}

function verdictOn({ keyResults }: Review, key: string): Verdict | null {
  return keyResults.get(key) ?? null;
}
