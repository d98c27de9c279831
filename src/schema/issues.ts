import type * as z from 'zod';
import { parseDate } from '../model/date';
import { idFrom } from '../model/id-from';

/** A fault of form: which sentence, with which values, at which path. Key faults are marked at the key. */
export interface ShapeIssue {
  readonly say: string;
  readonly data: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
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
  const seen = new Set<string>();
  return issues
    .flatMap((issue) => convert(shape, data, issue, [], suggest))
    .filter(({ say, path }) => {
      const key = JSON.stringify([say, path]);
      return !seen.has(key) && seen.add(key);
    });
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
  if (issue.code === 'invalid_union' && !(TEXTS.has(issue.message) && isStrangePair(shape, path, found))) {
    const branch = nearestBranch(issue.errors, found);
    if (branch) return branch.flatMap((inner) => convert(shape, data, inner, path, suggest));
  }
  if (issue.code === 'unrecognized_keys') {
    if (issue.message === 'rule-id') return issue.keys.map((key) => ruleId(path, key, suggest, keysAt(shape, path)));
    const allowed = keysAt(shape, path);
    return issue.keys.map((key) => ({
      say: 'unknown-key',
      data: { key: shorten(key), suggestion: suggest(key, allowed), allowed },
      path: [...path, key],
      on: 'key',
    }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    if (issue.message === 'rule-id') return [ruleId(path.slice(0, -1), key, suggest, keysAt(shape, path.slice(0, -1)))];
    const say = issue.issues[0]?.message ?? 'id';
    const base = { key: nameOf(path.slice(0, -1)), entry: true, found: shorten(key), kind: 'text' };
    const suggestion = rewrite(say, key, key);
    return [{ say, data: { ...base, low: null, high: null, suggestion }, path, on: 'key' }];
  }
  const [say = 'wrong', ...rest] = issue.message.split(':');
  if (found === undefined) {
    const missing = { key: nameOf(path), in: nameOf(path.slice(0, -1)), entry: typeof path.at(-2) === 'number' };
    return [{ say: 'missing-key', data: missing, path: path.slice(0, -1), on: 'value' }];
  }
  const base = { key: nameOf(path), entry: typeof path.at(-1) === 'number', ...describe(found) };
  if (found === null && say !== 'list')
    return [{ say: 'empty-value', data: base, path, on: base.entry ? 'value' : 'key' }];
  if (say === 'one-of') {
    const allowed = (rest[0] ?? '').split('|');
    const near = typeof found === 'string' ? suggest(found, allowed) : null;
    return [{ say, data: { ...base, allowed, suggestion: near }, path, on: 'value' }];
  }
  if (TEXTS.has(say) && base.kind === 'pair') return [{ say: 'colon-in-entry', data: base, path, on: 'value' }];
  const suggestion = rewrite(say, found, base.found);
  const wrong = { ...base, low: rest[0] ?? null, high: rest[1] ?? null, suggestion };
  return [{ say: SAYS.has(say) ? say : 'wrong', data: wrong, path, on: 'value' }];
}

/** Codes of values that are a text: a mapping of one key there is a text with a colon in it (`- Won: two customers`). */
const TEXTS: ReadonlySet<string> = new Set(['text', 'win']);

/** The codes of `leaf.ts` and the shapes; zod's own words never reach a user. */
const SAYS: ReadonlySet<string> = new Set(
  `text text-empty text-long id handle date no-such-day number by whole between positive amount boolean reference
  local-reference list mapping rule-setting pair true done value entry win shares version currency holidays cycle-id
  time time-zone year-starts end-before-start three-actions`.split(/\s+/),
);

/** The last key on a path. */
function nameOf(path: readonly (string | number)[]): string {
  const name = path.findLast((step) => typeof step === 'string');
  return name === undefined ? '' : String(name);
}

/** A mapping whose one key the shape does not know. */
function isStrangePair(shape: z.ZodType, path: readonly (string | number)[], found: unknown): boolean {
  if (describe(found).kind !== 'pair') return false;
  return !keysAt(shape, path).includes(Object.keys(found as object)[0] ?? '');
}

/** What was most likely meant by a value of a wrong form, in the right one; null where that is not known. */
function rewrite(say: string, value: unknown, found: string): string | null {
  switch (say) {
    case 'id':
      return typeof value === 'string' || typeof value === 'number' ? idFrom(String(value), 80) || null : null;
    case 'date':
      return dateFrom(found);
    case 'boolean':
      if (/^(?:yes|y|ja|j|on|1)$/i.test(found)) return 'true';
      return /^(?:no|n|nein|off|0)$/i.test(found) ? 'false' : null;
    case 'reference':
    case 'local-reference': {
      const parts = found.replace(/:\s+/, ':').split('/');
      const tidy = say === 'reference' ? found.replace(/:\s+/, ':') : parts.slice(-2).join('/');
      return /^(?:goal:[a-z0-9-]+|[A-Za-z0-9-]+(?:\/[a-z0-9][a-z0-9-]*)+)$/.test(tidy) && tidy !== found ? tidy : null;
    }
    default:
      return null;
  }
}

/** `31.12.2026`, `2026/12/31`, `2026-1-5` and `20261231` as a day; null for anything else. */
function dateFrom(text: string): string | null {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const other = /^(\d{4})[-/.]?(\d{1,2})[-/.]?(\d{1,2})(?:T.*)?$/.exec(text);
  const [year, month, day] = german ? [german[3], german[2], german[1]] : other ? other.slice(1) : [];
  if (!year || !month || !day) return null;
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
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
function nearestBranch(errors: readonly (readonly RawIssue[])[], found: unknown): readonly RawIssue[] | null {
  const fitting = errors.filter((branch) => fits(branch, found));
  const only = fitting[0];
  return fitting.length === 1 && only ? only : null;
}

/** Is the value itself of the branch's type, so that the fault lies inside it? */
function fits(branch: readonly RawIssue[], found: unknown): boolean {
  return !branch.some((issue) => {
    if (issue.path.length > 0) return false;
    if (issue.code === 'invalid_union') return !issue.errors.some((inner) => fits(inner, found));
    return issue.code === 'invalid_type' || (issue.code === 'invalid_value' && typeof found !== 'string');
  });
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

/** What stands there as typed, short enough for a sentence, and what kind of thing it is. */
function describe(value: unknown): { found: string; kind: string } {
  if (Array.isArray(value)) return { found: '[…]', kind: 'list' };
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const [only] = entries;
    if (entries.length !== 1 || !only || typeof only[1] === 'object') return { found: '{…}', kind: 'mapping' };
    return { found: shorten(`${only[0]}: ${String(only[1])}`), kind: 'pair' };
  }
  const kind = { string: 'text', number: 'number', boolean: 'yes-no' }[typeof value as string] ?? 'empty';
  return { found: shorten(String(value)), kind };
}

/** A text on one line, short enough for a sentence. */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
