/** What is drawn: one set for Unicode, one for ASCII. Every symbol is one column wide but the guides and `ellipsis`. */
export interface Symbols {
  readonly full: string;
  readonly rest: string;
  readonly zone: string;
  readonly mark: string;
  /** Last place of a bar above 100 %. */
  readonly over: string;
  /** A bar without a value. */
  readonly unknown: string;
  /** Heights of a sparkline from low to high. */
  readonly heights: readonly string[];
  /** A point of a chart, the line between two, and a marked height. */
  readonly chart: { readonly point: string; readonly line: string; readonly level: string; readonly axis: string };
  readonly scale: { readonly left: string; readonly line: string; readonly right: string };
  readonly bullet: string;
  readonly gutter: string;
  readonly edge: string;
  /** Between commands. */
  readonly between: string;
  readonly ellipsis: string;
  /** Three columns each: a node with siblings to come, the last one, and what runs on below them. */
  readonly branch: string;
  readonly last: string;
  readonly trunk: string;
  readonly sign: { readonly good: string; readonly warn: string; readonly bad: string; readonly dim: string };
}

const UNICODE: Symbols = {
  full: '█',
  rest: '░',
  zone: '▒',
  mark: '│',
  over: '▸',
  unknown: '·',
  heights: ['▁', '▂', '▃', '▄', '▅', '▆', '▇'],
  chart: { point: '●', line: '·', level: '┄', axis: '─' },
  scale: { left: '├', line: '─', right: '┤' },
  bullet: '•',
  gutter: '│',
  edge: '▌',
  between: '·',
  ellipsis: '…',
  branch: '├─ ',
  last: '└─ ',
  trunk: '│  ',
  sign: { good: '✓', warn: '!', bad: '✗', dim: '·' },
};

const ASCII: Symbols = {
  full: '#',
  rest: '.',
  zone: '-',
  mark: '|',
  over: '>',
  unknown: ' ',
  heights: ['_', '.', '-', '=', '*', '#'],
  chart: { point: 'o', line: '.', level: '-', axis: '-' },
  scale: { left: '|', line: '-', right: '|' },
  bullet: '*',
  gutter: '|',
  edge: '|',
  between: '/',
  ellipsis: '...',
  branch: '|- ',
  last: '`- ',
  trunk: '|  ',
  sign: { good: '+', warn: '!', bad: 'x', dim: '-' },
};

/** The set to draw with. */
export function symbolsFor(unicode: boolean): Symbols {
  return unicode ? UNICODE : ASCII;
}

const TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['·', '-'],
    ['‐‑‒–—−', '-'],
    ['→', '->'],
    ['←', '<-'],
    ['↔', '<->'],
    ['↑▲△', '^'],
    ['↓▼▽', 'v'],
    ['▶▸►', '>'],
    ['≥', '>='],
    ['≤', '<='],
    ['≠', '!='],
    ['≈', '~'],
    ['×✗✘', 'x'],
    ['✓✔', '+'],
    ['„“”«»', '"'],
    ['‚‘’‹›', "'"],
    ['…', '...'],
    ['•◆◇●○★☆', '*'],
    ['█', '#'],
    ['░', '.'],
    ['▒', '-'],
    ['│├', '|'],
    ['─', '-'],
    ['└', '`'],
    ['\u00a0\u2007\u2009\u202f', ' '],
  ].flatMap(([symbols = '', twin = '']) => [...symbols].map((symbol) => [symbol, twin])),
);
const TWINNED = new RegExp(`[${Object.keys(TWINS).join('')}]`, 'gu');

/** Typographic symbols of a sentence as ASCII: `→` is `->`, `…` is `...`, `„“` are `"`. Letters and emoji stay. */
export function asciiTwin(text: string): string {
  return text.replace(TWINNED, (symbol) => TWINS[symbol] ?? symbol);
}
