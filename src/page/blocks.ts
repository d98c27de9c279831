/**
 * What a page is made of. Builders of pages say what stands there in sentences and blocks; the three renderers
 * (terminal, markdown, html) know these blocks and nothing of OKRs. Every text may come from a user's file:
 * renderers escape it.
 */

import type { Picture } from './picture';

/** How a piece of text is meant. Colour never stands alone: the words say it too. */
export type Tone = 'strong' | 'dim' | 'good' | 'warn' | 'bad' | 'code';

/** A piece of text with a tone. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone;
  /** Leads to the section of this id on the page, in documents that can be jumped in. */
  readonly to?: string;
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
  /** In a tree that folds: begins folded. */
  readonly folded?: boolean;
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

/** A figure with its name above, something drawn and sentences below: what is read first. */
export interface Figure {
  readonly label: string;
  readonly value: Inline;
  readonly cell?: Cell;
  readonly notes: readonly Inline[];
}

/** A part of a page with a title; folds where a document can. */
export interface Section {
  readonly type: 'section';
  /** To be linked to, once on a page; null for none. */
  readonly id: string | null;
  /** Of its heading, 2 (a part of the page) to 6; null for a thing in a list, whose title is no heading. */
  readonly level: 2 | 3 | 4 | 5 | 6 | null;
  readonly title: Inline;
  /** A quiet line below the title. */
  readonly aside?: Inline;
  /** Beside the title, in columns that line up with those of the sections around it. */
  readonly cells?: readonly Cell[];
  /** Whether it folds, and how it stands at first. On paper all stand open. */
  readonly fold?: 'open' | 'closed';
  /** Beside the main thing: on paper only where somebody opened it. */
  readonly extra?: true;
  /** What a filter finds it by: names of facets to their values. */
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  /** What stands here where nothing folds (terminal, Markdown); without it `blocks`. */
  readonly flat?: readonly Block[];
  readonly blocks: readonly Block[];
}

/** Controls that narrow down the sections with facets around it. Only for those who can use them: no words elsewhere. */
export interface Filter {
  readonly type: 'filter';
  /** Of the search field, and of the whole. */
  readonly label: string;
  readonly search: string;
  readonly facets: readonly {
    readonly name: string;
    readonly label: string;
    readonly options: readonly { readonly value: string; readonly label: string }[];
  }[];
  /** First in each choice. */
  readonly all: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly reset: string;
  /** Said of what is left; `{shown}` and `{all}` stand for the numbers. */
  readonly found: string;
  readonly nothing: string;
}

/** A block of its own, or what holds others: stacks side by side where there is room, and sections. */
export type Block =
  | PlainBlock
  | Section
  | Filter
  | { readonly type: 'columns'; readonly columns: readonly (readonly PlainBlock[])[] }
  | { readonly type: 'figures'; readonly figures: readonly Figure[] }
  | {
      /** Where what stands on the page, for documents that can be jumped in. */
      readonly type: 'nav';
      readonly label: string;
      readonly entries: readonly { readonly id: string; readonly text: string }[];
    };

export type PlainBlock =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: Inline; readonly aside?: Inline }
  | { readonly type: 'text'; readonly text: Inline }
  | { readonly type: 'list'; readonly items: readonly Inline[] }
  | { readonly type: 'facts'; readonly pairs: readonly (readonly [Inline, Inline])[] }
  | { readonly type: 'table'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  | {
      readonly type: 'tree';
      readonly roots: readonly TreeNode[];
      readonly align: readonly ('left' | 'right')[];
      /** What has something below it can be folded, where a document can do so. */
      readonly folds?: boolean;
    }
  | {
      readonly type: 'callout';
      readonly tone: 'good' | 'warn' | 'bad' | 'dim';
      readonly title: Inline;
      readonly text?: Inline;
    }
  | { readonly type: 'chart'; readonly chart: Chart }
  | {
      /** A drawing with the same in words behind it, for where it cannot be shown; it says itself what it is. */
      readonly type: 'picture';
      readonly picture: Picture;
    }
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
  /** Made to print on several: what stands at the foot of each beside its number. */
  readonly foot?: string;
  /** The first thing for those who come by keyboard: to what stands below the table of contents. */
  readonly skip?: string;
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
