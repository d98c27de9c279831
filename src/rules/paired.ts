import type { PlacedKeyResult } from './live';

/** Does a key result name another that shows its reverse side, or is it named by one of its team? */
export function isPaired({ keyResult: { pairsWith, id, ref }, home }: PlacedKeyResult): boolean {
  if (pairsWith !== null) return true;
  return home.objectives
    .flatMap((one) => one.keyResults)
    .some((one) => one.pairsWith === id && one.ref !== ref && one.dropped === null);
}
