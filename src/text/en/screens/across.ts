/** Sentences of `okr score --across`. */
export const across = {
  mean: 'Mean, corridor 60–80%',
  legend: '▲ above, ▼ below the corridor of 60–80% that the aspirational scores of closed cycles are meant for.',
  running: (cycle: string) => `${cycle} is running: where it stands today.`,
  nothing: 'No scores in these cycles yet.',
  calibration: 'How well do the teams judge their prospects?',
  tooFew: 'That takes five scored key results of a team with two confidences each.',
  brier: (brier: string, keyResults: number) => `Brier score ${brier}, ${keyResults} key results`,
  /** `bias` is the mean confidence less what came true, both 0–1. */
  bias: (team: string, bias: number) => {
    const points = Math.round(Math.abs(bias) * 100);
    if (points < 10) return `${team} is on average about right`;
    return `${team} is on average ${points} points too ${bias > 0 ? 'confident' : 'cautious'}`;
  },
} as const;
