import { distance } from 'fastest-levenshtein';

/**
 * The candidate a mistyped word most likely means, or null where none is near: at most two slips, and at most a third of
 * the word. Of equally near ones the first wins.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const limit = Math.min(2, Math.max(1, Math.floor(word.length / 3)));
  let best: string | null = null;
  let least = limit + 1;
  const lower = word.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const slips = distance(lower, candidate.toLowerCase());
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}
