import type { Data } from '../model/change';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import { shown } from './grid';
import { Ids } from './ids';
import { type NumberHabits, numberOf, readMetric } from './metric';
import type { People } from './people';
import { oneLine, plainText } from './plain-text';
import { dayOf, type FoundDay, planValue } from './plan-value';
import { loseRest, type RawKeyResult, type RawObjective } from './raw';
import type { SlashOrder } from './read-day';
import type { Cells, Loss, Said } from './said';

/** A key result ready to be written, and the value known of it. */
export interface PlannedKeyResult {
  readonly id: string;
  readonly title: string;
  readonly item: Record<string, Data>;
  readonly value: { readonly date: IsoDate; readonly entry: Data } | null;
}

/** An objective ready to be written; what it contributes to comes when all are known. */
export interface PlannedObjective {
  readonly id: string;
  readonly title: string;
  readonly item: Record<string, Data>;
  readonly parent: Said | null;
  readonly contributesTo: string[];
  readonly keyResults: readonly PlannedKeyResult[];
}

/** What planning one objective has to know. */
export interface ObjectiveContext {
  readonly habits: NumberHabits;
  readonly slashes: SlashOrder;
  readonly today: IsoDate;
  readonly cycle: Cycle;
  readonly date: IsoDate | null;
  readonly people: People;
  readonly lose: (loss: Loss) => void;
}

const COMMITTED = /commit|verbindlich|zusage|^(?:yes|ja|true|x)$/iu;
const ASPIRATIONAL = /aspir|ambition|moonshot|stretch|^(?:no|nein|false)$/iu;

/** One objective with its key results. */
export function planObjective(raw: RawObjective, id: string, context: ObjectiveContext): PlannedObjective {
  const { cells } = raw;
  const keyIds = new Ids();
  const titles = new Set<string>();
  const keyResults = raw.keyResults.flatMap((one) => {
    const key = one.title.toLowerCase();
    if (titles.has(key)) {
      context.lose({ at: one.at, value: one.title, became: null, why: 'duplicate' });
      loseAll(one.cells, context);
      return [];
    }
    titles.add(key);
    return [planKeyResult(one, keyIds.ofTitle(one.title, 'key-result'), context)];
  });
  const own = ownerOf(cells.take('objective_owner'), cells.take('owner_email'), context);
  const shared = own === null ? commonOwner(keyResults) : null;
  const owner = own ?? shared;
  const parent = cells.take('parent');
  const item: Record<string, Data> = { id, title: raw.title };
  if (owner !== null) item.owner = owner;
  add(item, 'why', textOf(cells.take('why'), context));
  add(item, 'ambition', ambitionOf(cells.take('objective_ambition'), context));
  add(item, 'weight', weightOf(cells.take('objective_weight'), context));
  takeDays(cells, context);
  add(item, 'note', joined([textOf(cells.take('objective_note'), context), textOf(cells.take('note'), context)]));
  loseAll(cells, context);
  // Who owns the objective owns its key results where they name nobody.
  for (const one of keyResults) if (owner !== null && one.item.owner === owner) delete one.item.owner;
  return { id, title: raw.title, item, parent, contributesTo: [], keyResults };
}

function planKeyResult({ title, cells }: RawKeyResult, id: string, context: ObjectiveContext): PlannedKeyResult {
  const { habits, lose } = context;
  const losses: Loss[] = [];
  const measured = readMetric(title, cells, habits, losses);
  for (const loss of losses) lose(loss);
  const item: Record<string, Data> = { id, title };
  if (measured.metric !== null) item.metric = measured.metric;
  const due = dayOf(cells.take('due'), context);
  if (measured.takes === 'done')
    item.milestones = [{ id: 'done', title, ...(due.day === null ? {} : { due: due.day }) }];
  else loseDay(due, context.cycle.end, lose);
  const begins = dayOf(cells.take('begins'), context);
  loseDay(begins, context.cycle.start, lose);
  const owner = ownerOf(cells.take('owner'), cells.take('owner_email'), context);
  if (owner !== null) item.owner = owner;
  add(item, 'weight', weightOf(cells.take('weight'), context));
  add(item, 'ambition', ambitionOf(cells.take('ambition'), context));
  const comment = textOf(cells.take('note'), context);
  const hasCurrent = cells.has('current');
  const value = planValue(cells, measured, comment, context);
  if (!hasCurrent) loseProgress(cells.take('progress'), lose);
  add(item, 'note', joined([textOf(cells.take('description'), context), value === null ? comment : null]));
  loseAll(cells, context);
  return { id, title, item, value };
}

