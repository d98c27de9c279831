import type { IsoDate } from '../model/date';
import type { KeyResult, Objective } from '../model/okr';
import type { Language, TeamCycle } from '../model/workspace';
import { definedBy, type Originals } from '../score/frame';
import type { Courses, Left } from './courses';
import { type Defined, definitionOf } from './definition';
import type { Authored } from './event';

/** A definition as a commit left it. */
export interface Committed<T> {
  readonly definition: T;
  readonly commit: Authored;
  readonly date: IsoDate;
}

/**
 * What commits made of an objective, oldest first; what is not sound by today's format is passed over. Of a course that
 * left it as it is today nothing has to be read.
 */
export function committedObjectives(today: Objective, courses: Courses, language: Language): Committed<Objective>[] {
  return states(courses.of(today.ref), today, courses, objectiveReader(language));
}

/**
 * What commits made of a key result, oldest first. Where it has no ambition of its own it has that of `objective`: a
 * change of that is the objective's, not its own.
 */
export function committedKeyResults(
  today: KeyResult,
  objective: Pick<Objective, 'ambition'>,
  courses: Courses,
  language: Language,
): Committed<KeyResult>[] {
  return states(courses.of(today.ref), today, courses, keyResultReader(objective, language));
}

/** The one in force when the grace at the cycle's start ended, or the first where that came later (rules.md). */
export function originalAmong<T extends { readonly date: IsoDate }>(states: readonly T[], day: IsoDate): T | null {
  return states.findLast(({ date }) => date <= day) ?? states[0] ?? null;
}

/** The objective as it was originally; as it is where git knows none. */
export function originalObjective(
  objective: Objective,
  courses: Courses | null,
  day: IsoDate,
  language: Language,
): Objective {
  return (courses && originalOf(objective, courses, day, objectiveReader(language))) ?? objective;
}

/** The key result as it was originally, with the ambition of `objective` where it had none of its own; null where git knows none. */
export function originalKeyResult(
  keyResult: KeyResult,
  objective: Pick<Objective, 'ambition'>,
  courses: Courses | null,
  day: IsoDate,
  language: Language,
): KeyResult | null {
  return courses && originalOf(keyResult, courses, day, keyResultReader(objective, language));
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

type Reader<T> = (defined: Defined, ref: string) => T | null;
type Item = Objective | KeyResult;

function objectiveReader(language: Language): Reader<Objective> {
  return (defined, ref) => definitionOf(defined, ref, language);
}

function keyResultReader({ ambition }: Pick<Objective, 'ambition'>, language: Language): Reader<KeyResult> {
  return ({ objective, keyResult }, ref) => {
    const above = ref.split('/').slice(0, 3).join('/');
    return definitionOf({ objective: { ...objective, ambition }, keyResult }, above, language)?.keyResults[0] ?? null;
  };
}

/** Reads the one step that counts, and no other. */
function originalOf<T extends Item>(today: T, courses: Courses, day: IsoDate, read: Reader<T>): T | null {
  const course = courses.of(today.ref).map((step) => ({ step, date: step.commit.date ?? '' }));
  const original = originalAmong(course, day);
  return original && (states([original.step], today, courses, read)[0]?.definition ?? null);
}

function states<T extends Item>(course: readonly Left[], today: T, courses: Courses, read: Reader<T>): Committed<T>[] {
  const [only, ...others] = course;
  const isToday = only && others.length === 0 && courses.isAsLeft(only, today);
  return course.flatMap(({ commit, to, after }) => {
    const definition = isToday ? today : read(after, to);
    return definition ? [{ definition, commit, date: commit.date ?? '' }] : [];
  });
}
