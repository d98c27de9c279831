import stringWidth from 'string-width';

/** What a reader sees as one character, and its columns on the screen. */
export interface Grapheme {
  readonly text: string;
  readonly width: number;
}

/* Characters that stand for themselves when one of their kind follows: no marks, no jamo, no halves of emoji. */
const NARROW =
  ' -~\\u00a0\\u00b0-\\u02ff\\u0391-\\u03ff\\u0400-\\u0482\\u2010-\\u2015\\u2018-\\u201f\\u2022\\u2026\\u20ac\\u2190-\\u2193\\u2212\\u2264\\u2265\\u2500-\\u259f\\u25b2\\u25b8\\u25bc\\u25c6\\u2713\\u2717';
const WIDE = '\\u3041-\\u3094\\u30a1-\\u30fa\\u3400-\\u4dbf\\u4e00-\\u9fff';
const RUNS = new RegExp(
  `([${NARROW}])(?=[${NARROW}${WIDE}]|$)|([${WIDE}])(?=[${NARROW}${WIDE}]|$)|[${NARROW}${WIDE}]?[^${NARROW}${WIDE}]+`,
  'g',
);
const ALL_NARROW = new RegExp(`^[${NARROW}]*$`);

/** Made when a text needs it: the first one takes 40 ms. */
let segmenter: Intl.Segmenter | null = null;
function segmentsOf(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
}

/** V8 takes quadratic time to segment a long text: longer ones go in pieces. */
const WINDOW = 128;

/** The graphemes of a visible text. A cluster wider than two columns is taken apart, so that every line can hold it. */
export function graphemesOf(text: string): Grapheme[] {
  const found: Grapheme[] = [];
  for (const [run, narrow, wide] of text.matchAll(RUNS)) {
    if (narrow !== undefined) found.push({ text: narrow, width: 1 });
    else if (wide !== undefined) found.push({ text: wide, width: 2 });
    else for (const cluster of clustersOf(run)) addCluster(cluster, found);
  }
  return found;
}

/** Columns of a visible text on the screen. */
export function columnsOf(text: string): number {
  if (ALL_NARROW.test(text)) return text.length;
  if (text.length <= WINDOW) return stringWidth(text);
  return graphemesOf(text).reduce((sum, { width }) => sum + width, 0);
}

/** A function that moves an offset within `text` behind the grapheme it would cut. */
export function boundariesIn(text: string): (offset: number) => number {
  if (ALL_NARROW.test(text)) return (offset) => offset;
  const segments = segmentsOf(text);
  return (offset) => {
    const segment = segments.containing(offset);
    return segment === undefined || segment.index === offset ? offset : segment.index + segment.segment.length;
  };
}

function clustersOf(run: string): string[] {
  const clusters: string[] = [];
  for (let from = 0; from < run.length; ) {
    const window = Array.from(segmentsOf(run.slice(from, from + WINDOW)), ({ segment }) => segment);
    // The last cluster may go on behind the window.
    if (from + WINDOW < run.length && window.length > 1) window.pop();
    clusters.push(...window);
    from += window.reduce((sum, cluster) => sum + cluster.length, 0);
  }
  return clusters;
}

function addCluster(cluster: string, found: Grapheme[]): void {
  const width = stringWidth(cluster);
  if (width <= 2) found.push({ text: cluster, width });
  else for (const character of cluster) found.push({ text: character, width: stringWidth(character) });
}
