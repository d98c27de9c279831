import { columnsOf } from './graphemes';
import { type Glyph, glyphsOf, joinGlyphs, type Line, widthOf } from './span';

/**
 * A line broken at spaces (and between wide characters) into lines of at most `width` ≥ 2 columns. A word longer than
 * a line is broken behind `-`, `/` and the like, else anywhere between graphemes. Spaces at the ends go; empty text is
 * one empty line.
 */
export function wrap(line: Line, width: number): Line[] {
  const glyphs = glyphsOf(line);
  const lines: Line[] = [];
  let start = skipSpaces(glyphs, 0);
  while (start < glyphs.length) {
    const end = fill(glyphs, start, width);
    const stop = end === glyphs.length ? end : breakBefore(glyphs, start, end);
    lines.push(joinGlyphs(glyphs.slice(start, trimEnd(glyphs, start, stop))));
    start = skipSpaces(glyphs, stop);
  }
  return lines.length === 0 ? [[]] : lines;
}

/** The columns of the longest word, a hint how narrow a column may get. Words longer than `most` count as `most`. */
export function longestWord(line: Line, most: number): number {
  if (widthOf(line) <= 2) return widthOf(line);
  const words = line
    .map((span) => span.text)
    .join('')
    .split(' ');
  return Math.min(
    most,
    words.reduce((longest, word) => Math.max(longest, word.length > most ? most : columnsOf(word)), 0),
  );
}

/** The first glyph that no longer fits; at least one is always taken. */
function fill(glyphs: readonly Glyph[], start: number, width: number): number {
  let used = 0;
  let end = start;
  while (end < glyphs.length && used + (glyphs[end]?.width ?? 0) <= width) used += glyphs[end++]?.width ?? 0;
  return Math.max(end, start + 1);
}

/** Where to break between `start` and the first glyph that does not fit. */
function breakBefore(glyphs: readonly Glyph[], start: number, end: number): number {
  for (let at = end; at > start; at--) if (mayBreak(glyphs, at)) return at;
  for (let at = end; at > start + 1; at--) if (/^[-/.,;_=&?–|]$/.test(glyphs[at - 1]?.text ?? '')) return at;
  return end;
}

function mayBreak(glyphs: readonly Glyph[], at: number): boolean {
  const before = glyphs[at - 1];
  const after = glyphs[at];
  if (before === undefined || after === undefined) return true;
  if (isSpace(after)) return !clings(glyphs, at + 1);
  if (isSpace(before)) return !clings(glyphs, at);
  return isWide(before) && isWide(after) && !/^[、。，．！？：；）」』】〉》]/u.test(after.text);
}

/** Signs that belong to the word before them and would be lost at the start of a line: `58 %`, `a · b`, `so – and`. */
function clings(glyphs: readonly Glyph[], at: number): boolean {
  return /^[%‰€$…·–—→]$/.test(glyphs[at]?.text ?? '') && !/^[\p{L}\p{N}]/u.test(glyphs[at + 1]?.text ?? '');
}

function isWide(glyph: Glyph): boolean {
  return glyph.width === 2 && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}ー]/u.test(glyph.text);
}

function isSpace(glyph: Glyph | undefined): boolean {
  return glyph?.text === ' ' || glyph?.text === '\u3000';
}

function skipSpaces(glyphs: readonly Glyph[], from: number): number {
  let at = from;
  while (isSpace(glyphs[at])) at++;
  return at;
}

function trimEnd(glyphs: readonly Glyph[], start: number, stop: number): number {
  let end = stop;
  while (end > start && isSpace(glyphs[end - 1])) end--;
  return end;
}
