import { Links } from '../alignment/links';
import { addDays, type IsoDate } from '../model/date';
import type { Delegation, Workspace } from '../model/workspace';
import { LEADERSHIP } from './constants';
import { delegationName } from './delegation-name';
import type { TodoContext } from './todo';
import { type TodoItem, todoItem } from './todo-item';

/**
 * What a person owes to those they delegated to: feedback once its interval has passed (method.md 5.4: overdue when
 * today > last + interval), and a look at the delegation itself on its day. Feedback never given is for today.
 */
export function todoDelegations({ workspace, person, today }: TodoContext): TodoItem[] {
  const { delegations } = workspace;
  if (delegations.every(({ by }) => by !== person)) return [];
  const refOf = resultsOf(workspace);
  const near = (day: IsoDate) => day <= addDays(today, LEADERSHIP.soon.value);
  return delegations.flatMap((delegation, index): TodoItem[] => {
    if (delegation.by !== person) return [];
    const { what: text, to, feedbackEvery, lastFeedback: last, review, place } = delegation;
    const about = { ref: refOf(delegation), text, to };
    const items: TodoItem[] = [];
    if (feedbackEvery !== null) {
      const due = last === null ? null : addDays(last, feedbackEvery);
      const command = `okr lead feedback ${delegationName(delegations, index)}`;
      const feedback = { kind: 'feedback', ...about, since: last, due, command } as const;
      if (due === null) items.push(todoItem({ ...feedback, when: 'today' }, today));
      else if (near(due)) items.push(todoItem(feedback, today));
    }
    if (review !== null && near(review)) {
      const edit = { file: place.file, key: 'review' } as const;
      items.push(todoItem({ kind: 'delegation-review', ...about, due: review, edit }, today));
    }
    return items;
  });
}

/** What a delegation's `result` means, in the newest cycle that has it; null where it leads nowhere. */
function resultsOf(workspace: Workspace): (delegation: Delegation) => string | null {
  const links = new Links(workspace);
  const cycles = [...new Set(workspace.teamCycles.map(({ cycle }) => cycle.id))].reverse();
  return ({ result }) => {
    for (const cycle of result === null ? [] : cycles) {
      const target = links.follow(result ?? '', cycle);
      if (target.kind === 'goal') return target.goal.ref;
      if (target.kind === 'objective') return target.keyResult?.ref ?? target.objective.ref;
    }
    return null;
  };
}
