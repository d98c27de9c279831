import { daysBetween, type IsoDate } from '../model/date';
import type { Milestone } from '../model/metric';
import { courseOf } from '../score/course';
import { evaluate } from '../score/evaluate';
import { LEADERSHIP } from './constants';
import type { LiveKeyResult, Running } from './running';
import type { TodoContext } from './todo';
import { type TodoItem, todoItem } from './todo-item';

/** What a person's own key results ask for: a commitment that is off track, milestones that are due or have no day. */
export function todoKeyResults(context: TodoContext): TodoItem[] {
  return context.running.flatMap((one) =>
    one.keyResults
      .filter(({ owner }) => owner === context.person)
      .flatMap((live) => [...commitments(live, one, context), ...milestones(live, one, context)]),
  );
}

function commitments(
  { keyResult, key }: LiveKeyResult,
  { home, standing }: Running,
  { today, cycleFlag }: TodoContext,
): TodoItem[] {
  if (keyResult.ambition !== 'committed') return [];
  const values = standing.values.get(key) ?? [];
  const { score } = evaluate(keyResult, values, standing);
  if (courseOf(keyResult, values, score, standing).pace !== 'off-track') return [];
  const { team, cycle } = home;
  const command = `okr why ${team.id}/${key}${cycleFlag(cycle.id)}`;
  const { ref, title: text } = keyResult;
  const about = { kind: 'committed-off-track', ref, text, team: team.id, command } as const;
  return [todoItem({ ...about, due: cycle.end, when: 'today' }, today)];
}

function milestones(live: LiveKeyResult, running: Running, { today, cycleFlag }: TodoContext): TodoItem[] {
  const { keyResult, key } = live;
  const { home } = running;
  const done = sharesDone(live, running);
  return keyResult.milestones.flatMap(({ id, title, due }): TodoItem[] => {
    if ((done.get(id) ?? 0) >= 1) return [];
    const about = { ref: `${keyResult.ref}/${id}`, text: title, team: home.team.id, keyResults: [keyResult.title] };
    if (due === null) {
      const edit = { file: keyResult.place.file, key: 'due' } as const;
      return [todoItem({ kind: 'undated-milestone', ...about, due, edit }, today)];
    }
    if (!isNear(due, today)) return [];
    const command = `okr checkin ${home.team.id}${cycleFlag(home.cycle.id)} --set ${key}/${id}=1`;
    return [todoItem({ kind: 'milestone', ...about, due, command }, today)];
  });
}

/** The share done of each milestone (0–1), as the last check-in that says it. */
function sharesDone({ key }: LiveKeyResult, { standing }: Running): ReadonlyMap<Milestone['id'], number> {
  const last = standing.values.get(key)?.findLast(({ value }) => value instanceof Map)?.value;
  return last instanceof Map ? last : new Map();
}

/** Past, today, or within a week. */
function isNear(due: IsoDate, today: IsoDate): boolean {
  return daysBetween(today, due) <= LEADERSHIP.soon.value;
}
