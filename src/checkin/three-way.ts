import type { Entry } from '../model/okr';
import type { Language } from '../model/workspace';
import { cellText } from '../sheets/cell-text';
import type { AgendaItem } from './agenda';
import { readAnswer } from './read-answer';
import { type Stand, standOf } from './stand';
import { isTrouble, type Trouble } from './trouble';
import type { Typed } from './typed';

/** What a check-in takes from a workbook, and nothing else. */
export const TAKEN_FIELDS = ['value', 'confidence', 'note'] as const;
export type TakenField = (typeof TAKEN_FIELDS)[number];

/** One thing that stands in a workbook otherwise than in the files. A sum is compared as a whole. */
export interface Difference {
  readonly item: AgendaItem;
  readonly field: TakenField;
  /** When the workbook was written; null where nobody knows. */
  readonly base: Stand | null;
  readonly now: Stand;
  readonly workbook: Stand;
  /** Somebody changed it in the files too since, to something else. */
  readonly isConflict: boolean;
}

/**
 * What a workbook says of a key result, as typed. `adds`: as with any other answer, milestones come to those done and an
 * amount to its sum; otherwise all milestones and the whole sum stand there, as in the workbooks we write.
 */
export interface Said {
  readonly typed: Typed;
  readonly adds: boolean;
}

/**
 * What changed in a workbook: base → files now → workbook. What is empty in it, as it was in the base, or as it is in the files
 * is left out. Without a base all that stands there is taken, also what stays as it is: somebody looked at it.
 */
export function threeWay(
  item: AgendaItem,
  said: Said,
  base: Said | null,
  language: Language,
): readonly Difference[] | Trouble {
  const workbook = understood(item, said, language);
  if (isTrouble(workbook)) return workbook;
  const before = base === null ? null : understood(item, base, language);
  const known = before === null || isTrouble(before) ? null : before;
  const now = standOf(item);
  return TAKEN_FIELDS.flatMap((field): Difference[] => {
    const written = workbook[field];
    if (written === null) return [];
    if (known !== null && (isSame(written, known[field]) || isSame(written, now[field]))) return [];
    const isConflict = known !== null && !isSame(known[field], now[field]);
    return [{ item, field, base: known, now, workbook, isConflict }];
  });
}

/** What is to be written for some differences of one key result: of a sum what comes to it. */
export function entryFor(differences: readonly Difference[]): Entry {
  const taken = (wanted: TakenField) => differences.find(({ field }) => field === wanted);
  const value = taken('value');
  return {
    value: value === undefined ? null : amountFor(value),
    confidence: taken('confidence')?.workbook.confidence ?? null,
    note: taken('note')?.workbook.note ?? null,
  };
}

function amountFor({ item, now, workbook }: Difference): Entry['value'] {
  if (item.keyResult.metric?.counts !== 'sum' || typeof workbook.value !== 'number') return workbook.value;
  return Number((workbook.value - totalOf(now)).toPrecision(12));
}

function understood(item: AgendaItem, { typed, adds }: Said, language: Language): Stand | Trouble {
  const answer = readAnswer(typed, adds ? item : { ...item, done: new Map() }, language);
  if (isTrouble(answer) || !adds || item.keyResult.metric?.counts !== 'sum' || typeof answer.value !== 'number')
    return answer;
  return { ...answer, value: totalOf(standOf(item)) + answer.value };
}

function totalOf({ value }: Stand): number {
  return typeof value === 'number' ? value : 0;
}

function isSame(a: Stand[TakenField], b: Stand[TakenField]): boolean {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  if (typeof a === 'string' && typeof b === 'string') return cellText(a).trim() === cellText(b).trim();
  if (a instanceof Map && b instanceof Map)
    return a.size === b.size && [...a].every(([id, share]) => isSame(share, b.get(id) ?? null));
  return a === b;
}
