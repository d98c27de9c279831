import type { Language } from '../model/workspace';
import { findEffort } from './find-effort';
import type { FoundEffort } from './found';
import type { Sentence } from './read-statement';

/** The words that show a sentence to count doing: trainings, calls, "teilnehmen", "Analyse" (method.md 3.2 K3). */
export function findActivity(sentence: Sentence, language: Language): FoundEffort | null {
  return findEffort(sentence, language, 'activity');
}
