import { readNumber } from '../language/number';
import type { Language } from '../model/workspace';
import type { Cell } from '../sheets/cell';
import { shown } from './grid';
import { oneLine, plainText } from './plain-text';

/** What a cell of numbers holds. */
export type Quantity =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly unit: string | null;
      /** `≥ 95` is a bound, `+30 %` a change. */
      readonly as: 'value' | 'at-least' | 'at-most' | 'change';
      /** Is something said beside the number that is not written: about, roughly? */
      readonly about: boolean;
      /** One separator and three digits, read by the habit of the table. */
      readonly doubtful: boolean;
    }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'trouble'; readonly why: 'no-number' | 'day-for-number' | 'error-cell' };

/** Written where there is nothing to say. */
const NOTHING = /^(?:[-–—_./?]+|n\/?a|n\. ?a\.|k\. ?a\.?|tbd|tba|none|null|keine?|leer|offen|#n\/a|nan|undefined)$/i;
const YES = /^(?:yes|ja|true|wahr|done|erledigt|✓|✔|x)$/i;
const NO = /^(?:no|nein|false|falsch|not done|offen)$/i;
const LOW = /^(?:>=|≥|>|mindestens|mind\.|min\.|at least|über|over|above)\s*/i;
const HIGH = /^(?:<=|≤|<|höchstens|maximal|max\.|at most|unter|below|under)\s*/i;
const ABOUT = /^(?:ca\.?|circa|etwa|rund|about|approx\.?|~|≈)\s*/i;
const MOST = 1e15;

/** Is there nothing in a cell, or a word that says so? */
export function saysNothing(cell: Cell | undefined): boolean {
  const text = oneLine(plainText(shown(cell)).text);
  return text === '' || NOTHING.test(text);
}

/** The number in a cell, with its unit; `language` is the habit of the table: `1.234,5` or `1,234.5`. */
export function readQuantity(cell: Cell | undefined, language: Language): Quantity {
  if (cell === null || cell === undefined) return { kind: 'none' };
  if (typeof cell === 'boolean') return { kind: 'yes-no', value: cell };
  if (typeof cell === 'number') return numberOf(cell, null);
  if (typeof cell === 'object') {
    if ('percent' in cell) return numberOf(Number((cell.percent * 100).toPrecision(12)), '%');
    return { kind: 'trouble', why: 'date' in cell ? 'day-for-number' : 'error-cell' };
  }
  const text = oneLine(plainText(cell).text);
  if (text === '' || NOTHING.test(text)) return { kind: 'none' };
  if (YES.test(text)) return { kind: 'yes-no', value: true };
  if (NO.test(text)) return { kind: 'yes-no', value: false };
  if (/^#[\p{L}\d/]+[!?]?$/u.test(text)) return { kind: 'trouble', why: 'error-cell' };
  const about = ABOUT.test(text);
  const rest = text.replace(ABOUT, '');
  const as = LOW.test(rest) ? 'at-least' : HIGH.test(rest) ? 'at-most' : null;
  const bare = rest.replace(LOW, '').replace(HIGH, '');
  const read = amountOf(bare, language);
  if (read === null || Math.abs(read.value) >= MOST) return { kind: 'trouble', why: 'no-number' };
  const changes = as === null && (/^\+/.test(bare) || (/^[-−–]/.test(bare) && read.unit === '%'));
  return { kind: 'number', ...read, as: as ?? (changes ? 'change' : 'value'), about };
}

interface Amount {
  readonly value: number;
  readonly unit: string | null;
  readonly doubtful: boolean;
}

/** A number with a unit behind it: what the language knows (`12 Mio. €`), or up to three words (`40 Punkte`). */
function amountOf(text: string, language: Language): Amount | null {
  const known = readNumber(text, language);
  if (known !== null) return { value: known.value, unit: known.unit, doubtful: known.ambiguous };
  const match = /^(?<number>[-+−–]?\s*[\d][\d.,'’ ]*)(?<unit>[^\d].*)$/u.exec(text);
  const unit = match?.groups?.unit?.trim() ?? '';
  const number = readNumber(match?.groups?.number?.trim() ?? '', language);
  if (number === null || unit.length > 30 || unit.split(' ').length > 3 || !/^[\p{L}/°%]/u.test(unit)) return null;
  const scaled = /^(?<scale>k|tsd\.?|mio\.?|mrd\.?|m|mn|bn)\s+(?<rest>.+)$/i.exec(unit);
  const factor = scaled === null ? null : readNumber(`1 ${scaled.groups?.scale}`, language);
  if (factor !== null)
    return {
      value: Number((number.value * factor.value).toPrecision(15)),
      unit: scaled?.groups?.rest ?? null,
      doubtful: number.ambiguous,
    };
  return { value: number.value, unit, doubtful: number.ambiguous };
}

function numberOf(value: number, unit: string | null): Quantity {
  if (!Number.isFinite(value) || Math.abs(value) >= MOST) return { kind: 'trouble', why: 'no-number' };
  // What binary fractions leave (0.1 + 0.2) is no digit anybody wrote.
  return { kind: 'number', value: Number(value.toPrecision(12)), unit, as: 'value', about: false, doubtful: false };
}

/** How the numbers of a table are written, by those that leave no doubt; null where none tells. */
export function habitOf(texts: Iterable<string>): Language | null {
  let [german, english] = [0, 0];
  for (const text of texts) {
    if (!/^\D{0,4}\d[\d.,'’ ]*\D{0,12}$/.test(text)) continue;
    if (/\d\.\d{3},\d|\d,\d{1,2}(?!\d)|(?:\d\.\d{3}){2}/.test(text)) german++;
    else if (/\d,\d{3}\.\d|\d\.\d{1,2}(?!\d)|(?:\d,\d{3}){2}/.test(text)) english++;
  }
  return german === english ? null : german > english ? 'de' : 'en';
}
