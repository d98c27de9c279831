import { BASE_COLUMNS, BASE_SHEET } from '../../model/workbook-base';
import type { CycleReport } from '../../schema/output/report';

import type { Table } from '../../sheets/write-workbook';
import type { Text } from '../../text/catalogue';
import { listed, type WorkbookView } from './key-result-table';
import { amountCell, targetCell, valueCell } from './measure-cells';

/** What stood in the workbook when it was written: without it nobody could tell later what was changed in it. */
export function baseTable(report: CycleReport, text: Text, view: WorkbookView): Table {
  return {
    name: BASE_SHEET,
    isHidden: true,
    columns: BASE_COLUMNS.map((heading) => ({ heading, width: 16 })),
    rows: listed(report, view).map(({ keyResult, stand }) => [
      keyResult.ref,
      valueCell(stand.value, keyResult.unit, text),
      stand.confidence,
      stand.note,
      keyResult.title,
      amountCell(keyResult.from, keyResult.unit),
      targetCell(keyResult, text),
      keyResult.unit,
      keyResult.owners.map(view.names.person).join(', '),
      { date: report.today },
    ]),
  };
}
