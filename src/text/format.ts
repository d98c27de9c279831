import type { IsoDate } from '../model/date';
import type { Language } from '../model/workspace';

/** Numbers, dates and lists as one language writes them. */
export interface Format {
  /** `1.234,5`: grouped from five digits on in tables people read, at most `decimals` (default 2) after the comma. */
  number(value: number, decimals?: number): string;
  /** A ratio 0–1 as a whole percentage: `58 %`. Rounded half up, and 100 only when reached (method.md D5). */
  percent(ratio: number): string;
  /** A number with its unit as people write it: `7 h`, `99,5 %`, `12.000 EUR`. */
  amount(value: number, unit: string | null): string;
  /** `22.11.2026` or `22 Nov 2026`; what is no day stays as it is. */
  date(date: IsoDate): string;
  /** `a, b und c` */
  list(items: readonly string[]): string;
  /** Picks a word by number: `plural(1, 'Ziel', 'Ziele')` without the number. */
  plural(count: number, one: string, many: string): string;
}

const LOCALES: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };
/** For what has to be rounded: making the first one takes 6 ms, which a number that is short enough does not wait for. */
const roundings = new Map<string, Intl.NumberFormat>();
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The writing habits of a language. Always the same locale, whatever the machine's is. */
export function formatOf(language: Language): Format {
  const locale = LOCALES[language];
  const [group, point] = language === 'de' ? ['.', ','] : [',', '.'];
  const number = (value: number, decimals = 2) => {
    const [whole = '', fraction = ''] = String(value + 0).split('.');
    if (!/^-?\d+$/.test(whole) || !/^\d*$/.test(fraction) || fraction.length > decimals)
      return rounded(value, decimals, locale);
    return whole.replace(/\B(?=(?:\d{3})+$)/g, group) + (fraction === '' ? '' : point + fraction);
  };
  // Made when it is first needed: it takes longer than loading all sentences.
  let plurals: Intl.PluralRules | null = null;
  const percentSign = language === 'de' ? '\u00a0%' : '%';
  return {
    number,
    percent(ratio) {
      const whole = Math.floor(ratio * 100 + 0.5 + 1e-9);
      const shown = ratio >= 1 - 1e-9 ? Math.max(whole, 100) : Math.min(99, whole);
      return `${number(shown, 0)}${percentSign}`;
    },
    amount(value, unit) {
      if (unit === null) return number(value);
      return unit === '%' ? `${number(value)}${percentSign}` : `${number(value)}\u00a0${unit}`;
    },
    date(date) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
      const [year, month, day] = date.split('-');
      return language === 'de' ? `${day}.${month}.${year}` : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
    },
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    plural(count, one, many) {
      plurals ??= new Intl.PluralRules(locale);
      return plurals.select(count) === 'one' ? one : many;
    },
  };
}

function rounded(value: number, decimals: number, locale: string): string {
  const key = `${locale} ${decimals}`;
  const format =
    roundings.get(key) ?? new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, useGrouping: true });
  roundings.set(key, format);
  return format.format(value + 0);
}
