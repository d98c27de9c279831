import type { AgendaItem } from '../checkin/agenda';
import type { ColumnName } from '../checkin/find-columns';
import { findKeyResult } from '../checkin/find-key-result';
import type { WorkbookRow } from '../checkin/find-rows';
import { isSameCell, readCell, readCellText } from '../checkin/read-cell';
import { type Said, TAKEN_FIELDS, type TakenField } from '../checkin/three-way';
import { isTrouble, type Trouble } from '../checkin/trouble';
import { leftOut } from '../leadership/left-out';
import type { TeamCycle, Workspace } from '../model/workspace';
import type { Cell } from '../sheets/cell';
import type { Text } from '../text/catalogue';
import { EXIT } from './exit';
import { OkrError } from './okr-error';
import { leadsNowhere } from './typed-answers';

/** A team's cycle, with what something can be said about. */
export interface PlacedHome {
  readonly home: TeamCycle;
  readonly items: readonly AgendaItem[];
}

/** A row, and the key result it is about. */
export interface PlacedRow {
  readonly row: WorkbookRow;
  readonly at: PlacedHome;
  readonly item: AgendaItem;
  /** Of a row about one milestone its id. */
  readonly milestone: string | null;
}

/** Does the row say nothing but what stood in it when it was written? */
export function isUntouched({ cells, base }: WorkbookRow): boolean {
  return TAKEN_FIELDS.every((name) => {
    const cell = cells.get(name) ?? null;
    return cell === null || (base !== null && isSameCell(cell, base.get(name) ?? null));
  });
}

/**
 * The key result of a row. A reference may leave out cycle and team, or be a title, where only one key result can be meant.
 * @throws OkrError where none is, or several are, with the cell
 */
export function placeRow(
  row: WorkbookRow,
  homes: readonly PlacedHome[],
  { workspace, cycle }: { readonly workspace: Workspace; readonly cycle: string },
): PlacedRow {
  const parts = row.ref.split('/');
  const local = parts[0] === cycle ? parts.slice(1).join('/') : row.ref;
  const [team = ''] = local.split('/');
  const isKnown = homes.some(({ home }) => home.team.id === team) || workspace.teams.some(({ id }) => id === team);
  const isTeam = local.split('/').length > 2 && (isKnown || workspace.unread.has(`${cycle}/${team}`));
  if (isTeam) refuseFaulty(workspace, `okrs/${cycle}/${team}`);
  const own = isTeam ? homes.filter(({ home }) => home.team.id === team) : homes;
  const found = own.map((at) => ({ at, ...findKeyResult(local, at.items, { cycle, team: at.home.team.id }) }));
  const placed = found.flatMap((one) => ('item' in one ? [{ row, ...one }] : []));
  const [only] = placed;
  const ref = `${row.ref} (${row.sheet}!${row.placeOf('ref')})`;
  if (placed.length > 1)
    throw new OkrError('ambiguous-reference', { ref, allowed: placed.map(({ item }) => item.keyResult.ref) });
  if (only !== undefined) {
    refuseFaulty(workspace, `okrs/${cycle}/check-ins/${only.at.home.team.id}`);
    return only;
  }
  const lost = found.flatMap((one) => ('suggestion' in one ? [leadsNowhere(local, one, one.at.home)] : []));
  const error =
    lost.find(({ code }) => code !== 'unknown-reference') ?? lost.find(({ data }) => data.suggestion) ?? null;
  throw new OkrError(error?.code ?? 'unknown-reference', { suggestion: null, ...error?.data, ref, allowed: null });
}

function refuseFaulty(workspace: Workspace, stem: string): void {
  const file = leftOut(workspace, stem);
  if (file !== null) throw new OkrError('faulty-file', { file }, EXIT.failed);
}

/**
 * What the rows about one key result say, as typed; and what they said when they were written. In a workbook of ours
 * milestones and sums stand as a whole.
 * @throws OkrError for a cell that cannot be taken, and for a key result in two rows
 */
export function saidIn(
  rows: readonly PlacedRow[],
  { text, isOurs }: { readonly text: Text; readonly isOurs: boolean },
): { readonly said: Said; readonly base: Said | null } {
  const [first, second] = rows;
  if (first === undefined) throw new Error('rows are about something');
  const { row, item, milestone } = first;
  if (milestone !== null) return { said: { typed: milestonesIn(rows, text), adds: true }, base: null };
  if (second !== undefined) throw new OkrError('answer-twice', { ref: placeName(second, 'ref', text) });
  const read = (cells: ReadonlyMap<ColumnName, Cell>): Said['typed'] => ({
    value: orThrow(readCell(cells.get('value') ?? null, item), first, 'value', text),
    confidence: orThrow(readCellText(cells.get('confidence') ?? null), first, 'confidence', text),
    note: noteOf(orThrow(readCellText(cells.get('note') ?? null), first, 'note', text)),
  });
  const base = row.base === null ? null : { typed: read(row.base), adds: false };
  return { said: { typed: read(row.cells), adds: !isOurs }, base };
}

/** A row for each milestone: `contract` 100 %, `live` 0.5. */
function milestonesIn(rows: readonly PlacedRow[], text: Text): Said['typed'] {
  const shares: Record<string, number> = {};
  let confidence: string | number | null = null;
  const notes: string[] = [];
  for (const placed of rows) {
    const { row, item, milestone } = placed;
    const share = orThrow(readCell(row.cells.get('value') ?? null, item), placed, 'value', text);
    if (milestone === null) throw new OkrError('answer-twice', { ref: placeName(placed, 'ref', text) });
    if (typeof share === 'number' || typeof share === 'boolean') shares[milestone] = Number(share);
    else if (share !== null)
      throw new OkrError('answer-share', { found: `${milestone}=${share}`, ref: placeName(placed, 'value', text) });
    confidence ??= orThrow(readCellText(row.cells.get('confidence') ?? null), placed, 'confidence', text);
    notes.push(noteOf(orThrow(readCellText(row.cells.get('note') ?? null), placed, 'note', text)) ?? '');
  }
  const note = notes.filter(Boolean).join('; ');
  return { value: Object.keys(shares).length > 0 ? shares : null, confidence, note: note === '' ? null : note };
}

/** The cell an answer's trouble is about, for people: `sheet Key results, cell H7: sales/customer-love/nps`. */
export function placeName({ row, at, item }: PlacedRow, field: TakenField | 'ref', text: Text): string {
  return text.screens.fromWorkbook.place(row.sheet, row.placeOf(field), `${at.home.team.id}/${item.key}`);
}

function orThrow<T>(read: T | Trouble, placed: PlacedRow, field: TakenField, text: Text): T {
  if (typeof read === 'object' && read !== null && isTrouble(read))
    throw new OkrError(read.code, { ...read.data, ref: placeName(placed, field, text) });
  return read as T;
}

/** In one line: a note stands in one, and a cell may have several. */
function noteOf(read: string | number | null): string | null {
  return read === null ? null : String(read).replaceAll(/\s*\n\s*/g, '; ');
}
