import { shown } from './grid';
import { asObjective, keyResultsIn, OF_OBJECTIVE, type RawObjective, type SaidRow, textOf, titleOf } from './raw';
import { Cells, type Loss, type Said } from './said';

const OBJECTIVE = /\bobjective|\bgoal|(?<!\p{L})ziel(?!wert)|^o\d?$|^okr$|theme|pillar|strateg/iu;
const KEY_RESULT = /key ?result|^kr\d?$|schl(?:ü|ue)ssel|ergebnis|milestone|meilenstein|metric|kpi|target|kennzahl/iu;

interface Item {
  readonly line: number;
  readonly said: ReadonlyMap<string, Said>;
  readonly row: SaidRow;
  readonly id: string | null;
  readonly name: string;
  readonly parent: string | null;
  kind: 'objective' | 'key-result' | 'other';
}

/** Rows of one item each: objectives, and key results that name their parent, have a number below its number, or stand below it. */
export function readItems(rows: readonly SaidRow[], losses: Loss[]): RawObjective[] {
  const items = rows.map(itemOf);
  const byName = new Map<string, Item>();
  for (const item of items)
    for (const name of [item.id, item.name])
      if (name !== null && name !== '' && !byName.has(name)) byName.set(name, item);
  const isTyped = rows.some(({ said }) => said.has('type'));
  const parents = new Set(items.flatMap((item) => parentOf(item, byName) ?? []));
  if (!isTyped)
    for (const item of items) if (parentOf(item, byName) !== null && !parents.has(item)) item.kind = 'key-result';
  const made = new Map<Item, RawObjective>();
  let last: RawObjective | null = null;
  for (const item of items) {
    if (item.kind !== 'objective') continue;
    const one = objectiveOf(item, losses);
    if (one !== null) made.set(item, one);
  }
  const order = new Map([...made].map(([item, one]) => [item.row, one]));
  for (const item of items) {
    if (item.kind === 'objective') last = order.get(item.row) ?? last;
    else if (item.kind === 'other') lose(item, 'other-kind', losses);
    else {
      const above = parentOf(item, byName);
      const home: RawObjective | null = (above === null ? last : (made.get(above) ?? null)) ?? null;
      const title = item.row.said.get('title');
      if (home === null || title === undefined) lose(item, 'no-objective', losses);
      else home.keyResults.push(...keyResultsIn(title, cellsOf(item), losses));
    }
  }
  return [...made.values()];
}

function itemOf(row: SaidRow): Item {
  const { line, said } = row;
  const type = textOf(said, 'type');
  const [id, parent] = [textOf(said, 'id'), textOf(said, 'parent')];
  const isKeyResult = type !== null && KEY_RESULT.test(type);
  const kind =
    type === null || (OBJECTIVE.test(type) && !isKeyResult) ? 'objective' : isKeyResult ? 'key-result' : 'other';
  return {
    line,
    said,
    row,
    id: id?.toLowerCase() ?? null,
    name: (textOf(said, 'title') ?? '').toLowerCase(),
    parent: parent?.toLowerCase() ?? null,
    kind,
  };
}

/** The item above: the one it names, or with `1.2.1` the one numbered `1.2`. */
function parentOf({ id, parent }: Item, byName: ReadonlyMap<string, Item>): Item | null {
  if (parent !== null) return byName.get(parent) ?? null;
  const above = /^(\d+(?:\.\d+)*)\.\d+$/.exec(id ?? '')?.[1];
  return above === undefined ? null : (byName.get(above) ?? null);
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
    names: new Set([title.toLowerCase(), item.name, ...(item.id === null ? [] : [item.id])]),
    cells,
    keyResults: [],
  };
}

/** What is left of an item when its place among the others is known. */
function cellsOf({ row }: Item): Cells {
  return new Cells(
    [...row.said].filter(([field]) => !['title', 'type', 'id', 'parent', 'team', 'cycle'].includes(field)),
  );
}

function lose({ row }: Item, why: Loss['why'], losses: Loss[]): void {
  for (const { at, cell } of row.said.values()) losses.push({ at, value: shown(cell), became: null, why });
}
