import { readTable } from '../sheets/read-table';
import type { TypedFor } from './split-set';

/** What a table's columns may be called, in either language. */
const HEADINGS: Readonly<Record<'ref' | 'value' | 'confidence' | 'note', readonly string[]>> = {
  ref: ['ref', 'reference', 'key result', 'key_result', 'verweis', 'schlüsselergebnis', 'schluesselergebnis'],
  value: ['value', 'wert'],
  confidence: ['confidence', 'zuversicht'],
  note: ['note', 'comment', 'notiz', 'bemerkung', 'kommentar'],
};

/** Why a table cannot be read: a heading that is missing, or the line (from 1) that is no row of it. */
export type CsvFault = { readonly missing: 'ref' | 'value' } | { readonly line: number };

/** Answers of a check-in from a table. Rows without anything said are left out. Numbers stay as typed: they are read like those of any answer. */
export async function readCsv(text: string): Promise<readonly TypedFor[] | CsvFault> {
  const table = await readTable(text);
  if ('line' in table) return table;
  const column = (name: keyof typeof HEADINGS) =>
    table.headings.findIndex((cell) => HEADINGS[name].includes(cell.toLowerCase()));
  const [ref, value, confidence, note] = [column('ref'), column('value'), column('confidence'), column('note')];
  if (ref < 0) return { missing: 'ref' };
  if (value < 0) return { missing: 'value' };
  return table.rows.flatMap(({ cells }) => {
    const cell = (index: number) => cells[index] || null;
    const typed = { value: cell(value), confidence: cell(confidence), note: cell(note) };
    const name = cell(ref);
    const isEmpty = typed.value === null && typed.confidence === null && typed.note === null;
    return isEmpty ? [] : [{ ref: name ?? '', typed }];
  });
}
