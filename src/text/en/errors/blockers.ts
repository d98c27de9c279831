/** Trouble of `okr blockers`. */
export const blockers = {} as const;
