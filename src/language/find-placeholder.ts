import type { Found } from './found';

const SHAPES =
  /(?<![\p{L}\p{N}])(?:tbd|tba|tbc|todo|n\.n\.|[xX]{2,}|[xX](?=\s?%)|(?<=[$€£]\s?)[xX]|[xX](?=\s\p{L})|_{2,}|\?{2,}|\[…\]|\[\.\.\.\]|<[^<>\d]{1,30}>)(?![\p{L}\p{N}])/giu;

/** A place left open: `X %`, `TBD`, `xxx`. */
export function findPlaceholder(text: string): Found | null {
  for (const match of text.slice(0, 4000).matchAll(SHAPES)) {
    return { start: match.index, end: match.index + match[0].length, word: match[0] };
  }
  return null;
}
