import { type Node, scalarsOf } from './node';

/**
 * YAML wants a bracket that closes a list on a line of its own to be indented deeper than the key it belongs to; most
 * programs, and most people, do without:
 *
 *     contributes_to: [
 *       company/growth,
 *     ]
 *
 * Draws such brackets up to the line before, without moving any character: line ends, and comments that stand in
 * between, become spaces. Null where there is none.
 */
export function drawUpClosers(text: string, keep: ReadonlySet<number> = new Set()): Drawn | null {
  const inBlock = blockTexts(text);
  const pieces: string[] = [];
  const spans: Drawn['spans'][number][] = [];
  let done = 0;
  for (const match of text.matchAll(/^[ \t]*[\]}]/gm)) {
    if (inBlock(match.index)) continue;
    const closer = match.index + match[0].length - 1;
    const from = Math.max(startOfGap(text, match.index), done);
    if (from >= closer || keep.has(closer)) continue;
    pieces.push(text.slice(done, from), ' '.repeat(closer - from));
    spans.push({ start: from, end: closer, closer });
    done = closer;
  }
  if (spans.length === 0) return null;
  return { text: pieces.join('') + text.slice(done), spans };
}

export interface Drawn {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly closer: number }[];
}

/** Closers that turned out to be part of a text: those must stay where they are. */
export function closersInTexts(root: Node, spans: Drawn['spans']): Set<number> {
  const inside = new Set<number>();
  const scalars = [...scalarsOf(root)].sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { start, end, closer } of spans) {
    while ((scalars[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start < end) inside.add(closer);
  }
  return inside;
}

/**
 * Answers, for rising positions of line starts, whether the line belongs to a text with `|` or `>`: brackets in there
 * close nothing.
 */
function blockTexts(text: string): (lineStart: number) => boolean {
  let [place, indent, inside] = [0, -1, false];
  return (lineStart) => {
    while (place <= lineStart) {
      const end = text.indexOf('\n', place);
      const line = text.slice(place, end < 0 ? text.length : end).trimEnd();
      const own = line.length - line.trimStart().length;
      inside = indent >= 0 && (line === '' || own > indent);
      if (!inside) indent = /(?:^|[:-])[ \t]*[|>][-+0-9]*(?:[ \t]+#.*)?$/.test(line.slice(own)) ? own : -1;
      place = end < 0 ? text.length + 1 : end + 1;
    }
    return inside;
  };
}

/** Where the white space and comments before a line start begin. */
function startOfGap(text: string, lineStart: number): number {
  let end = endOfText(text, lineStart);
  for (;;) {
    let start = end;
    while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start--;
    const comment = commentIn(text.slice(start, end));
    if (comment < 0 || end === 0) return end;
    end = endOfText(text, start + comment);
    if (end > start) return end;
  }
}

/** The place behind the last character before `place` that is no white space. */
function endOfText(text: string, place: number): number {
  let end = place;
  while (end > 0 && text.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}

/** Position of a comment in a line; -1 for none. A `#` in quotes is no comment. */
function commentIn(line: string): number {
  let quote = '';
  for (let place = 0; place < line.length; place++) {
    const character = line.charAt(place);
    if (quote !== '') {
      if (character === '\\' && quote === '"') place++;
      else if (character === quote) quote = '';
    } else if (character === '#' && (place === 0 || /[ \t]/.test(line.charAt(place - 1)))) return place;
    else if (
      (character === '"' || character === "'") &&
      /(?:^|[[{,:\s])$/.test(line.slice(Math.max(0, place - 1), place))
    )
      quote = character;
  }
  return -1;
}
