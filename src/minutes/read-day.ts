import { type IsoDate, parseDate } from '../model/date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What looks like a day at the end of a line: `2026-12-01`, `1.12.2026`, `1.12.`, `1 Dec 2026`, `1/12/2026`, `JJJJ-MM-TT`. */
export const DAY_LIKE =
  /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|\d{1,2} \p{L}{3,9} \d{4}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|JJJJ-MM-TT|YYYY-MM-DD/u;

/** A day as people write it in minutes, whatever the language; null for one that does not exist or is not clear. */
export function readDay(written: string): IsoDate | null {
  const german = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(written);
  if (german) return day(german[3], german[2], german[1]);
  const english = /^(\d{1,2}) (\p{L}{3})\p{L}* (\d{4})$/u.exec(written);
  if (english) return day(english[3], String(MONTHS.indexOf((english[2] ?? '').toLowerCase()) + 1), english[1]);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  return iso ? day(iso[1], iso[2], iso[3]) : null;
}

function day(year = '', month = '', of = ''): IsoDate | null {
  return parseDate(`${year}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`);
}
