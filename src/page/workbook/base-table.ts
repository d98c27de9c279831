import { BASE_COLUMNS, BASE_SHEET } from '../../model/workbook-base';
import type { CycleReport } from '../../schema/output/report';
import type { Cell } from '../../sheets/cell';
import type { Table } from '../../sheets/write-workbook';
import type { Text } from '../../text/catalogue';
import { definitionCells } from './definition-cells';
import { listed, type WorkbookView } from './key-result-table';
import { valueCell } from './measure-cells';

/** What stood in the workbook when it was written: without it nobody could tell later what was changed in it. */
export function baseTable(report: CycleReport, text: Text, view: WorkbookView): Table {
  return {
    name: BASE_SHEET,
    isHidden: true,
    columns: BASE_COLUMNS.map((heading) => ({ heading, width: 16 })),
    rows: listed(report, view).map(({ keyResult, stand }) => {
      const cells: Readonly<Record<(typeof BASE_COLUMNS)[number], Cell>> = {
        ref: keyResult.ref,
        value: valueCell(stand.value, keyResult.unit, text),
        confidence: stand.confidence,
        note: stand.note,
        ...definitionCells(keyResult, text, view.names),
        written: { date: report.today },
      };
      return BASE_COLUMNS.map((name) => cells[name]);
    }),
  };
}
