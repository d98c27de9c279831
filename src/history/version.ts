import { type MapNode, type Node, toData } from '../source/node';
import { parse } from '../source/parse';
import { plainValue } from '../source/scalar';

/** A value as a file holds it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a file says about an objective or a key result, by key; what it says about a metric as `metric.from`. */
export type Fields = Readonly<Record<string, Json>>;

export interface KeyResultVersion {
  readonly id: string;
  readonly fields: Fields;
}

export interface ObjectiveVersion extends KeyResultVersion {
  readonly keyResults: readonly KeyResultVersion[];
}

/** Where a key result stands in the text, or one value of it or of an objective: offsets in UTF-16 units, end exclusive. */
interface Span {
  readonly objective: number;
  /** Null for a value of the objective itself. */
  readonly keyResult: number | null;
  /** The key a value stands behind; null for the whole key result. */
  readonly key: string | null;
  /** May any other text stand there, as it has a line to itself? Else only another number. */
  readonly free: boolean;
  readonly start: number;
  readonly end: number;
}

/** One version of a team's file. Versions share what did not change, so that equal things are the same object. */
export interface Version {
  readonly text: string;
  readonly objectives: readonly ObjectiveVersion[];
  readonly spans: readonly Span[];
}

/** Reads a version. Null for a text that is not YAML or no mapping: old commits may hold anything. */
function readVersion(text: string): Version | null {
  const { root } = parse(text);
  if (root?.kind !== 'map') return null;
  const spans: Span[] = [];
  const objectives: ObjectiveVersion[] = [];
  for (const node of itemsOf(root, 'objectives')) {
    const keyResults: KeyResultVersion[] = [];
    spans.push(...valuesOf(text, node, { objective: objectives.length, keyResult: null }));
    for (const one of itemsOf(node, 'key_results')) {
      spans.push(...spansOf(text, one, { objective: objectives.length, keyResult: keyResults.length }));
      keyResults.push(versionOf(one));
    }
    objectives.push({ ...versionOf(node), keyResults });
  }
  return { text, objectives, spans };
}

/**
 * Reads a version by what differs from an earlier one: where only a value changed it is put in, where the change lies
 * inside one key result that alone is parsed. The same as {@link readVersion}, many times faster over a long history.
 */
export function nextVersion(text: string, earlier: Version | null): Version | null {
  return (earlier && patched(text, earlier)) ?? readVersion(text);
}

function patched(text: string, earlier: Version): Version | null {
  // An anchor hands its value on to other places.
  if (hasAnchor(text) || hasAnchor(earlier.text)) return null;
  const { start, end } = difference(earlier.text, text);
  const grown = text.length - earlier.text.length;
  let whole: Span | null = null;
  for (const span of earlier.spans) {
    if (start < span.start || span.end < end) continue;
    if (span.key === null) {
      whole = span;
      continue;
    }
    const now = readValue(text.slice(span.start, span.end + grown), span.free);
    if (now !== undefined) return withValue(text, earlier, span, span.key, grown, now);
  }
  if (whole === null || whole.start === start) return null;
  const column = whole.start - (text.lastIndexOf('\n', whole.start - 1) + 1);
  const part = text.slice(whole.start, whole.end + grown);
  // Alone it may stand further left than inside of its list.
  if (part.split('\n').some((line, index) => index > 0 && indentOf(line) < column)) return null;
  const { root } = parse(' '.repeat(column) + part);
  if (root?.kind !== 'map' || root.end - column !== whole.end + grown - whole.start) return null;
  return withKeyResult(text, earlier, whole, grown, root);
}

