import { distance } from 'fastest-levenshtein';

/**
 * The candidate a mistyped word most likely means, or null where none is near: at most two slips, and at most a third of
 * the word; two neighbours that changed places are one slip. Of equally near ones the first wins.
 */
export function suggest(word: string, candidates: Iterable<string>): string | null {
  const limit = Math.min(2, Math.max(1, Math.floor(word.length / 3)));
  let best: string | null = null;
  let least = limit + 1;
  const lower = word.toLowerCase();
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const other = candidate.toLowerCase();
    const slips = isSwap(lower, other) ? 1 : distance(lower, other);
    if (slips < least) [best, least] = [candidate, slips];
  }
  return best;
}

/** Do two words differ only in two neighbouring letters that changed places (`titel`, `title`)? */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let place = 0;
  while (place < a.length && a[place] === b[place]) place++;
  return a[place] === b[place + 1] && a[place + 1] === b[place] && a.slice(place + 2) === b.slice(place + 2);
}
