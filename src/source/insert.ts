import type { Change, Data } from '../model/change';
import { entryAt, type ListNode, type MapEntry, type Node, nodeAt } from './node';
import { columnOf, endOfContent, endOfLine, newlineOf, type Splice } from './splice';
import { blockLines, entryLines, flowText, itemLines } from './write-value';
import { yamlText } from './yaml-text';

type Append = Extract<Change, { kind: 'append' }>;
type Put = Extract<Change, { kind: 'put' }>;

const STEP = '  ';

/** Where an item goes into a list, and what is written there; null where it cannot be done in place. */
export function appendSplice(text: string, root: Node | null, { path, value, block = 0 }: Append): Splice | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = root && nodeAt(root, path.slice(0, depth));
    if (!node && !(depth === 0 && root === null)) continue;
    if (node?.alias || (depth > 0 && isShared(root, path.slice(0, depth)))) return null;
    if (depth === path.length) {
      if (node?.kind === 'list' && node.items.length > 0) return behindItems(text, node, value, block);
      return isEmptyNode(node) ? intoEntry(text, root, path.slice(0, depth), [value], block + 1) : null;
    }
    const missing = nested(path.slice(depth + 1), [value]);
    return intoMap(text, root, path.slice(0, depth), String(path[depth]), missing, block + path.length - depth);
  }
  return null;
}

/** Where a value goes behind a key; null where something with content stands there already. */
export function putSplice(text: string, root: Node | null, { path, key, value, block = 0 }: Put): Splice | null {
  const node = root && nodeAt(root, path);
  if (root !== null && (!node || node.alias || (path.length > 0 && isShared(root, path)))) return null;
  const entry = node?.kind === 'map' ? node.entries.find((one) => one.key === key) : undefined;
  if (!entry) return intoMap(text, root, path, key, value, block);
  const old = entry.value;
  if (old.alias) return null;
  if (old.kind !== 'scalar' || old.value === null)
    return isEmptyNode(old) ? intoEntry(text, root, [...path, key], value, block) : null;
  if (old.style === 'literal' || old.style === 'folded') return null;
  return { start: old.start, end: old.end, text: flowText(value) };
}

/** Is the place reached through an alias, or does an alias elsewhere lead to it? Then a change would be two. */
function isShared(root: Node | null, path: Append['path']): boolean {
  for (let depth = 1; depth <= path.length; depth++) if (root && nodeAt(root, path.slice(0, depth))?.alias) return true;
  return false;
}

/** Nothing behind a key, or an empty list or mapping. */
function isEmptyNode(node: Node | null): boolean {
  if (node === null) return true;
  if (node.kind === 'scalar') return node.value === null;
  return (node.kind === 'list' ? node.items : node.entries).length === 0;
}

/** Behind the last item, in the list's own style. */
function behindItems(text: string, list: ListNode, value: Data, block: number): Splice | null {
  const last = list.items.at(-1);
  if (!last) return null;
  const end = last.alias?.end ?? last.end;
  if (list.flow) {
    const before = list.items.at(-2) ?? list;
    const apart =
      /[\r\n]/.test(text.slice(before.end, last.start)) || text.slice(list.start, last.start).includes('\n');
    const gap = apart ? newlineOf(text) + ' '.repeat(columnOf(text, last.start)) : ' ';
    return { start: end, end, text: `,${gap}${flowText(value)}` };
  }
  const column = columnOf(text, list.start);
  const place = behind(text, end, column);
  const newline = newlineOf(text);
  const blank = hasBlankLines(text, list) ? newline : '';
  const lines = itemLines(value, block, STEP).map((line) => newline + ' '.repeat(column) + line);
  return { start: place, end: place, text: blank + lines.join('') };
}

/** Does the user leave an empty line between the last two items? */
function hasBlankLines(text: string, list: ListNode): boolean {
  const [before, last] = list.items.slice(-2);
  return before !== undefined && last !== undefined && /\n[ \t]*\r?\n/.test(text.slice(before.end - 1, last.start));
}

