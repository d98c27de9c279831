import type { Ambition } from '../model/okr';
import { CONSTANTS } from './constants';
import { isReached, roundScore } from './rounding';

export type Band = 'red' | 'yellow' | 'green';

/**
 * The colour of a score 0–1 by the value it prints (method.md 1.3, Google OKR playbook): to 0.3 red, to 0.6 yellow, else
 * green. A committed one is green only when reached and yellow from 0.7 (method.md 1.4). Null without a score.
 */
export function band(score: number, ambition: Ambition): Band;
export function band(score: number | null, ambition: Ambition): Band | null;
export function band(score: number | null, ambition: Ambition): Band | null {
  if (score === null) return null;
  const printed = roundScore(score);
  if (ambition === 'committed') {
    if (isReached(score)) return 'green';
    return printed >= CONSTANTS.committedYellow.value ? 'yellow' : 'red';
  }
  if (printed >= CONSTANTS.green.value) return 'green';
  return printed >= CONSTANTS.yellow.value ? 'yellow' : 'red';
}
