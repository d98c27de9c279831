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

/** Where the format looks for files: names at the root and folders below it. */
export const ROOTS = { folders: ['okrs', 'initiatives', 'decisions', 'culture'], depth: 3 } as const;
