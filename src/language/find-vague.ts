import type { Language } from '../model/workspace';
import { findPhrase, phrasesOf } from './find-phrase';
import type { Found } from './found';
import { VAGUE_ALONE, VAGUE_ALWAYS } from './lexicon/wording';
import { readParts, type Sentence } from './read-statement';

const ALWAYS = phrasesOf(VAGUE_ALWAYS);
const ALONE = phrasesOf(VAGUE_ALONE);

/** Words that leave open how much: "ca.", "möglichst" always; "better", "optimieren" where no number stands with them. */
export function findVague(sentence: Sentence, language: Language): Found | null {
  const { tokens, read, quantities } = readParts(sentence, language);
  const near = tokens.map((token, at) =>
    beforeNumber(at) ? token : { ...token, lower: APPROXIMATE.test(token.lower) ? '' : token.lower },
  );
  const always = findPhrase(near, ALWAYS);
  if (always) return always;
  const decided = read.main !== null || read.absolute !== null || read.form === 'milestone';
  return decided ? null : findPhrase(tokens, ALONE);

  /** "about", "rund", "etwa" are vague beside a number only. */
  function beforeNumber(at: number): boolean {
    return quantities.some(
      (one) => one.first - at >= 1 && one.first - at <= 2 && one.role !== 'now' && one.role !== 'from',
    );
  }
}

const APPROXIMATE = /^(?:ca|circa|about|around|rund|etwa|ungefähr|approximately|approx|roughly)$/;
