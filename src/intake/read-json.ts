import type { Cell } from '../sheets/cell';
import type { Grid, GridRow, Heading } from './grid';

type Data = { readonly [key: string]: unknown };

const KEY_RESULTS = /^(?:key_?results?|krs?|results|schlüsselergebnisse|metrics|milestones|subGoals)$/i;
const NESTED =
  /^(?:objectives|okrs|goals|ziele|data|items|results|entries|rows|children|childObjectives|subObjectives|teams|groups|departments|cycles|sessions|nodes|records|value)$/i;
const TITLE = /^(?:title|name|summary|text|objective|goal|ziel|titel)$/i;
/** Deeper data is none of objectives. */
const DEPTH = 12;
/** Keys of one item; more are no table. */
const MOST_KEYS = 200;

/** What objectives have from the items they lie in. */
interface Above {
  readonly team: string | null;
  readonly cycle: string | null;
  readonly parent: string | null;
}

/** The objectives of an export in JSON: nested ones with their key results under usual names, or a list of flat items. */
export function readJson(file: unknown): Grid[] {
  // Our own report holds several answers; that of the score has all an objective is made of.
  const data = isData(file) && isEnvelope(file) && isData(file.score) ? file.score : file;
  const flat = flatItems(data, 0);
  if (flat !== null) return [tableOf(flat)];
  const table = new Table();
  visit(data, { team: null, cycle: null, parent: null }, table, 0);
  return table.rows.length > 0 ? [table.grid()] : [];
}

/** Rows by named columns, which come as they are met. */
class Table {
  readonly rows: GridRow[] = [];
  private readonly columns = new Map<string, { readonly at: number; readonly heading: Heading }>();
  private items = 0;

  /** A row of the item counted last; `begins` counts a new one. */
  add(parts: readonly (readonly [level: Heading['level'], data: ReadonlyMap<string, Cell>])[], begins = true): void {
    const cells: Cell[] = [];
    for (const [level, data] of parts)
      for (const [key, cell] of data) {
        const text = level === 'key-result' ? `keyResults.${key}` : key;
        const known = this.columns.get(text);
        const at = known?.at ?? this.columns.size;
        if (known === undefined) this.columns.set(text, { at, heading: { text, level } });
        while (cells.length < at) cells.push(null);
        cells[at] = cell;
      }
    if (begins) this.items++;
    this.rows.push({ line: this.items, cells });
  }

  grid(): Grid {
    return { sheet: null, headings: [...this.columns.values()].map(({ heading }) => heading), rows: this.rows };
  }
}

/** A list of items none of which holds others: a table. */
function flatItems(data: unknown, depth: number): Data[] | null {
  if (depth > 3) return null;
  if (Array.isArray(data)) {
    const items = data.filter(isData);
    const nests = items.some((item) =>
      Object.entries(item).some(
        ([key, value]) => Array.isArray(value) && value.length > 0 && (KEY_RESULTS.test(key) || NESTED.test(key)),
      ),
    );
    return items.length > 0 && !nests ? items : null;
  }
  if (!isData(data)) return null;
  const lists = Object.entries(data).filter(([key, value]) => NESTED.test(key) && holdsMore(value));
  return lists.length === 1 && !Object.keys(data).some((key) => TITLE.test(key))
    ? flatItems(lists[0]?.[1], depth + 1)
    : null;
}

function tableOf(items: readonly Data[]): Grid {
  const table = new Table();
  for (const item of items) table.add([[null, scalars(item)]]);
  return table.grid();
}

function visit(data: unknown, above: Above, table: Table, depth: number): void {
  if (depth > DEPTH) return;
  if (Array.isArray(data)) {
    for (const one of data) visit(one, above, table, depth + 1);
    return;
  }
  if (!isData(data)) return;
  const entries = Object.entries(data);
  const keyResults = entries.find(
    ([key, value]) => KEY_RESULTS.test(key) && Array.isArray(value) && value.every(isKeyResult),
  );
  const title = entries.find(([key, value]) => TITLE.test(key) && typeof value === 'string');
  const nested = entries.filter(([key, value]) => key !== keyResults?.[0] && NESTED.test(key) && holdsMore(value));
  const own = scalars(data);
  if (keyResults !== undefined && title !== undefined) {
    addObjective(own, keyResults[1] as readonly unknown[], above, table);
    for (const [, value] of nested) visit(value, { ...above, parent: String(title[1]) }, table, depth + 1);
    return;
  }
  if (title !== undefined && nested.length === 0 && depth > 0 && !isEnvelope(data)) {
    addObjective(own, [], above, table);
    return;
  }
  const holdsTeams = (key: string) => entries.some(([one, value]) => one === key && Array.isArray(value));
  const team =
    typeof data.team === 'string'
      ? data.team
      : holdsTeams('objectives') && title !== undefined
        ? String(title[1])
        : above.team;
  const cycle = typeof data.cycle === 'string' ? data.cycle : above.cycle;
  for (const [, value] of nested) visit(value, { ...above, team, cycle }, table, depth + 1);
}

function holdsMore(value: unknown): boolean {
  return Array.isArray(value) || isData(value);
}

/** The outer object of an answer of a program; it has a name of its own now and then. */
function isEnvelope(data: Data): boolean {
  return 'version' in data && 'command' in data;
}

function addObjective(
  own: ReadonlyMap<string, Cell>,
  keyResults: readonly unknown[],
  above: Above,
  table: Table,
): void {
  const objective = new Map(own);
  for (const [key, value] of Object.entries(above))
    if (value !== null && !objective.has(key)) objective.set(key, value);
  if (keyResults.length === 0) table.add([['objective', objective]]);
  for (const [index, one] of keyResults.entries()) {
    const own = isData(one) ? scalars(one) : new Map([['title', typeof one === 'string' ? one : null]]);
    table.add(
      [
        ['objective', objective],
        ['key-result', own],
      ],
      index === 0,
    );
  }
}

function isKeyResult(value: unknown): boolean {
  return typeof value === 'string' || isData(value);
}

function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The plain values of an item by their keys; those of an item within by both (`metric.target`), lists of plain values joined. */
function scalars(item: Data, path = ''): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const [key, value] of Object.entries(item).slice(0, MOST_KEYS)) {
    const name = path === '' ? key : `${path}.${key}`;
    const cell = cellOf(value);
    if (cell !== undefined) found.set(name, cell);
    else if (isData(value) && path.split('.').length < 3)
      for (const [inner, one] of scalars(value, name)) found.set(inner, one);
  }
  return found;
}

/** A plain value, a person (`{ name, email }`) or a list of either as a cell; undefined for anything else. */
function cellOf(value: unknown): Cell | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) {
    const parts = value.map(cellOf);
    return parts.length > 0 && parts.every((part) => typeof part === 'string') ? parts.join(', ') : undefined;
  }
  if (!isData(value)) return undefined;
  const keys = Object.keys(value);
  const { name, email, title } = value;
  const label = [name, title].find((one) => typeof one === 'string');
  if (
    typeof label !== 'string' ||
    keys.some((key) => !/^(?:_?id|name|email|title|avatar\w*|type|url|color)$/i.test(key))
  )
    return undefined;
  return typeof email === 'string' ? `${label} <${email}>` : label;
}
