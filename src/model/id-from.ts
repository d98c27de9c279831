/** Letters that Unicode does not take apart into a base letter and a mark. */
const SPELLED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
};

/**
 * An id of the format made of a name or a sentence: `Zugriff für Süd fehlt` → `zugriff-fuer-sued-fehlt`. Longer ones end
 * with a whole word where that keeps at least half. Empty for a text without any letter or digit of the alphabet.
 */
export function idFrom(text: string, longest: number): string {
  const id = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\x00-\x7f]/gu, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  if (id.length <= longest) return id;
  const word = id.lastIndexOf('-', longest);
  return id.slice(0, word >= longest / 2 ? word : longest).replace(/-+$/, '');
}

/** The id, with a number behind it where others have it already. */
export function freeId(first: string, taken: ReadonlySet<string>): string {
  let id = first;
  for (let number = 2; taken.has(id); number++) id = `${first}-${number}`;
  return id;
}
