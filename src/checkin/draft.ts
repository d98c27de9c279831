import type { IsoDate } from '../model/date';
import { draftFile } from '../schema/draft-file';
import type { Extras, Typed } from './typed';

/** What somebody typed and nothing has been written of yet. */
export interface Draft {
  /** The day it was kept. */
  readonly saved: IsoDate;
  /** The day it is for, where somebody named one. */
  readonly date: IsoDate | null;
  readonly by: string | null;
  /** By `objective/key-result`. */
  readonly typed: Readonly<Record<string, Typed>>;
  readonly extras: Extras;
  /** The question to go on with, from 0; the number of key results for the last step, more when all was answered. */
  readonly next: number;
}

/** Where the draft of a team's check-in is kept, from the workspace's root. */
export function draftPath(cycle: string, team: string): string {
  return `.okr/drafts/check-in-${cycle}-${team}.json`;
}

/** A draft's text; null for one that is not ours. */
export function readDraft(text: string): Draft | null {
  try {
    const result = draftFile.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

export function draftText(draft: Draft): string {
  return `${JSON.stringify({ version: 1, ...draft }, null, 2)}\n`;
}

/** How many things were typed. */
export function countTyped({ typed, extras }: Pick<Draft, 'typed' | 'extras'>): number {
  return Object.keys(typed).length + extras.wins.length + extras.next.length + extras.blockers.length;
}
