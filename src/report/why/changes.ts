import { type CourseChange, noteOn } from '../../history/course-changes';
import type { KeyResult, Objective } from '../../model/okr';
import { below } from '../../model/ref';
import type { WhyChange } from '../../schema/output/why';
import { statedValue } from '../../score/recorded';
import type { Places } from '../places';

/** What a change on record may be of (format.md, `changes:`); git's changes of all else are for `okr history`. */
const KINDS: ReadonlySet<string> = new Set(['target', 'baseline', 'metric', 'unit', 'weight', 'ambition']);

/**
 * Changes of a definition, oldest first: those git shows, with the reason on record where there is one, what is not committed
 * yet with today's day, and those that only stand on record in the file (`changes:`). `course` is what git shows.
 */
export function explainChanges(
  { changes, place }: KeyResult | Objective,
  course: readonly CourseChange[],
  places: Places,
): WhyChange[] {
  const shown = course.filter(({ kind }) => KINDS.has(kind));
  const told = new Set(shown.flatMap(({ kind, date }) => noteOn(changes, { kind }, date) ?? []));
  const fromGit = shown.map(({ kind, key, before, after, date, commit, by, reason }) => ({
    date,
    what: kind as WhyChange['what'],
    before,
    after,
    by: by ?? commit?.author ?? null,
    reason,
    commit: commit?.commit ?? null,
    ...places.at(below(place, ...key.split('.'))),
  }));
  const onRecord = changes.flatMap((change, index) => {
    const [before, after] = [statedValue(change.before), statedValue(change.after)];
    return told.has(change)
      ? []
      : [{ ...change, before, after, commit: null, ...places.at(below(place, 'changes', index)) }];
  });
  return [...fromGit, ...onRecord].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
