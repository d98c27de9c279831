import type { Links, Target } from '../alignment/links';
import type { KeyResult } from '../model/okr';
import type { TeamCycle } from '../model/workspace';
import { liveKeyResults } from './live';

/** The key result another one was carried over from. */
export interface Source {
  readonly home: TeamCycle;
  readonly keyResult: KeyResult;
  /** `objective/key-result` */
  readonly key: string;
}

/** A live key result that was carried over, with the one it comes from. */
export interface Carried {
  readonly home: TeamCycle;
  readonly keyResult: KeyResult;
  readonly source: Source;
}

/** The live key results that say `carried_from:`, where that leads to a key result. */
export function carriedKeyResults(homes: readonly TeamCycle[], links: Links): Carried[] {
  return liveKeyResults(homes).flatMap(({ home, keyResult }) => {
    const source = sourceOf(keyResult, home, links);
    return source ? [{ home, keyResult, source }] : [];
  });
}

/**
 * How often in a row a key result was carried over up to now, this time counted. What a review decided to re-scope began
 * anew (method.md 8).
 */
export function carriesOf({ keyResult, source }: Pick<Carried, 'keyResult' | 'source'>, links: Links): Source[] {
  const chain: Source[] = [];
  const seen = new Set([keyResult.ref]);
  for (let one: Source | null = source; one !== null; one = sourceOf(one.keyResult, one.home, links)) {
    if (seen.has(one.keyResult.ref)) break;
    seen.add(one.keyResult.ref);
    if (one.home.review?.keyResults.get(one.key)?.decision === 're-scope') break;
    chain.push(one);
  }
  return chain;
}

function sourceOf({ carriedFrom }: KeyResult, home: TeamCycle, links: Links): Source | null {
  if (carriedFrom === null) return null;
  const target: Target = links.follow(carriedFrom, home.cycle.id);
  if (target.kind !== 'objective' || target.keyResult === null) return null;
  const { objective, keyResult } = target;
  return { home: target.home, keyResult, key: `${objective.id}/${keyResult.id}` };
}
