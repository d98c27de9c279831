import type { HistoryTrouble, LoggedCommit } from '../model/commit';
import type { IsoDate } from '../model/date';
import type { FoundFile, UnreadableFile } from '../workspace/file';
import type { Progress } from './progress';

/** What is written: text, or the bytes of a format that is none (a workbook). */
export type Content = string | Uint8Array;

/** Where output goes. Writing waits until it is handed over, so that nothing is cut in a pipe. */
export interface Out {
  write(content: Content): Promise<void>;
  readonly isTerminal: boolean;
  /** Columns of the terminal, where there is one. */
  readonly columns: number | null;
}

/** What came of creating a file that must not exist yet. */
export type Created = 'created' | 'exists';

/** What came of updating a file: somebody may have changed it since it was read. */
export type Updated = 'written' | 'changed-meanwhile';

/** A question with its answer's check. All texts are ready to show. */
export interface Question {
  readonly type: 'text' | 'choice' | 'confirm';
  readonly message: string;
  readonly choices?: readonly { readonly value: string; readonly name: string; readonly description?: string }[];
  readonly initial?: string;
  /** The words for yes and no, where one of them is the answer: their first letters are enough. */
  readonly words?: { readonly yes: string; readonly no: string };
  /** A sentence about what is wrong with the answer, or null. */
  readonly check?: (answer: string) => string | null;
}

/** The files of this machine, as far as a workspace needs them. Paths of the machine are absolute. */
export interface Files {
  /** The nearest folder upwards, from `start` on, that holds an okr.yaml; null where there is none. */
  findWorkspace(start: string): string | null;
  /** The nearest folder upwards, from `start` on, that holds a `.git` (a folder, or the file of a worktree); null where there is none. */
  findGitRoot(start: string): string | null;
  /** The same place with all links followed; the path as it is where nothing is there. */
  real(absolute: string): string;
  /**
   * Every file of the format below a workspace's root, or `only` those paths of them, sorted by path. Never throws for
   * one file. `heard` hears how many there are by now.
   */
  scan(root: string, only?: ReadonlySet<string>, heard?: (count: number) => void): FoundFile[];
  /** The paths of the same files, sorted; none is opened. */
  list(root: string): string[];
  /** One file, with `path` as it shall be called. Null where nothing is there. */
  read(absolute: string, path: string): FoundFile | null;
  /** A table another program saved: UTF-8, or else Windows-1252 as spreadsheets of Windows write it. It is never written back. */
  readForeign(absolute: string, path: string): FoundFile | null;
  /** The bytes of a file another program saved, at most `limit`. Null where nothing is there. */
  readBytes(absolute: string, path: string, limit: number): Uint8Array | UnreadableFile | null;
  /** Another text than before once any file of the format below a root was changed, added or taken away. None is opened. */
  stamp(root: string): string;
  /** Is it a folder, anything else, or nothing? */
  kind(absolute: string): 'folder' | 'other' | null;
  /** Are there any entries in the folder (hidden ones apart)? False where it does not exist. */
  hasEntries(absolute: string): boolean;
  /** Writes a new file, whole or not at all, with the folders above it. Never overwrites. */
  create(absolute: string, text: string): Created;
  /**
   * Writes a user's file anew, whole or not at all, and only if it still holds `before`. Mode and links stay.
   */
  update(absolute: string, before: string, after: string): Updated;
  /**
   * Does some work while no other okr may write the file: waits up to five seconds for one that does. The lock of a
   * process that is gone is taken over.
   * @throws an error with `code: 'LOCKED'` and the holder's `pid`
   */
  locked<T>(absolute: string, work: () => Promise<T>): Promise<T>;
  /** The text of a file of our own (a draft, a cache), of any size; null where there is none or it cannot be read. */
  readOwn(absolute: string): string | null;
  /** Removes a file of our own (a draft); nothing where there is none. */
  remove(absolute: string): void;
  /** Writes or replaces a file of our own (a report), whole or not at all. */
  replace(absolute: string, content: Content): void;
  /** Writes at the end of a file that somebody else collects (a job summary), or begins it. */
  append(absolute: string, text: string): void;
}

/**
 * Where git holds files: the index, what both sides of an unfinished merge `began` from (conflicted files only), a commit
 * (full object id), or the commit at which this history `left` a revision.
 */
export type GitSource = 'index' | 'began' | { readonly commit: string } | { readonly left: string };

export interface NamedCommit {
  /** Full object id. */
  readonly commit: string;
  /** The day its author wrote it; null for one outside 2000–2100. */
  readonly date: IsoDate | null;
}

