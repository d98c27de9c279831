import { readNumber } from '../language/number';
import type { Language } from '../model/workspace';

/**
 * A self-assessment as people type it, as a ratio 0–1: `0,7`, `0.7`, `70 %`, `1`, and `70`, which can only be percent.
 * Null for anything else, also for numbers between 1 and 10: 7 may mean 0.7 as well as 7 %.
 */
export function readSelfAssessment(typed: string, language: Language): number | null {
  const text = typed.trim();
  const number = /^[01]?\.\d+$/.test(text) ? { value: Number(text), unit: null } : readNumber(text, language);
  if (number === null || (number.unit !== null && number.unit !== '%')) return null;
  const percent = number.unit === '%' || (number.value >= 10 && Number.isInteger(number.value));
  const ratio = percent ? Number((number.value / 100).toPrecision(12)) : number.value;
  return ratio >= 0 && ratio <= 1 ? ratio : null;
}
