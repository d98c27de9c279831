import type { Found } from './found';
import { wordsBetween } from './read-measures';
import type { Token } from './tokenize';

/** The first of some phrases in a sentence: words in lower case, separated by blanks. */
export function findPhrase(tokens: readonly Token[], phrases: readonly string[]): Found | null {
  for (let at = 0; at < tokens.length; at++) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      if (words.every((word, index) => tokens[at + index]?.lower === word))
        return wordsBetween(tokens, at, at + words.length - 1);
    }
  }
  return null;
}
