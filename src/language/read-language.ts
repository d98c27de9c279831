import type { Language } from '../model/workspace';
import { ENGLISH_ENDINGS, ENGLISH_WORDS, GERMAN_ENDINGS, GERMAN_WORDS } from './lexicon/function-words';
import { languageOfVerb } from './lexicon/verbs';
import { type Token, tokenize } from './tokenize';

/** The language of a short sentence, `fallback` where its words do not tell. */
export function readLanguage(text: string, fallback: Language): Language {
  return tellLanguage(text) ?? fallback;
}

/** The language of a short sentence, or null where its words do not tell ("NPS 40"). */
export function tellLanguage(text: string): Language | null {
  return languageOf(tokenize(text));
}

/** The same for a sentence already cut. Small words weigh most, endings and umlauts less. */
export function languageOf(tokens: readonly Token[]): Language | null {
  let [german, english] = [0, 0];
  tokens.forEach(({ kind, lower, text, glued }, at) => {
    if (kind === 'number' && /^\d+,\d{1,2}$/.test(text)) german += 2;
    if (kind !== 'word') return;
    const next = tokens[at + 1];
    // Go-to-Market, First-Contact-Resolution: words of a name tell nothing.
    if ((glued && tokens[at - 1]?.lower === '-') || (next?.lower === '-' && next.glued)) {
      if (GERMAN_ENDINGS.test(lower) || /[äöüß]/.test(lower)) german += 2;
      return;
    }
    if (GERMAN_WORDS.has(lower)) german += 2;
    else if (ENGLISH_WORDS.has(lower)) english += 2;
    else if (/[äöüß]/.test(lower)) german += 2;
    else if (lower.length > 4) {
      const verb = languageOfVerb(lower);
      if (verb === 'de') german += 2;
      else if (verb === 'en') english += 1;
      else if (GERMAN_ENDINGS.test(lower)) german += 2;
      else if (ENGLISH_ENDINGS.test(lower) && !/^\p{Lu}{2}/u.test(text)) english += 1;
    }
  });
  // Germans borrow English nouns: one alone ("Flow Completion 70 %") tells nothing.
  if (german === english || (english > german && english < 2)) return null;
  return german > english ? 'de' : 'en';
}
