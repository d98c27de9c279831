import type { WorkbookRow } from '../../checkin/find-rows';
import type { WorkbookCheckinReport } from '../../schema/output/checkin';
import type { Cell } from '../../sheets/cell';
import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';
import type { Names } from '../names';
import { DEFINITION_COLUMNS, definitionCells } from './definition-cells';

type NotTaken = WorkbookCheckinReport['notTaken'][number];

/** A row of a workbook with the key result it is about, as the files define it. */
export interface DefinedRow {
  readonly row: WorkbookRow;
  readonly keyResult: Parameters<typeof definitionCells>[0] & { readonly ref: string };
}

/** What of definitions was changed in a workbook: it reads otherwise than when it was written, and than the files do now. */
export function changedDefinitions(
  rows: readonly DefinedRow[],
  isSame: (a: Cell, b: Cell) => boolean,
  { text, names }: { readonly text: Text; readonly names: Names },
): NotTaken[] {
  return rows.flatMap(({ row, keyResult }) => {
    const now = definitionCells(keyResult, text, names);
    return DEFINITION_COLUMNS.flatMap((what): NotTaken[] => {
      const written = row.cells.get(what);
      if (written === undefined || isSame(written, now[what])) return [];
      if (row.base !== null && isSame(written, row.base.get(what) ?? null)) return [];
      const say = (cell: Cell) => sayCell(cell, text);
      const { ref, title } = keyResult;
      const cell = `${row.sheet}!${row.placeOf(what)}`;
      return [{ ref, title, what, files: say(now[what]), workbook: say(written), cell }];
    });
  });
}

function sayCell(cell: Cell, text: Text): string | null {
  const format = formatOf(text.language);
  if (cell === null || typeof cell === 'string') return cell;
  if (typeof cell === 'number') return format.number(cell);
  if (typeof cell === 'boolean') return cell ? text.screens.workbook.yes : text.screens.workbook.no;
  if ('date' in cell) return format.date(cell.date);
  return 'error' in cell ? cell.error : format.amount(Number((cell.percent * 100).toPrecision(12)), '%');
}
