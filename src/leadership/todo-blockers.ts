import { clockedBlockers } from './blockers';
import { shortRef } from './find-blocker';
import type { TodoContext } from './todo';
import { type TodoItem, todoItem } from './todo-item';

/** The open obstacles that wait for a person, and those in the way of a team they lead that nobody clears yet. */
export function todoBlockers({ workspace, person, today, holidays }: TodoContext): TodoItem[] {
  const off = { holidays, pause: workspace.settings.checkIns.pause };
  return clockedBlockers(workspace, { today, off }).flatMap((one): TodoItem[] => {
    const { blocker, home, ref } = one;
    const { text, raised, due } = blocker;
    const about = { ref, text, team: home.team.id };
    if (!one.open) return [];
    if (blocker.owner === person) {
      const command = `okr blockers resolve ${shortRef(one)}`;
      return [todoItem({ kind: 'blocker', ...about, due, since: raised, command }, today)];
    }
    if (blocker.owner !== null || home.team.lead !== person) return [];
    const edit = { file: blocker.place.file, key: 'owner' } as const;
    return [todoItem({ kind: 'ownerless-blocker', ...about, due: null, since: raised, when: 'today', edit }, today)];
  });
}
