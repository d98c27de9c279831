import Table from 'cli-table3';
import { blank, type Line, type Span, widthOf } from './span';

/** Blocks of lines beside each other, each as wide as `span` columns (1 without it); titles stand on one base line. */
export interface SetRow {
  readonly blocks: readonly { readonly lines: readonly Line[]; readonly span?: number }[];
  readonly titles?: boolean;
}

/** Rows handed over at once: cli-table3 looks at every earlier row for every cell. */
const BATCH = 64;
/** Stand-ins: private-use characters, which no text on its way out can hold. */
const FIRST = 0xf0000;
const FILL = '\ue000';
const STAND_IN = /( +)|([\u{f0000}-\u{ffffd}])\ue000*/gu;

/**
 * Rows set in columns by cli-table3, without borders. It measures with an older string-width than ours and may not
 * see our colours: so it moves stand-ins of the measured width, and the lines are put back in their places.
 */
export function setColumns(
  rows: readonly SetRow[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right')[],
  gap: number,
): Line[] {
  const parts = rows.flatMap(linesApart);
  const lines: Line[] = [];
  for (let at = 0; at < parts.length; at += BATCH) {
    lines.push(...setBatch(parts.slice(at, at + BATCH), widths, aligns, gap));
  }
  return lines;
}

/** A row as one row per line, which looks the same: cli-table3 measures the whole text of a cell for every line. */
function linesApart(row: SetRow): SetRow[] {
  const height = row.blocks.reduce((most, { lines }) => Math.max(most, lines.length), 0);
  if (height <= 1 || row.titles) return [row];
  return Array.from({ length: height }, (_, at) => ({
    blocks: row.blocks.map(({ lines, span = 1 }) => ({ lines: lines.slice(at, at + 1), span })),
  }));
}

function setBatch(
  rows: readonly SetRow[],
  widths: readonly number[],
  aligns: readonly ('left' | 'right')[],
  gap: number,
): Line[] {
  const waiting = new Map<string, Line[]>();
  /** The stand-in of a block; its lines wait in the order in which they will come out. */
  const hold = (block: readonly Line[], place: number): string => {
    const sign = String.fromCodePoint(FIRST + place);
    return block
      .map((line) => {
        const width = widthOf(line);
        if (width === 0) return '';
        const queue = waiting.get(sign);
        if (queue === undefined) waiting.set(sign, [line]);
        else queue.push(line);
        return sign + FILL.repeat(width - 1);
      })
      .join('\n');
  };
  const table = new Table({
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap - 1 },
    colWidths: widths.map((width) => width + gap - 1),
    colAligns: [...aligns],
  });
  for (const row of rows) {
    let place = 0;
    const cells = row.blocks.map(({ lines, span = 1 }) => {
      const content = hold(lines, place);
      place += span;
      return { content, colSpan: span, vAlign: row.titles ? ('bottom' as const) : ('top' as const) };
    });
    table.push(cells);
  }
  const text = table.toString();
  const next = new Map<string, number>();
  return text.split('\n').map((line) =>
    Array.from(line.matchAll(STAND_IN)).flatMap(([, spaces, sign = '']): readonly Span[] => {
      if (spaces !== undefined) return [blank(spaces.length)];
      const at = next.get(sign) ?? 0;
      next.set(sign, at + 1);
      return waiting.get(sign)?.[at] ?? [];
    }),
  );
}

/** One blank between columns counts as a border: so cli-table3 reckons the width of what spans several of them. */
const NO_BORDERS = {
  ...Object.fromEntries(
    ['top', 'bottom', 'left', 'right', 'mid'].flatMap((side) =>
      ['', '-mid', '-left', '-right'].map((part) => [side + part, '']),
    ),
  ),
  middle: ' ',
};
