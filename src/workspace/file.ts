/** A file as the host found it, relative to the workspace root with `/`. */
export type FoundFile = TextFile | UnreadableFile;

export interface TextFile {
  readonly path: string;
  readonly text: string;
  /** While a merge is not finished: the text both sides began from. Absent where that is not known. */
  readonly began?: string;
}

/** Why a file could not be read as text. */
export interface UnreadableFile {
  readonly path: string;
  readonly fault: 'permission' | 'not-a-file' | 'too-large' | 'outside' | 'utf-8' | 'utf-16' | 'vanished' | 'io';
  /** Limit in bytes for `too-large`, offset of the first bad byte for `utf-8`, else null. */
  readonly detail: number | null;
}

export function isText(file: FoundFile): file is TextFile {
  return 'text' in file;
}
