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

/**
 * Rows of a table as spreadsheets save it: `;`, `,` or tabs, with or without a byte order mark, cells in quotes or not.
 * Rows without anything said are left out. Numbers stay as typed: they are read like those of any answer.
 */
export async function readCsv(text: string): Promise<readonly TypedFor[] | CsvFault> {
  const { CsvError, parse } = await import('csv-parse/sync');
  let rows: string[][];
  try {
    rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
    });
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error.lines ?? 1) };
    throw error;
  }
  const headings = (rows[0] ?? []).map((cell) => cell.toLowerCase());
  const column = (name: keyof typeof HEADINGS) => headings.findIndex((cell) => HEADINGS[name].includes(cell));
  const [ref, value, confidence, note] = [column('ref'), column('value'), column('confidence'), column('note')];
  if (ref < 0) return { missing: 'ref' };
  if (value < 0) return { missing: 'value' };
  return rows.slice(1).flatMap((row) => {
    const cell = (index: number) => row[index]?.trim() || null;
    const typed = { value: cell(value), confidence: cell(confidence), note: cell(note) };
    const name = cell(ref);
    const isEmpty = typed.value === null && typed.confidence === null && typed.note === null;
    return isEmpty ? [] : [{ ref: name ?? '', typed }];
  });
}

/** What the heading is divided by. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  return heading.includes(';') ? ';' : heading.includes('\t') ? '\t' : ',';
}
