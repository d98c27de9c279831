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

/** Where a key result stands in the text, or a number of it: offsets in UTF-16 units, end exclusive. */
interface Span {
  readonly objective: number;
  readonly keyResult: number;
  /** The key a number stands behind; null for the whole key result. */
  readonly key: string | null;
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
    for (const one of itemsOf(node, 'key_results')) {
      spans.push(...spansOf(one, { objective: objectives.length, keyResult: keyResults.length }));
      keyResults.push(versionOf(one));
    }
    objectives.push({ ...versionOf(node), keyResults });
  }
  return { text, objectives, spans };
}

/**
 * Reads a version by what differs from an earlier one: where only a number changed it is put in, where the change lies
 * inside one key result that alone is parsed. The same as {@link readVersion}, many times faster over a long history.
 */
export function nextVersion(text: string, earlier: Version | null): Version | null {
  return (earlier && patched(text, earlier)) ?? readVersion(text);
}

function patched(text: string, earlier: Version): Version | null {
  const { start, end } = difference(earlier.text, text);
  const grown = text.length - earlier.text.length;
  const within = earlier.spans.filter((span) => span.start <= start && end <= span.end);
  const number = within.find(({ key }) => key !== null);
  const span = number ?? within[0];
  if (!span) return null;
  const now = text.slice(span.start, span.end + grown);
  if (number && DIGITS.test(now)) return withFields(text, earlier, number, grown, null);
  const whole = within.find(({ key }) => key === null);
  if (!whole || whole.start === start) return null;
  const column = whole.start - (text.lastIndexOf('\n', whole.start - 1) + 1);
  const part = text.slice(whole.start, whole.end + grown);
  // Alone it may stand further left than inside of its list.
  if (part.split('\n').some((line, index) => index > 0 && indentOf(line) < column)) return null;
  const { root } = parse(' '.repeat(column) + part);
  if (root?.kind !== 'map' || root.end - column !== whole.end + grown - whole.start) return null;
  return withFields(text, earlier, whole, grown, root);
}

/** Spaces a line begins with; an empty one stands anywhere. */
function indentOf(line: string): number {
  const first = line.search(/[^ ]/);
  return first < 0 ? Number.POSITIVE_INFINITY : first;
}

/** Plain digits stay plain digits wherever they stand. */
const DIGITS = /^(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

/** The earlier version with one key result read anew (`root`), or one number of it. */
function withFields(text: string, earlier: Version, span: Span, grown: number, root: MapNode | null): Version | null {
  const objective = earlier.objectives[span.objective];
  const old = objective?.keyResults[span.keyResult];
  if (!objective || !old) return null;
  const number = plainValue(text.slice(span.start, span.end + grown));
  const next = root ? versionOf(root) : { ...old, fields: { ...old.fields, [span.key ?? '']: number } };
  const shift = (one: Span): Span => ({
    ...one,
    start: one.start > span.start ? one.start + grown : one.start,
    end: one.end >= span.end ? one.end + grown : one.end,
  });
  const kept = root ? earlier.spans.filter((one) => !isSameItem(one, span)) : earlier.spans;
  const spans = grown === 0 && !root ? earlier.spans : kept.map(shift);
  const fresh = root ? spansOf(root, span, span.start - root.start) : [];
  const keyResults = objective.keyResults.with(span.keyResult, next);
  return {
    text,
    objectives: earlier.objectives.with(span.objective, { ...objective, keyResults }),
    spans: root ? [...spans, ...fresh] : spans,
  };
}

function isSameItem(one: Span, two: Span): boolean {
  return one.objective === two.objective && one.keyResult === two.keyResult;
}

/** The spans of a key result: itself first, then the plain numbers of it and of its metric. */
function spansOf(node: MapNode, { objective, keyResult }: Pick<Span, 'objective' | 'keyResult'>, shift = 0): Span[] {
  const spans: Span[] = [];
  const add = (key: string | null, { start, end }: Node) =>
    spans.push({ objective, keyResult, key, start: start + shift, end: end + shift });
  add(null, node);
  const walk = (map: MapNode, prefix: string) => {
    for (const { key, value } of map.entries) {
      if (value.kind === 'scalar' && typeof value.value === 'number' && value.style === 'plain' && !value.alias)
        add(prefix + key, value);
      else if (value.kind === 'map' && key === 'metric' && prefix === '' && !value.alias) walk(value, 'metric.');
    }
  };
  walk(node, '');
  return spans;
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
