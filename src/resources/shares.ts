import type { Initiative } from '../model/workspace';
import { RESOURCES } from './constants';

/** What the shares of an initiative add up to; 1 is right. A list has equal shares, so it always is. */
export function sumOfShares({ contributesTo }: Pick<Initiative, 'contributesTo'>): number {
  return [...contributesTo.values()].reduce((sum, share) => sum + share, 0);
}

/** The sum where it is not 1; null where it is, or where nothing is named (method.md 7: .7 + .5 is an error). */
export function wrongSum(initiative: Pick<Initiative, 'contributesTo'>): number | null {
  if (initiative.contributesTo.size === 0) return null;
  const sum = sumOfShares(initiative);
  return Math.abs(sum - 1) <= RESOURCES.shareTolerance.value ? null : sum;
}
