import type { Language } from '../model/workspace';
import type { Field } from '../schema/import-map';
import { shown } from './grid';
import type { ReadGrid } from './guess-columns';
import { isLastFirst } from './people';
import { oneLine, plainText } from './plain-text';
import { loseRest, type RawObjective } from './raw';
import { cycleIdIn } from './read-cycle';
import { type SlashOrder, slashOrder } from './read-day';
import { habitOf } from './read-quantity';
import { readRows } from './read-rows';
import type { Loss } from './said';

/** What all grids of a file say together, and in which habits they are written. */
export interface ReadFile {
  readonly objectives: readonly RawObjective[];
  readonly losses: readonly Loss[];
  readonly rows: number;
  /** How its numbers are written; null where none tells. */
  readonly numbers: Language | null;
  readonly slashes: SlashOrder;
  readonly lastFirst: boolean;
  /** Ids of all cycles it names, as the format writes them, the same one as often as it is named. */
  readonly cycleIds: readonly string[];
  /** The cycle a title above the table names. */
  readonly titleCycle: string | null;
}

const NUMBERS: readonly Field[] = ['start', 'target', 'current', 'low', 'high', 'weight'];
const DAYS: readonly Field[] = ['updated', 'due', 'begins'];
const OWNERS: readonly Field[] = ['owner', 'objective_owner'];
/** Names of sheets that say nothing. */
const GENERIC =
  /^(?:(?:tabelle|sheet|blatt|feuil|hoja)\s?\d*|okrs?|ziele|objectives?|goals?|data|daten|export|import|übersicht|overview|master|liste?|worksheet|key results?)$/iu;

/** Reads all grids. Where several sheets hold tables, the name of one says team or cycle if no column does. */
export function readGrids(grids: readonly ReadGrid[]): ReadFile {
  const losses: Loss[] = [];
  const texts = (fields: readonly Field[]) => grids.flatMap((grid) => textsIn(grid, fields));
  let titleCycle: string | null = null;
  const read = grids.flatMap((grid) => {
    for (const row of grid.above)
      for (const [index, cell] of row.cells.entries()) {
        const value = oneLine(plainText(shown(cell)).text);
        const id = cycleIdIn(value);
        titleCycle ??= id;
        const at = { sheet: grid.sheet, row: row.line, column: grid.columns[index]?.name ?? null, heading: null };
        if (value !== '' && id === null) losses.push({ at, value, became: null, why: 'above-heading' });
      }
    const rows = readRows(grid);
    losses.push(...rows.losses);
    const { team, cycle } = grid.says ?? saidBySheet(grid.sheet, grids.length > 1);
    return rows.objectives.map((one) => ({ ...one, team: one.team ?? team, cycle: one.cycle ?? cycle }));
  });
  const objectives = merged(read, losses);
  const named = objectives.flatMap(({ cycle }) => (cycle === null ? [] : (cycleIdIn(cycle) ?? [])));
  return {
    objectives,
    losses,
    rows: grids.reduce((sum, { rows }) => sum + rows.length, 0),
    numbers: habitOf(texts(NUMBERS)),
    slashes: slashOrder(texts(DAYS)),
    lastFirst: isLastFirst(texts(OWNERS)),
    cycleIds: [...named, ...(titleCycle === null ? [] : [titleCycle])],
    titleCycle,
  };
}

/** An objective that stands on several sheets is one: one may hold objectives alone, another their key results. */
function merged(read: readonly RawObjective[], losses: Loss[]): RawObjective[] {
  const byTitle = new Map<string, RawObjective[]>();
  for (const one of read) {
    const key = one.title.toLowerCase();
    const alike = byTitle.get(key) ?? [];
    const isSame = (a: string | null, b: string | null) =>
      a === null || b === null || a.toLowerCase() === b.toLowerCase();
    const at = alike.findIndex(({ team, cycle }) => isSame(team, one.team) && isSame(cycle, one.cycle));
    const known = alike[at];
    if (known === undefined) byTitle.set(key, [...alike, one]);
    else alike[at] = joined(known, one, losses);
  }
  return [...byTitle.values()].flat();
}

function joined(first: RawObjective, second: RawObjective, losses: Loss[]): RawObjective {
  first.cells.fill(
    second.cells,
    second.cells.rest().map(([field]) => field),
  );
  loseRest(second.cells, losses);
  return {
    ...first,
    team: first.team ?? second.team,
    cycle: first.cycle ?? second.cycle,
    names: new Set([...first.names, ...second.names]),
    keyResults: [...first.keyResults, ...second.keyResults],
  };
}

function textsIn({ columns, rows }: ReadGrid, fields: readonly Field[]): string[] {
  const wanted = columns.filter(({ field }) => field !== null && fields.includes(field));
  return rows.flatMap(({ cells }) =>
    wanted.flatMap(({ index }) => {
      const cell = cells[index];
      return typeof cell === 'string' && cell !== '' ? [oneLine(cell)] : [];
    }),
  );
}

function saidBySheet(
  sheet: string | null,
  isOneOfMany: boolean,
): { readonly team: string | null; readonly cycle: string | null } {
  if (sheet === null) return { team: null, cycle: null };
  const cycle = cycleIdIn(sheet) === null ? null : sheet;
  const rest = sheet
    .replace(/[qht][1-4]|20\d\d|\bokrs?\b/giu, ' ')
    .replaceAll(/[^\p{L}&]+/gu, ' ')
    .trim();
  const isTeam = isOneOfMany && rest !== '' && !GENERIC.test(rest) && !GENERIC.test(sheet.trim());
  return { team: isTeam ? rest : null, cycle };
}
