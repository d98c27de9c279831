import type { CycleReport } from '../../schema/output/report';
import type { Cell } from '../../sheets/cell';
import type { Table } from '../../sheets/write-workbook';
import type { Text } from '../../text/catalogue';
import { dayCell, type WorkbookView } from './key-result-table';

/** What is and was in the way, a row each, in the order of the ledger. */
export function blockerTable({ blockers }: CycleReport, text: Text, { names, titleOf }: WorkbookView): Table {
  const { sheets, columns, yes, no } = text.screens.workbook;
  return {
    name: sheets.blockers,
    columns: [
      { heading: columns.team, width: 16 },
      { heading: columns.blocker, width: 48 },
      { heading: columns.with, width: 20 },
      { heading: columns.raised, width: 12 },
      { heading: columns.due, width: 12 },
      { heading: columns.resolved, width: 12 },
      { heading: columns.ageDays, width: 11 },
      { heading: columns.overdue, width: 11 },
      { heading: columns.holdsUp, width: 52 },
      { heading: columns.ref, width: 32 },
    ],
    rows: blockers.blockers.map((one): Cell[] => [
      names.team(one.team),
      one.text,
      one.owner === null ? null : names.person(one.owner),
      dayCell(one.raised),
      dayCell(one.due),
      dayCell(one.resolved),
      one.ageDays,
      one.overdue ? yes : no,
      one.keyResults.map(titleOf).join('\n'),
      one.ref,
    ]),
  };
}
