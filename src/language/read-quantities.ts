import type { Language } from '../model/workspace';
import { contextOf } from './context-of';
import { LESS, MORE } from './lexicon/bounds';
import {
  CURRENCIES,
  FACTOR_WORDS,
  HALF_WORDS,
  NUMBER_WORDS,
  SCALES,
  SHARES,
  TIME_UNITS,
  TIMES,
} from './lexicon/numbers';
import { verbClasses } from './lexicon/verbs';
import { readNumber } from './number';
import type { Quantity } from './quantity';
import { setAside } from './set-aside';
import type { Token } from './tokenize';
import { unitBehind } from './unit-behind';

/** A number with its scale and unit, before its neighbours are asked. */
export interface Amount {
  readonly value: number | null;
  readonly kind: Quantity['kind'];
  readonly unit: string | null;
  readonly scale?: number;
  readonly first: number;
  readonly last: number;
}

/** Every value of a sentence in order, with the part it plays. */
export function readQuantities(tokens: readonly Token[], language: Language): Quantity[] {
  const aside = setAside(tokens, language);
  const amounts: Amount[] = [];
  for (let place = 0; place < tokens.length; place++) {
    const amount = aside.has(place) ? null : amountAt(tokens, place, language);
    if (!amount) continue;
    amounts.push(amount);
    place = amount.last;
  }
  return withoutWhole(amounts, tokens).map((amount) => ({ ...amount, ...contextOf(tokens, amount) }));
}

function amountAt(tokens: readonly Token[], place: number, language: Language): Amount | null {
  const token = tokens[place] as Token;
  if (token.kind === 'number') return written(tokens, place, language);
  if (token.kind !== 'word') return null;
  const often = timesAPeriod(tokens, place);
  if (often !== null) return { value: often, kind: 'count', unit: null, first: place, last: place };
  const factor = FACTOR_WORDS.get(token.lower);
  if (factor !== undefined) {
    if (token.lower === 'double' && tokens[place + 1]?.lower === '-') return null;
    return { value: factor, kind: 'factor', unit: 'x', first: place, last: place };
  }
  const share = shareAt(tokens, place);
  if (share !== null) return { value: share, kind: 'percent', unit: '%', first: place, last: place };
  if (HALF_WORDS.has(token.lower)) return { value: 50, kind: 'percent', unit: '%', first: place, last: place };
  return placeholder(tokens, place) ?? inWords(tokens, place, language);
}

function written(tokens: readonly Token[], place: number, language: Language): Amount | null {
  const token = tokens[place] as Token;
  const plain = readNumber(token.text, language)?.value;
  if (plain === undefined) return null;
  let [first, last, factor, currency] = [place, place, 1, null as string | null];
  const before = tokens[place - 1];
  if (before) {
    const money = CURRENCIES.get(before.lower);
    const thousands = /^t(chf|eur|usd|€)$/.exec(before.lower);
    if (money) [currency, first] = [money, place - 1];
    else if (thousands) [currency, first, factor] = [CURRENCIES.get(thousands[1] ?? '') ?? null, place - 1, 1000];
    else if (before.lower === '€' && tokens[place - 2]?.lower === 't')
      [currency, first, factor] = ['EUR', place - 2, 1000];
  }
  // CHF 160'000.-
  if (
    tokens[last + 1]?.lower === '.' &&
    tokens[last + 1]?.glued &&
    /^--?$/.test(tokens[last + 2]?.lower ?? '') &&
    tokens[last + 2]?.glued
  )
    last += 2;
  const scale = scaleAt(tokens, last + 1, currency !== null);
  if (scale) {
    factor *= scale.factor;
    last = scale.last;
    currency ??= scale.currency;
  }
  const value = factor === 1 ? plain : Number((plain * factor).toPrecision(15));
  const after = tokens[last + 1];
  if (!after)
    return currency
      ? { value, kind: 'money', unit: currency, first, last }
      : { value, kind: 'count', unit: null, first, last };
  if (currency === null) {
    if (after.lower === '%' || /^(?:percent|prozent|pct)$/.test(after.lower)) {
      if (/^(?:points?|punkte[n]?|punkt)$/.test(tokens[last + 2]?.lower ?? ''))
        return { value, kind: 'count', unit: 'pp', first, last: last + 2 };
      return { value, kind: 'percent', unit: '%', first, last: last + 1 };
    }
    if (/^(?:prozentpunkte?n?|pp|ppts?)$/.test(after.lower))
      return { value, kind: 'count', unit: 'pp', first, last: last + 1 };
    if (after.lower === 'percentage' && /^points?$/.test(tokens[last + 2]?.lower ?? ''))
      return { value, kind: 'count', unit: 'pp', first, last: last + 2 };
    if (
      after.lower === 'x' ||
      after.lower === 'fach' ||
      after.lower === 'fold' ||
      (after.lower === '-' && after.glued && /^(?:fache?[nr]?|fold)$/.test(tokens[last + 2]?.lower ?? ''))
    )
      return { value, kind: 'factor', unit: 'x', first, last: after.lower === '-' ? last + 2 : last + 1 };
    const money = CURRENCIES.get(after.lower);
    if (money) currency = money;
    if (money) last++;
  }
  if (currency) return { value, kind: 'money', unit: currency, scale: factor, first, last };
  if (after.lower === 't' && tokens[last + 2]?.lower === '€')
    return { value: value * 1000, kind: 'money', unit: 'EUR', scale: factor * 1000, first, last: last + 2 };
  const thousands = /^t(chf|eur|usd)$/.exec(after.lower);
  if (thousands)
    return {
      value: value * 1000,
      kind: 'money',
      unit: CURRENCIES.get(thousands[1] ?? '') ?? null,
      scale: factor * 1000,
      first,
      last: last + 1,
    };
  const found = unitBehind(tokens, last + 1);
  return {
    value,
    kind: found.time ? 'time' : 'count',
    unit: found.unit,
    scale: factor,
    first,
    last: found.time ? found.last : last,
  };
}

