import type { Language } from '../model/workspace';
import { type FoundTerm, termsIn } from './better-metric';
import { bodyStart } from './clause';
import type { FoundVanity } from './found';
import { wordsBetween } from './read-measures';
import { type Parts, readParts, type Sentence } from './read-statement';

const RATE =
  /^(?:rates?|ratios?|percentage|proportion|conversion|conversions|quote|quoten|anteil|anteile|konversion|konversionsrate|prozentsatz|share)$/;
const PERIOD = /^(?:day|week|month|quarter|year|hour|tag|woche|monat|quartal|jahr|stunde|sprint|annum)$/;

/**
 * The metric word that counts attention, or one that does so under conditions (active users, open rate). Null where the
 * sentence counts something else.
 */
export function findVanity(sentence: Sentence, language: Language): FoundVanity | null {
  const parts = readParts(sentence, language);
  const { tokens, counted, hits } = parts;
  const terms = termsIn(tokens, parts.language);
  const start = bodyStart(tokens);
  if (counted.measures === 'attention') {
    // Of a run ("Social-Media-Follower") the last word is what is counted.
    const { evidence } = counted;
    const at = evidence.findIndex(
      (one, index) => (evidence[index + 1]?.start ?? Number.POSITIVE_INFINITY) - one.end > 1,
    );
    const word = evidence[at];
    if (!word) return null;
    const first = tokens.findIndex((token) => token.start === word.start);
    const hit = hits.find((one) => one.first === first);
    const term = terms.find((one) => one.first <= first && one.last >= first && one.group === 'attention');
    const [from, to] = [Math.min(term?.first ?? first, first), Math.max(term?.last ?? 0, hit?.last ?? first)];
    return {
      ...wordsBetween(tokens, from, to),
      term: term?.term ?? hit?.term ?? word.word,
      conditional: false,
      paired: isPaired(parts, from, to),
    };
  }
  if (counted.measures === 'activity' || counted.measures === 'output') return null;
  const told = terms.find(
    (one) =>
      one.first >= start &&
      (one.group === 'conditional'
        ? isCounted(one, parts)
        : one.group === 'attention' && isPaired(parts, one.first, one.last) && isCounted(one, parts)),
  );
  if (!told) return null;
  const conditional = told.group === 'conditional';
  return {
    ...wordsBetween(tokens, told.first, told.last),
    term: told.term,
    conditional,
    paired: isPaired(parts, told.first, told.last),
  };
}

/** Does the sentence state a value, and the term stand where it is named? */
function isCounted(term: FoundTerm, { read }: Parts): boolean {
  return read.main !== null && (term.last < read.main.first || term.first - read.main.last < 5);
}

/** A rate word outside the term (method.md 4.3); "per day" is none. */
function isPaired({ tokens }: Parts, first: number, last: number): boolean {
  return tokens.some(({ lower }, at) => {
    if (at >= first && at <= last) return false;
    if (lower === 'share') return tokens[at + 1]?.lower === 'of' && tokens[at + 2]?.lower !== 'voice';
    if (/^(?:per|je|pro)$/.test(lower))
      return !PERIOD.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.kind !== 'sign' && at > first;
    return RATE.test(lower);
  });
}
