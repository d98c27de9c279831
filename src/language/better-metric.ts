import type { Language } from '../model/workspace';
import { BETTER_METRICS_DE } from './lexicon/better-metrics.de';
import { BETTER_METRICS_EN } from './lexicon/better-metrics.en';
import { stem, stemsOf } from './stem';
import type { Token } from './tokenize';
import { wordsOf } from './words-of';

/** What to count instead of a metric that shows no effect, why, and where it is fine all the same. */
export interface BetterMetric {
  readonly term: string;
  readonly better: string;
  readonly reason: string;
  readonly exception: string;
}

export type BetterClass = 'attention' | 'activity' | 'output' | 'conditional';

interface Entry extends BetterMetric {
  readonly group: BetterClass;
  readonly stems: readonly string[];
}

/** A term of the table found in a sentence: tokens `first` to `last`. */
export interface FoundTerm {
  readonly group: BetterClass;
  readonly term: string;
  readonly first: number;
  readonly last: number;
}

interface Table {
  readonly entries: readonly Entry[];
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
}

const tables = new Map<Language, Table>();

/** The better metric for a term of the lexicon, with its reason and exception in that language; null where none is known. */
export function betterMetric(term: string, language: Language): BetterMetric | null {
  const { entries } = tableOf(language);
  const head = term.replace(/^-/, '').toLowerCase();
  const stems = stemsOf(head);
  if (stems.length === 0) return null;
  const found =
    entries.find((one) => same(one.stems, stems)) ??
    entries.find((one) => endsWith(one.stems, stems)) ??
    entries.find((one) => endsWith(stems, one.stems)) ??
    (head.length > 4 ? entries.find((one) => one.term.toLowerCase().endsWith(head)) : undefined);
  if (!found) return null;
  const { better, reason, exception } = found;
  return { term: found.term, better, reason, exception };
}

/** The terms of the table in a sentence, in order; the longest wins (method.md 4.3). */
export function termsIn(tokens: readonly Token[], language: Language): FoundTerm[] {
  const { byFirst } = tableOf(language);
  const words = tokens.flatMap((token, at) => (token.kind === 'sign' ? [] : [{ stem: stem(token.lower), at }]));
  const found: FoundTerm[] = [];
  for (let index = 0; index < words.length; index++) {
    const candidates = byFirst.get(words[index]?.stem ?? '') ?? [];
    const entry = candidates.find((one) => one.stems.every((part, offset) => words[index + offset]?.stem === part));
    if (!entry) continue;
    const last = index + entry.stems.length - 1;
    found.push({ group: entry.group, term: entry.term, first: words[index]?.at ?? 0, last: words[last]?.at ?? 0 });
    index = last;
  }
  return found;
}

/** Built when it is first asked for: most runs need one language or none. */
function tableOf(language: Language): Table {
  const known = tables.get(language);
  if (known) return known;
  const entries = (language === 'de' ? BETTER_METRICS_DE : BETTER_METRICS_EN)
    .split('\n')
    .filter((line) => line.includes(' | '))
    .flatMap((line): Entry[] => {
      const [group = '', terms = '', better = '', reason = '', exception = ''] = line.split(' | ');
      return wordsOf(terms).map((term) => ({
        group: group as BetterClass,
        term,
        better,
        reason,
        exception,
        stems: stemsOf(term),
      }));
    });
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = entry.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  const table = { entries, byFirst };
  tables.set(language, table);
  return table;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && endsWith(a, b);
}

function endsWith(all: readonly string[], end: readonly string[]): boolean {
  return end.length <= all.length && end.every((part, index) => all[all.length - end.length + index] === part);
}
