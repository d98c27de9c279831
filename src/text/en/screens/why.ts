/** Sentences of `okr why`. */
export const why = {
  title: (organisation: string) => `${organisation} · why`,
} as const;
