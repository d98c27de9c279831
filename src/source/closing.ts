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
  const pieces: string[] = [];
  const spans: Drawn['spans'][number][] = [];
  let done = 0;
  const blocks = [...text.matchAll(BLOCK)].map((match) => [match.index, match.index + match[0].length] as const);
  let block = 0;
  for (const match of text.matchAll(/^[ \t]*[\]}]/gm)) {
    while ((blocks[block]?.[1] ?? text.length) <= match.index) block++;
    if ((blocks[block]?.[0] ?? text.length) < match.index) continue;
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

/** A text with `|` or `>` and the lines indented below it: brackets in there close nothing. */
const BLOCK = /^([ \t]*)(?:[^\r\n#]*[:-][ \t]+)?[|>][-+0-9]*[ \t]*(?:#.*)?\r?\n(?:\1[ \t]+.*\r?\n|[ \t]*\r?\n)*/gm;

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

/** Where the white space and comments before a line start begin. */
function startOfGap(text: string, lineStart: number): number {
  let place = lineStart;
  for (;;) {
    const end = text.slice(0, place).trimEnd().length;
    const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1;
    const comment = commentIn(text.slice(start, end));
    if (comment < 0) return end;
    place = start + comment;
    if (comment > 0 && text.slice(start, place).trim() !== '') return text.slice(0, place).trimEnd().length;
  }
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
