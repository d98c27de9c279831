import type { Language } from '../model/workspace';
import { termsIn } from './better-metric';
import type { FoundEffort } from './found';
import { readDeed } from './read-deed';
import { wordsBetween } from './read-measures';
import { readParts, type Sentence } from './read-statement';

/** The words that show a sentence to count doing or making. Where it states no value, a verb of it is enough. */
export function findEffort(sentence: Sentence, language: Language, kind: 'activity' | 'output'): FoundEffort | null {
  const parts = readParts(sentence, language);
  const { tokens, counted, read, terms } = parts;
  if (counted.measures === kind) {
    const [word] = counted.evidence;
    if (!word) return null;
    const first = tokens.findIndex((token) => token.start === word.start);
    const term = termsIn(tokens, parts.language).find((one) => one.group === kind && one.last >= first);
    if (term && term.first <= first) return { ...wordsBetween(tokens, term.first, term.last), term: term.term };
    const hit = parts.hits.find((one) => one.group === kind);
    return { ...word, term: term?.term ?? hit?.term ?? null };
  }
  if (read.main !== null || read.absolute !== null) return null;
  const deed = readDeed(tokens, terms);
  if (deed?.kind === kind) return { ...wordsBetween(tokens, deed.at, deed.at), term: null };
  return null;
}
