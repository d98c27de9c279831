import type { SourceLine } from '../../page/blocks';
import { visibleAt } from '../visible';
import { boundariesIn, columnsOf, graphemesOf } from './graphemes';
import { type Line, widthOf } from './span';

/** A line of a file ready for the screen, and where its mark stands in columns from 0; null without one. */
interface Excerpt {
  readonly line: Line;
  readonly mark: { readonly from: number; readonly width: number } | null;
}

/**
 * A line of a user's file in `room` columns. Tabs and controls are written out and wide characters are two columns, so
 * the mark is measured on what is shown. A longer line is cut to the part around its mark.
 */
export function excerptOf({ text, mark }: SourceLine, room: number, ellipsis: string): Excerpt {
  const start = Math.max(0, (mark?.start ?? 1) - 1);
  const shown = visibleAt(text, [start, Math.max(start, (mark?.end ?? 1) - 1)]);
  const boundary = boundariesIn(shown.text);
  const [first = 0, last = 0] = shown.cuts;
  const columns = (until: number) => columnsOf(shown.text.slice(0, until));
  const from = columns(boundaryBefore(shown.text, first));
  const to = Math.max(from + 1, columns(boundary(last)));
  const cut = cutAround(shown.text, from, to, room, ellipsis);
  if (mark === undefined) return { line: cut.line, mark: null };
  const left = Math.min(room - 1, Math.max(cut.least, from - cut.shift));
  const right = Math.min(cut.most, Math.max(left + 1, to - cut.shift));
  return { line: cut.line, mark: { from: left, width: Math.max(1, right - left) } };
}

/** The part of `text` in `room` columns that shows `from`–`to`; `shift` columns are gone at the left. */
function cutAround(text: string, from: number, to: number, room: number, ellipsis: string) {
  const all: Line = text === '' ? [] : [{ text, tone: null }];
  const total = widthOf(all);
  if (total <= room) return { line: all, shift: 0, least: 0, most: room };
  const edge = ellipsis.length;
  const ahead = Math.floor(Math.max(0, Math.min(room / 3, room - (to - from) - 2 * edge)));
  const wish = to <= room - edge ? 0 : Math.min(from - ahead - edge, total - room + edge);
  let column = 0;
  let skipped = 0;
  let taken = '';
  let used = wish > 0 ? edge : 0;
  let more = false;
  for (const glyph of graphemesOf(text)) {
    const restFits = used + total - column <= room;
    if (wish > 0 && column < wish) skipped = column + glyph.width;
    else if (used + glyph.width + (restFits ? 0 : edge) <= room && !more) {
      taken += glyph.text;
      used += glyph.width;
    } else more = true;
    column += glyph.width;
  }
  const shownText = (wish > 0 ? ellipsis : '') + taken + (more ? ellipsis : '');
  return {
    line: [{ text: shownText, tone: null }],
    shift: skipped - (wish > 0 ? edge : 0),
    least: wish > 0 ? edge : 0,
    most: Math.max(1, used),
  };
}

/** The start of the grapheme an offset stands in. */
function boundaryBefore(text: string, offset: number): number {
  const boundary = boundariesIn(text);
  let start = offset;
  while (start > 0 && boundary(start) !== start) start--;
  return start;
}