/** "um die Hälfte", "auf ein Drittel", "by half". */
function shareAt(tokens: readonly Token[], place: number): number | null {
  const share = SHARES.get(tokens[place]?.lower ?? '');
  if (share === undefined) return null;
  const before = tokens.slice(Math.max(0, place - 3), place).map((token) => token.lower);
  if (tokens[place]?.lower === 'third' && !/^(?:one|a|-)$/.test(before.at(-1) ?? '')) return null;
  const next = tokens[place + 1]?.lower ?? '';
  if (MORE.has(next) || LESS.has(next)) return share;
  return before.some((word) => /^(?:um|auf|von|by|to|from)$/.test(word)) ? share : null;
}

/** "einmal pro Woche", "jede Woche zweimal", "twice a month": how often, not how many times as much. */
function timesAPeriod(tokens: readonly Token[], place: number): number | null {
  const times = TIMES.get(tokens[place]?.lower ?? '');
  if (times === undefined) return null;
  const [before, after] = [tokens[place - 1]?.lower ?? '', tokens[place + 1]?.lower ?? ''];
  const often =
    /^(?:pro|je|im|in|a|per|each|every|jede|jeden|am|monatlich|wöchentlich)$/.test(after) || TIME_UNITS.has(before);
  return often ? times : null;
}

/** k, Mio., million, and glued together with a currency: 14.5kCHF. */
function scaleAt(
  tokens: readonly Token[],
  place: number,
  money: boolean,
): { factor: number; currency: string | null; last: number } | null {
  const token = tokens[place];
  if (token?.kind !== 'word') return null;
  const single = token.lower.length === 1;
  const scale = SCALES.get(token.lower);
  if (scale !== undefined && (!single || token.glued || money)) {
    const dot =
      tokens[place + 1]?.lower === '.' && tokens[place + 1]?.glued && /^(?:mio|mrd|tsd|mill)$/.test(token.lower);
    return { factor: scale, currency: null, last: dot ? place + 1 : place };
  }
  const both = token.glued ? /^(k|m|mio|mrd|t)(chf|eur|usd|gbp)$/.exec(token.lower) : null;
  if (!both) return null;
  const factor = both[1] === 't' ? 1000 : (SCALES.get(both[1] ?? '') ?? 1);
  return { factor, currency: CURRENCIES.get(both[2] ?? '') ?? null, last: place };
}

const WAITS = /^(?:to|auf|by|um|from|von|than|least|als|mindestens|over|under|über|unter|<|>|<=|>=|->|=)$/;

/** `X %`, `TBD`, `xxx pairs`: the place of a number without one. */
function placeholder(tokens: readonly Token[], place: number): Amount | null {
  const token = tokens[place] as Token;
  const after = tokens[place + 1];
  const open =
    /^x{2,}$/.test(token.lower) ||
    (token.lower === 'x' && (after?.lower === '%' || after?.kind === 'word')) ||
    (/^(?:tbd|tba|tbc)$/.test(token.lower) && (after?.lower === '%' || WAITS.test(tokens[place - 1]?.lower ?? '')));
  if (!open || tokens[place - 1]?.lower === '[') return null;
  const percent = after?.lower === '%';
  return {
    value: null,
    kind: percent ? 'percent' : 'count',
    unit: percent ? '%' : null,
    first: place,
    last: percent ? place + 1 : place,
  };
}

