import type { IsoDate } from './date';

/** A commit as far as the history of objectives needs it. */
export interface Commit {
  /** Full object id. */
  readonly id: string;
  /** The day its author wrote it, where the author was. Null for a day outside 2000–2100. */
  readonly date: IsoDate | null;
  /** The author's name and address, through .mailmap. */
  readonly author: string;
  readonly email: string;
  /** The whole message. */
  readonly message: string;
}

/** What a commit did to one file. Object ids are null where there was, or is, no file. */
export interface FileChange {
  /** Path from the workspace's root, after the commit (before it, for a removed file). */
  readonly path: string;
  /** The path before, where git saw a renamed file. */
  readonly from: string | null;
  readonly after: string | null;
  /** One for each parent: a merge counts only for what differs from all of them. */
  readonly before: readonly (string | null)[];
}

export interface LoggedCommit extends Commit {
  readonly files: readonly FileChange[];
}

/** Why there is no history to read. `shallow` and `partial`: there is some, but not all of it. */
export type HistoryTrouble =
  | 'no-git'
  | 'no-repository'
  | 'no-commits'
  | 'unknown-revision'
  | 'shallow'
  | 'partial'
  | 'failed';
