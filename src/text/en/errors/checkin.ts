/** Trouble of `okr checkin`. */
export const checkin = {} as const;
