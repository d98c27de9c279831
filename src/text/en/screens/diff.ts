/** Sentences of `okr diff`. */
export const diff = {
  title: (organisation: string) => `${organisation} · changes`,
} as const;
