/** Trouble of `okr why`. */
export const why = {} as const;
