import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Team, TeamCycle, Workspace } from '../model/workspace';

/** Something a team took on in a retro. */
export interface OpenAction {
  readonly team: Team;
  readonly cycle: Cycle;
  /** The review file it stands in. */
  readonly file: string;
  readonly what: string;
  readonly owner: string | null;
  readonly due: IsoDate | null;
}

/**
 * What teams took on in their last retro (of cycles that began before a day, where one is named), by the order of teams.
 * The format has no word for an action that is done: it is open until its line goes, or until the next retro.
 */
export function openActions(
  { teamCycles }: Pick<Workspace, 'teamCycles'>,
  before: IsoDate | null = null,
): OpenAction[] {
  const last = new Map<string, TeamCycle>();
  for (const home of teamCycles)
    if (home.review?.retro && (before === null || home.cycle.start < before)) last.set(home.team.id, home);
  return [...last.values()].flatMap(({ team, cycle, review }) =>
    (review?.retro?.actions ?? []).map((action) => ({ team, cycle, file: review?.file ?? '', ...action })),
  );
}