/** What a log is read of. */
export interface LogQuery {
  /** Folders and files, from the workspace's root. */
  readonly paths: readonly string[];
  /** Leave out what is reachable from this commit (a full object id). */
  readonly since?: string | undefined;
  /** Begin at this commit (a full object id) in place of HEAD. */
  readonly until?: string | undefined;
  /** Tell of each of these commits all that it did in the workspace, to other files too. */
  readonly beside?: boolean;
}

/** The texts of objects, handed over in the order asked for while others are still being asked for. */
export interface Blobs {
  ask(ids: readonly string[]): void;
  /** Waits until all were handed over. False where git lacks one of them. */
  end(): Promise<boolean>;
}

/** A workspace's files as git holds them, or why there are none. */
export type GitFiles = { readonly files: readonly FoundFile[] } | { readonly trouble: HistoryTrouble };

/** A document as it is now. */
export interface Made {
  readonly html: string;
  /** Another one for another document. */
  readonly version: string;
}

/** A document shown to browsers of this machine while what it is made of changes. */
export interface Serving {
  /** 0 for any that is free. */
  readonly port: number;
  /** Asked several times a second: another answer than before means that the document has to be made anew. */
  stamp(): string;
  make(): Promise<Made>;
  /** Told once, where it is to be seen. */
  ready(address: string): Promise<void>;
}

/** What came of committing files. `reason` is git's first line, to show where somebody asks for it. */
export type Committed =
  | { readonly commit: string }
  | { readonly trouble: 'no-git' | 'no-repository' | 'refused'; readonly reason: string };

/** The world as `run` sees it. Only `host/` and `main` know the real one. */
export interface Host {
  readonly version: string;
  /** Where the command was started, absolute. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The commit (a full object id) whose files stand in for those on disk; null where it is the disk itself. */
  readonly at: string | null;
  readonly out: Out;
  readonly err: Out;
  /** Can somebody answer questions here? */
  readonly interactive: boolean;
  /** Today's day where the user is. */
  today(): IsoDate;
  /** Joins and normalises paths of this machine. */
  resolve(...parts: string[]): string;
  /** The path from a folder to a file, with `/`. Begins with `..` for one outside. */
  relative(from: string, to: string): string;
  readonly files: Files;
  /** Says on a terminal how far long work is. What else is written takes the line away. */
  readonly progress: Progress;
  /** SHA-256 of a text, in hex digits. */
  sha256(text: string): string;
  /** A text that comes with the package: `templates/…`, `pages/<rule>.<language>.md`. Null where there is none. */
  shipped(name: string): string | null;
  /** The files of the workspace at `root` as git holds them. */
  gitFiles(root: string, source: GitSource): Promise<GitFiles>;
  /** The commit a revision names, or the last one by a day (`YYYY-MM-DD`) in the first line of HEAD's history. */
  gitCommit(root: string, name: string): Promise<NamedCommit | { readonly trouble: HistoryTrouble }>;
  /** Does git track this path of the workspace? False without git. */
  gitTracks(root: string, path: string): Promise<boolean>;
  /** Is it certain that the next `git add` takes no new file at this path? False without git. */
  gitLeavesOut(root: string, path: string): Promise<boolean>;
  /**
   * Hands over the commits that touched some paths of the workspace at `root` as they arrive, oldest first, parents
   * before children. The commit it was read from, or why there is no history.
   */
  gitLog(
    root: string,
    query: LogQuery,
    visit: (commit: LoggedCommit) => void,
  ): Promise<{ readonly head: string } | { readonly trouble: HistoryTrouble }>;
  /** Hands over the texts of objects of the repository at `root`; null for one that is missing, too large or no text. */
  gitBlobs(root: string, visit: (text: string | null) => void): Promise<Blobs>;
  /** The e-mail address git knows the user by, at `root`; null where there is none. */
  gitEmail(root: string): Promise<string | null>;
  /** Commits some files (paths from `root`) as they are now and nothing else, whatever is staged. Never pushes. */
  commitFiles(root: string, paths: readonly string[], message: string): Promise<Committed>;
  /**
   * Shows a document to browsers of this machine, and to nobody else, until the user interrupts (Ctrl-C).
   * @throws the system's error where the port is not to be had
   */
  serve(serving: Serving): Promise<void>;
  /** All of standard input as text; empty where nothing comes. */
  stdin(): Promise<string>;
  /** Asks one question; null when the person cancelled. */
  ask(question: Question): Promise<string | null>;
}
