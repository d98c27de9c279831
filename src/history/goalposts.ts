import { addDays, type IsoDate } from '../model/date';
import type { DefinitionChange, KeyResult, Objective } from '../model/okr';
import type { Person, TeamCycle, Workspace } from '../model/workspace';
import type { Frame } from '../score/frame';
import { definitionAt } from '../score/recorded';
import { type Effect, effectOf, makesEasier } from './effect';
import type { Authored } from './event';
import { GOALPOSTS, keyResultMeanings, type Meaning, objectiveMeanings } from './meaning';
import { type Committed, committedKeyResults, committedObjectives, originalAmong } from './original';
import type { Step } from './timeline';

/** The courses of definitions by reference, as git tells them; null where nothing was read. */
export type Courses = ReadonlyMap<string, readonly Step[]>;

/** A change of what an objective or key result is held to, made after the grace at the start of its cycle. */
export interface Goalpost extends Meaning {
  /** The objective, or the key result, as it is today. */
  readonly item: Objective | KeyResult;
  readonly date: IsoDate;
  /** Null for one that only `changes:` tells of, and for one that is not committed yet. */
  readonly commit: Authored | null;
  /** Handle of the person who made it; null where nobody with that address is known. */
  readonly by: string | null;
  /** From `changes:`, else the commit's message. */
  readonly reason: string | null;
  readonly easier: boolean;
  /** Is it easier today than it was originally? Not where a later change took it back. */
  readonly stillEasier: boolean;
  /** What it does to the score with the values of today; null for an objective. */
  readonly effect: Effect | null;
}

/** What goalposts are told from. */
export interface GoalpostSource {
  readonly workspace: Pick<Workspace, 'settings' | 'people' | 'language'>;
  readonly courses: Courses | null;
  readonly frame: Frame;
}

/** The moved goalposts of a team's cycle, oldest first for each objective and key result (rules.md, `moved-goalpost`). */
export function goalpostsOf(home: TeamCycle, source: GoalpostSource): Goalpost[] {
  return home.objectives.flatMap((objective) => [
    ...objectiveGoalposts(objective, source),
    ...objective.keyResults.flatMap((keyResult) => keyResultGoalposts(home, objective, keyResult, source)),
  ]);
}

/** What the original on record holds too. */
const MEASURES: ReadonlySet<string> = new Set(['target', 'baseline', 'metric']);

/** One change between two definitions, before it is judged. */
interface Moved<T> extends Pick<Goalpost, 'date' | 'commit' | 'by' | 'reason'> {
  readonly meaning: Meaning;
  readonly before: T;
  readonly after: T;
}

function keyResultGoalposts(
  home: TeamCycle,
  objective: Objective,
  keyResult: KeyResult,
  source: GoalpostSource,
): Goalpost[] {
  const { workspace, courses, frame } = source;
  const recorded = workspace.settings.history === 'recorded';
  const states = recorded ? [] : committedKeyResults(courses?.get(keyResult.ref) ?? [], objective, workspace.language);
  const found = recorded
    ? onRecord(keyResult, frame.definedBy, (change, which) => recordedSide(keyResult, change, which))
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
    return { ...meaning, ...told, item: keyResult, easier, stillEasier, effect };
  });
}

function objectiveGoalposts(objective: Objective, source: GoalpostSource): Goalpost[] {
  const { workspace, courses, frame } = source;
  const found =
    workspace.settings.history === 'recorded'
      ? onRecord(objective, frame.definedBy, () => objective)
      : betweenStates(
          committedObjectives(courses?.get(objective.ref) ?? [], workspace.language),
          objective,
          objectiveMeanings,
          source,
        );
  return found.map(({ meaning, before: _, after: __, ...told }) => {
    const easier = meaning.before === 'committed' && meaning.after === 'aspirational';
    const stillEasier = easier && objective.ambition === 'aspirational';
    return { ...meaning, ...told, item: objective, easier, stillEasier, effect: null };
  });
}

/** What changed from the original on, commit by commit, and last what is not committed yet. */
function betweenStates<T extends Objective | KeyResult>(
  states: readonly Committed<T>[],
  today: T,
  meanings: (before: T, after: T) => Meaning[],
  { workspace, frame }: GoalpostSource,
): Moved<T>[] {
  const original = originalAmong(states, frame.definedBy);
  if (!original) return [];
  const later = states.slice(states.indexOf(original) + 1);
  const course: (Omit<Committed<T>, 'commit'> & Pick<Goalpost, 'commit'>)[] = [
    ...later,
    { definition: today, commit: null, date: frame.today },
  ];
  let before: T = original.definition;
  return course.flatMap(({ definition, commit, date }) => {
    const old: T = before;
    const now: T = definition;
    before = now;
    if (date <= frame.definedBy) return [];
    return meanings(old, now)
      .filter(({ kind }) => GOALPOSTS.has(kind))
      .map((meaning) => {
        const note = noteOn(today.changes, meaning, date);
        const by = note?.by ?? (commit && personOf(commit, workspace.people));
        const reason = note?.reason ?? (commit && commit.message !== '' ? commit.message : null);
        return { meaning, before: old, after: now, commit, date, by, reason };
      });
  });
}

/** What `changes:` tell of, oldest first (`history: recorded`). `side` is the definition before or after a change. */
function onRecord<T extends Objective | KeyResult>(
  item: T,
  definedBy: IsoDate,
  side: (change: DefinitionChange, which: 'before' | 'after') => T | null,
): Moved<T>[] {
  return item.changes
    .filter(({ date, what }) => date > definedBy && GOALPOSTS.has(what))
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
  const keys: Partial<Record<DefinitionChange['what'], string>> = { target: 'metric.to', baseline: 'metric.from' };
  return keys[what] ?? what;
}

/** What a person wrote about a change git shows: of the same kind, within a few days. */
function noteOn(changes: readonly DefinitionChange[], { kind }: Meaning, date: IsoDate): DefinitionChange | undefined {
  const [first, last] = [addDays(date, -NOTED_WITHIN), addDays(date, NOTED_WITHIN)];
  return changes.findLast((one) => one.what === kind && one.date >= first && one.date <= last);
}

/** Days between a change and the note on it, at most. */
const NOTED_WITHIN = 7;

function personOf({ email }: Authored, people: ReadonlyMap<string, Person> | null): string | null {
  const known = [...(people?.values() ?? [])].find(({ git }) =>
    git.some((one) => one.toLowerCase() === email.toLowerCase()),
  );
  return known?.handle ?? null;
}

function jsonOf(value: unknown): Meaning['before'] {
  return (value ?? null) as Meaning['before'];
}
