import { shown } from './grid';
import {
  asObjective,
  keyResultsIn,
  loseId,
  OF_OBJECTIVE,
  type RawObjective,
  type SaidRow,
  textOf,
  titleOf,
} from './raw';
import { Cells, type Loss } from './said';

const OBJECTIVE = /\bobjective|\bgoal|(?<!\p{L})ziel(?!wert)|^o\d?$|^okr$|theme|pillar|strateg/iu;
const KEY_RESULT = /key ?result|^kr\d?$|schl(?:ü|ue)ssel|ergebnis|milestone|meilenstein|metric|kpi|target|kennzahl/iu;

/** A title that says by its number which of both it is: `O1`, `KR 1.2`. */
const NUMBERED_OBJECTIVE = /^(?:o|objective|ziel)\s?\d/iu;
const NUMBERED_KEY_RESULT = /^(?:kr|se|key result|schlüsselergebnis)\s?\d/iu;

interface Item {
  readonly row: SaidRow;
  readonly id: string | null;
  readonly name: string;
  readonly team: string | null;
  /** What it says stands above it. */
  readonly parent: string | null;
  /** Does its type tell what it is? Else that is said and has no place. */
  readonly isTyped: boolean;
  kind: 'objective' | 'key-result' | 'other';
}

/** Rows of one item each: objectives, and key results that name their parent, have a number below its number, or stand below it. */
export function readItems(rows: readonly SaidRow[], losses: Loss[]): RawObjective[] {
  const types = rows.map(({ said }) => textOf(said, 'type') ?? '');
  const tells = types.some((type) => KEY_RESULT.test(type) || OBJECTIVE.test(type));
  const items = rows.map((row) => itemOf(row, tells));
  const above = parentsOf(items);
  const isTold = tells || items.some(({ kind }) => kind === 'key-result');
  const parents = new Set(above.values());
  if (!isTold) for (const item of items) if (above.has(item) && !parents.has(item)) item.kind = 'key-result';
  const made = new Map<Item, RawObjective>();
  for (const item of items) {
    const one = item.kind === 'objective' ? objectiveOf(item, losses) : null;
    if (one !== null) made.set(item, one);
  }
  let last: RawObjective | null = null;
  for (const item of items) {
    const parent = above.get(item);
    const title = item.row.said.get('title');
    if (item.kind === 'objective') last = made.get(item) ?? null;
    else if (item.kind === 'other') lose(item, 'other-kind', losses);
    else {
      // Who names a parent that is not there belongs to nobody else.
      const home = parent === undefined ? (item.parent === null ? last : null) : (made.get(parent) ?? null);
      if (home === null || title === undefined) lose(item, 'no-objective', losses);
      else {
        loseId(item.row.said.get('id') ?? null, losses);
        home.keyResults.push(...keyResultsIn([title], cellsOf(item), losses));
      }
    }
  }
  return [...made.values()];
}

/** @param tells whether types tell objectives and key results apart: `Company` and `Team` do not */
function itemOf(row: SaidRow, tells: boolean): Item {
  const { said } = row;
  const [type, title] = [tells ? textOf(said, 'type') : null, textOf(said, 'title') ?? ''];
  const lower = (field: 'id' | 'parent' | 'team') => textOf(said, field)?.toLowerCase() ?? null;
  return {
    row,
    id: lower('id'),
    name: title.toLowerCase(),
    team: lower('team'),
    parent: lower('parent'),
    isTyped: tells,
    kind: kindOf(type, title),
  };
}

function kindOf(type: string | null, title: string): Item['kind'] {
  if (type === null) return NUMBERED_KEY_RESULT.test(title) ? 'key-result' : 'objective';
  if (KEY_RESULT.test(type)) return 'key-result';
  return OBJECTIVE.test(type) ? 'objective' : 'other';
}

/** Do the titles of a column say by their numbers which are objectives? */
export function isNumbered(title: string): boolean {
  return NUMBERED_OBJECTIVE.test(title) || NUMBERED_KEY_RESULT.test(title);
}

/** The item above each: the one it names, of several that of its team, or with `1.2.1` the one numbered `1.2`. */
function parentsOf(items: readonly Item[]): Map<Item, Item> {
  const byName = new Map<string, Item[]>();
  for (const item of items)
    for (const name of new Set([item.id, item.name]))
      if (name !== null && name !== '') byName.set(name, [...(byName.get(name) ?? []), item]);
  const found = new Map<Item, Item>();
  for (const item of items) {
    const named = item.parent ?? /^(\d+(?:\.\d+)*)\.\d+$/.exec(item.id ?? '')?.[1];
    const candidates = (named === undefined ? [] : (byName.get(named) ?? [])).filter((one) => one !== item);
    const own = candidates.filter(({ team }) => team === item.team);
    const [only, ...others] = own.length > 0 ? own : candidates;
    if (only !== undefined && others.length === 0) found.set(item, only);
  }
  return found;
}

function objectiveOf(item: Item, losses: Loss[]): RawObjective | null {
  const said = item.row.said.get('title');
  const title = said === undefined ? '' : titleOf(said, losses);
  if (said === undefined || title === '') {
    lose(item, 'no-objective', losses);
    return null;
  }
  const cells = cellsOf(item);
  asObjective(cells);
  loseId(item.row.said.get('id') ?? null, losses);
  const parent = item.row.said.get('parent');
  const above = parent === undefined ? /^(\d+(?:\.\d+)*)\.\d+$/.exec(item.id ?? '')?.[1] : undefined;
  const implied =
    above === undefined ? [] : [['parent', { cell: above, at: item.row.said.get('id')?.at ?? said.at }] as const];
  if (parent !== undefined || implied.length > 0)
    cells.fill(new Cells(parent === undefined ? implied : [['parent', parent]]), OF_OBJECTIVE);
  return {
    title,
    at: said.at,
    team: textOf(item.row.said, 'team'),
    cycle: textOf(item.row.said, 'cycle'),
    teamAt: item.row.said.get('team')?.at ?? null,
    cycleAt: item.row.said.get('cycle')?.at ?? null,
    names: new Set([title.toLowerCase(), item.name, ...(item.id === null ? [] : [item.id])]),
    cells,
    keyResults: [],
  };
}

/** What is left of an item when its place among the others is known. */
function cellsOf({ row, isTyped }: Item): Cells {
  const known = ['title', 'id', 'parent', 'team', 'cycle', ...(isTyped ? ['type'] : [])];
  return new Cells([...row.said].filter(([field]) => !known.includes(field)));
}

function lose({ row }: Item, why: Loss['why'], losses: Loss[]): void {
  for (const { at, cell } of row.said.values()) losses.push({ at, value: shown(cell), became: null, why });
}
