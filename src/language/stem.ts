const GERMAN = /(?:ern|en|em|er|es|e|n|s)$/;
const ENGLISH = /(?:es|s)$/;

/**
 * The stem of a lower-case word for comparing metric words (method.md 4.3): one German or English ending less, with at
 * least four letters left; gender forms count as the plain word (Nutzer:innen, Nutzer*innen, Nutzerinnen → nutz).
 */
export function stem(word: string): string {
  const plain = word.replace(/[*:_]?innen$|[*:_]in$/, '');
  const base = plain.length >= 4 ? plain : word;
  const german = base.replace(GERMAN, '');
  if (german.length >= 4 && german !== base) return german;
  const english = base.replace(ENGLISH, '');
  return english.length >= 3 ? english : base;
}

/** The stems of a term's words, split at everything but letters and digits. */
export function stemsOf(term: string): string[] {
  return (
    term
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(stem);
}
