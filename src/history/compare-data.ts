import type { Path } from '../model/ref';
import { sameJson } from './compare-versions';
import type { Json } from './version';

/** One difference of two files' data. */
export interface DataChange {
  /** Keys and ids from the root: `goals`, `service-leader`, `metric`, `to`. */
  readonly names: readonly string[];
  /** Where it stands in the text of `side`. */
  readonly path: Path;
  readonly side: 'before' | 'after';
  readonly before: Json;
  readonly after: Json;
  /** An item of a list that is new or gone as a whole. */
  readonly whole: boolean;
}

type Data = { readonly [key: string]: Json };

/** Keys that hold one statement, however many lines it has. */
const STATEMENTS: ReadonlySet<string> = new Set(['contributes_to', 'people', 'scores', 'capacity']);

/** What tells items of a list apart that have no id. */
const NAMES = ['id', 'what', 'who', 'team', 'date', 'key_result'] as const;

/**
 * What two files say differently, whatever the order of keys and the way of writing. Items of lists are followed by their id,
 * or by what they are about; lists of plain values are one statement. `same` says which unequal values mean the same.
 */
export function compareData(before: Data, after: Data, same: (a: Json, b: Json) => boolean = sameJson): DataChange[] {
  const found: DataChange[] = [];
  const note = (names: readonly string[], paths: Paths, old: Json, now: Json, whole = false) => {
    const side = now === null && paths.after === null ? 'before' : 'after';
    found.push({ names, path: paths[side] ?? paths.before ?? [], side, before: old, after: now, whole });
  };
  const walk = (old: Json | undefined, now: Json | undefined, names: readonly string[], paths: Paths): void => {
    if (same(old ?? null, now ?? null)) return;
    const last = names.at(-1) ?? '';
    if (isMap(old ?? {}) && isMap(now ?? {}) && !STATEMENTS.has(last)) {
      const [left, right] = [(old ?? {}) as Data, (now ?? {}) as Data];
      for (const key of new Set([...Object.keys(right), ...Object.keys(left)]))
        walk(left[key], right[key], [...names, key], {
          before: paths.before && [...paths.before, key],
          after: paths.after && [...paths.after, key],
        });
      return;
    }
    const [left, right] = [itemsOf(old ?? []), itemsOf(now ?? [])];
    if (!left || !right || STATEMENTS.has(last)) {
      note(names, paths, old ?? null, now ?? null);
      return;
    }
    const at = (side: 'before' | 'after', index: number | undefined) =>
      index === undefined || paths[side] === null ? null : [...(paths[side] ?? []), index];
    for (const name of new Set([...right.keys(), ...left.keys()])) {
      const [first, second] = [left.get(name), right.get(name)];
      const inside = { before: at('before', first?.index), after: at('after', second?.index) };
      if (first && second) walk(first.item, second.item, [...names, name], inside);
      else
        note(
          [...names, name],
          inside,
          first ? titleOf(first.item, name) : null,
          second ? titleOf(second.item, name) : null,
          true,
        );
    }
  };
  walk(before, after, [], { before: [], after: [] });
  return found;
}

interface Paths {
  readonly before: Path | null;
  readonly after: Path | null;
}

function isMap(value: Json): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Items by name; null for anything but a list of mappings with a name each. */
function itemsOf(value: Json): Map<string, { readonly item: Data; readonly index: number }> | null {
  if (!Array.isArray(value)) return null;
  const found = new Map<string, { item: Data; index: number }>();
  for (const [index, item] of (value as readonly Json[]).entries()) {
    if (!isMap(item)) return null;
    const name = nameOf(item);
    if (name === '' || found.has(name)) return null;
    found.set(name, { item, index });
  }
  return found;
}

function nameOf(item: Data): string {
  if (typeof item.id === 'string') return item.id;
  return NAMES.flatMap((key) => (typeof item[key] === 'string' ? [item[key]] : [])).join(' ');
}

/** What people call an item. */
function titleOf({ title, name, what, text }: Data, id: string): Json {
  return title ?? name ?? what ?? text ?? id;
}
