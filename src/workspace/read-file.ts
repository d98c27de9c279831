import { readNumber } from '../language/number';
import { suggest } from '../language/suggest';
import type { Observation } from '../model/finding';
import type { Path } from '../model/ref';
import type { Language } from '../model/workspace';
import { type ShapeIssue, shapeIssues, shorten } from '../schema/issues';
import { FILE_SHAPES, type FileData, type FileKind } from '../schema/kinds';
import { keepBoth } from '../source/keep-both';
import { Lines, offsetsOf } from '../source/locate';
import { type Node, nodeAt, toData, toNode } from '../source/node';
import { parse } from '../source/parse';
import { LIMITS } from '../source/problem';
import { exactNumber } from '../source/scalar';
import { explainSyntax } from '../source/syntax';
import { CHECK_IN_LISTS } from './check-in-lists';
import { type Doubt, doubtOf } from './doubtful-number';
import type { TextFile } from './file';

/** The first files are looked through as they are: compiling a shape takes longer than it saves with so few. */
const FEW = 24;
let opened = 0;

/**
 * One file being read: its tree, its data where the form is right, and everything seen on the way. Builders take their
 * values through it, so that a number written as people write it is understood, and refused where it is not in quotes.
 */
export class FileReader<K extends FileKind = FileKind> {
  readonly observations: Observation[] = [];
  /** A fault that makes the data untrustworthy: the file is left out. */
  broken = false;
  /** Any fault at all: the file is left out of everything but `check`. */
  faulty = false;

  private lines: Lines | null = null;

  private constructor(
    readonly file: string,
    readonly language: Language,
    private readonly text: string,
    private readonly root: Node | null,
    /** Null where the file is broken. */
    readonly data: FileData<K> | null,
  ) {}

  /** Parses and validates. Never throws for what stands in the file. */
  static async open<K extends FileKind>(file: TextFile, kind: K, language: Language): Promise<FileReader<K>> {
    const parsed = parse(file.text);
    const problems = parsed.broken ? await explainSyntax(file.text) : [];
    const found = problems.length > 0 ? problems : parsed.problems;
    const failed = (root: Node | null, say?: string, data: Observation['data'] = {}) => {
      const reader = new FileReader<K>(file.path, language, file.text, root, null);
      reader.broken = true;
      if (say) reader.see('format', say, data, []);
      return reader;
    };
    if (found.length > 0) {
      const reader = failed(null);
      reader.faulty = true;
      for (const { rule, say, data, start, end } of found) {
        const seen = { rule, say, data, place: { file: file.path, start, end }, subject: null };
        reader.observations.push(rule === 'merge-conflict' ? withResolution(seen, file, kind) : seen);
      }
      return reader;
    }
    if (parsed.root === null) return failed(null, 'empty-file');
    if (parsed.root.kind !== 'map')
      return failed(parsed.root, 'not-a-mapping', { kind: parsed.root.kind === 'list' ? 'list' : 'text' });
    const data = toData(parsed.root);
    const shape = FILE_SHAPES[kind];
    const result = shape.safeParse(data, { jitless: opened++ < FEW });
    if (result.success)
      return new FileReader<K>(file.path, language, file.text, parsed.root, result.data as FileData<K>);
    const issues = shapeIssues(shape, data, result.error.issues, suggest).map((issue, index) =>
      index < LIMITS.findings ? decimalComma(parsed.root, issue) : issue,
    );
    const onlyKeys = issues.every((issue) => issue.say === 'unknown-key' || issue.say === 'comma');
    const usable = onlyKeys
      ? (withoutKeys(
          data,
          issues.map((issue) => issue.path),
        ) as FileData<K>)
      : null;
    const reader = new FileReader<K>(file.path, language, file.text, parsed.root, usable);
    reader.broken = !onlyKeys;
    for (const issue of issues.slice(0, LIMITS.findings))
      reader.see('format', issue.say, issue.data, issue.path, issue.on);
    const more = issues.length - LIMITS.findings;
    if (more > 0) reader.see('format', 'more', { count: more }, []);
    return reader;
  }

  /** Reads what a file once said, its texts as if in quotes; null where it has a fault of form today. */
  static ofData<K extends FileKind>(path: string, data: unknown, kind: K, language: Language): FileReader<K> | null {
    const result = FILE_SHAPES[kind].safeParse(data, { jitless: opened++ < FEW });
    return result.success ? new FileReader<K>(path, language, '', toNode(data), result.data as FileData<K>) : null;
  }

  /** Notes a fault at a path. */
  see(
    rule: string,
    say: string,
    data: Observation['data'],
    path: Path,
    on: 'key' | 'value' = 'value',
    subject: string | null = null,
  ): void {
    if (rule === 'format' || rule === 'duplicate-id') this.faulty = true;
    this.observations.push({ rule, say, data, place: { file: this.file, path, on }, subject });
  }

