import type { Field } from '../schema/import-map';
import { type GridRow, shown } from './grid';
import type { Column, ReadGrid } from './guess-columns';
import { oneLine, plainText } from './plain-text';
import {
  asObjective,
  keyResultsIn,
  loseRest,
  OF_OBJECTIVE,
  type RawObjective,
  type RawRows,
  type SaidRow,
  textOf,
  titleOf,
} from './raw';
import { readItems } from './read-items';
import { saysNothing } from './read-quantity';
import { Cells, type Loss, type Place, type Said } from './said';

const TOTAL =
  /^(?:summe|gesamt|gesamtsumme|total|totals|durchschnitt|mittelwert|average|sum|zwischensumme|subtotal|grand total)(?:$|[\s:(])/i;
const FOOTER =
  /^(?:stand:|stand vom|exported|exportiert|generated|erstellt (?:am|von|mit)|created (?:on|with|by)|seite \d|page \d|©|\(c\)|quelle:|source:|druckdatum|legende|legend:|vertraulich|confidential)/i;
/** The objectives and key results of one grid. */
export function readRows(grid: ReadGrid): RawRows {
  const losses: Loss[] = [];
  const rows = grid.rows.flatMap((row): SaidRow[] => saidRow(grid, row, losses));
  const isItems = grid.columns.some(({ field }) => field === 'title');
  return { objectives: isItems ? readItems(rows, losses) : readPairs(rows, losses), losses };
}

/** A row as what it says; nothing for one that is no row of the table, which is a loss then. */
function saidRow({ sheet, columns }: ReadGrid, { line, cells }: GridRow, losses: Loss[]): SaidRow[] {
  const filled = columns.filter(({ index }) => shown(cells[index]) !== '');
  const place = ({ name, heading }: Column): Place => ({ sheet, row: line, column: name, heading: heading || null });
  const lose = (why: Loss['why'], own: readonly Column[] = filled): [] => {
    for (const column of own) losses.push({ at: place(column), value: shown(cells[column.index]), became: null, why });
    return [];
  };
  if (filled.length === 0) return [];
  const texts = filled.map(({ index }) => oneLine(plainText(shown(cells[index])).text));
  if (filled.length > 1 && filled.every(({ heading }, index) => heading === texts[index])) return lose('heading-again');
  const titles = filled.filter(({ field }) => field === 'objective' || field === 'key_result' || field === 'title');
  const first = oneLine(plainText(shown(cells[(titles[0] ?? filled[0])?.index ?? 0])).text);
  if (TOTAL.test(first) || (TOTAL.test(texts[0] ?? '') && titles.length === 0)) return lose('total-row');
  if (filled.length === 1 && FOOTER.test(texts[0] ?? '')) return lose('footer');
  const said = new Map<Field, Said>();
  for (const column of filled) {
    const cell = cells[column.index] ?? null;
    if (column.field === null) lose(column.heading === '' ? 'no-heading' : 'unused-column', [column]);
    else if (!saysNothing(cell)) said.set(column.field, { cell, at: place(column) });
  }
  return said.size === 0 ? [] : [{ line, said }];
}

/** Rows of objective and key result side by side, where an objective may stand in the first of its rows only. */
function readPairs(rows: readonly SaidRow[], losses: Loss[]): RawObjective[] {
  const byKey = new Map<string, RawObjective>();
  const isMerged = rows.some(({ said }) => said.has('key_result') && !said.has('objective'));
  let [last, team, cycle]: [RawObjective | null, string | null, string | null] = [null, null, null];
  for (const row of rows) {
    const said = new Map(row.said);
    const [teamSaid, cycleSaid] = [textOf(said, 'team'), textOf(said, 'cycle')];
    team = teamSaid ?? (isMerged ? team : null);
    cycle = cycleSaid ?? (isMerged ? cycle : null);
    const objectiveSaid = said.get('objective');
    const keyResultSaid = said.get('key_result');
    for (const field of ['team', 'cycle', 'objective', 'key_result'] as const) said.delete(field);
    const cells = new Cells(said);
    if (objectiveSaid !== undefined) {
      const title = titleOf(objectiveSaid, losses);
      if (title === '') continue;
      const key = JSON.stringify([team, cycle, title.toLowerCase()]);
      last = byKey.get(key) ?? {
        title,
        at: objectiveSaid.at,
        team,
        cycle,
        names: new Set([title.toLowerCase()]),
        cells: new Cells([]),
        keyResults: [],
      };
      byKey.set(key, last);
      last.cells.fill(cells, OF_OBJECTIVE);
    }
    if (last === null) {
      for (const one of row.said.values())
        losses.push({ at: one.at, value: shown(one.cell), became: null, why: 'no-objective' });
      continue;
    }
    const id = cells.has('id') ? shown(cells.take('id')?.cell) : null;
    if (id !== null && last.keyResults.length === 0) last.names.add(id.toLowerCase());
    if (keyResultSaid === undefined) {
      asObjective(cells);
      last.cells.fill(
        cells,
        cells.rest().map(([field]) => field),
      );
      loseRest(cells, losses);
    } else last.keyResults.push(...keyResultsIn(keyResultSaid, cells, losses));
  }
  return [...byKey.values()];
}
