import type { DecisionScores } from '../model/workspace';
import { RICE } from './constants';

/** How opportunities that pay in are ranked; ICE as the product of its three ratings or as their mean. */
export type Scheme = 'rice' | 'ice' | 'ice-mean' | 'wsjf';

/**
 * Reach × impact × confidence / effort, effort in person-months and counted as at least half of one (method.md 6.4).
 * Null for no effort at all, by which nothing can be divided.
 */
export function rice({ reach, impact, confidence, effort }: NonNullable<DecisionScores['rice']>): number | null {
  if (!(effort > 0)) return null;
  return (reach * impact * confidence) / Math.max(effort, RICE.leastEffort.value);
}

/** Impact, confidence and ease, each 1–10: their product (1–1,000) or their mean (1–10) (method.md 6.4). */
export function ice(
  { impact, confidence, ease }: NonNullable<DecisionScores['ice']>,
  as: 'product' | 'mean' = 'product',
): number {
  return as === 'mean' ? (impact + confidence + ease) / 3 : impact * confidence * ease;
}

/** (Value + time criticality + risk) / size, all relative to each other (method.md 6.4). Null for size 0. */
export function wsjf({ value, timeCriticality, risk, size }: NonNullable<DecisionScores['wsjf']>): number | null {
  return size > 0 ? (value + timeCriticality + risk) / size : null;
}

/** A record's score by one scheme; null where it has none. */
export function scoreBy(scheme: Scheme, scores: DecisionScores): number | null {
  if (scheme === 'rice') return scores.rice && rice(scores.rice);
  if (scheme === 'wsjf') return scores.wsjf && wsjf(scores.wsjf);
  return scores.ice && ice(scores.ice, scheme === 'ice-mean' ? 'mean' : 'product');
}

/** What it costs by the same scheme, to order ties: the smaller first. Ease is the opposite of effort. */
export function effortBy(scheme: Scheme, scores: DecisionScores): number {
  if (scheme === 'rice') return scores.rice?.effort ?? Number.POSITIVE_INFINITY;
  if (scheme === 'wsjf') return scores.wsjf?.size ?? Number.POSITIVE_INFINITY;
  return scores.ice ? -scores.ice.ease : Number.POSITIVE_INFINITY;
}
