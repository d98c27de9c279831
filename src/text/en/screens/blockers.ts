/** Sentences of `okr blockers`. */
export const blockers = {
  title: (organisation: string) => `${organisation} · blockers`,
} as const;
