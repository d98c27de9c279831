import type { Cell } from '../sheets/cell';
import type { Grid, GridRow, Heading } from './grid';
import { unmarked } from './split-key-results';

const HEADINGS: readonly Heading[] = [
  { text: 'Team', level: null },
  { text: 'Cycle', level: null },
  { text: 'Objective', level: 'objective' },
  { text: 'Objective owner', level: 'objective' },
  { text: 'Key result', level: 'key-result' },
  { text: 'Owner', level: 'key-result' },
  { text: 'Description', level: 'objective' },
];

/** `Team: Vertrieb`, `Quartal: Q4 2026`, `Owner: Ben` on a line of its own or in brackets behind a title. */
const SAID =
  /^(?<key>team|bereich|abteilung|department|owner|lead|verantwortlich\w*|zyklus|cycle|quartal|quarter|zeitraum)\s*[:=]\s*(?<value>.+)$/iu;
const BEHIND = /\s*[([](?:owner|lead|verantwortlich\w*|@)\s*:?\s*(?<owner>[^)\]]+)[)\]]\s*$/iu;
const OBJECTIVE = /^(?:\*\*)?(?:objective|ziel|goal|o)\s?\d*\s?[:.)–-]\s*(?<title>.+)$/iu;
/** A line that only says what follows. */
const LABEL = /^(?:key results?|krs?|schlüsselergebnisse?|objectives?|ziele?)\s*:?$/iu;
const RULE = /^ {0,3}(?:[-*_] ?){3,}$/;

/**
 * The objectives of a document in Markdown: the deepest headings above lists are objectives, list items below them key
 * results; headings above say team and cycle. Tables are grids of their own.
 */
export function readMarkdown(text: string): Grid[] {
  const lines = withoutFront(text).split('\n');
  const tables: Grid[] = [];
  const rest: (string | null)[] = [...lines];
  for (let at = 0; at < lines.length; at++) {
    if (!isTableLine(lines[at]) || !/^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/.test(lines[at + 1] ?? '')) continue;
    let end = at + 2;
    while (isTableLine(lines[end])) end++;
    tables.push({ ...tableOf(lines.slice(at, end), at + 1), says: saidAbove(headingsAbove(lines.slice(0, at))) });
    for (let line = at; line < end; line++) rest[line] = null;
    at = end - 1;
  }
  const outline = outlineOf(rest);
  return [...tables, ...(outline.rows.length > 0 ? [outline] : [])];
}

function withoutFront(text: string): string {
  const plain = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  // The lines of a front matter become empty, so that those below keep their numbers.
  return plain.replace(/^---\n[\s\S]*?\n---(?=\n)/, (front) => front.replaceAll(/[^\n]/g, ''));
}

function isTableLine(line: string | undefined): boolean {
  return line !== undefined && (line.match(/(?<!\\)\|/g)?.length ?? 0) > 0 && line.trim() !== '';
}

function tableOf(lines: readonly string[], first: number): Grid {
  const rows = lines.flatMap((line, index): GridRow[] => {
    if (index === 1) return [];
    const inner = line
      .trim()
      .replace(/^\|/, '')
      .replace(/(?<!\\)\|$/, '');
    const cells = inner.split(/(?<!\\)\|/).map((cell): Cell => withoutMarks(cell.replaceAll('\\|', '|')) || null);
    return [{ line: first + index, cells }];
  });
  return { sheet: null, headings: null, rows };
}

interface Found {
  readonly depth: number;
  readonly line: number;
  readonly text: string;
}

