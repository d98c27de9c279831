import type { CycleReport } from '../../schema/output/report';
import type { Table } from '../../sheets/write-workbook';
import type { Text } from '../../text/catalogue';
import { baseTable } from './base-table';
import { blockerTable } from './blocker-table';
import { checkInTable } from './check-in-table';
import { keyResultTable, type WorkbookView } from './key-result-table';
import { objectiveTable } from './objective-table';

/** The cycle as the sheets of a workbook, with what it was written from as a hidden last one. */
export function reportTables(report: CycleReport, text: Text, view: WorkbookView): Table[] {
  return [objectiveTable, keyResultTable, checkInTable, blockerTable, baseTable].map((tableOf) =>
    tableOf(report, text, view),
  );
}
