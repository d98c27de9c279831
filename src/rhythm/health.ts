import { type Pace, worstPace } from './pace';

/** The worst pace, or at risk because a guardrail is broken. */
export type Health = Pace | 'at-risk';

/** A key result as health sees it. */
export interface Pulse {
  readonly pace: Pace | null;
  /** A guardrail whose last value lies outside its bounds, or which is off track. */
  readonly broken: boolean;
}

/**
 * The health of an objective, kept apart from its score: at risk when a guardrail is broken, else the worst pace of its
 * key results (method.md 0 D3, Perdoo: the weakest key result decides). Null where no pace is known.
 * Leave dropped key results out.
 */
export function health(pulses: readonly Pulse[]): Health | null {
  return pulses.some(({ broken }) => broken) ? 'at-risk' : worstPace(pulses.map((pulse) => pulse.pace));
}
