/** Any text as a word of letters, digits and `-` for ids, addresses within the page and class-like attributes; the same for the same text. */
export function token(text: string): string {
  return text.replace(/[^A-Za-z0-9-]/gu, (character) =>
    character === '/' ? '--' : `_${(character.codePointAt(0) ?? 0).toString(16)}_`,
  );
}
