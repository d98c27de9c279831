import type { Field } from '../schema/import-map';
import { shown } from './grid';
import { oneLine, type PlainText, plainText } from './plain-text';
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
  /** Key results beyond the first, where a table has several columns of them. */
  readonly more: readonly Said[];
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

/** The key results of a row's cells of them, with what else stands in the row. */
export function keyResultsIn(cellsOfTitles: readonly Said[], cells: Cells, losses: Loss[]): RawKeyResult[] {
  const titles = cellsOfTitles.flatMap((said) => titlesIn(said, losses));
  const [only] = titles;
  if (only === undefined) {
    for (const [, { at, cell }] of cells.rest())
      losses.push({ at, value: shown(cell), became: null, why: 'empty-title' });
    return [];
  }
  if (titles.length === 1) return [{ ...only, cells }];
  const rest = cells.rest();
  const shares = titles.map((): [Field, Said][] => []);
  for (const [field, said] of rest) {
    const parts = plainText(shown(said.cell)).text.split('\n').map(unmarked);
    if (parts.length === titles.length && titles.length > 1)
      for (const [index, part] of parts.entries()) shares[index]?.push([field, { cell: part, at: said.at }]);
    else if (SHARED.has(field)) for (const share of shares) share.push([field, said]);
    else losses.push({ at: said.at, value: shown(said.cell), became: null, why: 'several-key-results' });
  }
  return titles.map((one, index) => ({ ...one, cells: new Cells(shares[index] ?? []) }));
}

/** The titles in one cell. */
function titlesIn(said: Said, losses: Loss[]): Pick<RawKeyResult, 'title' | 'at'>[] {
  const { at } = said;
  const value = shown(said.cell);
  const { text, cleaned } = withoutPage(plainText(value));
  const titles = splitKeyResults(text).map((one) => ({ title: oneLine(one), at }));
  if (titles.length === 0) losses.push({ at, value, became: null, why: 'empty-title' });
  else if (cleaned) losses.push({ at, value, became: oneLine(text), why: 'cleaned' });
  return titles;
}

/** The address of its page behind a title, as exports of databases write relations. */
function withoutPage({ text, cleaned }: PlainText): PlainText {
  const bare = text.replaceAll(/\s*\(https?:\/\/[^\s()]+\)/g, '');
  return { text: bare, cleaned: cleaned || bare !== text };
}

/** The one line of a title, without its number; what was taken out of it is told. */
export function titleOf(said: Said, losses: Loss[]): string {
  const { text, cleaned } = withoutPage(plainText(shown(said.cell)));
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
