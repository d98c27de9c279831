import type { IsoDate } from '../model/date';
import type { KeyResult, Objective } from '../model/okr';
import type { Language, TeamCycle } from '../model/workspace';
import { definedBy, type Originals } from '../score/frame';
import type { Courses } from './course-changes';
import { type Defined, definitionOf } from './definition';
import type { Authored } from './event';
import type { Step } from './timeline';

/** A definition as a commit left it. */
export interface Committed<T> {
  readonly definition: T;
  readonly commit: Authored;
  readonly date: IsoDate;
}

/** What commits made of an objective, oldest first; what is not sound by today's format is passed over. */
export function committedObjectives(course: readonly Step[], language: Language): Committed<Objective>[] {
  return states(course, (defined, ref) => definitionOf(defined, ref, language));
}

/**
 * What commits made of a key result, oldest first. Where it has no ambition of its own it has the objective's of today:
 * a change of that is the objective's, not its own.
 */
export function committedKeyResults(
  course: readonly Step[],
  { ambition }: Pick<Objective, 'ambition'>,
  language: Language,
): Committed<KeyResult>[] {
  return states(course, ({ objective, keyResult }, ref) => {
    const above = ref.split('/').slice(0, 3).join('/');
    return definitionOf({ objective: { ...objective, ambition }, keyResult }, above, language)?.keyResults[0] ?? null;
  });
}

function states<T>(course: readonly Step[], read: (defined: Defined, ref: string) => T | null): Committed<T>[] {
  return course.flatMap(({ commit, to, after }) => {
    const { date } = commit;
    if (to === null || after === null || date === null) return [];
    const definition = read(after, to);
    return definition ? [{ definition, commit, date }] : [];
  });
}

/** The one in force when the grace at the cycle's start ended, or the first where that came later (rules.md). */
export function originalAmong<T>(committed: readonly Committed<T>[], day: IsoDate): Committed<T> | null {
  return committed.findLast(({ date }) => date <= day) ?? committed[0] ?? null;
}

/** The objective as it was originally; as it is where git knows none. */
export function originalObjective(
  objective: Objective,
  courses: Courses | null,
  day: IsoDate,
  language: Language,
): Objective {
  const course = defining(courses?.get(objective.ref) ?? [], day);
  return originalAmong(committedObjectives(course, language), day)?.definition ?? objective;
}

/** The key result as it was originally, with the ambition of `objective` where it had none of its own; null where git knows none. */
export function originalKeyResult(
  { ref }: Pick<KeyResult, 'ref'>,
  objective: Pick<Objective, 'ambition'>,
  courses: Courses | null,
  day: IsoDate,
  language: Language,
): KeyResult | null {
  const course = defining(courses?.get(ref) ?? [], day);
  return originalAmong(committedKeyResults(course, objective, language), day)?.definition ?? null;
}

/** The original definitions of some team cycles as git tells them, by reference. */
export function originalsOf(teamCycles: readonly TeamCycle[], courses: Courses, language: Language): Originals {
  const found = new Map<string, KeyResult>();
  for (const { cycle, objectives } of teamCycles) {
    const day = definedBy(cycle.start);
    for (const objective of objectives) {
      for (const one of objective.keyResults) {
        const original = originalKeyResult(one, objective, courses, day, language);
        if (original) found.set(one.ref, original);
      }
    }
  }
  return found;
}

/** The one step the original is read from, so that no other has to be: the last one by a day, or the first. */
function defining(course: readonly Step[], day: IsoDate): readonly Step[] {
  const known = course.filter(({ after, commit }) => after !== null && commit.date !== null);
  const last = known.findLast(({ commit }) => commit.date! <= day) ?? known[0];
  return last ? [last] : [];
}
