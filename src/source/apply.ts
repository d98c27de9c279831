import type { Change } from '../model/change';
import { appendSplice, putSplice } from './insert';
import { keepBoth } from './keep-both';
import { Lines } from './locate';
import { entryAt, type MapNode, type Node, nodeAt, toData } from './node';
import { parse } from './parse';
import { sameData } from './same-data';
import { endOfLine, newlineOf, type Splice } from './splice';
import { yamlText } from './yaml-text';

/** A change of one place. */
type Splicing = Exclude<Change, { kind: 'keep-both' }>;

/** What came of some changes to one file: the new text, and the changes that could not be made. */
export interface Applied {
  readonly text: string;
  readonly refused: readonly Change[];
}

/**
 * Makes changes to a text by replacing characters in place; nothing is ever written back from a tree, so comments,
 * quotes, indents, line ends and a byte order mark stay. Each change is made alone, the result is read again and must
 * hold exactly the data intended; otherwise that change is refused and the text stays as it was.
 */
export function applyChanges(text: string, changes: readonly Change[]): Applied {
  let current = text;
  const refused: Change[] = [];
  for (const change of changes) {
    const next = applyOne(current, change);
    if (next === null) refused.push(change);
    else current = next;
  }
  return { text: current, refused };
}

function applyOne(text: string, change: Change): string | null {
  if (change.kind === 'keep-both') return keepBoth(text, change.lists, change.began);
  const { root, problems } = parse(text);
  if (problems.length > 0 || (root === null && change.kind !== 'append' && change.kind !== 'put')) return null;
  const splice = spliceFor(text, root, change);
  if (splice === null) return null;
  const next = text.slice(0, splice.start) + splice.text + text.slice(splice.end);
  const after = parse(next);
  if (after.root === null) return null;
  const wanted = intended(root && toData(root), change);
  return wanted !== null && sameData(toData(after.root), wanted.data) ? next : null;
}

function spliceFor(text: string, root: Node | null, change: Splicing): Splice | null {
  switch (change.kind) {
    case 'set': {
      const node = nodeAt(root, change.path);
      if (node?.kind !== 'scalar' || node.alias || node.style === 'literal' || node.style === 'folded') return null;
      const gap = node.start === node.end ? ' ' : '';
      return { start: node.start, end: node.end, text: gap + change.text };
    }
    case 'rename': {
      const entry = root && entryAt(root, change.path);
      return entry ? { start: entry.keyStart, end: entry.keyEnd, text: change.key } : null;
    }
    case 'reword':
      return rewording(text, root, change);
    case 'put':
      return putSplice(text, root, change);
    case 'append':
      return appendSplice(text, root, change);
    case 'add':
      return root && addition(text, root, change);
    case 'uncomment':
      return commentLine(text, change.line);
  }
}

