import { verbClasses } from '../language/lexicon/verbs';
import { readNumber } from '../language/number';
import { readLanguage } from '../language/read-language';
import { readStatement } from '../language/read-statement';
import type { Statement } from '../language/statement';
import { type Token, tokenize } from '../language/tokenize';
import type { Language } from '../model/workspace';

/** Writes numbers as people do in the language of a title. */
export type WriteNumber = (value: number, language: Language) => string;

/** A title that fits its new numbers; `stale` where only people can reword it. */
export interface Restated {
  readonly title: string;
  readonly stale: boolean;
}

const SCALES = [1, 1e3, 1e6, 1e9];

/**
 * A title with the baseline and target of the next cycle: "NPS von 40 auf 55" → "NPS von 47 auf 55". A number is only
 * exchanged where the new sentence then reads as meant; a title that states neither stays as it is.
 */
export function restateChange(
  title: string,
  old: { readonly from: number | null; readonly to: number | null },
  now: { readonly from: number | null; readonly to: number | null },
  write: WriteNumber,
  fallback: Language,
): Restated {
  const language = readLanguage(title, fallback);
  const said = readStatement(title, language);
  if (said.form === 'by-relative' || said.form === 'by-absolute') return { title, stale: old.from !== now.from };
  const swaps: (readonly [number, number, 'from' | 'to'])[] = [];
  if (said.from !== null && old.from !== null && now.from !== null && !near(said.from, now.from))
    swaps.push([old.from, now.from, 'from']);
  if (said.to !== null && old.to !== null && now.to !== null && !near(old.to, now.to))
    swaps.push([old.to, now.to, 'to']);
  let current = title;
  for (const [before, after, end] of swaps) {
    const next = exchange(current, before, after, language, write, (one) => fits(one, after, end, said));
    if (next === null) return { title, stale: true };
    current = next;
  }
  return { title: current, stale: false };
}

function fits(one: Statement, value: number, end: 'from' | 'to', before: Statement): boolean {
  const other = end === 'from' ? 'to' : 'from';
  return one.form === before.form && one[end] !== null && near(one[end], value) && one[other] === before[other];
}

/** The first number of a title that, exchanged, makes the sentence read as wanted. */
function exchange(
  title: string,
  before: number,
  after: number,
  language: Language,
  write: WriteNumber,
  wanted: (said: Statement) => boolean,
): string | null {
  for (const token of tokenize(title)) {
    const value = token.kind === 'number' ? (readNumber(token.text, language)?.value ?? null) : null;
    const scale = value === null ? undefined : SCALES.find((one) => near(value * one, before));
    if (scale === undefined) continue;
    const next = title.slice(0, token.start) + write(after / scale, language) + title.slice(token.end);
    if (wanted(readStatement(next, language))) return next;
  }
  return null;
}

/** The words of a level to hold, by language. */
export type HoldWords = (side: 'low' | 'high', amount: string, language: Language) => string;

/**
 * The title of a level to hold: "NPS von 40 auf 55 steigern" → "NPS: mindestens 55 Punkte". What is measured is what
 * remains without the numbers and the verb. Stale where that is not a plain name, or does not read as the level meant.
 */
export function restateHeld(
  title: string,
  held: { readonly side: 'low' | 'high'; readonly bound: number; readonly amount: (language: Language) => string },
  words: HoldWords,
  fallback: Language,
): Restated {
  const language = readLanguage(title, fallback);
  const subject = subjectOf(title, language);
  if (subject === null) return { title, stale: true };
  const next = `${subject}: ${words(held.side, held.amount(language), language)}`;
  const said = readStatement(next, language);
  const reads = said.form === 'threshold' && said.bound === held.side && said.to !== null && near(said.to, held.bound);
  return reads ? { title: next, stale: false } : { title, stale: true };
}

const FROM = /^(?:von|from)$/;
const ARTICLE = /^(?:des|der|von|of|the)$/;

/** What a change is about: the sentence without "von … auf …" and the verb around it; null where more than a name remains. */
function subjectOf(title: string, language: Language): string | null {
  const tokens = tokenize(title);
  const numbers = tokens.flatMap(({ kind }, place) => (kind === 'number' ? [place] : []));
  const [first, second] = numbers;
  if (first === undefined || second === undefined || numbers.length > 2) return null;
  const start = first - 1;
  if (!FROM.test(tokens[start]?.lower ?? '') || readStatement(title, language).form !== 'from-to') return null;
  let end = second + 1;
  while (end < tokens.length && isUnit(tokens[end] as Token)) end++;
  const before = tokens.slice(0, start);
  const after = tokens.slice(end).filter(({ lower }) => lower !== '.');
  while (after.length > 0 && isChange(after.at(-1)?.lower ?? '')) after.pop();
  if (after.length > 0) return null;
  const verb = isChange(before[0]?.lower ?? '');
  if (verb) before.shift();
  const noun = before[0];
  if (verb && ARTICLE.test(noun?.lower ?? '')) before.shift();
  const [head, last] = [before[0], before.at(-1)];
  if (!head || !last || before.some(({ lower }) => isChange(lower))) return null;
  const text = title.slice(head.start, last.end);
  // Behind "der" an adjective is bent; alone it would be wrong German.
  if (language === 'de' && verb && !/^\p{Lu}/u.test(text)) return null;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A sign or word behind the target that belongs to it: `%`, `Punkte`, `h`. */
function isUnit({ kind, lower }: Token): boolean {
  return (kind === 'sign' && /^[%€$£.]$/.test(lower)) || (kind === 'word' && !isChange(lower));
}

function isChange(word: string): boolean {
  return verbClasses(word).some((one) => one === 'up' || one === 'down' || one === 'better' || one === 'reach');
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
