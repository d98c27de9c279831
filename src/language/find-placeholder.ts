import type { Found } from './found';
import { wordsBetween } from './read-measures';
import { tokenize } from './tokenize';

const OPEN = /^(?:tbd|tba|tbc|todo|x{2,}|_{2,})$/;

/** A place left open: `X %`, `$X`, `TBD`, `xxx`, `??`, `[…]`. */
export function findPlaceholder(text: string): Found | null {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (token.kind === 'word' && OPEN.test(token.lower) && token.text !== 'Xx')
      return wordsBetween(tokens, at, next?.lower === '%' ? at + 1 : at);
    if (
      token.lower === 'x' &&
      isOpenX(before?.kind ?? null, before?.lower ?? '', next?.lower ?? '', next?.text ?? '', token.text)
    )
      return wordsBetween(tokens, at, next?.lower === '%' ? at + 1 : at);
    if (/^[?_]$/.test(token.lower) && next?.lower === token.lower && next.glued)
      return wordsBetween(tokens, at, at + 1);
    if (token.lower === '…' || (token.lower === '.' && next?.lower === '.')) {
      if (before?.lower === '[' || before?.lower === '<') return wordsBetween(tokens, at - 1, at);
    }
  }
  return null;
}

/** `X %`, `$X`, `X Kunden`; not `3 x`, `macOS X`, `X followers` of that network after a number. */
function isOpenX(kind: string | null, before: string, next: string, nextText: string, text: string): boolean {
  if (kind === 'number' || text === '×') return false;
  if (next === '%' || /^[$€£]$/.test(before)) return true;
  return (
    text === 'X' &&
    /^\p{L}/u.test(nextText) &&
    (kind === null ||
      /^(?:to|auf|um|by|from|von|at|least|mindestens|than|als|min|reach|get|hire|publish|über|over|:)$/.test(before))
  );
}
