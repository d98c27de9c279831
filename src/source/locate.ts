import type { Ref } from '../model/ref';
import { entryAt, type Node, nodeAt, type ScalarNode } from './node';

/** Line and column from 1, in UTF-16 units; the end is exclusive. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Turns offsets of one text into lines and columns. CR LF, LF and a lone CR end a line; a byte order mark has no width. */
export class Lines {
  private readonly starts: number[] = [0];

  constructor(private readonly text: string) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) this.starts.push(match.index + match[0].length);
  }

  /** How many lines the text has, from 1. */
  get count(): number {
    return this.starts.length;
  }

  /** The text of a line (from 1) without its end; empty where there is no such line. */
  line(number: number): string {
    const start = this.starts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.starts[number] ?? this.text.length).replace(/[\r\n]+$/, '');
  }

  /** Offset of a line's first character; that of the text's end where there is no such line. */
  startOf(number: number): number {
    return this.starts[number - 1] ?? this.text.length;
  }

  at(offset: number): Position {
    const place = Math.max(0, Math.min(offset, this.text.length));
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const mark = low === 0 && this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    return { line: low + 1, column: Math.max(0, place - (this.starts[low] ?? 0) - mark) + 1 };
  }

  range(start: number, end: number): Range {
    return { start: this.at(start), end: this.at(Math.max(start, end)) };
  }
}

/**
 * Offsets of a place in a tree. Where the path leads nowhere (a key that is missing), the nearest thing above it that
 * exists is meant: its key where it has one, the first line of a file otherwise.
 */
export function offsetsOf(root: Node | null, ref: Pick<Ref, 'path' | 'on' | 'within'>): { start: number; end: number } {
  if (root === null) return { start: 0, end: 0 };
  const path = [...ref.path];
  let on = ref.on;
  while (path.length > 0) {
    const node = nodeAt(root, path);
    if (node) {
      const entry = entryAt(root, path);
      if (on === 'key' && entry) return { start: entry.keyStart, end: entry.keyEnd };
      if (node.kind === 'scalar' && node.end > node.start) {
        const part = path.length === ref.path.length && ref.within ? partOf(node, ref.within) : null;
        return part ?? node.alias ?? node;
      }
      if (entry) return { start: entry.keyStart, end: entry.keyEnd };
      return firstOf(node);
    }
    path.pop();
    on = 'key';
  }
  return firstOf(root);
}

/**
 * Words inside a text, where each of its characters stands in the file as it is: plain or in quotes, on one line and
 * without an escape (any of those makes the file's text longer than the value). Null for all others.
 */
function partOf(
  node: ScalarNode,
  { start, end }: { start: number; end: number },
): { start: number; end: number } | null {
  if (node.alias || typeof node.value !== 'string' || start < 0 || end > node.value.length || start >= end) return null;
  if (node.style === 'literal' || node.style === 'folded') return null;
  const quote = node.style === 'plain' ? 0 : 1;
  if (node.end - node.start !== node.value.length + 2 * quote) return null;
  return { start: node.start + quote + start, end: node.start + quote + end };
}

/** The first word of a node: a whole mapping is shown by its first entry. */
function firstOf(node: Node): { start: number; end: number } {
  if (node.kind === 'map' && node.entries[0]) {
    const entry = node.entries[0];
    const single = entry.value.kind === 'scalar' && entry.value.end > entry.value.start;
    return { start: entry.keyStart, end: single ? entry.value.end : entry.keyEnd };
  }
  if (node.kind === 'list' && node.items[0]) return firstOf(node.items[0]);
  return { start: node.start, end: node.end };
}
