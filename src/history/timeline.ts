import type { Defined } from './definition';
import type { Authored } from './event';
import type { History } from './history-reader';
import type { Fields } from './version';

/** One commit's change of one objective or key result, with the whole definition on both sides. */
export interface Step {
  readonly commit: Authored;
  /** Null where it was new. */
  readonly from: string | null;
  /** Null where it is gone. */
  readonly to: string | null;
  readonly before: Defined | null;
  readonly after: Defined | null;
}

/**
 * The courses of all definitions, by the reference each has today (or had last): what moved or was renamed brings its
 * course along.
 */
export function timelines({ commits, events }: History): ReadonlyMap<string, readonly Step[]> {
  const courses = new Map<string, Step[]>();
  const state = new Map<string, Fields>();
  for (const { commit: position, from, to, before, after } of events) {
    const commit = commits[position];
    if (!commit) continue;
    const old = from === null ? undefined : state.get(from);
    const now = to === null ? null : merged(old ?? {}, before, after);
    const step: Step = {
      commit,
      from,
      to,
      before: from === null || !old ? null : defined(from, old, state),
      after: to === null || !now ? null : defined(to, now, state),
    };
    if (from !== null && from !== to) state.delete(from);
    if (to !== null && now) state.set(to, now);
    const course = (from === null ? null : courses.get(from)) ?? [];
    if (from !== null && to !== null && from !== to) courses.delete(from);
    // What comes back under an old reference goes on with its course.
    const earlier = from === null && to !== null ? (courses.get(to) ?? []) : course;
    earlier.push(step);
    courses.set(to ?? from ?? '', earlier);
  }
  return courses;
}

/** The definition after a change: what is not named stays. */
function merged(old: Fields, before: Fields, after: Fields): Fields {
  const now: Record<string, Fields[string]> = { ...old, ...after };
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) delete now[key];
  return now;
}

function defined(ref: string, fields: Fields, state: ReadonlyMap<string, Fields>): Defined {
  const objective = objectiveOf(ref);
  if (objective === ref) return { objective: fields, keyResult: null };
  return { objective: state.get(objective) ?? {}, keyResult: fields };
}

/** `2026-Q4/sales/customer-love` of one of its key results, or of itself. */
function objectiveOf(ref: string): string {
  const team = ref.indexOf('/', ref.indexOf('/') + 1);
  const end = ref.indexOf('/', team + 1);
  return end < 0 ? ref : ref.slice(0, end);
}
