import { Lines } from './locate';
import type { Node } from './node';
import { scalarsOf } from './node';

/** A comment `# okr-ignore <rule> -- <reason> [until YYYY-MM-DD]` that silences one rule on the line below it. */
export interface Ignore {
  /** As written; may name no rule that exists. */
  readonly rule: string;
  /** Null where none is given. */
  readonly reason: string | null;
  /** The last day it holds, as written (`YYYY-MM-DD`); null for always. */
  readonly until: string | null;
  /** Line of the comment, from 1, and where it stands in it. */
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The line it speaks of: the next one that is neither blank nor a comment; null at the end of a file. */
  readonly covers: number | null;
}

const COMMENT = /^[ \t]*(#[ \t]*okr-ignore\b[ \t]*(?<rest>.*?))[ \t]*$/;
const REST = /^(?<rule>[A-Za-z0-9-]*)[ \t]*(?:--[ \t]*(?<reason>.*))?$/;
const UNTIL = /[ \t]*[([]?\buntil[ \t]+(?<date>\d{4}-\d{2}-\d{2})[)\]]?[ \t]*$/;

/** All ignore comments of a text, in order. Words inside a value are no comment. */
export function ignoresIn(text: string, root: Node | null): Ignore[] {
  if (!text.includes('okr-ignore')) return [];
  const lines = new Lines(text);
  const inside = linesInsideValues(root, lines);
  const found: Ignore[] = [];
  for (let line = 1; line <= lines.count; line++) {
    const content = lines.line(line);
    const match = inside.has(line) ? null : COMMENT.exec(content);
    if (!match) continue;
    const column = content.indexOf('#') + 1;
    const rest = match.groups?.rest ?? '';
    const until = UNTIL.exec(rest);
    const parts = REST.exec(until ? rest.slice(0, until.index) : rest)?.groups;
    found.push({
      rule: parts?.rule ?? rest.split(/\s/)[0] ?? '',
      reason: parts?.reason?.trim() || null,
      until: until?.groups?.date ?? null,
      line,
      column,
      endColumn: column + (match[1]?.length ?? 0),
      covers: nextContent(lines, line),
    });
  }
  return found;
}

function nextContent(lines: Lines, from: number): number | null {
  for (let line = from + 1; line <= lines.count; line++) if (!/^[ \t]*(?:#.*)?$/.test(lines.line(line))) return line;
  return null;
}

/** Lines that lie within a text of several lines. */
function linesInsideValues(root: Node | null, lines: Lines): ReadonlySet<number> {
  const inside = new Set<number>();
  if (root === null) return inside;
  for (const scalar of scalarsOf(root)) {
    const [first, last] = [lines.at(scalar.start).line, lines.at(Math.max(scalar.start, scalar.end - 1)).line];
    const from = scalar.style === 'literal' || scalar.style === 'folded' ? first : first + 1;
    for (let line = from; line <= last; line++) if (first !== last) inside.add(line);
  }
  return inside;
}
