/** Trouble of `okr rename`. */
export const rename = {} as const;
