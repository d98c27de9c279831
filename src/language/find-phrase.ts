import type { Found } from './found';
import { wordsBetween } from './read-measures';
import type { Token } from './tokenize';

/** Phrases by their first word, so that a sentence is gone through once however many there are. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes phrases findable: words in lower case, separated by blanks. Of one first word the earlier phrase wins. */
export function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** The first of some phrases in a sentence. */
export function findPhrase(tokens: readonly Token[], phrases: Phrases): Found | null {
  for (const [at, token] of tokens.entries()) {
    for (const words of phrases.get(token.lower) ?? []) {
      if (words.every((word, index) => tokens[at + index]?.lower === word)) {
        return wordsBetween(tokens, at, at + words.length - 1);
      }
    }
  }
  return null;
}
