import { type Node, toData } from './node';
import { parse } from './parse';
import { columnOf, endOfContent, endOfLine, startOfLine } from './splice';

/** One item of a list with its lines as they stand, comments above it included. */
export interface Chunk {
  readonly data: unknown;
  /** Its lines, the last one with or without a line end. */
  readonly text: string;
  /** Empty lines below it, before the next item; for the last one those its list has before it. */
  readonly gap: string;
}

/** A top-level key with what stands below it. */
export interface Block {
  readonly key: string;
  /** Comments and empty lines above the key. */
  readonly lead: string;
  /** The key's own line; for all but a list of items in block style the whole value. */
  readonly head: string;
  /** The items; null where the value is something else, empty lists and nothing included. */
  readonly chunks: readonly Chunk[] | null;
  readonly data: unknown;
}

/** A file taken apart so that `lead + head + chunks …` of all blocks and the tail make it again. */
export interface GrowingFile {
  readonly blocks: readonly Block[];
  readonly tail: string;
}

/** Takes a file apart into its top-level keys and their items; null where it is no mapping in block style. */
export function takeApart(text: string): GrowingFile | null {
  const { root } = parse(text);
  if (root?.kind !== 'map' || root.flow) return null;
  const blocks: Block[] = [];
  let place = 0;
  for (const { key, keyStart, keyEnd, value } of root.entries) {
    if (value.alias) return null;
    const start = startOfLine(text, keyStart);
    if (start < place) return null;
    const lead = text.slice(place, start);
    const isList = value.kind === 'list' && !value.flow && value.items.length > 0;
    const last = nextLine(text, Math.max(endOfContent(text, value.end), keyEnd));
    const end = isList ? behindComments(text, last, columnOf(text, value.start)) : last;
    const starts = isList ? itemStarts(text, value.items, columnOf(text, value.start), nextLine(text, keyEnd)) : [];
    if (starts === null) return null;
    const first = starts[0] ?? end;
    const chunks = isList ? chunksOf(text, value.items, [...starts, end]) : null;
    blocks.push({ key, lead, head: text.slice(start, first), chunks, data: toData(value) });
    place = end;
  }
  return { blocks, tail: text.slice(place) };
}

function chunksOf(text: string, items: readonly Node[], edges: readonly number[]): Chunk[] {
  let usual = '';
  return items.map((item, index) => {
    const lines = text.slice(edges[index], edges[index + 1]);
    const gap = /\n((?:[ \t]*\r?\n)*)$/.exec(lines)?.[1] ?? '';
    if (index < items.length - 1) usual = gap;
    return { data: toData(item), text: lines.slice(0, lines.length - gap.length), gap: usual };
  });
}

/** The end of the comments directly below that are indented deeper than the dashes: they belong to the last item. */
function behindComments(text: string, place: number, column: number): number {
  let end = place;
  for (;;) {
    const comment = /^([ \t]*)#.*(?:\r?\n|$)/.exec(text.slice(end));
    if (comment === null || (comment[1]?.length ?? 0) <= column) return end;
    end += comment[0].length;
  }
}

/** Where the lines of each item begin; null where an item does not begin on a line of its own. */
function itemStarts(text: string, items: readonly Node[], column: number, from: number): number[] | null {
  const starts: number[] = [];
  let least = from;
  for (const item of items) {
    let dash = startOfLine(text, (item.alias ?? item).start);
    while (dash > least && text.charAt(dash + column) !== '-') dash = lineAbove(text, dash);
    if (text.charAt(dash + column) !== '-' || text.slice(dash, dash + column).trim() !== '') return null;
    starts.push(withComments(text, dash, column, least));
    least = nextLine(text, (item.alias ?? item).start);
  }
  return starts;
}

/** The start of a line, or of the comments directly above it that are not indented deeper than its dash. */
function withComments(text: string, dash: number, column: number, least: number): number {
  let start = dash;
  while (start > least) {
    const above = lineAbove(text, start);
    const comment = /^([ \t]*)#/.exec(text.slice(above, start));
    if (above < least || comment === null || (comment[1]?.length ?? 0) > column) break;
    start = above;
  }
  return start;
}

/** The start of the line above the one that begins at `start`. */
function lineAbove(text: string, start: number): number {
  return startOfLine(text, start - (text.startsWith('\r\n', start - 2) ? 2 : 1));
}

/** The start of the line below. */
function nextLine(text: string, place: number): number {
  const end = endOfLine(text, place);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}
