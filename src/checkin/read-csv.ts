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

/** A table as it is written: cells are trimmed, empty lines left out. */
export interface Table {
  readonly headings: readonly string[];
  /** `line` from 1, where the row ends. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * A table as spreadsheets save it, also with lines added by other programs: `;`, `,` or tabs, any line ends, with or without
 * a byte order mark, cells in quotes or not; or the line that is no row of one.
 */
export async function readTable(text: string): Promise<Table | { readonly line: number }> {
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    const read: unknown = parse(text.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      info: true,
    });
    const [first, ...rest] = read as readonly {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    return {
      headings: first?.record ?? [],
      rows: rest.map(({ record, info }) => ({ line: info.lines, cells: record })),
    };
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error.lines ?? 1) };
    throw error;
  }
}

/** What the heading is divided by. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  return heading.includes(';') ? ';' : heading.includes('\t') ? '\t' : ',';
}
