import type { CycleReport } from '../../schema/output/report';
import type { Cell } from '../../sheets/cell';
import type { Table } from '../../sheets/write-workbook';
import type { Text } from '../../text/catalogue';
import { dayCell, listed, type WorkbookView } from './key-result-table';
import { valueCell } from './measure-cells';

/** All entries of all check-ins, a row each, newest first. */
export function checkInTable(report: CycleReport, text: Text, view: WorkbookView): Table {
  const { sheets, columns } = text.screens.workbook;
  const { names } = view;
  const known = new Map(listed(report, view).map((one) => [one.keyResult.ref, one]));
  return {
    name: sheets.checkIns,
    columns: [
      { heading: columns.date, width: 12 },
      { heading: columns.team, width: 16 },
      { heading: columns.keyResult, width: 52 },
      { heading: columns.reported, width: 13 },
      { heading: columns.unit, width: 11 },
      { heading: columns.confidence, width: 11 },
      { heading: columns.note, width: 48 },
      { heading: columns.by, width: 20 },
      { heading: columns.ref, width: 40 },
    ],
    rows: report.checkIns.toReversed().map(({ date, team, by, ref, value, confidence, note }): Cell[] => {
      const unit = known.get(ref)?.keyResult.unit ?? null;
      const said = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : value;
      return [
        dayCell(date),
        names.team(team),
        view.titleOf(ref),
        valueCell(said, unit, text),
        unit,
        confidence,
        note,
        by === null ? null : names.person(by),
        ref,
      ];
    }),
  };
}
