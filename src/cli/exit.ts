/** What exit codes mean (commands.md). A shell gives 128+n for a signal. */
export const EXIT = {
  fine: 0,
  findings: 1,
  usage: 2,
  /** Could not do it, or not wholly. */
  failed: 3,
  cancelled: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
