import type { Field } from '../schema/import-map';
import { shown } from './grid';
import { oneLine, plainText } from './plain-text';
import { Cells, type Loss, type Place, type Said } from './said';
import { splitKeyResults, unmarked } from './split-key-results';

/** A key result as the table has it. */
export interface RawKeyResult {
  readonly title: string;
  readonly at: Place;
  readonly cells: Cells;
}

/** An objective as the table has it; team and cycle in the table's words, null where it says none. */
export interface RawObjective {
  readonly title: string;
  readonly at: Place;
  readonly team: string | null;
  readonly cycle: string | null;
  /** Where they stand. */
  readonly teamAt: Place | null;
  readonly cycleAt: Place | null;
  /** What others in the table may call it. */
  readonly names: Set<string>;
  readonly cells: Cells;
  readonly keyResults: RawKeyResult[];
}

/** What rows hold, and what of them was left out. */
export interface RawRows {
  readonly objectives: readonly RawObjective[];
  readonly losses: readonly Loss[];
}

/** A row with its cells by field. */
export interface SaidRow {
  readonly line: number;
  readonly said: ReadonlyMap<Field, Said>;
}

/** What belongs to each of several key results in one cell alike. */
const SHARED: ReadonlySet<Field> = new Set(['owner', 'owner_email', 'due', 'updated', 'begins', 'measure', 'ambition']);
/** What belongs to the objective wherever it stands. */
export const OF_OBJECTIVE: readonly Field[] = [
  'objective_owner',
  'objective_weight',
  'objective_note',
  'objective_ambition',
  'parent',
  'why',
];

/** What stands in the row of an objective is said of the objective. */
export function asObjective(cells: Cells): void {
  cells.rename('owner', 'objective_owner');
  cells.rename('weight', 'objective_weight');
  cells.rename('description', 'objective_note');
  cells.rename('ambition', 'objective_ambition');
}

/** The key results of a cell, with what else stands in the row. */
export function keyResultsIn(title: Said, cells: Cells, losses: Loss[]): RawKeyResult[] {
  const { text, cleaned } = plainText(shown(title.cell));
  const titles = splitKeyResults(text);
  if (titles.length === 0) losses.push({ at: title.at, value: shown(title.cell), became: null, why: 'empty-title' });
  if (cleaned) losses.push({ at: title.at, value: shown(title.cell), became: oneLine(text), why: 'cleaned' });
  const [only] = titles;
  if (titles.length === 1 && only !== undefined) return [{ title: oneLine(only), at: title.at, cells }];
  const rest = cells.rest();
  const shares = titles.map((): [Field, Said][] => []);
  for (const [field, said] of rest) {
    const parts = plainText(shown(said.cell)).text.split('\n').map(unmarked);
    if (parts.length === titles.length && titles.length > 1)
      for (const [index, part] of parts.entries()) shares[index]?.push([field, { cell: part, at: said.at }]);
    else if (SHARED.has(field)) for (const share of shares) share.push([field, said]);
    else losses.push({ at: said.at, value: shown(said.cell), became: null, why: 'several-key-results' });
  }
  return titles.map((one, index) => ({ title: oneLine(one), at: title.at, cells: new Cells(shares[index] ?? []) }));
}

/** The one line of a title, without its number; what was taken out of it is told. */
export function titleOf(said: Said, losses: Loss[]): string {
  const { text, cleaned } = plainText(shown(said.cell));
  const title = oneLine(text).replace(
    /^(?:(?:objective|ziel|o)\s?\d{1,2}(?:\.\d{1,2})?\s?[:.)–-]|\d{1,2}(?:\.\d{1,2}){0,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}(?=\s\p{Lu})|[•*-])\s*(?=\S)/iu,
    '',
  );
  if (title === '') losses.push({ at: said.at, value: shown(said.cell), became: null, why: 'empty-title' });
  else if (cleaned) losses.push({ at: said.at, value: shown(said.cell), became: title, why: 'cleaned' });
  return title;
}

export function textOf(said: ReadonlyMap<Field, Said>, field: Field): string | null {
  const text = oneLine(plainText(shown(said.get(field)?.cell)).text);
  return text === '' ? null : text;
}

/** An id of the table: ids are made of titles here. */
export function loseId(said: Said | null, losses: Loss[]): void {
  if (said !== null) losses.push({ at: said.at, value: shown(said.cell), became: null, why: 'renumbered' });
}

/** Cells nobody has a place for. */
export function loseRest(cells: Cells, losses: Loss[]): void {
  for (const [field, { at, cell }] of cells.rest()) {
    losses.push({
      at,
      value: shown(cell),
      became: null,
      why: field === 'status' || field === 'progress' ? 'computed' : 'no-place',
    });
  }
}
