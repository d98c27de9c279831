import type { Look } from '../look';
import { type Symbols, symbolsFor } from '../symbols';

/** What every block needs to know to lay itself out. All widths in columns. */
export interface Setting {
  /** Nothing may be wider. */
  readonly width: number;
  /** The widest a line of prose gets: longer ones are hard to read. */
  readonly prose: number;
  /** Where right-aligned asides end: on a very wide screen not at its far edge. */
  readonly measure: number;
  /** Too narrow for anything side by side that would have to be wrapped. */
  readonly narrow: boolean;
  readonly unicode: boolean;
  readonly symbols: Symbols;
}

const LEAST = 20;
const PROSE = 100;
const MEASURE = 120;
const NARROW = 60;
/** Where a width is not a number, as in a pipe. */
const USUAL = 80;

export function settingFor(look: Look): Setting {
  const width = Number.isFinite(look.width) ? Math.max(LEAST, Math.floor(look.width)) : USUAL;
  return {
    width,
    prose: Math.min(width, PROSE),
    measure: Math.min(width, MEASURE),
    narrow: width < NARROW,
    unicode: look.unicode,
    symbols: symbolsFor(look.unicode),
  };
}