  /** A number as written; null (and a finding) for a text that states none, or stands without quotes. */
  number(value: number | string | null | undefined, path: Path): { value: number; unit: string | null } | null {
    if (value === null || value === undefined) return null;
    const doubtful = doubtOf(value, this.language);
    if (doubtful !== null && this.isPlain(path)) {
      this.doubt(doubtful, path);
      return { value: doubtful.read, unit: null };
    }
    if (typeof value === 'number') return { value, unit: null };
    const node = nodeAt(this.root, path);
    const quoted = node?.kind === 'scalar' && node.style !== 'plain';
    const written = readNumber(value, this.language);
    // In quotes the language's habit counts ("500.000" is half a million in German), without them YAML's grammar.
    const exact = exactNumber(value);
    const long = exact === null && /^[-+]?[1-9]\d{15,}$/.test(value);
    if (quoted && written && !long) return written;
    if (exact !== null) return { value: exact, unit: null };
    const inexact = /^[-+]?[1-9]\d*(\.\d+)?$/.test(value);
    const say = inexact ? 'number-inexact' : written ? 'number-unquoted' : 'number';
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    const plain = written && Number.isFinite(written.value) ? String(written.value) : null;
    this.see('format', say, { key, found: shorten(value), plain }, path);
    return null;
  }

  /** Notes a number that people and programs read differently; the fix puts it in quotes, where people's reading counts. */
  doubt({ say, found, read, other }: Doubt, path: Path): void {
    const key = String(path.findLast((step) => typeof step === 'string') ?? '');
    const change = { kind: 'set', file: this.file, path, text: `"${found}"` } as const;
    const place = { file: this.file, path, on: 'value' as const };
    const fix = { safe: true, changes: [change] };
    this.observations.push({
      rule: 'ambiguous-number',
      say,
      data: { key, found, read, other },
      place,
      subject: null,
      fix,
    });
  }

  /** Does a value stand without quotes, and at this place (not behind an alias)? */
  isPlain(path: Path): boolean {
    const node = nodeAt(this.root, path);
    return node?.kind === 'scalar' && node.style === 'plain' && node.alias === undefined;
  }

  /** Is there a value of its own at the path? */
  has(path: Path): boolean {
    return nodeAt(this.root, path) !== null;
  }

  /** Line of a path, from 1. */
  lineOf(path: Path): number {
    this.lines ??= new Lines(this.text);
    return this.lines.at(offsetsOf(this.root, { path, on: 'value' }).start).line;
  }

  /** Reports the second and later of items with one id; returns the items whose id is new. */
  unique<T extends { id: string }>(items: readonly T[], path: Path, what: string): T[] {
    const first = new Map<string, number>();
    return items.filter((item, index) => {
      const earlier = first.get(item.id);
      if (earlier === undefined) {
        first.set(item.id, index);
        return true;
      }
      const line = this.lineOf([...path, earlier, 'id']);
      this.see('duplicate-id', 'same-file', { id: item.id, what, line }, [...path, index, 'id']);
      return false;
    });
  }
}

/** A merge conflict, with its fix where both sides only added check-ins or blockers. */
function withResolution(seen: Observation, { path, text, ...file }: TextFile, kind: FileKind): Observation {
  const began = file.began ?? null;
  const added = kind === 'check-ins' && keepBoth(text, CHECK_IN_LISTS, began) !== null;
  const change = { kind: 'keep-both', file: path, lists: CHECK_IN_LISTS, began } as const;
  return { ...seen, data: { ...seen.data, added }, fix: added ? { safe: true, changes: [change] } : null };
}

/** `{ value: 9,4 }`: in braces a comma begins the next entry, so YAML reads 9 and a key `4`. */
function decimalComma(root: Node | null, issue: ShapeIssue): ShapeIssue {
  const key = issue.path.at(-1);
  if (issue.say !== 'unknown-key' || !/^\d+$/.test(String(key))) return issue;
  const parent = nodeAt(root, issue.path.slice(0, -1));
  if (parent?.kind !== 'map' || !parent.flow) return issue;
  const before = parent.entries[parent.entries.findIndex((entry) => entry.key === key) - 1];
  if (before?.value.kind !== 'scalar' || typeof before.value.value !== 'number') return issue;
  const data = { key: before.key, found: `${before.value.value},${key}`, plain: `${before.value.value}.${key}` };
  return { ...issue, say: 'comma', data };
}

/** The data without some keys (which the format does not know). */
function withoutKeys(data: unknown, paths: readonly Path[]): unknown {
  const copy = structuredClone(data);
  for (const path of paths) {
    let value = copy as Record<string | number, unknown> | undefined;
    for (const step of path.slice(0, -1)) value = value?.[step] as Record<string | number, unknown> | undefined;
    const key = path.at(-1);
    if (value && key !== undefined) delete value[key];
  }
  return copy;
}
