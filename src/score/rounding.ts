import { TOLERANCE } from '../rhythm/constants';

/**
 * A ratio as it prints with one decimal: half up with an epsilon, 1 only when reached, else at most 0.9
 * (method.md 0 D5 and 1.3: `toFixed(1)` is wrong at 0.15, 0.35, 0.85). Above 1 it stays 1; below 0 it is 0.
 */
export function roundScore(ratio: number): number {
  return isReached(ratio) ? 1 : Math.min(9, Math.max(0, Math.round((ratio + TOLERANCE) * 10))) / 10;
}

/** A ratio 0–1 as whole percent: half up with an epsilon, 100 only when reached, else at most 99 (method.md 1.3). */
export function roundPercent(ratio: number): number {
  return isReached(ratio) ? 100 : Math.min(99, Math.max(0, Math.round((ratio + TOLERANCE) * 100)));
}

/** Is a ratio 1, floating-point sums allowed for? "Reached" is tested on the unrounded number (method.md 0 D5). */
export function isReached(ratio: number): boolean {
  return ratio >= 1 - TOLERANCE;
}
