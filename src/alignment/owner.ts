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

/** What names a team and not a person: ids and names, in lower case. One-person teams and handles in `people` do not. */
export function teamHandles({ teams, people, settings }: Workspace): ReadonlySet<string> {
  const real = teams.filter((team) => team.level !== 'person' && (team.place !== null || !settings.personLevel));
  const names = real.flatMap((team) => [team.id, team.name]);
  return new Set(names.filter((name) => !people?.has(name)).map((name) => name.toLowerCase()));
}
