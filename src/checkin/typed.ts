import type { Win } from '../model/okr';

/** Shares done of milestones, by id, 0–1. */
export type Shares = Readonly<Record<string, number>>;

/** What somebody said about one key result, as they said it: not yet understood. */
export interface Typed {
  /** `1.234,5`, `+3`, `ja`, `=`, `contract live=0.5`; from a file also a number, yes or no, or shares. Null for none. */
  readonly value: string | number | boolean | Shares | null;
  /** As typed, without the `@`; null for none. */
  readonly confidence: string | number | null;
  readonly note: string | null;
}

/** What was said beside the values. */
export interface Extras {
  readonly wins: readonly Win[];
  readonly next: readonly string[];
  readonly blockers: readonly string[];
}

export const NO_EXTRAS: Extras = { wins: [], next: [], blockers: [] };

/** A win in words alone. */
export function winOf(what: string): Win {
  return { what, who: [], value: null };
}
