/** More characters than this Excel does not open (its specification of limits). */
const LONGEST = 32_767;
/** What XML 1.0 cannot hold, halves of characters, and what is no character at all. Tabs and line feeds stay. */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const CUT = ' …';

/** A text as a cell can hold it: what XML cannot is left out, and one that is too long is cut. */
export function cellText(text: string): string {
  const legal = text.replaceAll(/\r\n?/g, '\n').replaceAll(ILLEGAL, '');
  if (legal.length <= LONGEST) return legal;
  return legal.slice(0, LONGEST - CUT.length).replace(/\p{Cs}$/u, '') + CUT;
}

/**
 * A text as `write-excel-file` takes it: `_x0041_`, which would be read as an A, gets its line in front as an escape
 * (ECMA-376, 22.9.2.19); and so does the first letter of `toString` and the like, which the library looks up in an object.
 */
export function escaped(text: string): string {
  if (text in {}) return `_x${text.charCodeAt(0).toString(16).padStart(4, '0')}_${text.slice(1)}`;
  return text.replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}