function inWords(tokens: readonly Token[], place: number, language: Language): Amount | null {
  const token = tokens[place] as Token;
  const after = tokens[place + 1];
  const value = token.lower === 'one' || isOneWon(tokens, place) ? 1 : NUMBER_WORDS.get(token.lower);
  if (value === undefined || !after) return null;
  if (tokens[place - 1]?.lower === '-' || (after.lower === '-' && after.glued)) return null;
  if (token.lower === 'null' && (language === 'en' || after.kind !== 'word')) return null;
  if (token.lower === 'zero' && /^(?:trust|waste|touch|code|day|knowledge|emission)$/.test(after.lower)) return null;
  if (token.lower === 'one' && !isBounded(tokens, place)) return null;
  if (/^(?:of|and|und|ist|sind)$/.test(after.lower) && token.lower !== 'zwei') return null;
  const before = tokens[place - 1]?.lower ?? '';
  if (
    /^(?:ersten|letzten|nächsten|beiden|diese|last|next|first|previous|these|those|other|all|in|all|die)$/.test(before)
  )
    return null;
  const scale = scaleAt(tokens, place + 1, false);
  const [factor, last] = scale ? [scale.factor, scale.last] : [1, place];
  if (tokens[last + 1]?.lower === '%' || /^(?:percent|prozent)$/.test(tokens[last + 1]?.lower ?? ''))
    return { value, kind: 'percent', unit: '%', first: place, last: last + 1 };
  const found = unitBehind(tokens, last + 1);
  const long = TIME_UNITS.get(tokens[last + 1]?.lower ?? '') === 'long';
  if (long && /^(?:von|within|over|for|alle|every)$/.test(before)) return null;
  return {
    value: value * factor,
    kind: found.time ? 'time' : 'count',
    unit: found.unit,
    first: place,
    last: found.time ? found.last : last,
  };
}

/** "einen Auftrag gewonnen": there the article is a number. */
function isOneWon(tokens: readonly Token[], place: number): boolean {
  if (!/^eine?n?$/.test(tokens[place]?.lower ?? '')) return false;
  return tokens
    .slice(place + 1, place + 10)
    .some(({ lower }) => /^(?:gewonnen|gewinnen|gewinnt|unterschrieben|unterzeichnet|verkauft)$/.test(lower));
}

/** "at least one", "than one", "one or more", and behind the verb a sentence begins with: there it is a number. */
function isBounded(tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1]?.lower ?? '';
  const begins = place === 1 || /^[:\])]$/.test(tokens[place - 2]?.lower ?? '');
  if (begins && verbClasses(before).length > 0) return true;
  return (
    /^(?:least|than|only|exactly|most|under|below|within|unter)$/.test(before) ||
    (tokens[place + 1]?.lower === 'or' && tokens[place + 2]?.lower === 'more')
  );
}

/** Leaves out the whole a part is of: 4 von 5, 8 of the 10, 4.5/5; "2/3 of" is a share. */
function withoutWhole(amounts: readonly Amount[], tokens: readonly Token[]): Amount[] {
  const kept: Amount[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const [part, whole] = [amounts[index] as Amount, amounts[index + 1]];
    kept.push(part);
    if (!whole || part.kind !== 'count' || part.value === null || whole.value === null || part.value > whole.value)
      continue;
    const between = tokens
      .slice(part.last + 1, whole.first)
      .map((token) => token.lower)
      .join(' ');
    const next = tokens[whole.last + 1]?.lower ?? '';
    if (between === '/' && /^(?:of|der|aller)$/.test(next) && whole.value <= 10)
      kept[kept.length - 1] = {
        ...part,
        value: (part.value / whole.value) * 100,
        kind: 'percent',
        unit: '%',
        last: whole.last,
      };
    else if (/^(?:\/|of|of the|out of|out of the|von|von den|aus|auf einer skala von)$/.test(between)) {
      if (between !== 'von' || !tokens.slice(whole.last + 1, whole.last + 4).some((token) => token.lower === 'auf'))
        kept[kept.length - 1] = { ...part, unit: part.unit ?? (between === '/' ? `/${whole.value}` : null) };
      else continue;
    } else continue;
    index++;
  }
  return kept;
}