/** Offset of the line end behind some content and the comments that belong to it: those indented deeper than `column`. */
function behind(text: string, end: number, column: number): number {
  let place = endOfLine(text, endOfContent(text, end));
  for (;;) {
    const next = /^(?:\r\n|\n|\r)([ \t]+)#[^\r\n]*/.exec(text.slice(place));
    if (!next || (next[1]?.length ?? 0) <= column) return place;
    place += next[0].length;
  }
}

/** A new key at the end of a mapping, or the first one of a file. */
function intoMap(
  text: string,
  root: Node | null,
  path: Append['path'],
  key: string,
  value: Data,
  block: number,
): Splice | null {
  const map = root && nodeAt(root, path);
  const newline = newlineOf(text);
  if (root === null || (map === null && path.length === 0))
    return firstKey(text, entryLines(yamlText(key), value, block, STEP));
  if (map?.kind !== 'map')
    return isEmptyNode(map ?? null) && map ? intoEntry(text, root, path, { [key]: value }, block + 1) : null;
  const last = map.entries.at(-1);
  const flow = `${yamlText(key)}: ${flowText(value)}`;
  if (map.flow) {
    if (!last) return { start: map.start, end: map.end, text: `{ ${flow} }` };
    const end = last.value.alias?.end ?? Math.max(last.value.end, last.keyEnd);
    return { start: end, end, text: `, ${flow}` };
  }
  if (!last) return null;
  const column = columnOf(text, map.entries[0]?.keyStart ?? map.start);
  const place = behind(text, last.value.alias?.end ?? Math.max(last.value.end, last.keyEnd), column);
  const lines = entryLines(yamlText(key), value, block, STEP).map((line) => newline + ' '.repeat(column) + line);
  return { start: place, end: place, text: lines.join('') };
}

/** The first key of a text that holds none: behind all that is there, on a line of its own. */
function firstKey(text: string, lines: readonly string[]): Splice {
  const newline = newlineOf(text);
  const end = text.length;
  const before = columnOf(text, end) > 0 ? newline : '';
  const ends = before === '' || text.trim() === '';
  return { start: end, end, text: before + lines.join(newline) + (ends ? newline : '') };
}

/** A value behind a key that has none, or an empty list or mapping; a comment behind the key stays there. */
function intoEntry(text: string, root: Node | null, path: Append['path'], value: Data, block: number): Splice | null {
  const entry = root && entryAt(root, path);
  const parent = root && nodeAt(root, path.slice(0, -1));
  if (!entry || parent?.kind !== 'map' || entry.value.alias) return null;
  const { start, end } = valueRange(text, entry);
  const [line, ...more] = blockLines(value, block, STEP);
  const single = more.length === 0 && !(line ?? '').startsWith('- ');
  if (parent.flow || block === 0 || single) {
    const gap = text.charAt(start - 1) === ':' ? ' ' : '';
    return { start, end, text: gap + flowText(value) };
  }
  const lineEnd = endOfLine(text, end);
  const rest = text.slice(end, lineEnd);
  if (rest.trim() !== '' && !/^\s*#/.test(rest)) return null;
  const column = columnOf(text, entry.keyStart);
  const indent = newlineOf(text) + ' '.repeat(column) + STEP;
  const from = endOfContent(text, start);
  return { start: from, end: lineEnd, text: rest + [line, ...more].map((one) => indent + one).join('') };
}

/** Where a value stands; for nothing at all the place behind the colon. */
function valueRange(text: string, { keyEnd, value }: MapEntry): { start: number; end: number } {
  if (value.end > value.start) return value;
  const colon = text.indexOf(':', keyEnd) + 1;
  return { start: colon, end: colon };
}

function nested(path: Append['path'], value: Data): Data {
  return path.reduceRight<Data>((inner, key) => ({ [key]: inner }), value);
}
