import { planBlocker } from '../leadership/plan-blocker';
import type { Change, Data } from '../model/change';
import type { IsoDate } from '../model/date';
import type { CheckIn, Entry, Win } from '../model/okr';
import { at } from '../model/ref';
import type { Language, Workspace } from '../model/workspace';
import type { Answer } from './read-answer';
import type { Extras } from './typed';
import { valueData } from './value-data';

/** A whole check-in, ready to be written. */
export interface PlannedCheckIn {
  readonly date: IsoDate;
  readonly by: string | null;
  readonly answers: readonly Answer[];
  readonly extras: Extras;
}

/** What a plan has to know of the workspace and the file. */
export interface PlanContext {
  readonly language: Language;
  /** Ids obstacles of the file have. */
  readonly taken: readonly string[];
  /** Who may be named as the one who clears an obstacle; null where nobody is listed. */
  readonly people: Workspace['people'];
}

/** The changes, and the obstacles with the ids they got. */
export interface PlannedChanges {
  readonly blockers: readonly { readonly id: string; readonly text: string; readonly owner: string | null }[];
  readonly changes: readonly Change[];
}

/** How many levels of a check-in take lines of their own: its keys, and each key result. */
const LEVELS = 2;

/** The check-in as the model holds it. */
export function checkInOf({ date, by, answers, extras }: PlannedCheckIn, file: string): CheckIn {
  return {
    date,
    by,
    entries: new Map(answers.map(({ item, value, confidence, note }) => [item.key, { value, confidence, note }])),
    named: answers.map(({ item }) => item.key),
    wins: extras.wins,
    next: extras.next,
    place: at(file, 'check_ins'),
  };
}

/**
 * The changes that append a check-in to its file, and its obstacles. Obstacles alone are no check-in.
 */
export function planCheckIn(
  planned: PlannedCheckIn,
  file: string,
  { language, taken, people }: PlanContext,
): PlannedChanges {
  const { date, by, answers, extras } = planned;
  const ids = [...taken];
  const planOne = (written: string) => {
    const { text, owner } = withOwner(written, people);
    const blocker = { text, keyResults: [], kind: null, raised: date, raisedBy: by, owner, due: null, id: null };
    const { id, change } = planBlocker(file, blocker, ids);
    ids.push(id);
    return { id, text, owner, change };
  };
  const obstacles = extras.blockers.map(planOne);
  const blockers = obstacles.map(({ id, text, owner }) => ({ id, text, owner }));
  const ends = obstacles.map(({ change }) => change);
  if (answers.length + extras.wins.length + extras.next.length === 0) return { blockers, changes: ends };
  const value: Record<string, Data> = { date };
  if (by !== null) value.by = by;
  value.key_results = Object.fromEntries(answers.map((one) => [one.item.key, entryData(one, language)]));
  if (extras.wins.length > 0) value.wins = extras.wins.map(winData);
  if (extras.next.length > 0) value.next = extras.next;
  return { blockers, changes: [{ kind: 'append', file, path: ['check_ins'], value, block: LEVELS }, ...ends] };
}

/** The value alone where nothing else was said. */
function entryData({ value, confidence, note }: Entry, language: Language): Data {
  if (confidence === null && note === null && (typeof value === 'number' || typeof value === 'boolean'))
    return valueData(value, language);
  const entry: Record<string, Data> = {};
  if (value instanceof Map) entry.done = doneData(value);
  else if (typeof value === 'number' || typeof value === 'boolean') entry.value = valueData(value, language);
  if (confidence !== null) entry.confidence = confidence;
  if (note !== null) entry.note = note;
  return entry;
}

/** Whole milestones as a list, with shares as a mapping. */
function doneData(done: ReadonlyMap<string, number>): Data {
  return [...done.values()].every((share) => share === 1) ? [...done.keys()] : Object.fromEntries(done);
}

/** In words alone where nothing else is known of it. */
function winData({ what, who, value }: Win): Data {
  if (who.length === 0 && value === null) return what;
  return { what, ...(who.length > 0 ? { who } : {}), ...(value === null ? {} : { value }) };
}

/** `No access to data @anna`: who clears it, where that is the handle of somebody listed. */
function withOwner(
  written: string,
  people: Workspace['people'],
): { readonly text: string; readonly owner: string | null } {
  const { text, owner } = /^(?<text>.*\S)\s+@(?<owner>\S+)$/s.exec(written)?.groups ?? {};
  return text !== undefined && owner !== undefined && people?.has(owner)
    ? { text, owner }
    : { text: written, owner: null };
}
