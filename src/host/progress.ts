/** Long work says how far it is: one line on a terminal, gone when anything else is written. */
export interface Progress {
  /** Shows a sentence where the work takes long already. Cheap: the sentence is made only where it is shown. */
  show(say: () => string): void;
  /** Takes the line away. */
  clear(): void;
}

/** Where the line is drawn, and with what clock. */
export interface ProgressPlace {
  /** Columns of the terminal; null where there is none, or nobody looks at it: then nothing is ever written. */
  readonly columns: number | null;
  /** Milliseconds of any clock that never goes back. */
  now(): number;
  write(text: string): void;
}

/** Work shorter than this says nothing, in milliseconds. */
const PATIENCE = 500;
/** Between two lines, in milliseconds. */
const PAUSE = 100;
const ERASE = '\r\u001b[2K';

/** The progress line of one run. It begins to count with the first sentence it is offered. */
export function progressAt(place: ProgressPlace): Progress {
  let next: number | null = null;
  let shown = false;
  return {
    show(say) {
      if (place.columns === null) return;
      const now = place.now();
      next ??= now + PATIENCE;
      if (now < next) return;
      next = now + PAUSE;
      shown = true;
      // One column stays free: a full line would wrap, and its first half would stay.
      place.write(ERASE + [...say()].slice(0, place.columns - 1).join(''));
    },
    clear() {
      if (shown) place.write(ERASE);
      shown = false;
    },
  };
}
