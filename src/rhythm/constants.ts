/** A number the method rests on, with where it comes from; `okr why` and the reference print it. */
export interface Constant {
  readonly value: number;
  readonly unit: 'ratio' | 'percent' | 'days' | 'count' | 'points';
  /** Section of method.md, and the tool or book named there. */
  readonly source: string;
}

/** Numbers that compare equal may differ by this much after floating-point sums (commands.md, `okr status --json`). */
export const TOLERANCE = 1e-9;

/** Thresholds of time, pace and confidence. */
export const RHYTHM = {
  targetAspirational: { value: 0.7, unit: 'ratio', source: 'method.md 0 D7, design default' },
  targetCommitted: { value: 1, unit: 'ratio', source: 'method.md 0 D7, Google OKR playbook' },
  tooEarly: { value: 0.15, unit: 'ratio', source: 'method.md 1.6, design default' },
  onTrack: { value: 0.9, unit: 'ratio', source: 'method.md 1.6, Mooncamp goal statuses' },
  behind: { value: 0.7, unit: 'ratio', source: 'method.md 1.6, Mooncamp goal statuses' },
  confidenceDrop: { value: 2, unit: 'points', source: 'method.md 1.5, design default' },
  confidenceFalls: { value: 3, unit: 'count', source: 'method.md 1.5, design default' },
  stalled: { value: 14, unit: 'days', source: 'method.md 1.6, OKR tool knowledge base (OTL)' },
  neverBy: { value: 0.1, unit: 'ratio', source: 'rules.md, cadence: past the first tenth of the cycle' },
  longestGap: { value: 400, unit: 'days', source: 'design default: a year without cycles and a little more' },
} as const satisfies Record<string, Constant>;

/** How long meetings take where nobody says otherwise, within the usual time boxes (method.md 2.2), in minutes. */
export const MEETING_MINUTES = { weekly: 30, monthly: 60, review: 90, retro: 60, planning: 180 } as const;
