import type { Language } from '../model/workspace';

/** What to count instead of a metric that shows no effect, why, and where it is fine all the same. */
export interface BetterMetric {
  readonly term: string;
  readonly better: string;
  readonly reason: string;
  readonly exception: string;
}

/** The better metric for a term of the lexicon; null where none is known. */
export function betterMetric(term: string, language: Language): BetterMetric | null {
  return term === language ? null : null;
}
