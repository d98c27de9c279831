/** Sentences of `okr checkin`. */
export const checkin = {
  title: (organisation: string) => `${organisation} · check-in`,
} as const;
