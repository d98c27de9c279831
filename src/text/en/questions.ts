/** Systemic questions (method.md 5.6), each about one key result, asked one at a time and without hidden advice. */
export const questions = {
  circular: (title: string) =>
    `What would your most critical customer say about “${title}”, and who would notice first if it improved?`,
  scaling: (title: string) =>
    `From 1 to 10: how confident are you of “${title}”? Why not lower? What would one point more look like?`,
  miracle: (title: string) =>
    `Suppose the problem behind “${title}” were gone overnight: how would you notice tomorrow?`,
  hypothetical: (title: string) =>
    `Suppose the bottleneck of “${title}” were gone tomorrow: what would you do first, and what would stay as it is?`,
  resource: (title: string) =>
    `When did something like “${title}” go well, and what did you do then? Whom can you count on?`,
  exception: (title: string) => `When was the problem behind “${title}” smaller, and what was different then?`,
  worsening: (title: string) => `What would we have to do to miss “${title}” for certain?`,
  difference: (title: string) => `If “${title}” were reached, what exactly would be different for the team?`,
} as const;
