/** Sentences of `okr report`. */
export const report = {
  title: (organisation: string, cycle: string) => `${organisation} · report ${cycle}`,
} as const;
