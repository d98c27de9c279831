import type { Language } from '../model/workspace';
import { bodyStart } from './clause';
import type { Found } from './found';
import { TIME_UNITS } from './lexicon/numbers';
import { ABSOLUTE } from './lexicon/wording';
import { wordsBetween } from './read-measures';
import { readParts, type Sentence } from './read-statement';

/**
 * All, every, always, never as a target that one exception breaks. Where another value is the target ("p95 below 2 s for all
 * regions") or a period is named ("every week") nothing is said.
 */
export function findAbsolute(sentence: Sentence, language: Language): Found | null {
  const { tokens, read } = readParts(sentence, language);
  const start = bodyStart(tokens);
  const partial = read.main !== null && !(read.main.kind === 'percent' && read.main.value === 100);
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !ABSOLUTE.has(token.lower) || (token.glued && tokens[at - 1]?.lower === '-')) continue;
    const next = tokens[at + 1];
    if (next?.kind === 'number' || TIME_UNITS.has(next?.lower ?? '') || (next?.lower === '-' && next.glued)) continue;
    if (/^(?:at|after|above|over|for|in|für|vor|bei)$/.test(tokens[at - 1]?.lower ?? '') && token.lower !== 'alle')
      continue;
    if (partial && at > start) continue;
    return wordsBetween(tokens, at, at);
  }
  return null;
}
