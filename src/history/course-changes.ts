import { addDays, type IsoDate } from '../model/date';
import type { DefinitionChange, KeyResult, Objective } from '../model/okr';
import type { Person, TeamCycle, Workspace } from '../model/workspace';
import type { Frame } from '../score/frame';
import { definitionAt, statedValue } from '../score/recorded';
import type { Courses } from './courses';
import { type Effect, effectOf, makesEasier, showsScores } from './effect';
import type { Authored } from './event';
import { keyResultMeanings, type Meaning, objectiveMeanings } from './meaning';
import { type Committed, committedKeyResults, committedObjectives, originalAmong } from './original';

/** A change of the definition of an objective or key result, as history tells it. */
export interface CourseChange extends Meaning {
  /** The objective, or the key result, as it is today. */
  readonly item: Objective | KeyResult;
  readonly date: IsoDate;
  /** Null for one that only `changes:` tells of, and for one that is not committed yet. */
  readonly commit: Authored | null;
  /** Handle of the person who made it; null where nobody with that address is known. */
  readonly by: string | null;
  /** From `changes:`, else the first line of the commit's message. */
  readonly reason: string | null;
  readonly easier: boolean;
  /** Is it easier today than it was originally? Not where a later change took it back. */
  readonly stillEasier: boolean;
  /**
   * What it does to the score with the values of today; null for an objective, for what moves no goalpost, and for a person
   * whose scores are not shown.
   */
  readonly effect: Effect | null;
}

/** What changes are told from. */
export interface CourseSource {
  readonly workspace: Pick<Workspace, 'settings' | 'people' | 'language'>;
  /** Null where nothing was read: then nothing is told, unless `history: recorded`. */
  readonly courses: Courses | null;
  readonly frame: Frame;
}

/**
 * All changes of a key result's definition, oldest first: commit by commit and last what is not committed yet, or as
 * `changes:` tell them where `history: recorded`.
 */
export function keyResultCourse(
  home: TeamCycle,
  objective: Objective,
  keyResult: KeyResult,
  source: CourseSource,
): CourseChange[] {
  const { workspace, courses, frame } = source;
  const recorded = workspace.settings.history === 'recorded';
  const states = recorded || !courses ? [] : committedKeyResults(keyResult, objective, courses, workspace.language);
  const found = recorded
    ? onRecord(keyResult, (change, which) => recordedSide(keyResult, change, which))
    : betweenStates(states, keyResult, keyResultMeanings, source);
  const original = recorded
    ? frame.originalOf(keyResult)
    : (originalAmong(states, frame.definedBy)?.definition ?? null);
  const judged = (meaning: Meaning, before: KeyResult, after: KeyResult) => {
    const definitions = { home, objective, before, after };
    const effect = effectOf(meaning, definitions, frame);
    return { effect, easier: makesEasier(meaning, definitions, effect) };
  };
  return found.map(({ meaning, before, after, ...told }) => {
    const { effect, easier } = judged(meaning, before, after);
    const comparable = original !== null && (!recorded || MEASURES.has(meaning.kind));
    const stillEasier = easier && (!comparable || judged(meaning, original, keyResult).easier);
    const shown = showsScores(home, workspace.settings) ? effect : null;
    return { ...meaning, ...told, item: keyResult, easier, stillEasier, effect: shown };
  });
}

/** All changes of an objective's own definition, oldest first, its key results apart. */
export function objectiveCourse(objective: Objective, source: CourseSource): CourseChange[] {
  const { workspace, courses } = source;
  const states = courses ? committedObjectives(objective, courses, workspace.language) : [];
  const found =
    workspace.settings.history === 'recorded'
      ? onRecord(objective, () => objective)
      : betweenStates(states, objective, objectiveMeanings, source);
  return found.map(({ meaning, before: _, after: __, ...told }) => {
    const easier = meaning.before === 'committed' && meaning.after === 'aspirational';
    const stillEasier = easier && objective.ambition === 'aspirational';
    return { ...meaning, ...told, item: objective, easier, stillEasier, effect: null };
  });
}

