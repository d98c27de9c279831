import type { Language } from '../model/workspace';
import { findEffort } from './find-effort';
import type { FoundEffort } from './found';

/** The words that show a sentence to count or ship things made: features, posts, "launch", "einführen" (method.md 3.2 K4). */
export function findOutput(text: string, language: Language): FoundEffort | null {
  return findEffort(text, language, 'output');
}
