import { FILLERS } from './lexicon/bounds';
import { ENGLISH_WORDS, GERMAN_WORDS } from './lexicon/function-words';
import { MONTHS, TIME_UNITS } from './lexicon/numbers';
import { verbClasses } from './lexicon/verbs';
import { PERIOD } from './set-aside';

/** Does a word name what a sentence is about, so that an id may be made of it? Small words, verbs, days and numbers do not; `first` in its sentence. */
export function isNameWord(word: string, first: boolean): boolean {
  const lower = word.normalize('NFC').toLowerCase();
  if (!/\p{L}{2}/u.test(lower) || MONTHS.has(lower) || PERIOD.test(lower) || FILLERS.has(lower)) return false;
  // A noun of German begins with a capital, also where a verb is spelled alike (Besuche).
  if (verbClasses(lower).length > 0 && (first || /^\p{Ll}/u.test(word))) return false;
  if (TIME_UNITS.has(lower)) return false;
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
