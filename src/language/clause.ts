import type { Token } from './tokenize';

/** First and last token of the clause around a token: up to a full stop, semicolon or a dash between blanks. */
export function clauseAround(tokens: readonly Token[], first: number, last: number): { from: number; to: number } {
  let from = first;
  while (from > 0 && !endsClause(tokens, from - 1)) from--;
  let to = last;
  while (to < tokens.length - 1 && !endsClause(tokens, to + 1)) to++;
  return { from, to };
}

/** Is it a sign that ends a clause? A full stop behind a short word or a number is none. */
export function endsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'sign') return false;
  if (/^[;!?]$/.test(token.lower) || token.lower === '--') return true;
  if (token.lower !== '.') return false;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after === undefined) return true;
  return (
    !after.glued &&
    before !== undefined &&
    before.text.length > 2 &&
    !/^(?:mio|mrd|tsd|mind|max|min|bzw|approx|avg|inkl|incl|etc|durchschn|ext|int)$/.test(before.lower)
  );
}

/**
 * Where the sentence itself begins, behind what labels it: "Support:", "CEO KR:", "[P0]", "KR-1.1 [Ops]", "Key Result 1:",
 * "SEO - ". Zero where there is no label.
 */
export function bodyStart(tokens: readonly Token[]): number {
  let start = 0;
  for (let at = 0; at < Math.min(tokens.length - 2, 14); at++) {
    const { lower, glued, kind } = tokens[at] as Token;
    if (lower === ']') start = at + 1;
    else if (lower === ':' && glued && at - start <= 9 && !tokens[at + 1]?.glued && !hasValue(tokens, start, at))
      start = at + 1;
    else if (
      /^--?$/.test(lower) &&
      !glued &&
      at > 0 &&
      !tokens[at + 1]?.glued &&
      at - start <= 4 &&
      !hasValue(tokens, start, at)
    )
      start = at + 1;
    else if (at === 0 && /^[-*•]$/.test(lower)) start = 1;
    else if (at === 1 && /^[.)]$/.test(lower) && tokens[0]?.kind === 'number') start = 2;
    else if (kind === 'sign' && /^[.;!?]$/.test(lower)) break;
  }
  return start >= tokens.length ? 0 : start;
}

function hasValue(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower }) => /^(?:%|<|>|<=|>=|€|\$)$/.test(lower));
}
