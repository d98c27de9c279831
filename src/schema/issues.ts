import type { z } from 'zod';

/** A fault of form: which sentence, with which values, at which path. Key faults are marked at the key. */
export interface ShapeIssue {
  readonly say: string;
  readonly data: Readonly<Record<string, string | number | null | readonly string[]>>;
  readonly path: readonly (string | number)[];
  readonly on: 'key' | 'value';
}

type RawIssue = z.core.$ZodIssue;

/**
 * Zod's issues as our own. Their messages are codes (see `leaf.ts`); nothing that zod words reaches a user.
 * @param suggest finds the word most likely meant among the allowed ones
 */
export function shapeIssues(
  shape: z.ZodType,
  data: unknown,
  issues: readonly RawIssue[],
  suggest: (word: string, among: readonly string[]) => string | null,
): ShapeIssue[] {
  return issues.flatMap((issue) => convert(shape, data, issue, [], suggest));
}

function convert(
  shape: z.ZodType,
  data: unknown,
  issue: RawIssue,
  above: readonly PropertyKey[],
  suggest: (word: string, among: readonly string[]) => string | null,
): ShapeIssue[] {
  const path = [...above, ...issue.path].map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = valueAt(data, path);
  if (issue.code === 'invalid_union') {
    const branch = nearestBranch(issue.errors);
    if (branch) return branch.flatMap((inner) => convert(shape, data, inner, path, suggest));
  }
  if (issue.code === 'unrecognized_keys') {
    if (issue.message === 'rule-id') return issue.keys.map((key) => ruleId(path, key, suggest, keysAt(shape, path)));
    const allowed = keysAt(shape, path);
    return issue.keys.map((key) => ({
      say: 'unknown-key',
      data: { key, suggestion: suggest(key, allowed), allowed },
      path: [...path, key],
      on: 'key',
    }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    if (issue.message === 'rule-id') return [ruleId(path.slice(0, -1), key, suggest, keysAt(shape, path.slice(0, -1)))];
    const say = issue.issues[0]?.message ?? 'id';
    return [{ say, data: { key, found: key }, path, on: 'key' }];
  }
  if (found === undefined) {
    return [{ say: 'missing-key', data: { key: String(path.at(-1) ?? '') }, path: path.slice(0, -1), on: 'value' }];
  }
  const [say = 'wrong', ...rest] = issue.message.split(':');
  if (found === null && say !== 'list')
    return [{ say: 'empty-value', data: { key: String(path.at(-1) ?? '') }, path, on: 'key' }];
  const base = { key: String(path.at(-1) ?? ''), found: describe(found) };
  if (say === 'one-of') {
    const allowed = (rest[0] ?? '').split('|');
    const near = typeof found === 'string' ? suggest(found, allowed) : null;
    return [{ say, data: { ...base, allowed, suggestion: near }, path, on: 'value' }];
  }
  return [{ say, data: { ...base, low: rest[0] ?? null, high: rest[1] ?? null }, path, on: 'value' }];
}

function ruleId(
  path: (string | number)[],
  key: string,
  suggest: (word: string, among: readonly string[]) => string | null,
  allowed: readonly string[],
): ShapeIssue {
  return { say: 'rule-id', data: { key, suggestion: suggest(key, allowed) }, path: [...path, key], on: 'key' };
}

/** Of a union's branches the one that was meant: the only one whose outer type fits. */
function nearestBranch(errors: readonly (readonly RawIssue[])[]): readonly RawIssue[] | null {
  const fitting = errors.filter(
    (branch) => !branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type'),
  );
  const only = fitting[0];
  return fitting.length === 1 && only ? only : null;
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The keys allowed at a path, for a did-you-mean. */
function keysAt(shape: z.ZodType, path: readonly (string | number)[]): string[] {
  let shapes: z.ZodType[] = [shape];
  for (const step of path) shapes = shapes.flatMap((one) => open(one)).flatMap((one) => child(one, step));
  return shapes.flatMap((one) => open(one)).flatMap(ownKeys);
}

interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  valueType?: z.ZodType;
  keyType?: z.ZodType;
  entries?: Record<string, string>;
}

function defOf(shape: z.ZodType): Def {
  return shape._zod.def as unknown as Def;
}

/** Optional, nullable and union shapes laid open. */
function open(shape: z.ZodType): z.ZodType[] {
  const def = defOf(shape);
  if (def.innerType) return open(def.innerType);
  if (def.options) return def.options.flatMap(open);
  return [shape];
}

function child(shape: z.ZodType, step: string | number): z.ZodType[] {
  const def = defOf(shape);
  const inner = def.shape && Object.hasOwn(def.shape, step) ? def.shape[step] : (def.element ?? def.valueType);
  return inner ? [inner] : [];
}

function ownKeys(shape: z.ZodType): string[] {
  const def = defOf(shape);
  if (def.shape) return Object.keys(def.shape);
  const key = def.keyType ? defOf(def.keyType) : null;
  return key?.entries ? Object.keys(key.entries) : [];
}

/** What stands there, in a word or as typed, short enough for a sentence. */
function describe(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
