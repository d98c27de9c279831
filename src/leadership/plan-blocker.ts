import type { Change, Data } from '../model/change';
import { freeId, idFrom } from '../model/id-from';
import type { Blocker } from '../model/okr';

/** What is known of an obstacle when it is written down; the text as one line. */
export interface NewBlocker extends Omit<Blocker, 'id' | 'resolved' | 'place'> {
  /** The id it shall have; null for one made of its text. */
  readonly id: string | null;
}

/** A new obstacle with its id, and the change that writes it at the end of a check-in file's `blockers`. */
export interface PlannedBlocker {
  readonly id: string;
  readonly change: Extract<Change, { kind: 'append' }>;
}

/** An id is typed again to resolve it. */
const LONGEST_ID = 40;
/** A line of a file that is still easy to read; longer obstacles take a line for each key. */
const LONGEST_LINE = 110;

/**
 * Plans an obstacle to be appended to the check-in file `file`. Its id differs from those `taken` in the list, unless
 * it was asked for by name: then the caller says whether it is free.
 */
export function planBlocker(file: string, blocker: NewBlocker, taken: Iterable<string>): PlannedBlocker {
  const { text, keyResults, kind, raised, raisedBy, owner, due } = blocker;
  const id = blocker.id ?? freeId(idFrom(text, LONGEST_ID) || 'blocker', new Set(taken));
  const value: Record<string, Data> = { id, text };
  if (keyResults.length > 0) value.key_results = keyResults;
  if (kind !== null) value.kind = kind;
  value.raised = raised;
  if (raisedBy !== null) value.raised_by = raisedBy;
  if (owner !== null) value.owner = owner;
  if (due !== null) value.due = due;
  const block = lineLength(value) > LONGEST_LINE ? 1 : 0;
  return { id, change: { kind: 'append', file, path: ['blockers'], value, block } };
}

/** About how long the obstacle is on a line of its own: `  - { id: …, text: …, key_results: […] }`. */
function lineLength(value: Readonly<Record<string, Data>>): number {
  const pairs = Object.entries(value).map(
    ([key, one]) => `${key}: ${Array.isArray(one) ? `[${one.join(', ')}]` : one}`,
  );
  return `  - { ${pairs.join(', ')} }`.length;
}
