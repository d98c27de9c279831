import type { Cycle } from '../model/cycle';
import type { Language, Workspace } from '../model/workspace';

/** What to read besides the files themselves. */
export interface ReadOptions {
  /** The language for numbers and file names where okr.yaml names none. */
  readonly language: Language;
  /**
   * `check` looks at a file as far as it can be understood; everything else leaves a faulty file out, so that no number
   * is made of what somebody mistyped.
   */
  readonly faulty: 'use' | 'leave-out';
  /** A file outside the format's places that is read as a team's file, and the cycle it is taken for. */
  readonly lone?: { readonly path: string; readonly cycle: Cycle };
  /** What okr.yaml says, where it was read before: it is not read again. */
  readonly known?: Workspace;
  /** Hears how many of the files are read by now. */
  readonly heard?: (count: number, all: number) => void;
}
