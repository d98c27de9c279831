import { addDays, type IsoDate } from '../model/date';
import type { DefinitionChange, KeyResult } from '../model/okr';
import type { Language, TeamCycle } from '../model/workspace';
import { CONSTANTS } from '../score/constants';
import { definitionAt } from '../score/recorded';
import { definitionOf } from './definition';
import { isEasier } from './easier';
import type { Authored } from './event';
import { keyResultMeanings, type Meaning } from './meaning';
import type { Step } from './timeline';

/** What moves a goalpost when it changes (rules.md, `moved-goalpost`). */
const POSTS: ReadonlySet<string> = new Set(['target', 'baseline', 'weight', 'ambition', 'metric']);

/** A change of what a key result is held to, made after the grace at the start of its cycle. */
export interface Goalpost extends Meaning {
  readonly keyResult: KeyResult;
  readonly date: IsoDate;
  /** Null for one that only `changes:` tells of. */
  readonly commit: Authored | null;
  /** Handle of the person on record; null where only the commit tells who it was. */
  readonly by: string | null;
  readonly reason: string | null;
  readonly easier: boolean;
  /** The whole definition on both sides. */
  readonly definitions: readonly [before: KeyResult, after: KeyResult];
}

/** The last day a definition may change without a word. */
export function definedBy(start: IsoDate): IsoDate {
  return addDays(start, CONSTANTS.definitionGrace.value);
}

/** The key result of a step's side; null where it is not sound by today's format. */
export function keyResultOf(step: Step, side: 'before' | 'after', language: Language): KeyResult | null {
  const [ref, definition] = side === 'before' ? [step.from, step.before] : [step.to, step.after];
  if (ref === null || definition === null) return null;
  const objective = definitionOf(definition, ref.split('/').slice(0, 3).join('/'), language);
  return objective?.keyResults[0] ?? null;
}

/**
 * The definition a key result is held to beside today's: the one in force when the grace ended, or the first committed
 * one where that came later. Null for one that was never committed.
 */
export function originalIn(course: readonly Step[], start: IsoDate, language: Language): KeyResult | null {
  const step = course[originalStep(course, start)];
  return step ? keyResultOf(step, 'after', language) : null;
}

function originalStep(course: readonly Step[], start: IsoDate): number {
  const late = course.findIndex(({ commit }) => commit.date !== null && commit.date > definedBy(start));
  return late < 0 ? course.length - 1 : Math.max(late - 1, 0);
}

/** The moved goalposts of one key result from git, oldest first. A reason on record (`changes:`) wins over the commit's message. */
export function goalpostsInCourse(
  keyResult: KeyResult,
  course: readonly Step[],
  start: IsoDate,
  language: Language,
): Goalpost[] {
  return course.slice(originalStep(course, start) + 1).flatMap((step) => {
    const before = keyResultOf(step, 'before', language);
    const after = keyResultOf(step, 'after', language);
    const { date } = step.commit;
    if (!before || !after || date === null) return [];
    const easier = isEasier(before, after);
    return keyResultMeanings(before, after)
      .filter(({ kind }) => POSTS.has(kind))
      .map((one) => {
        const note = noteOn(keyResult, one, date);
        const reason = note?.reason ?? (step.commit.message === '' ? null : step.commit.message);
        const definitions = [before, after] as const;
        return { ...one, keyResult, date, commit: step.commit, by: note?.by ?? null, reason, easier, definitions };
      });
  });
}

/** The moved goalposts that `changes:` tell of, oldest first (`history: recorded`). */
export function goalpostsOnRecord(keyResult: KeyResult, start: IsoDate): Goalpost[] {
  return keyResult.changes
    .filter(({ date, what }) => date > definedBy(start) && POSTS.has(what))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .flatMap((change) => {
      const before = definitionAt(keyResult, addDays(change.date, -1));
      const after = definitionAt(keyResult, change.date);
      if (!before || !after) return [];
      const definitions = [withAside(before, change, 'before'), withAside(after, change, 'after')] as const;
      const one = { kind: change.what, key: change.what, before: jsonOf(change.before), after: jsonOf(change.after) };
      const { date, by, reason } = change;
      return [{ ...one, keyResult, date, commit: null, by, reason, easier: isEasier(...definitions), definitions }];
    });
}

/** Weight and ambition on record do not change a score of their own; they stand in the definition all the same. */
function withAside(
  keyResult: KeyResult,
  { what, before, after }: DefinitionChange,
  side: 'before' | 'after',
): KeyResult {
  const value = side === 'before' ? before : after;
  if (what === 'ambition' && (value === 'committed' || value === 'aspirational'))
    return { ...keyResult, ambition: value };
  return what === 'weight' && typeof value === 'number' && value > 0 ? { ...keyResult, weight: value } : keyResult;
}

/** What a person wrote about a change git shows: of the same kind, within the grace of a few days. */
function noteOn({ changes }: KeyResult, { kind }: Meaning, date: IsoDate): DefinitionChange | undefined {
  return changes.findLast((one) => one.what === kind && one.date >= addDays(date, -7) && one.date <= addDays(date, 7));
}

function jsonOf(value: unknown): Meaning['before'] {
  return (value ?? null) as Meaning['before'];
}

/** The original definitions of some team cycles, by reference. */
export function originalsOf(
  teamCycles: readonly TeamCycle[],
  courses: ReadonlyMap<string, readonly Step[]>,
  language: Language,
): ReadonlyMap<string, KeyResult> {
  const found = new Map<string, KeyResult>();
  for (const { cycle, objectives } of teamCycles) {
    for (const { ref } of objectives.flatMap((one) => one.keyResults)) {
      const original = originalIn(courses.get(ref) ?? [], cycle.start, language);
      if (original) found.set(ref, original);
    }
  }
  return found;
}
