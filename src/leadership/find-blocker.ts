import type { Blocker } from '../model/okr';
import type { TeamCycle } from '../model/workspace';

/** An obstacle and where it stands. */
export interface PlacedBlocker {
  readonly blocker: Blocker;
  readonly home: TeamCycle;
}

/** `sales/crm-access`: how people name an obstacle. */
export function shortRef({ blocker, home }: PlacedBlocker): string {
  return `${home.team.id}/${blocker.id}`;
}

/**
 * The obstacles that `id`, `team/id` or `cycle/team/id` can mean. Without a cycle the newest file of a team has the
 * id; where several teams have it, those that are open come alone if there are any.
 */
export function findBlockers(homes: readonly TeamCycle[], written: string): PlacedBlocker[] {
  const [id = '', team, cycle] = written.split('/').reverse();
  const found = new Map<string, PlacedBlocker>();
  for (const home of homes) {
    if (team !== undefined && home.team.id !== team) continue;
    if (cycle !== undefined && home.cycle.id !== cycle) continue;
    for (const blocker of home.blockers) if (blocker.id === id) found.set(home.team.id, { blocker, home });
  }
  const all = written.split('/').length > 3 ? [] : [...found.values()];
  const open = all.filter(({ blocker }) => blocker.resolved === null);
  return open.length > 0 ? open : all;
}
