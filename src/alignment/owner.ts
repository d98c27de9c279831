import type { KeyResult, Objective, Owner } from '../model/okr';
import type { Workspace } from '../model/workspace';

/** The handles written as owner, each once. */
export function handlesOf(owner: Owner): readonly string[] {
  if (owner === null) return [];
  return typeof owner === 'string' ? [owner] : [...new Set(owner)];
}

/** The one handle written as owner; null for none and for several. */
export function singleOwner(owner: Owner): string | null {
  const handles = handlesOf(owner);
  return handles.length === 1 ? (handles[0] ?? null) : null;
}

/** Who owns a key result: the one written at it, else, where nothing is written, its objective's. */
export function ownerOf(keyResult: KeyResult, objective: Objective): string | null {
  return singleOwner(handlesOf(keyResult.owner).length > 0 ? keyResult.owner : objective.owner);
}

/**
 * Tells a team from a person: an id from `teams`, or without a list of people also a team's name. One-person teams
 * (`ben.yaml` of ben) and handles in `people` are persons.
 */
export function teamTest({ teams, people, settings }: Workspace): (handle: string) => boolean {
  const real = teams.filter((team) => team.level !== 'person' && (team.place !== null || !settings.personLevel));
  const ids = new Set(real.map((team) => team.id));
  if (people) return (handle) => ids.has(handle) && !people.has(handle);
  const names = new Set(real.flatMap((team) => [team.id, team.name]).map((name) => name.toLowerCase()));
  return (handle) => names.has(handle.toLowerCase());
}
