import type { DefinitionEvent } from './event';
import type { Fields, Json, KeyResultVersion, Version } from './version';

/** One side of a comparison: what a file defined, and whose it is (`2026-Q4/sales`). */
export interface Side {
  readonly home: string;
  readonly version: Version | null;
}

/**
 * Adds to `found` what a commit changed between two versions of a file, in the order of the newer one, what is gone last. A
 * file under another name keeps its objectives: they moved.
 */
export function compareVersions(before: Side, after: Side, commit: number, found: DefinitionEvent[]): void {
  const moved = before.home !== after.home;
  eachPair(before.version?.objectives ?? NONE, after.version?.objectives ?? NONE, (earlier, one) => {
    if (earlier === one && !moved) return;
    const from = earlier ? `${before.home}/${earlier.id}` : null;
    const to = earlier && one && !moved ? from : one ? `${after.home}/${one.id}` : null;
    note(found, commit, from, to, earlier, one);
    eachPair(earlier?.keyResults ?? NONE, one?.keyResults ?? NONE, (first, second) => {
      if (first === second && !moved) return;
      const was = first ? `${from}/${first.id}` : null;
      const is = first && second && !moved ? was : second ? `${to}/${second.id}` : null;
      note(found, commit, was, is, first, second);
    });
  });
}

const NONE: readonly never[] = [];

/** Items of two lists with the same id, in the order of the second; those of one list alone with nothing beside them. */
function eachPair<T extends { readonly id: string }>(
  before: readonly T[],
  after: readonly T[],
  visit: (before: T | undefined, after: T | undefined) => void,
): void {
  if (before.length === after.length && after.every((one, index) => one.id === before[index]?.id)) {
    for (let index = 0; index < after.length; index++) visit(before[index], after[index]);
    return;
  }
  const old = byId(before);
  for (const one of byId(after).values()) {
    visit(old.get(one.id), one);
    old.delete(one.id);
  }
  for (const gone of old.values()) visit(gone, undefined);
}

/** Notes what differs; nothing where only the spelling does. */
function note(
  found: DefinitionEvent[],
  commit: number,
  from: string | null,
  to: string | null,
  before: KeyResultVersion | undefined,
  after: KeyResultVersion | undefined,
): void {
  if (!before || !after) {
    found.push({ commit, from, to, before: before?.fields ?? {}, after: after?.fields ?? {} });
    return;
  }
  if (before.fields === after.fields && from === to) return;
  const changed = differing(before.fields, after.fields);
  if (from !== to || changed.length > 0)
    found.push({ commit, from, to, before: only(before.fields, changed), after: only(after.fields, changed) });
}

/** The keys two sides say different things about. */
export function differing(before: Fields, after: Fields): string[] {
  const changed: string[] = [];
  for (const key of Object.keys(before)) if (!sameJson(before[key], after[key])) changed.push(key);
  for (const key of Object.keys(after))
    if (!Object.hasOwn(before, key) && !sameJson(null, after[key])) changed.push(key);
  return changed;
}

/** Some keys of what is said, those that are there. */
export function only(fields: Fields, keys: readonly string[]): Fields {
  const said: Record<string, Json> = {};
  for (const key of keys) {
    const value = fields[key];
    if (value !== undefined) said[key] = value;
  }
  return said;
}

/** Equal values, whatever the order of keys. Nothing written is the same as nothing behind a key. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b || (a ?? null) === (b ?? null)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  if (Array.isArray(a) !== Array.isArray(b) || left.length !== right.length) return false;
  return left.every(([key, value]) => Object.hasOwn(b, key) && sameJson(value, (b as Record<string, Json>)[key]));
}

/** By id; of several with one id the first counts, as everywhere. */
function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  const found = new Map<string, T>();
  for (const item of items) if (item.id !== '' && !found.has(item.id)) found.set(item.id, item);
  return found;
}
