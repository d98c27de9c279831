import { MONTHS } from '../language/lexicon/numbers';
import { type IsoDate, parseDate } from '../model/date';
import type { Cell } from '../sheets/cell';
import { shown } from './grid';
import { oneLine, plainText } from './plain-text';

/** In which order a table writes day and month between slashes; null where nothing tells. */
export type SlashOrder = 'day-first' | 'month-first' | null;

/** The day in a cell: null for none, `doubtful` for `3/4/2026` in a table that never tells which is the month. */
export type Day = IsoDate | null | 'doubtful' | 'no-day';

const SLASHES = /^(\d{1,2})[/](\d{1,2})[/](\d{2}|\d{4})(?:[ ,].*)?$/;

/** A day as spreadsheets and exports write it: `2026-10-01`, `1.10.26`, `01/10/2026`, `1 Oct 2026`, `1. Oktober 2026`, with or without a time. */
export function readDay(cell: Cell | undefined, order: SlashOrder): Day {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'object' && 'date' in cell) return cell.date;
  const text = oneLine(plainText(shown(cell)).text);
  if (text === '' || /^[-–—]+$/.test(text)) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return made(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:[ T].*)?$/.exec(text);
  if (slashed) return made(slashed[1], slashed[2], slashed[3]);
  const german = /^(?:\p{L}{2,10}\.?,? )?(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})(?:[ ,].*)?$/u.exec(text);
  if (german) return made(german[3], german[2], german[1]);
  const either = SLASHES.exec(text);
  if (either) {
    const [, first = '', second = '', year] = either;
    const told = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : order;
    if (told === null && first !== second) return 'doubtful';
    return told === 'month-first' ? made(year, first, second) : made(year, second, first);
  }
  const worded =
    /^(?:\p{L}{2,10}\.?,? )?(\d{1,2})(?:\.|st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{2}|\d{4})(?:[ ,].*)?$/u.exec(text);
  if (worded) return made(worded[3], month(worded[2]), worded[1]);
  const american = /^(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[ ,].*)?$/u.exec(text);
  if (american) return made(american[3], month(american[1]), american[2]);
  return 'no-day';
}

/** What the days of a table tell of their order. */
export function slashOrder(texts: Iterable<string>): SlashOrder {
  let [day, monthFirst] = [0, 0];
  for (const text of texts) {
    const match = SLASHES.exec(text.trim());
    if (match && Number(match[1]) > 12) day++;
    else if (match && Number(match[2]) > 12) monthFirst++;
  }
  return day === monthFirst ? null : day > monthFirst ? 'day-first' : 'month-first';
}

function month(word: string | undefined): string {
  return String(MONTHS.get((word ?? '').toLowerCase()) ?? 0);
}

function made(year = '', monthOf = '', day = ''): Day {
  const full = year.length === 2 ? `20${year}` : year;
  const two = (part: string) => part.padStart(2, '0');
  return parseDate(`${full}-${two(monthOf)}-${two(day)}`) ?? 'no-day';
}
