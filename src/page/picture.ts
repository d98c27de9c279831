import type { Bar, Piece } from './blocks';

/** One goal or objective as a card of a picture: what stands on it, from top to bottom. */
export interface Card {
  readonly look: 'top' | 'plain';
  /** Above the title: whose it is, and how it stands. */
  readonly over: string;
  readonly state: Piece | null;
  readonly title: string;
  /** Below the title, for example the owner. */
  readonly under: string;
  /** Null where there is nothing to measure; then `share` stands alone. */
  readonly bar: Bar | null;
  /** The bar in words: `58 %`. */
  readonly share: string;
  /** What needs a person. A card with one is framed differently too. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  /** Smaller things with a bar each. */
  readonly lines: readonly { readonly title: string; readonly bar: Bar; readonly share: string }[];
}

/** How a shape is meant; the style sheet says what that looks like. */
export type BoxLook =
  | 'card'
  | 'top'
  | 'wanting'
  | 'block'
  | 'stripe'
  | 'stripe-top'
  | 'stripe-wanting'
  | 'stripe-good'
  | 'stripe-warn'
  | 'stripe-bad'
  | 'track'
  | 'fill';
export type LineLook = 'first' | 'second' | 'head' | 'rule';
export type TextLook =
  | 'heading'
  | 'over'
  | 'state'
  | 'state-good'
  | 'state-warn'
  | 'state-bad'
  | 'title'
  | 'under'
  | 'share'
  | 'warning'
  | 'line'
  | 'line-share';

/** A mark in a picture. All measures in its units, one of which is a pixel at natural size; y grows downwards. */
export type Shape =
  | {
      readonly shape: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly look: BoxLook;
    }
  | {
      /** One line of text from (or, with `end`, up to) a place on its baseline. */
      readonly shape: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly look: TextLook;
      readonly end?: boolean;
    }
  | {
      /** A line in the path language of SVG. */
      readonly shape: 'line';
      readonly path: string;
      readonly look: LineLook;
    };

/** Shapes that belong together, measured from a place of their own. */
export interface PicturePart {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** What they say in full, where the drawing has to be short. */
  readonly label?: string;
  readonly shapes: readonly Shape[];
}

/** A drawing laid out beforehand: what stands where, for any renderer that can draw. */
export interface Picture {
  readonly title: string;
  /** What it shows in a few sentences, for those who cannot see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Where it may be parted for paper, as heights from the top; nothing that matters is cut there. */
  readonly sheets: readonly number[];
  /** From the back to the front. */
  readonly parts: readonly PicturePart[];
}
