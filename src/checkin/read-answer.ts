import type { Entry } from '../model/okr';
import type { Language } from '../model/workspace';
import type { AgendaItem } from './agenda';
import { readAmount } from './read-amount';
import { readDone } from './read-done';
import { isTrouble, type Trouble } from './trouble';
import type { Typed } from './typed';

/** What somebody said about a key result, understood. */
export interface Answer extends Entry {
  readonly item: AgendaItem;
}

const YES = new Set(['yes', 'y', 'ja', 'j', 'true']);
const NO = new Set(['no', 'n', 'nein', 'false']);
/** As long as the format lets a note be. */
const LONGEST = 4000;

/** What somebody said means for a key result, in the language of the workspace. `=` takes the confidence over too. */
export function readAnswer(typed: Typed, item: AgendaItem, language: Language): Answer | Trouble {
  const confidence = readConfidence(typed, item);
  if (typeof confidence === 'object' && confidence !== null) return confidence;
  const note = typed.note?.trim() || null;
  if (note !== null && note.length > LONGEST) return { code: 'answer-note', data: { limit: LONGEST } };
  const value = readValue(typed.value, item, language);
  if (typeof value === 'object' && value !== null && isTrouble(value)) return value;
  return { item, value, confidence, note };
}

function readConfidence({ confidence, value }: Typed, item: AgendaItem): number | null | Trouble {
  if (confidence === null) return value === '=' ? item.confidence : null;
  const number =
    typeof confidence === 'number' ? confidence : /^\d{1,3}$/.test(confidence) ? Number(confidence) : Number.NaN;
  if (Number.isInteger(number) && number >= 1 && number <= 10) return number;
  return { code: 'answer-confidence', data: { found: String(confidence) } };
}

function readValue(value: Typed['value'], item: AgendaItem, language: Language): Entry['value'] | Trouble {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return null;
  if (item.kind === 'yes-no') return readYesNo(value, item);
  if (item.kind === 'milestones') {
    const said = typeof value === 'string' || typeof value === 'object' ? value : String(value);
    return readDone(said, item, language);
  }
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : { code: 'answer-no-number', data: { found: String(value) } };
  if (typeof value === 'string') return readAmount(value, item, language);
  return {
    code: 'answer-no-number',
    data: { found: typeof value === 'boolean' ? String(value) : Object.keys(value).join(' ') },
  };
}

function readYesNo(value: NonNullable<Typed['value']>, { current }: AgendaItem): boolean | Trouble {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'object' ? Object.keys(value).join(' ') : String(value).trim().toLowerCase();
  if (word === '=')
    return typeof current === 'boolean' ? current : { code: 'answer-nothing-before', data: { found: word } };
  if (YES.has(word)) return true;
  return NO.has(word) ? false : { code: 'answer-no-yes-no', data: { found: word } };
}
