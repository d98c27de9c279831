import { NOT_A_UNIT } from './lexicon/not-a-unit';
import { TIME_UNITS } from './lexicon/numbers';
import type { Token } from './tokenize';

/** What a number counts, read from the words behind it. */
export interface UnitBehind {
  readonly unit: string | null;
  readonly time: boolean;
  /** The unit's last token. */
  readonly last: number;
}

/** How far a unit's noun may stand from its number. */
const REACH = 5;

/** The unit behind a number, as written: `45 days`, `500 Twitter followers` → followers, `3 neue Kunden` → Kunden. */
export function unitBehind(tokens: readonly Token[], place: number): UnitBehind {
  const token = tokens[place];
  const nothing = { unit: null, time: false, last: place - 1 };
  if (!token) return nothing;
  let at = place;
  if (token.lower === '+' || token.lower === '*') at++;
  const direct = tokens[at];
  if (direct?.kind !== 'word') return nothing;
  const business = /^(?:business|working|calendar|full|volle|vollen)$/.test(direct.lower) ? 1 : 0;
  const time = tokens[at + business];
  if (time && TIME_UNITS.has(time.lower) && !isAttribute(tokens, at + business)) {
    const unit = tokens
      .slice(at, at + business + 1)
      .map((one) => one.text)
      .join(' ');
    return { unit, time: true, last: at + business };
  }
  const per = tokens[at + 1];
  if (
    per?.lower === '/' &&
    per.glued &&
    tokens[at + 2]?.kind === 'word' &&
    tokens[at + 2]?.glued &&
    !TIME_UNITS.has(direct.lower)
  )
    return { unit: `${direct.text}/${tokens[at + 2]?.text}`, time: false, last: at + 2 };
  if (direct.glued && direct.text.length <= 5) return { unit: direct.text, time: false, last: at };
  return noun(tokens, at) ?? nothing;
}

/** "30 second contact meetings", "3 monthly": the word describes what is counted. */
function isAttribute(tokens: readonly Token[], place: number): boolean {
  const [token, next] = [tokens[place], tokens[place + 1]];
  return token?.lower === 'second' && next?.kind === 'word' && !NOT_A_UNIT.has(next.lower);
}

/** A German noun is the first word with a capital; an English one ends the run of words, and mostly in s. */
function noun(tokens: readonly Token[], from: number): UnitBehind | null {
  let best: number | null = null;
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at];
    if (token?.lower === '-' && token.glued) continue;
    if (token?.kind !== 'word' || NOT_A_UNIT.has(token.lower) || (at > from && /(?:ed|ly)$/.test(token.lower))) break;
    best = at;
    if (/[^s]s$/.test(token.lower) && tokens[at + 1]?.lower !== '-') break;
    if (/^\p{Lu}\p{Ll}/u.test(token.text) && at > from && tokens[at + 1]?.lower !== '-') {
      const next = tokens[at + 1];
      if (next?.kind !== 'word' || NOT_A_UNIT.has(next.lower) || /^\p{Ll}/u.test(next.text)) break;
    }
    if (/^\p{Lu}\p{Ll}+(?:en|er|e|innen)$/u.test(token.text) && tokens[at + 1]?.lower !== '-') break;
  }
  if (best === null) return null;
  let first = best;
  while (tokens[first]?.glued && tokens[first - 1]?.lower === '-' && first - 2 >= from) first -= 2;
  const unit = tokens
    .slice(first, best + 1)
    .map((one) => one.text)
    .join('');
  return /^(?:\p{L}{2}|[hsdgtlmW]$)/u.test(unit) ? { unit, time: false, last: best } : null;
}
