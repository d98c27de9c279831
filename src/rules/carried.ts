import type { Links } from '../alignment/links';
import type { TeamCycle } from '../model/workspace';
import { type PlacedIn, type Source, sourceOf } from '../review/carry-chain';
import { liveKeyResults } from './live';

/** A live key result that was carried over, with the one it comes from. */
export interface Carried extends PlacedIn {
  readonly source: Source;
}

/** The live key results that say `carried_from:`, where that leads to a key result. */
export function carriedKeyResults(homes: readonly TeamCycle[], links: Links): Carried[] {
  return liveKeyResults(homes).flatMap(({ home, keyResult }) => {
    const source = sourceOf({ home, keyResult }, links);
    return source ? [{ home, keyResult, source }] : [];
  });
}
