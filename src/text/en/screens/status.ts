/** Sentences of `okr status`. */
export const status = {
  title: (organisation: string) => `${organisation} · status`,
} as const;