/** Other words in the quotes there are. What stands plainly gets quotes where YAML would read a number or a yes. */
function rewording(
  text: string,
  root: Node | null,
  { path, on, text: words }: Extract<Change, { kind: 'reword' }>,
): Splice | null {
  const entry = on === 'key' && root ? entryAt(root, path) : null;
  const node = on === 'value' ? nodeAt(root, path) : null;
  if (node && (node.kind !== 'scalar' || node.alias || node.style === 'literal' || node.style === 'folded'))
    return null;
  const [start, end] = entry ? [entry.keyStart, entry.keyEnd] : [node?.start ?? 0, node?.end ?? 0];
  if (start === end) return null;
  const quote = text.charAt(start);
  if (quote !== '"' && quote !== "'")
    return { start, end, text: /\/|^[a-z]+:[^ ]/.test(words) ? words : yamlText(words) };
  return /["'\\\p{Cc}]/u.test(words) ? null : { start, end, text: quote + words + quote };
}

/** A key behind another one: on a line of its own in a block, behind a comma in braces. */
function addition(
  text: string,
  root: Node,
  { path, after, key, text: value }: Extract<Change, { kind: 'add' }>,
): Splice | null {
  const map = nodeAt(root, path);
  const entry = map?.kind === 'map' ? map.entries.find((one) => one.key === after) : undefined;
  if (map?.kind !== 'map' || !entry || map.entries.some((one) => one.key === key)) return null;
  const end = entry.value.alias?.end ?? entry.value.end;
  if (map.flow) return { start: end, end, text: `, ${key}: ${value}` };
  const lineEnd = endOfLine(text, Math.max(end - 1, entry.keyStart));
  return { start: lineEnd, end: lineEnd, text: `${newlineOf(text)}${indentOf(text, map)}${key}: ${value}` };
}

/** The white space keys of a block mapping begin with: that of the first, behind a dash filled with blanks. */
function indentOf(text: string, map: MapNode): string {
  const first = map.entries[0]?.keyStart ?? map.start;
  const lineStart = Math.max(text.lastIndexOf('\n', first - 1), text.lastIndexOf('\r', first - 1)) + 1;
  return text.slice(lineStart, first).replaceAll(/[^ \t]/g, ' ');
}

/** A line that holds nothing but a comment, with its line end. */
function commentLine(text: string, line: number): Splice | null {
  const start = new Lines(text).startOf(line);
  const match = /^[ \t]*#[^\r\n]*(?:\r\n|\n|\r|$)/.exec(text.slice(start));
  return match ? { start, end: start + match[0].length, text: '' } : null;
}

/** The data a change shall lead to; null where the path leads nowhere. */
function intended(data: unknown, change: Splicing): { data: unknown } | null {
  if (change.kind === 'uncomment') return { data };
  if (change.kind === 'put' || change.kind === 'append') return grown(structuredClone(data ?? {}), change);
  const copy = structuredClone(data);
  const parentPath = change.kind === 'add' ? change.path : change.path.slice(0, -1);
  const parent = valueAt(copy, parentPath);
  if (typeof parent !== 'object' || parent === null) return null;
  const holder = parent as Record<string | number, unknown>;
  if (change.kind === 'rename' || (change.kind === 'reword' && change.on === 'key')) {
    const key = String(change.path.at(-1));
    const fresh = change.kind === 'rename' ? change.key : change.text;
    const renamed = Object.entries(holder).map(([name, value]) => [name === key ? fresh : name, value] as const);
    for (const name of Object.keys(holder)) delete holder[name];
    for (const [name, value] of renamed) define(holder, name, value);
    return { data: copy };
  }
  if (change.kind === 'reword') {
    define(holder, change.path.at(-1) ?? '', change.text);
    return { data: copy };
  }
  const value = parse(`value: ${change.text}\n`).root;
  if (value?.kind !== 'map') return null;
  const meant = (toData(value) as Record<string, unknown>).value;
  define(holder, change.kind === 'add' ? change.key : (change.path.at(-1) ?? ''), meant);
  return { data: copy };
}

/** Data with a value put or appended, keys on the way made where they are missing; null where something else is there. */
function grown(data: unknown, change: Extract<Change, { kind: 'put' | 'append' }>): { data: unknown } | null {
  const keys = change.kind === 'put' ? [...change.path, change.key] : change.path;
  let holder = data as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) {
    if (typeof holder !== 'object' || holder === null) return null;
    if (holder[key] === undefined || holder[key] === null) define(holder, key, {});
    holder = holder[key] as Record<string | number, unknown>;
  }
  const key = keys.at(-1);
  if (key === undefined || typeof holder !== 'object' || holder === null) return null;
  if (change.kind === 'put') define(holder, key, change.value);
  else if (Array.isArray(holder[key])) (holder[key] as unknown[]).push(change.value);
  else if (holder[key] === undefined || holder[key] === null) define(holder, key, [change.value]);
  else return null;
  return { data };
}

function define(holder: Record<string | number, unknown>, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}
