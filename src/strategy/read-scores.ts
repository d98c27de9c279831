import type { DecisionScores } from '../model/workspace';
import { RICE } from './constants';

/** What is wrong with numbers somebody typed for a score. */
export type ScoreTrouble = 'count' | 'number' | 'impact' | 'confidence' | 'effort' | 'rating' | 'size';

type Read<T> = { readonly scores: T } | { readonly trouble: ScoreTrouble };

/** `reach, impact, confidence, effort`; confidence as `0.8` or `80 %`. Semicolons part numbers with decimal commas. */
export function readRice(typed: string): Read<NonNullable<DecisionScores['rice']>> {
  const numbers = read(typed, 4);
  if (typeof numbers === 'string') return { trouble: numbers };
  const [reach = 0, impact = 0, confidence = 0, effort = 0] = numbers;
  if (!(RICE.impact as readonly number[]).includes(impact)) return { trouble: 'impact' };
  if (confidence <= 0 || confidence > 1) return { trouble: 'confidence' };
  return effort > 0 ? { scores: { reach, impact, confidence, effort } } : { trouble: 'effort' };
}

/** `impact, confidence, ease`, each 1–10. */
export function readIce(typed: string): Read<NonNullable<DecisionScores['ice']>> {
  const numbers = read(typed, 3);
  if (typeof numbers === 'string') return { trouble: numbers };
  const [impact = 0, confidence = 0, ease = 0] = numbers;
  if (numbers.some((one) => one < 1 || one > 10)) return { trouble: 'rating' };
  return { scores: { impact, confidence, ease } };
}

/** `value, time criticality, risk, size`, all relative to each other. */
export function readWsjf(typed: string): Read<NonNullable<DecisionScores['wsjf']>> {
  const numbers = read(typed, 4);
  if (typeof numbers === 'string') return { trouble: numbers };
  const [value = 0, timeCriticality = 0, risk = 0, size = 0] = numbers;
  return size > 0 ? { scores: { value, timeCriticality, risk, size } } : { trouble: 'size' };
}

const NUMBER = /^(\d{1,12}(?:[.,]\d{1,6})?)\s*(%?)$/;

function read(typed: string, count: number): readonly number[] | ScoreTrouble {
  const parts = typed.split(typed.includes(';') ? ';' : ',').map((part) => part.trim());
  if (parts.length !== count) return 'count';
  const numbers = parts.map((part) => {
    const [, digits = '', percent] = NUMBER.exec(part) ?? [];
    return digits === '' ? Number.NaN : Number(digits.replace(',', '.')) / (percent ? 100 : 1);
  });
  return numbers.some(Number.isNaN) ? 'number' : numbers;
}
