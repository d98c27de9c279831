import type { Renamed, Renames } from '../model/renamed';
import type { TeamCycle } from '../model/workspace';
import type { Step } from './timeline';

/**
 * What had another reference once, as commits tell it, and what has one since the last commit: then it is the one thing
 * new in the files with the title of what is gone. Left out: references that are in use today, what no longer exists, and
 * what two things were called.
 */
export function renamesOf(courses: ReadonlyMap<string, readonly Step[]>, homes: readonly TeamCycle[]): Renames {
  const today = titlesOf(homes);
  const renames = new Map<string, Renamed | null>();
  const note = (from: string, renamed: Renamed) => {
    if (from === renamed.ref || today.has(from)) return;
    const known = renames.get(from);
    renames.set(from, known === undefined || known?.ref === renamed.ref ? renamed : null);
  };
  for (const [last, steps] of courses) {
    const ref = today.has(last) ? last : newNameOf(last, steps, today, courses);
    if (ref === null) continue;
    for (const { from, to, commit } of steps)
      if (from !== null && to !== null && from !== to) note(from, { ref, date: commit.date, commit: commit.commit });
    note(last, { ref, date: null, commit: null });
  }
  return new Map([...renames].flatMap(([from, renamed]) => (renamed === null ? [] : [[from, renamed]])));
}

/** The one reference git does not know yet whose title is that of what stood there at the last commit. */
function newNameOf(
  last: string,
  steps: readonly Step[],
  today: ReadonlyMap<string, string>,
  courses: ReadonlyMap<string, readonly Step[]>,
): string | null {
  const after = steps.at(-1)?.after;
  const title = after && (after.keyResult ?? after.objective).title;
  if (typeof title !== 'string') return null;
  const depth = last.split('/').length;
  const twins = [...today].filter(
    ([ref, name]) => name === title && ref.split('/').length === depth && !courses.has(ref),
  );
  return twins.length === 1 ? (twins[0]?.[0] ?? null) : null;
}

function titlesOf(homes: readonly TeamCycle[]): Map<string, string> {
  return new Map(
    homes
      .flatMap((home) => home.objectives)
      .flatMap((objective) => [objective, ...objective.keyResults])
      .map(({ ref, title }) => [ref, title] as const),
  );
}
