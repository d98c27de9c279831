import type { Renamed, Renames } from '../model/renamed';

/** Where a reference led once, and what it reads today. */
export interface NewName {
  /** As it is to be written in place of the old one. */
  readonly text: string;
  readonly renamed: Renamed;
}

/** The new name of a full reference; null where git tells of none. A key result goes with its objective. */
export function newNameOf(renames: Renames, ref: string): Renamed | null {
  const known = renames.get(ref);
  if (known) return known;
  const parts = ref.split('/');
  const objective = parts.length === 4 ? renames.get(parts.slice(0, 3).join('/')) : undefined;
  return objective ? { ...objective, ref: `${objective.ref}/${parts[3]}` } : null;
}

/** The same where only what comes behind `prefix` is written; null where it left that place. */
export function newNameBelow(renames: Renames, prefix: string, text: string): NewName | null {
  const renamed = newNameOf(renames, prefix + text);
  return renamed?.ref.startsWith(prefix) ? { text: renamed.ref.slice(prefix.length), renamed } : null;
}

/** The new id of a key result of a team (`2026-Q4/sales`), under whichever objective; null where several could be meant. */
export function newSibling(renames: Renames, home: string, id: string): NewName | null {
  const found = [...renames].filter(([from, { ref }]) => {
    const parts = from.split('/');
    return parts.length === 4 && from.startsWith(`${home}/`) && parts[3] === id && ref.startsWith(`${home}/`);
  });
  const [only, ...others] = found.map(([, renamed]) => ({ text: renamed.ref.split('/')[3] ?? '', renamed }));
  return only && others.every(({ text }) => text === only.text) ? only : null;
}
