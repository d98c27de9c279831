import type { Review } from '../model/okr';

/**
 * Did the team look back on its cycle? A file that holds nothing but what a retro agreed is no review yet: that speaks of
 * the way of working, not of what came out.
 */
export function isReviewed(review: Review | null): boolean {
  if (review === null) return false;
  const { closed, keyResults, wentWell, obstacles, wouldChange, learned, wins } = review;
  return (
    closed !== null ||
    keyResults.size > 0 ||
    [wentWell, obstacles, wouldChange, learned, wins].some((one) => one.length > 0)
  );
}
