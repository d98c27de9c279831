import { MONTHS } from './lexicon/numbers';
import { PERIOD } from './set-aside';
import type { Token } from './tokenize';

/** The day a sentence names as its end. */
export interface Due {
  /** `YYYY-MM-DD`; null where the year is not said and no day is given to take it from. */
  readonly date: string | null;
  readonly dated: boolean;
}

const two = (value: number) => String(value).padStart(2, '0');
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const day = (year: number, month: number, date: number) => `${year}-${two(month)}-${two(date)}`;

/**
 * The due day: "by 15 October 2026", "bis 30.6.2027", "bis Ende Q4", "by the end of 2027". A day or quarter without a year is
 * the next one from `today` on, or dated without a date. Baseline dates and rates are no due days.
 */
export function readDue(tokens: readonly Token[], today: string | null): Due {
  for (let at = 0; at < tokens.length; at++) {
    const { lower } = tokens[at] as Token;
    if (!/^(?:by|until|till|before|bis|per|vor|in|im|end|ende|on|zum|am|during|für|for)$/.test(lower)) continue;
    if (lower === 'per' && tokens[at + 1]?.kind !== 'number') continue;
    const found = dateAt(tokens, at + 1, today, /^(?:by|until|till|before|bis|per|zum|am|on)$/.test(lower));
    if (found) return found;
  }
  const bracket = tokens.findIndex((token, at) => token.lower === '(' && PERIOD.test(tokens[at + 1]?.lower ?? ''));
  return (bracket >= 0 ? dateAt(tokens, bracket + 1, today, true) : null) ?? { date: null, dated: false };
}

function dateAt(tokens: readonly Token[], start: number, today: string | null, strong: boolean): Due | null {
  let at = start;
  while (
    /^(?:the|end|of|ende|des|der|dem|den|zum|mitte|anfang|spätestens|,|this|diesem)$/.test(tokens[at]?.lower ?? '')
  )
    at++;
  const word = tokens[at]?.lower ?? '';
  const text = tokens[at]?.text ?? '';
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? null;
  if (german) return made(Number(german[3]), Number(german[2]), Number(german[1]));
  if (
    /^\d{4}$/.test(text) &&
    tokens[at + 1]?.lower === '-' &&
    /^\d{2}$/.test(tokens[at + 2]?.text ?? '') &&
    tokens[at + 3]?.lower === '-'
  )
    return made(Number(text), Number(tokens[at + 2]?.text), Number(tokens[at + 4]?.text));
  if (/^20\d\d$/.test(text)) return { date: `${text}-12-31`, dated: true };
  const quarter = /^q([1-4])$/.exec(word);
  if (quarter) return endOf(Number(quarter[1]) * 3, yearAt(tokens, at + 1), today);
  if (/^h[12]$/.test(word)) return endOf(word === 'h1' ? 6 : 12, yearAt(tokens, at + 1), today);
  if (
    /^(?:quarter|quartal|quartals|quartalsende|jahres|jahresende|year|eoq|eoy|halbjahres|cycle|zyklus)/.test(word) ||
    PERIOD.test(word)
  )
    return { date: null, dated: true };
  const month = MONTHS.get(word);
  const date = Number(tokens[at + 1]?.text);
  if (month !== undefined && (word !== 'may' || tokens[at + 1]?.kind === 'number')) {
    if (date >= 1 && date <= 31 && !/^\d{4}$/.test(tokens[at + 1]?.text ?? ''))
      return given(yearAt(tokens, at + 2), month, date, today);
    return strong || yearAt(tokens, at + 1) !== null ? endOf(month, yearAt(tokens, at + 1), today) : null;
  }
  const value = Number(text);
  if (value >= 1 && value <= 31) {
    let next = at + 1;
    while (/^(?:\.|st|nd|rd|th|of)$/.test(tokens[next]?.lower ?? '')) next++;
    const named = MONTHS.get(tokens[next]?.lower ?? '');
    if (named !== undefined) return given(yearAt(tokens, next + 1), named, value, today);
  }
  if (/^(?:week|kw|woche|sprint)$/.test(word) && tokens[at + 1]?.kind === 'number') return { date: null, dated: true };
  return null;
}

function yearAt(tokens: readonly Token[], start: number): number | null {
  for (let at = start; at < start + 3; at++) {
    const text = tokens[at]?.text ?? '';
    if (/^20\d\d$/.test(text)) return Number(text);
    if (!/^(?:,|\.|'|’|of)$/.test(text)) return null;
  }
  return null;
}

function endOf(month: number, year: number | null, today: string | null): Due {
  if (year !== null) return { date: day(year, month, lastDay(year, month)), dated: true };
  if (today === null) return { date: null, dated: true };
  const now = Number(today.slice(0, 4));
  const this_ = day(now, month, lastDay(now, month));
  return { date: this_ >= today ? this_ : day(now + 1, month, lastDay(now + 1, month)), dated: true };
}

function given(year: number | null, month: number, date: number, today: string | null): Due {
  if (year !== null) return made(year, month, date);
  if (today === null) return { date: null, dated: true };
  const now = Number(today.slice(0, 4));
  const first = made(now, month, date);
  return first.date !== null && first.date >= today ? first : made(now + 1, month, date);
}

function made(year: number, month: number, date: number): Due {
  const exists = month >= 1 && month <= 12 && date >= 1 && date <= lastDay(year, month);
  return { date: exists ? day(year, month, date) : null, dated: true };
}
