import { graphemesOf } from '../terminal/graphemes';

/**
 * Widths in thousandths of the font size, rounded up within a group: those of Helvetica in Adobe's published metrics
 * (Core 14 AFM), which Arial and Liberation Sans share.
 */
const GROUPS: readonly (readonly [number, string])[] = [
  [222, "ijl|'"],
  [278, ' !,./:;I[]\\ft·\u00a0'],
  [355, '()-r`"„“”‚‘’°*{}'],
  [500, 'ckvsxyzJ'],
  [556, 'abdeghnopqu0123456789L_#$?€–'],
  [611, '+<=>~^FTZß'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'mM'],
  [1000, '%W@…—→←↑↓◆✗✓≥≤'],
];
const WIDTHS = new Map(GROUPS.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));

/** What is not in the table: a letter of another script, and a character two columns wide. Rather too much than too little. */
const OTHER = 800;
const WIDE = 1250;
const BOLD = 1.1;

/** What a line of text takes in units of a picture, estimated: nobody measures fonts here. `bold` for weight 600 and more. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const { text: one, width: columns } of graphemesOf(text)) width += unitsOf(one, columns);
  return (width * size * (bold ? BOLD : 1)) / 1000;
}

function unitsOf(grapheme: string, columns: number): number {
  const known = WIDTHS.get(grapheme) ?? WIDTHS.get(grapheme.normalize('NFD').charAt(0));
  if (known !== undefined) return known;
  return columns === 0 ? 0 : columns > 1 ? WIDE : OTHER;
}