/** What the original on record holds too. */
const MEASURES: ReadonlySet<string> = new Set(['target', 'baseline', 'metric']);

/** One change between two definitions, before it is judged. */
interface Moved<T> extends Pick<CourseChange, 'date' | 'commit' | 'by' | 'reason'> {
  readonly meaning: Meaning;
  readonly before: T;
  readonly after: T;
}

function betweenStates<T extends Objective | KeyResult>(
  states: readonly Committed<T>[],
  today: T,
  meanings: (before: T, after: T) => Meaning[],
  { workspace, frame }: CourseSource,
): Moved<T>[] {
  const [first, ...later] = states;
  if (!first) return [];
  const course: (Omit<Committed<T>, 'commit'> & Pick<CourseChange, 'commit'>)[] = [
    ...later,
    { definition: today, commit: null, date: frame.today },
  ];
  let before: T = first.definition;
  return course.flatMap(({ definition: after, commit, date }) => {
    const old: T = before;
    before = after;
    return meanings(old, after).map((meaning) => {
      const note = noteOn(today.changes, meaning, date);
      const by = note?.by ?? (commit && personOf(commit, workspace.people));
      const reason = note?.reason ?? (commit?.message.split('\n')[0]?.trim() || null);
      return { meaning, before: old, after, commit, date, by, reason };
    });
  });
}

/** What `changes:` tell of. `side` is the definition before or after a change; null where it cannot be read. */
function onRecord<T extends Objective | KeyResult>(
  item: T,
  side: (change: DefinitionChange, which: 'before' | 'after') => T | null,
): Moved<T>[] {
  return item.changes
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .flatMap((change) => {
      const [before, after] = [side(change, 'before'), side(change, 'after')];
      if (!before || !after) return [];
      const { date, by, reason, what } = change;
      const meaning = {
        kind: what,
        key: keyOf(what, item),
        before: jsonOf(change.before),
        after: jsonOf(change.after),
      };
      return [{ meaning, before, after, commit: null, date, by, reason }];
    });
}

/** A key result before or after a change on record; weight and ambition stand in it beside the measure. */
function recordedSide(keyResult: KeyResult, change: DefinitionChange, which: 'before' | 'after'): KeyResult | null {
  const { what, date } = change;
  const definition = definitionAt(keyResult, which === 'before' ? addDays(date, -1) : date);
  const value = change[which];
  if (!definition) return null;
  if (what === 'ambition' && (value === 'committed' || value === 'aspirational'))
    return { ...definition, ambition: value };
  return what === 'weight' && typeof value === 'number' && value > 0 ? { ...definition, weight: value } : definition;
}

/** Where in the file it stands. */
function keyOf(what: DefinitionChange['what'], item: Objective | KeyResult): string {
  if (!('metric' in item)) return what;
  const keys: Partial<Record<DefinitionChange['what'], string>> = {
    target: 'metric.to',
    baseline: 'metric.from',
    unit: 'metric.unit',
  };
  return keys[what] ?? what;
}

/** Days between a change and the note on it, at most. */
const NOTED_WITHIN = 7;

/** What a person wrote about a change git shows: of the same kind, within a few days. */
export function noteOn(
  changes: readonly DefinitionChange[],
  { kind }: Pick<Meaning, 'kind'>,
  date: IsoDate,
): DefinitionChange | undefined {
  const [first, last] = [addDays(date, -NOTED_WITHIN), addDays(date, NOTED_WITHIN)];
  return changes.findLast((one) => one.what === kind && one.date >= first && one.date <= last);
}

function personOf({ email }: Authored, people: ReadonlyMap<string, Person> | null): string | null {
  const address = email.toLowerCase();
  const known = [...(people?.values() ?? [])].find(({ git }) => git.some((one) => one.toLowerCase() === address));
  return known?.handle ?? null;
}

function jsonOf(value: unknown): Meaning['before'] {
  return (statedValue(value) ?? null) as Meaning['before'];
}
