import type { Language } from '../model/workspace';
import { findEffort } from './find-effort';
import type { FoundEffort } from './found';
import type { Sentence } from './read-statement';

/** The words that show a sentence to count or ship things made: features, posts, "launch", "einführen" (method.md 3.2 K4). */
export function findOutput(sentence: Sentence, language: Language): FoundEffort | null {
  return findEffort(sentence, language, 'output');
}
