import type { Language } from '../model/workspace';
import { bodyStart } from './clause';
import type { FoundCompound } from './found';
import { verbClasses } from './lexicon/verbs';
import type { Quantity } from './quantity';
import { wordsBetween } from './read-measures';
import { type Parts, readParts, type Sentence } from './read-statement';
import type { Token } from './tokenize';

const JOINS = /^(?:and|und|sowie|&|;|plus)$/;

/**
 * Two metrics in one sentence: two values joined by and, or two directions ("Umsatz steigern und Kosten senken"). Names with
 * and ("Forschung und Entwicklung"), units ("km/h") and both ends of a change are one.
 */
export function findCompound(sentence: Sentence, language: Language): FoundCompound | null {
  const parts = readParts(sentence, language);
  return twoValues(parts) ?? twoVerbs(parts);
}

function twoValues({ tokens, quantities, read }: Parts): FoundCompound | null {
  const { main, from, high } = read;
  if (!main || main.value === null) return null;
  const own = new Set<Quantity>([main, ...(from ? [from] : []), ...(high ? [high] : [])]);
  const next = quantities.find(
    (one) => !own.has(one) && one.first > main.last && one.rank === 1 && one.role !== 'now' && one.role !== 'aim',
  );
  if (!next) return null;
  let join = -1;
  for (let at = main.last + 1; at < next.cue; at++)
    if (JOINS.test(tokens[at]?.lower ?? '') || isListComma(tokens, at)) join = at;
  if (join < 0) return null;
  // "between 4 and 5", "1,000 students and their 3 teachers" in a name: the second value must say what it counts.
  if (next.unit === null && next.role === 'bare' && next.bound === null) return null;
  return made(tokens, join, next.last);
}

/** A comma before another verb of change: "retention to 90 %, reduce …". */
function isListComma(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== ',') return false;
  const classes = verbClasses(tokens[at + 1]?.lower ?? '');
  return classes.includes('up') || classes.includes('down') || tokens[at + 1]?.kind === 'number';
}

function twoVerbs({ tokens, read, terms }: Parts): FoundCompound | null {
  if (read.form === 'milestone' || read.main !== null) return null;
  const moves = (token: Token | undefined, at: number) =>
    token?.kind === 'word' &&
    !terms.has(at) &&
    verbClasses(token.lower).some((one) => one === 'up' || one === 'down' || one === 'better');
  for (let at = 1; at < tokens.length - 1; at++) {
    if (!/^(?:and|und|sowie|&)$/.test(tokens[at]?.lower ?? '')) continue;
    const before = tokens.slice(0, at).some((token, place) => moves(token, place));
    const after = tokens.slice(at + 1).findIndex((token, place) => moves(token, at + 1 + place));
    // "increase and improve X" is one thing with two verbs.
    if (before && after >= 0 && !(after === 0 && moves(tokens[at - 1], at - 1)))
      return made(tokens, at, tokens.length - 1);
  }
  return null;
}

function made(tokens: readonly Token[], join: number, end: number): FoundCompound {
  const [start, last] = [bodyStart(tokens), Math.max(end, join + 1)];
  const stop = tokens.findIndex((token, at) => at > last && /^[;.!?]$/.test(token.lower));
  const to = stop < 0 ? tokens.length - 1 : stop - 1;
  return {
    ...wordsBetween(tokens, join, join),
    first: wordsBetween(tokens, start, join - 1).word,
    second: wordsBetween(tokens, join + 1, to).word,
  };
}