/** The headings' depths that have list items directly below them are those of objectives. */
function outlineOf(lines: readonly (string | null)[]): Grid {
  const rows: GridRow[] = [];
  const above: Found[] = [];
  const depths = objectiveDepths(lines);
  const said: ReturnType<typeof saidAbove> = { team: null, cycle: null };
  let objective: { title: string; owner: string; note: string[]; line: number; rows: number } | null = null;
  let inFence = false;
  let last: { row: number; indent: number } | null = null;
  const flush = () => {
    if (objective === null) return;
    if (objective.rows === 0) rows.push({ line: objective.line, cells: cells('', '') });
    const first = rows.length - Math.max(objective.rows, 1);
    const note = objective.note.join(' ');
    if (note !== '') rows[first] = { ...(rows[first] as GridRow), cells: (rows[first]?.cells ?? []).with(6, note) };
    objective = null;
  };
  const cells = (keyResult: string, owner: string): Cell[] => [
    said.team,
    said.cycle,
    objective?.title ?? null,
    objective?.owner || null,
    keyResult || null,
    owner || null,
    null,
  ];
  lines.forEach((raw, index) => {
    if (raw === null || RULE.test(raw)) return;
    if (/^\s*(?:```|~~~)/.test(raw)) inFence = !inFence;
    if (inFence || raw.trim() === '') return;
    const line = index + 1;
    const heading = /^ {0,3}(#{1,6})\s+(.+?)\s*#*$/.exec(raw);
    const begin = (written: string) => {
      flush();
      const { text, owner } = ownerBehind(withoutMarks(written));
      objective = { title: OBJECTIVE.exec(text)?.groups?.title ?? text, owner, note: [], line, rows: 0 };
      last = null;
    };
    if (heading) {
      const depth = heading[1]?.length ?? 1;
      const text = withoutMarks(heading[2] ?? '');
      if (LABEL.test(text)) return;
      if (depths.has(depth) || OBJECTIVE.test(text)) {
        begin(heading[2] ?? '');
        return;
      }
      flush();
      while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
      above.push({ depth, line, text });
      Object.assign(said, saidAbove(above));
      return;
    }
    const item = /^(\s*)(?:[-*+•]|\d{1,2}[.)])\s+(?:\[[ xX]\]\s+)?(.+)$/.exec(raw);
    const text = withoutMarks(item?.[2] ?? raw);
    if (item === null && OBJECTIVE.test(text)) {
      begin(text);
      return;
    }
    if (LABEL.test(text)) return;
    const words = SAID.exec(unmarked(text))?.groups;
    if (words?.key !== undefined && words.value !== undefined) {
      if (/^(?:team|bereich|abteilung|department)$/i.test(words.key)) said.team = words.value;
      else if (/^(?:zyklus|cycle|quartal|quarter|zeitraum)$/i.test(words.key)) said.cycle = words.value;
      else if (last !== null && item !== null)
        rows[last.row] = { ...(rows[last.row] as GridRow), cells: (rows[last.row]?.cells ?? []).with(5, words.value) };
      else if (objective !== null) objective.owner = words.value;
      return;
    }
    if (objective === null) return;
    if (item === null) {
      objective.note.push(text);
      return;
    }
    const { text: keyResult, owner } = ownerBehind(text);
    rows.push({ line, cells: cells(keyResult, owner) });
    objective.rows++;
    last = { row: rows.length - 1, indent: item[1]?.length ?? 0 };
  });
  flush();
  return { sheet: null, headings: HEADINGS, rows };
}

/** The headings a line lies below, from the first to the nearest. */
function headingsAbove(lines: readonly string[]): Found[] {
  const above: Found[] = [];
  lines.forEach((line, index) => {
    const heading = /^ {0,3}(#{1,6})\s+(.+?)\s*#*$/.exec(line);
    if (!heading) return;
    const depth = heading[1]?.length ?? 1;
    while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
    above.push({ depth, line: index + 1, text: withoutMarks(heading[2] ?? '') });
  });
  return above;
}

function objectiveDepths(lines: readonly (string | null)[]): Set<number> {
  const depths = new Set<number>();
  let depth: number | null = null;
  for (const line of lines) {
    const heading = /^ {0,3}(#{1,6})\s+(.+?)\s*#*$/.exec(line ?? '');
    if (heading && LABEL.test(heading[2] ?? '')) continue;
    if (heading) depth = heading[1]?.length ?? null;
    else if (depth !== null && /^\s*(?:[-*+•]|\d{1,2}[.)])\s+\S/.test(line ?? '')) depths.add(depth);
  }
  return depths;
}

/** Headings above objectives: one that says so is the cycle or the team, else the nearest without a cycle in it is the team. */
function saidAbove(above: readonly Found[]): { team: string | null; cycle: string | null } {
  let [team, cycle]: [string | null, string | null] = [null, null];
  for (const { text, depth } of above) {
    const found = /(?:q|h|t)\s?[1-4]|quartal|halbjahr|tertial/i.test(text) && /\d{2}/.test(text);
    if (found) cycle = text;
    const named = /^(?:team|bereich|abteilung|department)\s*[:–-]?\s+(?<name>.+)$/iu.exec(text)?.groups?.name;
    if (named !== undefined) team = named;
    else if (!found && (depth > 1 || above.length > 1)) team = text;
  }
  return { team, cycle };
}

function ownerBehind(text: string): { readonly text: string; readonly owner: string } {
  const owner = BEHIND.exec(text)?.groups?.owner?.trim();
  return owner === undefined ? { text, owner: '' } : { text: text.replace(BEHIND, '').trim(), owner };
}

/** The words without the marks of Markdown; of a link its text. */
function withoutMarks(text: string): string {
  return text
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\d*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\d*_])/gu, '$2')
    .replaceAll(/`([^`]*)`/g, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+.!-])/g, '$1')
    .trim();
}
