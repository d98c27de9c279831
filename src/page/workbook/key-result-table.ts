import type { Stand } from '../../checkin/stand';
import type { CycleReport } from '../../schema/output/report';
import type { Cell } from '../../sheets/cell';
import type { Column, Table } from '../../sheets/write-workbook';
import type { Text } from '../../text/catalogue';
import type { Names } from '../names';
import { amountCell, targetCell, valueCell } from './measure-cells';

/** What the tables say beside the numbers. */
export interface WorkbookView {
  readonly names: Names;
  readonly titleOf: (ref: string) => string;
  /** Where each key result stands, by its reference. */
  readonly stands: ReadonlyMap<string, Stand>;
}

type Objective = CycleReport['status']['teams'][number]['objectives'][number];

/** A key result with what it belongs to. */
interface Listed {
  readonly team: string;
  readonly objective: Objective;
  readonly keyResult: Objective['keyResults'][number];
  readonly stand: Stand;
  readonly score: number | null;
}

/** A column: how it looks, and what stands in it. Its heading is in the words under its name. */
interface Shown extends Omit<Column, 'heading'> {
  readonly name: keyof Text['screens']['workbook']['columns'];
  readonly cell: (one: Listed) => Cell;
}

const NOTHING: Stand = { value: null, confidence: null, note: null };

/** All key results, a row each; value, confidence and note are there to be written over. */
export function keyResultTable(report: CycleReport, text: Text, view: WorkbookView): Table {
  const words = text.screens.workbook;
  const columns = columnsOf(text, view);
  return {
    name: words.sheets.keyResults,
    columns: columns.map(({ name, cell: _, ...look }) => ({ heading: words.columns[name], ...look })),
    rows: listed(report, view).map((one) => columns.map(({ cell }) => cell(one))),
  };
}

/** The key results of a report in its order. */
export function listed({ status, score }: CycleReport, { stands }: WorkbookView): Listed[] {
  const scores = new Map(
    score.teams.flatMap(({ objectives }) =>
      objectives.flatMap(({ keyResults }) => keyResults.map((one) => [one.ref, one.score] as const)),
    ),
  );
  return status.teams.flatMap(({ team, objectives }) =>
    objectives.flatMap((objective) =>
      objective.keyResults.map((keyResult) => {
        const { ref } = keyResult;
        return { team, objective, keyResult, stand: stands.get(ref) ?? NOTHING, score: scores.get(ref) ?? null };
      }),
    ),
  );
}

function columnsOf(text: Text, { names }: WorkbookView): readonly Shown[] {
  const words = text.screens.workbook;
  const { health } = text.screens;
  return [
    { name: 'team', width: 16, cell: ({ team }) => names.team(team) },
    { name: 'objective', width: 32, cell: ({ objective }) => objective.title },
    { name: 'keyResult', width: 44, cell: ({ keyResult }) => keyResult.title },
    { name: 'kind', width: 15, cell: ({ keyResult }) => keyResult.kind && words.kinds[keyResult.kind] },
    { name: 'from', width: 12, cell: ({ keyResult }) => amountCell(keyResult.from, keyResult.unit) },
    { name: 'to', width: 12, cell: ({ keyResult }) => targetCell(keyResult, text) },
    { name: 'unit', width: 11, cell: ({ keyResult }) => keyResult.unit },
    {
      name: 'value',
      width: 13,
      isInput: true,
      cell: ({ stand, keyResult }) => valueCell(stand.value, keyResult.unit, text),
    },
    {
      name: 'confidence',
      width: 11,
      isInput: true,
      whole: { least: 1, most: 10, message: words.confidenceRule },
      cell: ({ stand }) => stand.confidence,
    },
    { name: 'note', width: 40, isInput: true, cell: ({ stand }) => stand.note },
    { name: 'progress', width: 11, isRatio: true, cell: ({ keyResult }) => ratioCell(keyResult.progress) },
    { name: 'expected', width: 11, isRatio: true, cell: ({ keyResult }) => ratioCell(keyResult.expected) },
    { name: 'state', width: 18, cell: ({ keyResult }) => keyResult.pace && health[keyResult.pace] },
    { name: 'forecast', width: 12, cell: ({ keyResult }) => forecastCell(keyResult) },
    { name: 'score', width: 11, isRatio: true, cell: ({ score }) => ratioCell(score) },
    { name: 'owner', width: 20, cell: ({ keyResult }) => keyResult.owners.map(names.person).join(', ') },
    { name: 'ambition', width: 14, cell: ({ keyResult }) => text.screens.diff.ambitions[keyResult.ambition] },
    { name: 'lastCheckIn', width: 12, cell: ({ keyResult }) => dayCell(keyResult.freshness.lastCheckIn) },
    { name: 'ref', width: 40, cell: ({ keyResult }) => keyResult.ref },
  ];
}

/** Two digits behind the comma: a trend knows no more. */
function forecastCell({ forecast, unit }: Listed['keyResult']): Cell {
  return amountCell(forecast.value === null ? null : Math.round(forecast.value * 100) / 100, unit);
}

export function ratioCell(ratio: number | null): Cell {
  return ratio === null ? null : { percent: ratio };
}

export function dayCell(date: string | null): Cell {
  return date === null ? null : { date };
}
