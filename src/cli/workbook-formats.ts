import type { WorkbookView } from '../page/workbook/key-result-table';
import type { CycleReport } from '../schema/output/report';
import type { Call, Outcome } from './command';

/** A cycle as a workbook, and its key results as a table. Loaded when they are asked for. */
export function workbookFormats(
  { text, language, flags }: Call,
  report: CycleReport,
  view: WorkbookView,
): NonNullable<Outcome['formats']> {
  return {
    async xlsx() {
      const { reportTables } = await import('../page/workbook/report-tables');
      const { writeWorkbook } = await import('../sheets/write-workbook');
      return writeWorkbook(reportTables(report, text, view), language);
    },
    async csv() {
      const { keyResultTable } = await import('../page/workbook/key-result-table');
      const { plainCells } = await import('../page/workbook/plain-cells');
      const { csvText } = await import('../render/csv');
      const table = keyResultTable(report, text, view);
      const headings = table.columns.map(({ heading }) => heading);
      return csvText(headings, plainCells(table), flags['csv-dialect'] ?? 'plain');
    },
  };
}
