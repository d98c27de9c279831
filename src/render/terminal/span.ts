import stringWidth from 'string-width';
import { type Inline, isPieces, type Tone } from '../../page/blocks';
import { asciiTwin } from '../symbols';
import { visibleAt } from '../visible';

/** Text ready for the screen (visible, one line) in one tone. Spans begin and end between graphemes. */
export interface Span {
  readonly text: string;
  readonly tone: Tone | null;
}

/** One line of a screen. */
export type Line = readonly Span[];

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

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

/** A function that moves an offset within `text` behind the grapheme it would cut. */
export function boundariesIn(text: string): (offset: number) => number {
  if (isAscii(text)) return (offset) => offset;
  const segments = graphemes.segment(text);
  return (offset) => {
    const segment = segments.containing(offset);
    return segment === undefined || segment.index === offset ? offset : segment.index + segment.segment.length;
  };
}

/** Columns of a line on the screen. */
export function widthOf(line: Line): number {
  return line.reduce((sum, span) => sum + stringWidth(span.text), 0);
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

/** What a reader sees as one character. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
  readonly tone: Tone | null;
}

/** The graphemes of a line. A cluster wider than two columns is taken apart, so that every line can hold it. */
export function glyphsOf(line: Line): Glyph[] {
  return line.flatMap(({ text, tone }) => {
    if (isAscii(text)) return Array.from(text, (character) => ({ text: character, width: 1, tone }));
    return Array.from(graphemes.segment(text), ({ segment }) => segment).flatMap((cluster) => {
      const width = stringWidth(cluster);
      if (width <= 2) return [{ text: cluster, width, tone }];
      return Array.from(cluster, (character) => ({ text: character, width: stringWidth(character), tone }));
    });
  });
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

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
