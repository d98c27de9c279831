import type { Fix } from './change';
import type { Ref } from './ref';

/** How much a finding weighs. `note` never fails a run unless asked to. */
export type Severity = 'note' | 'warning' | 'error';

/** Severities from light to heavy. */
export const SEVERITIES: readonly Severity[] = ['note', 'warning', 'error'];

/** Is `severity` at or above `limit`? */
export function atLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(limit);
}

/** A place given by character offsets (UTF-16 units, end exclusive) where a file could not be read as a tree. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Values a sentence is made of. */
export type FindingData = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/**
 * One thing seen in a user's files, as plain data: the sentence is made by the text catalogue from `rule`, `say` and
 * `data`. It weighs nothing yet.
 */
export interface Observation {
  readonly rule: string;
  /** Which of the rule's sentences. */
  readonly say: string;
  readonly data: FindingData;
  readonly place: Ref | Span;
  /** `2026-Q4/team/objective/key-result` where the finding is about one, else null. */
  readonly subject: string | null;
  /** What the tool can do about it; absent or null where it cannot. */
  readonly fix?: Fix | null;
}

/** An observation with the weight the workspace's rules give it. */
export interface Finding extends Observation {
  readonly severity: Severity;
}

/** Is the place given by offsets? */
export function isSpan(place: Ref | Span): place is Span {
  return 'start' in place;
}