function hasAnchor(text: string): boolean {
  return text.includes('&') && /(?:^|[\s,[{])&[^\s]/.test(text);
}

/** What a text says as a value; undefined where that depends on what stands around it. */
function readValue(text: string, free: boolean): Json | undefined {
  if (DIGITS.test(text)) return plainValue(text);
  if (!free) return undefined;
  if (WORDS.test(text)) return plainValue(text);
  if (text === '' || text.includes('\n') || text.includes('\r')) return undefined;
  const { root } = parse(`${KEY}${text}`);
  const value = root?.kind === 'map' && root.entries.length === 1 ? root.entries[0]?.value : undefined;
  const isAll = value?.start === KEY.length && value.end === KEY.length + text.length;
  return value?.kind === 'scalar' && isAll && ON_ONE_LINE.has(value.style) ? value.value : undefined;
}

/** Words that mean the same wherever they have the rest of a line to themselves. */
const WORDS = /^\p{L}(?:[\p{L}\p{N} ,.%()-]*[\p{L}\p{N}.%)])?$/u;
const KEY = 'k: ';
const ON_ONE_LINE: ReadonlySet<string> = new Set(['plain', 'single', 'double']);

/** Spaces a line begins with; an empty one stands anywhere. */
function indentOf(line: string): number {
  const first = line.search(/[^ ]/);
  return first < 0 ? Number.POSITIVE_INFINITY : first;
}

/** Plain digits stay plain digits wherever they stand. */
const DIGITS = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

/** The earlier version with one value in place of another. */
function withValue(
  text: string,
  earlier: Version,
  span: Span,
  key: string,
  grown: number,
  value: Json,
): Version | null {
  const { keyResult } = span;
  const objective = earlier.objectives[span.objective];
  if (!objective) return null;
  const put = <T extends KeyResultVersion>(one: T): T => ({ ...one, fields: { ...one.fields, [key]: value } });
  const old = keyResult === null ? null : objective.keyResults[keyResult];
  if (old === undefined) return null;
  const next =
    keyResult === null || old === null
      ? put(objective)
      : { ...objective, keyResults: objective.keyResults.with(keyResult, put(old)) };
  const spans = grown === 0 ? earlier.spans : shifted(earlier.spans, span, grown);
  return { text, objectives: earlier.objectives.with(span.objective, next), spans };
}

/** The earlier version with one key result read anew. */
function withKeyResult(text: string, earlier: Version, span: Span, grown: number, root: MapNode): Version | null {
  const objective = earlier.objectives[span.objective];
  if (!objective || span.keyResult === null) return null;
  const kept = earlier.spans.filter((one) => !isSameItem(one, span));
  const keyResults = objective.keyResults.with(span.keyResult, versionOf(root));
  return {
    text,
    objectives: earlier.objectives.with(span.objective, { ...objective, keyResults }),
    spans: [...shifted(kept, span, grown), ...spansOf(text, root, span, span.start - root.start)],
  };
}

/** Spans after the text inside of one of them grew. */
function shifted(spans: readonly Span[], { start, end }: Span, grown: number): Span[] {
  return spans.map((one) =>
    one.end < start
      ? one
      : {
          ...one,
          start: one.start > start ? one.start + grown : one.start,
          end: one.end >= end ? one.end + grown : one.end,
        },
  );
}

type Item = Pick<Span, 'objective' | 'keyResult'>;

function isSameItem(one: Item, two: Item): boolean {
  return one.objective === two.objective && one.keyResult === two.keyResult;
}

/** The spans of a key result: itself first, then its values. `shift` leads from its places to those in the text. */
function spansOf(text: string, node: MapNode, item: Item, shift = 0): Span[] {
  const { objective, keyResult } = item;
  const whole = { objective, keyResult, key: null, free: false, start: node.start + shift, end: node.end + shift };
  return [whole, ...valuesOf(text, node, item, shift)];
}

/** The spans of plain numbers, those of a metric too, and of what has the rest of its line to itself. */
function valuesOf(text: string, node: MapNode, { objective, keyResult }: Item, shift = 0): Span[] {
  const spans: Span[] = [];
  const walk = (map: MapNode, prefix: string) => {
    for (const { key, keyEnd, value } of map.entries) {
      if (value.kind === 'map' && key === 'metric' && prefix === '' && !value.alias) walk(value, 'metric.');
      // Another id is another item.
      if (value.kind !== 'scalar' || value.alias || key === 'id') continue;
      const [start, end] = [value.start + shift, value.end + shift];
      const free = !map.flow && ON_ONE_LINE.has(value.style) && isOneLine(text, keyEnd + shift, start, end);
      if (free || (typeof value.value === 'number' && value.style === 'plain'))
        spans.push({ objective, keyResult, key: prefix + key, free, start, end });
    }
  };
  walk(node, '');
  return spans;
}

/** Does a value stand behind its key, on the same line, with nothing between but the colon? */
function isOneLine(text: string, keyEnd: number, start: number, end: number): boolean {
  return /^: +$/.test(text.slice(keyEnd, start)) && end > start && !text.slice(start, end).includes('\n');
}

/** The stretch of `before` that `after` has another text for: all in front and behind is the same in both. */
function difference(before: string, after: string): { start: number; end: number } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = before.length;
  let other = after.length;
  while (end > start && other > start && before.charCodeAt(end - 1) === after.charCodeAt(other - 1)) {
    end--;
    other--;
  }
  return { start, end };
}

function versionOf(node: MapNode): KeyResultVersion {
  const { key_results: _, metric, ...rest } = toData(node) as { [key: string]: Json };
  const fields: Record<string, Json> = { ...rest };
  if (typeof metric === 'object' && metric !== null && !Array.isArray(metric)) {
    for (const [key, value] of Object.entries(metric)) fields[`metric.${key}`] = value;
  }
  return { id: typeof rest.id === 'string' || typeof rest.id === 'number' ? String(rest.id) : '', fields };
}

/** The mappings in the list behind a key; none where there is no such list. Aliased ones count as they read. */
function itemsOf(map: MapNode, key: string): MapNode[] {
  const list = map.entries.find((entry) => entry.key === key)?.value;
  return list?.kind === 'list' ? list.items.filter((item: Node): item is MapNode => item.kind === 'map') : [];
}
