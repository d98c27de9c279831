import { addDays } from '../model/date';
import type { TeamCycle } from '../model/workspace';
import { LEADERSHIP } from './constants';
import { isReviewed } from './is-reviewed';
import { leftOut } from './left-out';
import { openActions } from './open-actions';
import type { TodoContext } from './todo';
import { type TodoItem, todoItem } from './todo-item';

/**
 * Reviews of teams a person leads whose last cycle ended without one, due within 14 days; and what they took on in a
 * team's last retro, once its day is near.
 */
export function todoReviews({ workspace, person, today }: TodoContext): TodoItem[] {
  const ended = new Map<string, TeamCycle>();
  for (const home of workspace.teamCycles) {
    if (home.cycle.end < today && home.objectives.length > 0) ended.set(home.team.id, home);
  }
  return [
    ...[...ended.values()].flatMap((home): TodoItem[] => {
      const { team, cycle, review } = home;
      if (isReviewed(review) || team.lead !== person) return [];
      if (leftOut(workspace, `okrs/${cycle.id}/reviews/${team.id}`) !== null) return [];
      if (team.level === 'person' && !workspace.settings.personLevel) return [];
      const due = addDays(cycle.end, LEADERSHIP.reviewWithin.value);
      const command = `okr review ${team.id} --cycle ${cycle.id}`;
      const about = { ref: `${cycle.id}/${team.id}`, text: team.name, team: team.id, since: cycle.end };
      return [todoItem({ kind: 'review', ...about, due, command }, today)];
    }),
    ...openActions(workspace).flatMap(({ team, cycle, file, what, owner, due }): TodoItem[] => {
      if (owner !== person || due === null || due > addDays(today, LEADERSHIP.soon.value)) return [];
      const about = { ref: `${cycle.id}/${team.id}`, text: what, team: team.id };
      return [todoItem({ kind: 'retro-action', ...about, due, edit: { file, key: 'actions' } }, today)];
    }),
  ];
}
