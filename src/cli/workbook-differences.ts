import { handlesOf } from '../alignment/owner';
import { isSameCell } from '../checkin/read-cell';
import { type Difference, threeWay } from '../checkin/three-way';
import { isTrouble } from '../checkin/trouble';
import { namesOf } from '../page/names';
import { changedDefinitions } from '../page/workbook/changed-definitions';
import type { WorkbookCheckinReport } from '../schema/output/checkin';
import { OkrError } from './okr-error';
import { isUntouched, type PlacedRow, placeName, placeRow, saidIn } from './place-rows';
import type { WorkbookRun } from './workbook-run';

/** What a workbook says otherwise than the files. */
export interface WorkbookDifferences {
  readonly differences: readonly Difference[];
  readonly notTaken: WorkbookCheckinReport['notTaken'];
}

/**
 * Finds the key result of each row somebody changed, and compares: base → files now → workbook.
 * @throws OkrError for the first cell that cannot be taken
 */
export function workbookDifferences(run: WorkbookRun): WorkbookDifferences {
  const { rows, homes, opened, cycle } = run;
  const { workspace } = opened;
  const placed = rows
    .filter((row) => !isUntouched(row))
    .map((row) => placeRow(row, homes, { workspace, cycle: cycle.id }));
  return { differences: differencesOf(run, placed), notTaken: notTakenOf(run, placed) };
}

function differencesOf({ call, opened, read }: WorkbookRun, placed: readonly PlacedRow[]): Difference[] {
  const { text } = call;
  const items = new Set(placed.map(({ item }) => item));
  return [...items].flatMap((item) => {
    const rows = placed.filter((one) => one.item === item);
    const [first] = rows;
    if (first === undefined) return [];
    const { said, base } = saidIn(rows, { text, isOurs: read.written !== null });
    const found = threeWay(item, said, base, opened.workspace.language);
    if (!isTrouble(found)) return found;
    const field = found.code === 'answer-confidence' ? 'confidence' : found.code === 'answer-note' ? 'note' : 'value';
    throw new OkrError(found.code, { ...found.data, ref: placeName(first, field, text) });
  });
}

/** Of all rows, also those in which nothing else was changed. */
function notTakenOf({ call, rows, homes, opened }: WorkbookRun, placed: readonly PlacedRow[]) {
  const byRow = new Map(placed.map(({ row, at, item }) => [row, { home: at.home, item }]));
  const byRef = new Map(
    homes.flatMap(({ home, items }) => items.map((item) => [item.keyResult.ref, { home, item }] as const)),
  );
  const defined = rows.flatMap((row) => {
    const found = byRow.get(row) ?? byRef.get(row.ref);
    if (found === undefined) return [];
    const { home, item } = found;
    const objective = home.objectives.find(({ keyResults }) => keyResults.includes(item.keyResult));
    const own = handlesOf(item.keyResult.owner);
    const owners = own.length > 0 ? own : handlesOf(objective?.owner ?? null);
    return [{ row, keyResult: { ...item.shown, owners } }];
  });
  return changedDefinitions(defined, isSameCell, { text: call.text, names: namesOf(opened.workspace) });
}
