import { readTable } from '../sheets/read-table';
import { type ColumnName, findColumns } from './find-columns';
import type { TypedFor } from './split-set';

/** Why a table cannot be read: a heading that is missing, or the line (from 1) that is no row of it. */
export type CsvFault = { readonly missing: 'ref' | 'value' } | { readonly line: number };

/** Answers of a check-in from a table. Rows without anything said are left out. Numbers stay as typed: they are read like those of any answer. */
export async function readCsv(text: string): Promise<readonly TypedFor[] | CsvFault> {
  const table = await readTable(text);
  if ('line' in table) return table;
  const { columns, missing } = findColumns(table.headings);
  if (missing !== null) return { missing };
  return table.rows.flatMap(({ cells }) => {
    const cell = (name: ColumnName) => cells[columns.get(name) ?? -1] || null;
    const typed = { value: cell('value'), confidence: cell('confidence'), note: cell('note') };
    const isEmpty = typed.value === null && typed.confidence === null && typed.note === null;
    return isEmpty ? [] : [{ ref: cell('ref') ?? '', typed }];
  });
}