/** Progress without a value cannot be taken back to one. */
function loseProgress(said: Said | null, lose: ObjectiveContext['lose']): void {
  if (said !== null) lose({ at: said.at, value: shown(said.cell), became: null, why: 'progress-only' });
}

/** The handle of the first person named; an address beside the name is the same person's. */
function ownerOf(said: Said | null, address: Said | null, { people, lose }: ObjectiveContext): string | null {
  const first = said ?? address;
  if (first === null) return null;
  const text = plainText(shown(first.cell)).text;
  const isOne = said !== null && address !== null && !/[,;&\n]/.test(text) && !text.includes('@');
  const { handle, further } = people.read(isOne ? `${text} <${plainText(shown(address.cell)).text}>` : text);
  if (further.length > 0) lose({ at: first.at, value: further.join(', '), became: null, why: 'further-owners' });
  else if (handle === null) lose({ at: first.at, value: text, became: null, why: 'no-place' });
  if (said !== null && address !== null && !isOne)
    lose({ at: address.at, value: shown(address.cell), became: null, why: 'no-place' });
  return handle;
}

/** The one who owns all key results; null where they differ or one has nobody. */
function commonOwner(keyResults: readonly PlannedKeyResult[]): string | null {
  const [first, ...others] = keyResults.map(({ item }) => item.owner);
  return typeof first === 'string' && others.every((one) => one === first) ? first : null;
}

function weightOf(said: Said | null, { habits, lose }: ObjectiveContext): Data {
  if (said === null) return null;
  const { number } = numberOf(said, habits, []);
  if (number === null || number.value <= 0) {
    lose({ at: said.at, value: shown(said.cell), became: null, why: 'no-number' });
    return null;
  }
  return number.value === 1 ? null : number.value;
}

function ambitionOf(said: Said | null, { lose }: ObjectiveContext): Data {
  const text = said === null ? '' : oneLine(plainText(shown(said.cell)).text);
  if (said === null || ASPIRATIONAL.test(text)) return null;
  if (COMMITTED.test(text)) return 'committed';
  lose({ at: said.at, value: text, became: null, why: 'no-place' });
  return null;
}

function textOf(said: Said | null, { lose }: ObjectiveContext): string | null {
  if (said === null) return null;
  const { text, cleaned } = plainText(shown(said.cell));
  const line = oneLine(text);
  if (cleaned) lose({ at: said.at, value: shown(said.cell), became: line, why: 'cleaned' });
  return line === '' ? null : line;
}

/** A day that says no more than the cycle does loses nothing. */
function loseDay({ said, day }: FoundDay, known: IsoDate, lose: ObjectiveContext['lose']): void {
  if (said !== null && day !== null && day !== known)
    lose({ at: said.at, value: shown(said.cell), became: null, why: 'no-place' });
}

function takeDays(cells: Cells, context: ObjectiveContext): void {
  loseDay(dayOf(cells.take('due'), context), context.cycle.end, context.lose);
  loseDay(dayOf(cells.take('begins'), context), context.cycle.start, context.lose);
}

function loseAll(cells: Cells, { lose }: ObjectiveContext): void {
  const losses: Loss[] = [];
  loseRest(cells, losses);
  for (const loss of losses) lose(loss);
}

function joined(texts: readonly (string | null)[]): string | null {
  const said = texts.filter((text) => text !== null);
  return said.length === 0 ? null : said.join(' · ');
}

function add(item: Record<string, Data>, key: string, value: Data): void {
  if (value !== null) item[key] = value;
}
