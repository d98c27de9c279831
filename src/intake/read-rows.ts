import type { Field } from '../schema/import-map';
import { type GridRow, shown } from './grid';
import type { Column, ReadGrid } from './guess-columns';
import { oneLine, plainText } from './plain-text';
import {
  asObjective,
  keyResultsIn,
  loseId,
  loseRest,
  OF_OBJECTIVE,
  type RawObjective,
  type RawRows,
  type SaidRow,
  titleOf,
} from './raw';
import { readItems } from './read-items';
import { saysNothing } from './read-quantity';
import { Cells, type Loss, type Place, type Said } from './said';

const TOTAL =
  /^(?:summe|gesamt|gesamtsumme|zwischensumme|total|totals|subtotal|grand total|durchschnitt|mittelwert|average|sum)[\s:=\d.,%]*$/i;
const FOOTER =
  /^(?:stand:|stand vom|exported (?:on|from|by|at)|exportiert (?:am|von|aus)|generated (?:on|by|at|from)|erstellt (?:am|von|mit)|created (?:on|with|by)|seite \d|page \d|©|\(c\)|quelle:|source:|druckdatum|legende:|legend:|(?:vertraulich|confidential)[.!]?$)/i;

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
  const more: Said[] = [];
  for (const column of filled) {
    const cell = cells[column.index] ?? null;
    if (column.field === null) lose(column.heading === '' ? 'no-heading' : 'unused-column', [column]);
    else if (saysNothing(cell)) continue;
    else if (said.has(column.field)) more.push({ cell, at: place(column) });
    else said.set(column.field, { cell, at: place(column) });
  }
  return said.size === 0 ? [] : [{ line, said, more }];
}

/** Rows of objective and key result side by side, where an objective may stand in the first of its rows only. */
function readPairs(rows: readonly SaidRow[], losses: Loss[]): RawObjective[] {
  const byKey = new Map<string, RawObjective>();
  const isMerged = rows.some(({ said }) => said.has('key_result') && !said.has('objective'));
  const above: Partial<Record<'team' | 'cycle', Said>> = {};
  let section: typeof above = {};
  /** Titles of sections that no objective stands below yet. */
  const open = new Set<Said>();
  let last: RawObjective | null = null;
  for (const row of rows) {
    const said = new Map(row.said);
    const [objective, keyResult] = [said.get('objective'), said.get('key_result')];
    // A row that says nothing but the team is the title of those below it.
    const own = sayOf(said);
    if (objective === undefined && keyResult === undefined && Object.keys(own).length > 0) {
      section = { ...section, ...own };
      for (const one of Object.values(own)) open.add(one);
    }
    Object.assign(above, isMerged ? {} : { team: undefined, cycle: undefined }, section, own);
    for (const field of ['team', 'cycle', 'objective', 'key_result'] as const) said.delete(field);
    const cells = new Cells(said);
    if (objective !== undefined) {
      last = objectiveOf(objective, above, byKey, losses);
      for (const one of Object.values(above)) if (one !== undefined) open.delete(one);
    } else if (keyResult !== undefined) loseOther(own, last, losses);
    if (objective === undefined && keyResult === undefined && said.size === 0) continue;
    if (last === null) {
      const left = [...said.values(), ...(keyResult === undefined ? [] : [keyResult])];
      losses.push(...left.map(({ at, cell }): Loss => ({ at, value: shown(cell), became: null, why: 'no-objective' })));
      continue;
    }
    last.cells.fill(cells, OF_OBJECTIVE);
    const id = cells.take('id');
    if (id !== null && last.keyResults.length === 0) last.names.add(shown(id.cell).toLowerCase());
    loseId(id, losses);
    if (keyResult === undefined) {
      asObjective(cells);
      last.cells.fill(
        cells,
        cells.rest().map(([field]) => field),
      );
      loseRest(cells, losses);
    } else last.keyResults.push(...keyResultsIn([keyResult, ...row.more], cells, losses));
  }
  losses.push(
    ...[...open].map(({ at, cell }): Loss => ({ at, value: shown(cell), became: null, why: 'no-objective' })),
  );
  return [...byKey.values()];
}

/** A key result stands in the team and cycle of its objective, whatever else its row says. */
function loseOther(own: ReturnType<typeof sayOf>, last: RawObjective | null, losses: Loss[]): void {
  for (const [field, { at, cell }] of Object.entries(own))
    if (last?.[field as 'team' | 'cycle'] !== oneLine(plainText(shown(cell)).text))
      losses.push({ at, value: shown(cell), became: null, why: 'no-place' });
}

function sayOf(said: ReadonlyMap<Field, Said>): { team?: Said; cycle?: Said } {
  const [team, cycle] = [said.get('team'), said.get('cycle')];
  return { ...(team === undefined ? {} : { team }), ...(cycle === undefined ? {} : { cycle }) };
}

/** The objective of a title in its team and cycle, begun where it is not there yet; null where no words are left of it. */
function objectiveOf(
  said: Said,
  above: Partial<Record<'team' | 'cycle', Said>>,
  byKey: Map<string, RawObjective>,
  losses: Loss[],
): RawObjective | null {
  const title = titleOf(said, losses);
  if (title === '') return null;
  const words = (one: Said | undefined) =>
    one === undefined ? null : oneLine(plainText(shown(one.cell)).text) || null;
  const [team, cycle] = [words(above.team), words(above.cycle)];
  const key = JSON.stringify([team, cycle, title.toLowerCase()]);
  const known = byKey.get(key);
  if (known !== undefined) return known;
  const begun: RawObjective = {
    title,
    at: said.at,
    team,
    cycle,
    teamAt: above.team?.at ?? null,
    cycleAt: above.cycle?.at ?? null,
    names: new Set([title.toLowerCase()]),
    cells: new Cells([]),
    keyResults: [],
  };
  byKey.set(key, begun);
  return begun;
}
