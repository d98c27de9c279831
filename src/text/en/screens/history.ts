/** Sentences of `okr history`. */
export const history = {
  title: (organisation: string) => `${organisation} · history`,
} as const;
