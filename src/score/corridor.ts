import { TOLERANCE } from '../rhythm/constants';
import { CONSTANTS } from './constants';

export type Corridor = 'below' | 'inside' | 'above';

/**
 * Where the mean of aspirational scores (0–1) lies against the corridor of 60–80 %, both inclusive: whole percent, half
 * up with an epsilon (method.md 0 D6 and 1.3; Google's own is 60–70 %). A test of a mean, never of one key result.
 * Null without a mean.
 */
export function corridor(mean: number | null): Corridor | null {
  if (mean === null) return null;
  const percent = corridorPercent(mean);
  if (percent < CONSTANTS.corridorLow.value) return 'below';
  return percent > CONSTANTS.corridorHigh.value ? 'above' : 'inside';
}

/** A mean 0–1 as the whole percent the corridor is tested with: half up with an epsilon, 100 also from 99.5 on. */
export function corridorPercent(mean: number): number {
  return Math.round((mean + TOLERANCE) * 100);
}
