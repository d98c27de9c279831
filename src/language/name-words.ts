import { FILLERS } from './lexicon/bounds';
import { ENGLISH_WORDS, GERMAN_WORDS } from './lexicon/function-words';
import { MONTHS } from './lexicon/numbers';
import { verbClasses } from './lexicon/verbs';
import { PERIOD } from './set-aside';

/** Does a word name what a sentence is about, so that an id may be made of it? Small words, verbs, days and numbers do not. */
export function isNameWord(word: string): boolean {
  const lower = word.normalize('NFC').toLowerCase();
  if (!/\p{L}{2}/u.test(lower) || MONTHS.has(lower) || PERIOD.test(lower) || FILLERS.has(lower)) return false;
  if (verbClasses(lower).length > 0) return false;
  return NAMING.has(lower) || !(ENGLISH_WORDS.has(lower) || GERMAN_WORDS.has(lower));
}

/** Nouns among the words that tell a language. */
const NAMING = new Set([
  ...[
    'users',
    'customers',
    'customer',
    'revenue',
    'cost',
    'costs',
    'response',
    'employees',
    'visits',
    'visitors',
    'time',
  ],
  ...['kunden', 'mitarbeiter', 'nutzer', 'umsatz', 'zeit'],
]);
