import { isNameWord } from '../language/name-words';
import { teamId } from './team-id';

/** An id of the words that name what a sentence is about, not more than four. */
export function sentenceId(sentence: string): string {
  const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
  const naming = words.filter((word, at) => isNameWord(word, at === 0));
  return teamId((naming.length > 0 ? naming : words).slice(0, 4).join(' '))
    .slice(0, 40)
    .replace(/-+$/, '');
}
