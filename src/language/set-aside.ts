import type { Language } from '../model/workspace';
import { MONTHS, NUMBERED, TIME_UNITS } from './lexicon/numbers';
import { verbClasses } from './lexicon/verbs';
import type { Token } from './tokenize';
import { wordsOf } from './words-of';

/** Periods named by a word of their own: Q3, FY24, H2, EOQ4, KW12, GJ25. */
export const PERIOD =
  /^(?:q[1-4]|eoq\d?|boq\d?|eoy|eom|fy\d{2,4}|gj\d{2,4}|cy\d{2,4}|h[12]|hj[12]?|t[123]|kw\d{1,2}|cw\d{1,2})$/;

const BEFORE_YEAR = new Set(
  wordsOf(
    'in, by, bis, until, till, end, ende, of, anfang, mitte, jahr, jahre, year, since, seit, ab, for, für, fiscal, spring, summer, autumn, winter, frühjahr, sommer, herbst, during, im, h1, h2, january, q1, q2, q3, q4, gj, fy, wj, vs',
  ),
);
/** Words before a span of time that is a period and no value: the last 3 quarters, nach den ersten 90 Tagen. */
const BEFORE_PERIOD = new Set(
  wordsOf(
    'last, past, next, first, previous, letzten, nächsten, ersten, vergangenen, kommenden, after, nach, every, alle, since, seit, for, before, vor, für, over, ago',
  ),
);
const AFTER_ORDINAL = new Set(
  wordsOf('quartal, halbjahr, tertial, platz, rang, stufe, phase, monat, woche, tag, jahr, versuch, januar, quarter'),
);
const ORDINAL = /^(?:st|nd|rd|th|te|ten|ter|tes|er)$/;

/**
 * The places of numbers that count nothing: days, years and periods, versions and standards, numbered things, references
 * in brackets, a denominator. What is left may be a value.
 */
export function setAside(tokens: readonly Token[], language: Language): Set<number> {
  const aside = new Set<number>();
  let depth = 0;
  let reported = false;
  tokens.forEach((token, place) => {
    if (token.lower === '[') depth++;
    else if (token.lower === ']') depth = Math.max(0, depth - 1);
    else if (token.lower === '=>') reported = true;
    if (token.kind !== 'number') return;
    if (depth > 0 || reported || countsNothing(tokens, place, language)) aside.add(place);
  });
  spreadOverRanges(tokens, aside);
  return aside;
}

function countsNothing(tokens: readonly Token[], place: number, language: Language): boolean {
  const token = tokens[place] as Token;
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (/\d\.\d+\.\d/.test(token.text) && !/^\d{1,3}(?:\.\d{3})+$/.test(token.text)) return true;
  return (
    isDay(tokens, place, language) ||
    isYear(tokens, place) ||
    isNumbered(tokens, place) ||
    isPartOfName(tokens, place) ||
    (after?.kind === 'word' && after.glued && ORDINAL.test(after.lower)) ||
    (before?.kind === 'word' && ['per', 'je', 'pro'].includes(before.lower)) ||
    isPeriodOfTime(tokens, place) ||
    isListNumber(tokens, place) ||
    isClock(tokens, place) ||
    (/^(?:release|version)$/.test(after?.lower ?? '') && token.text.includes('.'))
  );
}

/** `October 15`, `15. Oktober`, `Sept 1st`, `2026-10-15`, `30.06.`. */
function isDay(tokens: readonly Token[], place: number, language: Language): boolean {
  const value = Number(tokens[place]?.text);
  const at = (offset: number) => tokens[place + offset]?.lower ?? '';
  // German puts the day before the month: "bis Ende März 10 Kunden".
  if (language === 'en' && value <= 31 && (isMonth(at(-1)) || (at(-1) === '.' && isMonth(at(-2))))) return true;
  if (value <= 31 && (isMonth(at(1)) || (at(1) === '.' && isMonth(at(2))) || (ORDINAL.test(at(1)) && isMonth(at(2)))))
    return true;
  if (value <= 31 && at(1) === 'of' && isMonth(at(2))) return true;
  if (/^\d{1,2}\.\d{1,2}$/.test(tokens[place]?.text ?? '') && at(1) === '.' && tokens[place + 1]?.glued) return true;
  return at(1) === '-' && /^\d{4}$/.test(tokens[place]?.text ?? '') && /^\d{2}$/.test(at(2)) && at(3) === '-';
}

function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

function isYear(tokens: readonly Token[], place: number): boolean {
  const [before, token, after] = [tokens[place - 1], tokens[place], tokens[place + 1]];
  const text = token?.text ?? '';
  const led =
    before !== undefined && (BEFORE_YEAR.has(before.lower) || PERIOD.test(before.lower) || isMonth(before.lower));
  // 24/25 after a word for a year
  if (
    before &&
    (PERIOD.test(before.lower) || /^(?:gj|fy|wj|cy|saison|season|geschäftsjahr|wirtschaftsjahr)$/.test(before.lower))
  )
    return true;
  if (["'", '’', '-'].includes(before?.lower ?? '') && before?.glued && PERIOD.test(tokens[place - 2]?.lower ?? ''))
    return true;
  if (!/^(?:19[89]|20[0-9])\d$/.test(text)) return false;
  const open =
    after === undefined ||
    after.kind === 'sign' ||
    /^(?:and|und|the|we|wir|is|ist|are|sind|a|an|um|auf|to|von|from|mit|with|für|for|in)$/.test(after.lower);
  const counted = after?.lower === '%' || after?.lower === '+' || after?.lower === '€' || after?.lower === '$';
  if (counted) return false;
  if (led) return open || before.lower === 'bis' || before.lower === 'ende' || before.lower === 'end';
  return open && (before === undefined || before.lower === '(' || before.lower === '/');
}

