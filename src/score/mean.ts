/** A score 0–1 with its weight (> 0); a null score is not counted. */
export interface Weighted {
  readonly score: number | null;
  readonly weight: number;
}

/** Σ weight · score ÷ Σ weight over what has a score (method.md 1.2, D2); null where nothing has one, never 0. */
export function weightedMean(items: Iterable<Weighted>): number | null {
  let [sum, weights] = [0, 0];
  for (const { score, weight } of items) {
    if (score === null) continue;
    sum += weight * score;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}

/** The mean of what is not null; null where nothing is left. */
export function mean(scores: Iterable<number | null>): number | null {
  let [sum, count] = [0, 0];
  for (const score of scores) {
    if (score === null) continue;
    sum += score;
    count += 1;
  }
  return count > 0 ? sum / count : null;
}
