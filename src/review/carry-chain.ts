import type { Links } from '../alignment/links';
import type { KeyResult } from '../model/okr';
import type { Settings, TeamCycle } from '../model/workspace';
import { CONSTANTS } from '../score/constants';

/** A key result with its team and cycle. */
export interface PlacedIn {
  readonly home: TeamCycle;
  readonly keyResult: KeyResult;
}

/** The key result another one was carried over from. */
export interface Source extends PlacedIn {
  /** `objective/key-result` */
  readonly key: string;
}

/** What `carried_from:` leads to; null where nothing is written, or it leads nowhere. */
export function sourceOf({ keyResult: { carriedFrom }, home }: PlacedIn, links: Links): Source | null {
  if (carriedFrom === null) return null;
  const target = links.follow(carriedFrom, home.cycle.id);
  if (target.kind !== 'objective' || target.keyResult === null) return null;
  const { objective, keyResult } = target;
  return { home: target.home, keyResult, key: `${objective.id}/${keyResult.id}` };
}

/**
 * From which key results one was carried over in a row, the nearest first: as many as it was carried over times. What
 * a review decided otherwise (re-scoped, or handed over as a guardrail) began anew (method.md 8).
 */
export function carriesOf(one: PlacedIn, links: Links): Source[] {
  const chain: Source[] = [];
  const seen = new Set([one.keyResult.ref]);
  for (let source = sourceOf(one, links); source !== null; source = sourceOf(source, links)) {
    if (seen.has(source.keyResult.ref)) break;
    seen.add(source.keyResult.ref);
    const decision = source.home.review?.keyResults.get(source.key)?.decision ?? 'carry';
    if (decision !== 'carry') break;
    chain.push(source);
  }
  return chain;
}

/** Carried how often it asks for a re-scope: the option `times` of rule `carried-too-often`, else 2 (method.md 8). */
export function mostCarries({ rules }: Pick<Settings, 'rules'>): number {
  const times = rules.get('carried-too-often')?.options.times;
  return typeof times === 'number' ? times : CONSTANTS.carries.value;
}
