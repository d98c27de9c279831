import { type Inline, isPieces, type Tone } from '../../page/blocks';
import { asciiTwin } from '../symbols';
import { visibleAt } from '../visible';
import { boundariesIn, columnsOf, type Grapheme, graphemesOf } from './graphemes';

/** Text ready for the screen (visible, one line) in one tone. Spans begin and end between graphemes. */
export interface Span {
  readonly text: string;
  readonly tone: Tone | null;
}

/** One line of a screen. */
export type Line = readonly Span[];

/** Running text as spans; `tone` is for pieces without one of their own. */
export function spansOf(inline: Inline, unicode: boolean, tone: Tone | null = null): Line {
  const parts = isPieces(inline) ? inline : [inline];
  const texts = parts.map((part) => {
    const text = typeof part === 'string' ? part : part.text;
    return unicode ? text : asciiTwin(text);
  });
  let length = 0;
  const ends = texts.map((text) => (length += text.length));
  const shown = visibleAt(texts.join(''), ends);
  const boundary = boundariesIn(shown.text);
  const spans: Span[] = [];
  let from = 0;
  parts.forEach((part, index) => {
    const to = boundary(shown.cuts[index] ?? shown.text.length);
    if (to > from) spans.push({ text: shown.text.slice(from, to), tone: typeof part === 'string' ? tone : part.tone });
    from = Math.max(from, to);
  });
  return spans;
}

/** Columns of a line on the screen. */
export function widthOf(line: Line): number {
  return line.reduce((sum, span) => sum + columnsOf(span.text), 0);
}

/** `count` columns of nothing. */
export function blank(count: number): Span {
  return { text: ' '.repeat(Math.max(0, count)), tone: null };
}

/** The line filled up to `width` columns, its text at the left or at the right. */
export function pad(line: Line, width: number, align: 'left' | 'right' = 'left'): Line {
  const fill = blank(width - widthOf(line));
  if (fill.text === '') return line;
  return align === 'left' ? [...line, fill] : [fill, ...line];
}

/** A grapheme with the tone of its span. */
export interface Glyph extends Grapheme {
  readonly tone: Tone | null;
}

export function glyphsOf(line: Line): Glyph[] {
  return line.flatMap(({ text, tone }) => graphemesOf(text).map((grapheme) => ({ ...grapheme, tone })));
}

/** Glyphs put together again, neighbours of one tone in one span. */
export function joinGlyphs(glyphs: readonly Glyph[]): Line {
  const spans: { text: string; tone: Tone | null }[] = [];
  for (const { text, tone } of glyphs) {
    const last = spans.at(-1);
    if (last !== undefined && last.tone === tone) last.text += text;
    else spans.push({ text, tone });
  }
  return spans;
}
