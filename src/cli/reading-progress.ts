import type { Call } from './command';

/** What to call while files are looked for and read. */
export interface ReadingProgress {
  /** So many files are found by now. */
  found(count: number): void;
  /** So many of them are read. */
  read(count: number, all: number): void;
}

/** Says on a terminal how far reading a workspace is. */
export function readingProgress({ host, text }: Pick<Call, 'host' | 'text'>): ReadingProgress {
  const { files, filesOf } = text.screens.progress;
  return {
    found: (count) => host.progress.show(() => files(count)),
    read: (count, all) => host.progress.show(() => filesOf(count, all)),
  };
}
