import type { DecisionScores } from '../model/workspace';
import { TOLERANCE } from '../rhythm/constants';
import { effortBy, type Scheme, scoreBy } from './opportunity-scores';

/** What ranking needs of a record. */
export interface Rankable {
  readonly id: string;
  readonly scores: DecisionScores;
}

/**
 * Opportunities that pay in, the highest score first; ties by the smaller effort, then by id, so that the order is always
 * the same (method.md 6.4). Those without a score by this scheme come last.
 */
export function rankOpportunities<T extends Rankable>(
  opportunities: readonly T[],
  scheme: Scheme,
): readonly (T & { readonly score: number | null })[] {
  const scored = opportunities.map((one) => ({ ...one, score: scoreBy(scheme, one.scores) }));
  return scored.toSorted((a, b) => {
    if (a.score === null || b.score === null) {
      if (a.score !== b.score) return a.score === null ? 1 : -1;
    } else if (Math.abs(a.score - b.score) > TOLERANCE) return b.score - a.score;
    const [first, second] = [effortBy(scheme, a.scores), effortBy(scheme, b.scores)];
    if (first !== second) return first - second;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  });
}