/** ISO 9001, Phase 2, Week 7, WCAG 2.1, top 5. */
function isNumbered(tokens: readonly Token[], place: number): boolean {
  let back = place - 1;
  if (/^[.#-]$/.test(tokens[back]?.lower ?? '') && tokens[back]?.glued) back--;
  const name = tokens[back];
  if (name?.kind !== 'word' || !NUMBERED.has(name.lower)) return false;
  const after = tokens[place + 1];
  // "Im 2. Halbjahr 12 Aufträge": what is numbered already is not numbered again.
  if (tokens[back - 1]?.lower === '.' && tokens[back - 2]?.kind === 'number') return false;
  // "Release 3 features": a verb at the beginning numbers nothing.
  const begins = back === 0 || /^[:\])]$/.test(tokens[back - 1]?.lower ?? '');
  if (begins && after?.kind === 'word' && verbClasses(name.lower).length > 0) return false;
  if (after && (after.lower === '%' || TIME_UNITS.has(after.lower))) return false;
  // A unit of time in the plural is counted by a number, not numbered by it; "no 5" and "area 5" are rare enough.
  return !(name.lower === 'no' || name.lower === 'en') || /^\p{Lu}/u.test(name.text);
}

/** v1.0, KR-2.1, COVID-19, NIS-2, 30-day, 90-Tage-Bindung. */
function isPartOfName(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  const [before, first, after, behind] = [tokens[place - 1], tokens[place - 2], tokens[place + 1], tokens[place + 2]];
  if (
    token?.glued &&
    before &&
    /^[-./]$/.test(before.lower) &&
    before.glued &&
    first?.kind === 'word' &&
    !/^\d/.test(first.text)
  )
    return true;
  if (token?.glued && before?.kind === 'word' && /^(?:v|r)$/.test(before.lower)) return true;
  if (after?.lower === '-' && after.glued && behind?.kind === 'word' && behind.glued) {
    // "≤45-day" is a bound all the same
    return !/^(?:<|<=|>|>=)$/.test(before?.lower ?? '');
  }
  return false;
}

/** the last 3 quarters, nach den ersten 90 Tagen, within 6 months, in two years. */
function isPeriodOfTime(tokens: readonly Token[], place: number): boolean {
  const unit = TIME_UNITS.get(tokens[place + 1]?.lower ?? '');
  if (unit === undefined) return false;
  const before = tokens[place - 1]?.lower ?? '';
  if (BEFORE_PERIOD.has(before)) return true;
  const inside = before === 'von' ? tokens[place - 2]?.lower : before;
  return unit === 'long' && /^(?:within|innerhalb|binnen|in|über)$/.test(inside ?? '');
}

function isListNumber(tokens: readonly Token[], place: number): boolean {
  if (place === 0 && /^[.)]$/.test(tokens[1]?.lower ?? '') && tokens[1]?.glued) return true;
  return (
    tokens[place + 1]?.lower === '.' &&
    tokens[place + 1]?.glued === true &&
    AFTER_ORDINAL.has(tokens[place + 2]?.lower ?? '')
  );
}

/** 1:1, 24/7, 10:30 */
function isClock(tokens: readonly Token[], place: number): boolean {
  const at = (offset: number) => tokens[place + offset];
  const pair = (sign: string) =>
    (at(1)?.lower === sign && at(1)?.glued && at(2)?.kind === 'number' && at(2)?.glued) ||
    (at(-1)?.lower === sign && at(-1)?.glued && at(0)?.glued && at(-2)?.kind === 'number');
  if (pair(':') === true) return true;
  return (
    pair('/') === true &&
    (at(0)?.text === '7' || at(2)?.text === '7') &&
    (at(0)?.text === '24' || at(-2)?.text === '24')
  );
}

/** Both ends of "19.–20. August", of "2024/2025", of "8.0 → 8.4" after a name. */
function spreadOverRanges(tokens: readonly Token[], aside: Set<number>): void {
  for (const place of [...aside]) {
    let forward = place + 1;
    while (/^[./'’-]$/.test(tokens[forward]?.lower ?? '') && tokens[forward]?.glued) forward++;
    if (
      forward > place + 1 &&
      tokens[forward]?.kind === 'number' &&
      tokens[forward]?.glued &&
      tokens[place + 1]?.lower !== '.'
    )
      aside.add(forward);
    if (tokens[place + 1]?.lower === '->' && tokens[place + 2]?.kind === 'number') aside.add(place + 2);
    // TLS 1.0 and 1.1; the 30, 60 and 90-day marks
    const next = tokens[place + 2];
    if (
      /^(?:and|und|or|oder|&)$/.test(tokens[place + 1]?.lower ?? '') &&
      next?.kind === 'number' &&
      tokens[place]?.text.includes('.') &&
      next.text.includes('.') &&
      !/^(?:%|€|\$)$/.test(tokens[place + 3]?.lower ?? '')
    )
      aside.add(place + 2);
    if (tokens[place + 1]?.lower === '-') {
      let at = place - 1;
      while (/^(?:,|and|und|or|oder)$/.test(tokens[at]?.lower ?? '')) {
        while (/^(?:,|and|und|or|oder)$/.test(tokens[at]?.lower ?? '')) at--;
        if (tokens[at]?.kind !== 'number') break;
        aside.add(at);
        at--;
      }
    }
    let back = place - 1;
    while (/^[.'’-]$/.test(tokens[back]?.lower ?? '')) back--;
    if (
      back < place - 1 &&
      tokens[back]?.kind === 'number' &&
      tokens[back + 1]?.glued &&
      tokens[place - 1]?.lower === '-'
    )
      aside.add(back);
  }
}
