/** Sentences of `okr rename`. */
export const rename = {
  title: (organisation: string) => `${organisation} · rename`,
} as const;
