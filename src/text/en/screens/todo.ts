/** Sentences of `okr todo`. */
export const todo = {
  title: (organisation: string) => `${organisation} · to do`,
} as const;
