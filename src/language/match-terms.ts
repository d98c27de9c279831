import { METRIC_WORDS, type WordClass } from './lexicon/metric-words';
import { stem, stemsOf } from './stem';
import type { Token } from './tokenize';

/** A metric word found in a sentence: tokens `first` to `last`. */
export interface Hit {
  readonly group: WordClass;
  /** The lexicon's word; compound heads begin with `-`. */
  readonly term: string;
  readonly first: number;
  readonly last: number;
}

interface Entry {
  readonly group: WordClass;
  readonly term: string;
  readonly stems: readonly string[];
  /** The words' own lengths. */
  readonly lengths: readonly number[];
}

const ENTRIES = new Map<string, Entry[]>();
/** Heads of compounds by themselves, longest first. */
const HEADS = new Map<string, Entry>();

for (const [group, words] of METRIC_WORDS) {
  for (const term of words) {
    if (term.startsWith('-')) {
      const head = term.slice(1);
      HEADS.set(head, { group, term, stems: [], lengths: [] });
      HEADS.set(stem(head), { group, term, stems: [], lengths: [] });
      continue;
    }
    const stems = stemsOf(term);
    const first = stems[0] as string;
    const entry = { group, term, stems, lengths: term.split(/[^\p{L}\p{N}]+/u).map((word) => word.length) };
    const list = ENTRIES.get(first);
    if (list) list.push(entry);
    else ENTRIES.set(first, [entry]);
  }
}
for (const list of ENTRIES.values()) list.sort((a, b) => b.stems.length - a.stems.length);

/** All metric words of a sentence, in order; the longest wins, and none overlap. */
export function matchTerms(tokens: readonly Token[]): Hit[] {
  const words: { stem: string; lower: string; at: number }[] = [];
  tokens.forEach((token, at) => {
    if (token.kind !== 'sign')
      words.push({ stem: token.kind === 'word' ? stem(token.lower) : token.lower, lower: token.lower, at });
  });
  const hits: Hit[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as (typeof words)[number];
    const entry = (ENTRIES.get(word.stem) ?? []).find((one) =>
      one.stems.every((part, offset) => isForm(words[index + offset], part, one.lengths[offset])),
    );
    const found = entry ?? headOf(word.lower);
    if (!found) continue;
    const last = index + Math.max(found.stems.length, 1) - 1;
    hits.push({ group: found.group, term: found.term, first: word.at, last: words[last]?.at ?? word.at });
    index = last;
  }
  return hits;
}

/** Is a word a form of a term's? Short stems are met by too many words (Tests, Tester). */
function isForm(word: { stem: string; lower: string } | undefined, part: string, length = 0): boolean {
  if (word?.stem !== part) return false;
  return part.length > 4 || Math.abs(word.lower.length - length) <= 1 || /innen$/.test(word.lower);
}

const NO_COMPOUND =
  /^(?:derzeit|jederzeit|zurzeit|seinerzeit|hochzeit|heutzutage|arbeitstage|werktage|kalendertage|feiertage|urlaubstage)$/;

/** The longest head a German compound ends with. */
function headOf(word: string): Entry | null {
  if (NO_COMPOUND.test(word)) return null;
  for (let cut = 2; cut <= word.length - 3; cut++) {
    const head = HEADS.get(word.slice(cut));
    if (head) return head;
  }
  return null;
}
