/**
 * What a page is made of. Builders of pages say what stands there in sentences and blocks; the three renderers
 * (terminal, markdown, html) know these blocks and nothing of OKRs. Every text may come from a user's file:
 * renderers escape it.
 */

/** How a piece of text is meant. Colour never stands alone: the words say it too. */
export type Tone = 'strong' | 'dim' | 'good' | 'warn' | 'bad' | 'code';

/** A piece of text with a tone. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone;
}

/** Running text. */
export type Inline = string | Piece | readonly (string | Piece)[];

/** A bar of one length in all rows. Ratios 0–1; null draws an empty place. */
export interface Bar {
  readonly bar: number | null;
  /** Where a thin mark stands inside it, for example what was to be expected by today. */
  readonly mark?: number | null;
  /** A stretch to make visible behind it, for example the corridor 0.6–0.8. */
  readonly zone?: readonly [number, number];
  readonly tone?: Tone;
  /** What it says to those who cannot see it, for example `58 %, expected 62 %`; without it the percentage. */
  readonly label?: string;
}

/** The course of a value as a sparkline; null is a gap. */
export interface Series {
  readonly series: readonly (number | null)[];
  /** What its least and greatest height stand for, for example from and to; without it the series' own extremes. */
  readonly range?: readonly [number, number];
}

export type Cell = Inline | Bar | Series;

/** A value on a day, counted from the beginning of what is drawn. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number;
}

/** A height worth marking across a chart, for example the target. */
export interface ChartLevel {
  readonly y: number;
  /** `55 target` */
  readonly label: string;
}

/** The course of one value over time as a line, with the heights it is measured by. */
export interface Chart {
  readonly points: readonly ChartPoint[];
  /** Where the drawing begins and ends, with the words below both ends. */
  readonly from: { readonly x: number; readonly label: string };
  readonly to: { readonly x: number; readonly label: string };
  readonly levels: readonly ChartLevel[];
  /** The last value in words, beside its point. */
  readonly last: string;
  /** What it shows, for those who cannot see it. */
  readonly label: string;
}

export interface Column {
  /** Empty for none. */
  readonly title: Inline;
  readonly align: 'left' | 'right';
  /** The column that takes the width left over and is wrapped where there is too little. At most one. */
  readonly grow?: boolean;
  /** Nice to have: left out where the table does not fit otherwise. */
  readonly spare?: boolean;
}

/** A row whose first cell is the only one with text stands across all columns, as the title of those below it. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Indent of the first cell, in steps. */
  readonly depth?: number;
  /** A line across the whole width below the row, for a sentence that explains it. */
  readonly below?: Inline;
}

export interface TreeNode {
  readonly label: Inline;
  /** Cells in columns to the right of the label. */
  readonly aside: readonly Cell[];
  /** Lines below the label that are no children. */
  readonly notes?: readonly Inline[];
  readonly children: readonly TreeNode[];
}

/** Lines of a user's file with a place marked: line numbers from 1, columns from 1 in UTF-16 units, end exclusive. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
  readonly mark?: { readonly start: number; readonly end: number };
}

/** A block of its own, or several stacks of them side by side where there is room; read left to right otherwise. */
export type Block = PlainBlock | { readonly type: 'columns'; readonly columns: readonly (readonly PlainBlock[])[] };

export type PlainBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: Inline; readonly aside?: Inline }
  | { readonly type: 'text'; readonly text: Inline }
  | { readonly type: 'list'; readonly items: readonly Inline[] }
  | { readonly type: 'facts'; readonly pairs: readonly (readonly [Inline, Inline])[] }
  | { readonly type: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  | { readonly type: 'tree'; readonly roots: readonly TreeNode[]; readonly align: readonly ('left' | 'right')[] }
  | {
      readonly type: 'callout';
      readonly tone: 'good' | 'warn' | 'bad' | 'dim';
      readonly title: Inline;
      readonly text?: Inline;
    }
  | { readonly type: 'chart'; readonly chart: Chart }
  | { readonly type: 'code'; readonly language: string; readonly text: string }
  | {
      /** One remark on a place: `14:16  warning  sentence   rule-id`, then its blocks indented. */
      readonly type: 'remark';
      readonly where: string;
      readonly label: Piece;
      readonly text: Inline;
      readonly aside: Inline;
      readonly source: readonly SourceLine[];
      readonly advice: readonly Inline[];
    }
  | {
      /** The last line: which command is useful next. */
      readonly type: 'next';
      readonly label: string;
      readonly commands: readonly string[];
    };

/** A whole screen or document. */
export interface Page {
  readonly title: string;
  readonly language: 'de' | 'en';
  readonly blocks: readonly Block[];
  /** Made to print on exactly one sheet of A4. */
  readonly sheet?: boolean;
}

/** The blocks one below the other, for where nothing stands side by side. */
export function stacked(blocks: readonly Block[]): readonly PlainBlock[] {
  return blocks.flatMap((block) => (block.type === 'columns' ? block.columns.flat() : [block]));
}

/** A piece with a tone, shorter to write. */
export function piece(tone: Tone, text: string): Piece {
  return { text, tone };
}

/** The words of running text without tones. */
export function plain(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if (isPieces(inline)) return inline.map((part) => (typeof part === 'string' ? part : part.text)).join('');
  return inline.text;
}

/** Is it a list of pieces? (`Array.isArray` does not narrow readonly arrays.) */
export function isPieces(inline: Inline): inline is readonly (string | Piece)[] {
  return Array.isArray(inline);
}
