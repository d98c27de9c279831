/** The whole text as each side of a merge would have it, outside of the conflicts as git merged it. */
export interface ConflictSides {
  readonly ours: string;
  readonly theirs: string;
  /** As both began, where the markers show it (`merge.conflictStyle` diff3 or zdiff3); else null. */
  readonly base: string | null;
}

type Part = 'both' | 'ours' | 'base' | 'theirs';

/** Which part follows a marker, and within which it may stand. */
const MARKERS: readonly { readonly marker: RegExp; readonly within: readonly Part[]; readonly opens: Part }[] = [
  { marker: /^<{7}(?: .*)?$/, within: ['both'], opens: 'ours' },
  { marker: /^\|{7}(?: .*)?$/, within: ['ours'], opens: 'base' },
  { marker: /^={7}$/, within: ['ours', 'base'], opens: 'theirs' },
  { marker: /^>{7}(?: .*)?$/, within: ['theirs'], opens: 'both' },
];

/** Takes a text with conflict markers apart; null where the markers are not complete and in order. */
export function conflictSides(text: string): ConflictSides | null {
  const sides = { ours: '', theirs: '', base: '' };
  let part: Part = 'both';
  let [conflicts, bases] = [0, 0];
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const found = MARKERS.find(({ marker }) => marker.test(line.replace(/\r?\n$/, '').replace(/\r$/, '')));
    if (found) {
      if (!found.within.includes(part)) return null;
      part = found.opens;
      if (part === 'ours') conflicts++;
      if (part === 'base') bases++;
    } else if (part === 'both') {
      sides.ours += line;
      sides.theirs += line;
      sides.base += line;
    } else sides[part] += line;
  }
  if (part !== 'both' || conflicts === 0) return null;
  return { ...sides, base: bases === conflicts ? sides.base : null };
}
