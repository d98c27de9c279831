import type { FileKind } from '../schema/kinds';

/** What a file is, by where it lies. */
export interface Place {
  readonly kind: FileKind;
  readonly cycle: string | null;
  readonly team: string | null;
}

const PATTERNS: readonly (readonly [RegExp, FileKind])[] = [
  [/^okr\.ya?ml$/, 'okr'],
  [/^strategy\.ya?ml$/, 'strategy'],
  [/^okrs\/(?<cycle>[^/]+)\/(?<team>[^/]+)\.ya?ml$/, 'team'],
  [/^okrs\/(?<cycle>[^/]+)\/check-ins\/(?<team>[^/]+)\.ya?ml$/, 'check-ins'],
  [/^okrs\/(?<cycle>[^/]+)\/reviews\/(?<team>[^/]+)\.ya?ml$/, 'review'],
  [/^initiatives(?:\/[^/]+)?\.ya?ml$/, 'initiatives'],
  [/^decisions\/[^/]+\.ya?ml$/, 'decision'],
  [/^leadership\.ya?ml$/, 'leadership'],
  [/^culture\/(?<cycle>[^/]+)\.ya?ml$/, 'culture'],
];

/** The meaning of a path inside a workspace; null where the format knows no file there. */
export function placeOf(path: string): Place | null {
  for (const [pattern, kind] of PATTERNS) {
    const match = pattern.exec(path);
    if (match) return { kind, cycle: match.groups?.cycle ?? null, team: match.groups?.team ?? null };
  }
  return null;
}

/** A file outside of the format's places, taken for a team's: its name says which. */
export function lonePlace(path: string, cycle: string): Place {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/, '');
  const id = name.toLowerCase().replaceAll(/[^a-z0-9-]+/g, '-');
  return { kind: 'team', cycle, team: id.replace(/^-+|-+$/g, '') || 'team' };
}

/** Files of which a workspace has one: `sales.yaml` and `sales.yml` are the same. Null for the others. */
export function slotOf({ kind, cycle, team }: Place): string | null {
  return kind === 'initiatives' || kind === 'decision' ? null : `${kind}/${cycle}/${team}`;
}

/** Where the format looks for files: names at the root and folders below it. */
export const ROOTS = { folders: ['okrs', 'initiatives', 'decisions', 'culture'], depth: 3 } as const;
