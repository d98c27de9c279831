/** The corridor as bars draw it: 60–80 % for the mean of aspirational scores (method.md 0 D6). */
export const CORRIDOR = [0.6, 0.8] as const;
