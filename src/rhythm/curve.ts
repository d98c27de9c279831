import type { IsoDate } from '../model/date';
import type { Curve, Milestone } from '../model/metric';

/**
 * The share expected after the share `x` of the cycle, both 0–1: linear x, s 3x² − 2x³, back-loaded x²
 * (method.md 1.6: standard easing and logistic progress curves).
 */
export function curveAt(curve: Curve, x: number): number {
  if (curve === 's') return x * x * (3 - 2 * x);
  return curve === 'back-loaded' ? x * x : x;
}

/**
 * The share of the milestones' weight due by the end of `date`, 0–1 (method.md 1.6). A milestone without a date is
 * due at `end`, the cycle's last day. 0 where there are none.
 */
export function weightDue(milestones: readonly Milestone[], date: IsoDate, end: IsoDate): number {
  let [due, all] = [0, 0];
  for (const milestone of milestones) {
    all += milestone.weight;
    if ((milestone.due ?? end) <= date) due += milestone.weight;
  }
  return all > 0 ? due / all : 0;
}
