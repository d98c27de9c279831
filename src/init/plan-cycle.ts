import type { Cycle } from '../model/cycle';
import type { Language, Team, Workspace } from '../model/workspace';
import { cycleById } from '../rhythm/calendar';
import { cycleValues } from './cycle-values';
import { fill } from './fill';
import type { PlannedFile, ReadTemplate } from './plan';

/** What a team's empty file is made of. */
export interface Skeleton {
  readonly team: Pick<Team, 'id' | 'name' | 'parent'>;
  readonly cycle: Cycle;
  readonly language: Language;
}

/**
 * A team's file for a cycle without any objective: nothing invented gets into a company's tree and scores. An example
 * stands in its comments.
 */
export function planSkeleton({ team, cycle, language }: Skeleton, read: ReadTemplate): PlannedFile {
  const values = {
    ...cycleValues(cycle),
    team: team.id,
    team_name: team.name,
    link: team.parent === null ? 'goal:goal-id' : `${team.parent}/objective-id`,
  };
  return {
    path: teamPath(cycle, team.id),
    text: fill(read(`cycle/${language}/team.yaml`), { values, lines: {} }),
  };
}

export function teamPath(cycle: Pick<Cycle, 'id'>, team: string): string {
  return `okrs/${cycle.id}/${team}.yaml`;
}

/**
 * The teams that get a file: those declared, persons apart; without a list those that had a file in the latest cycle
 * before this one (else in this one), and `company` where there has been none yet.
 */
export function teamsFor(
  workspace: Workspace,
  cycle: Cycle,
  paths: readonly string[],
): Pick<Team, 'id' | 'name' | 'parent'>[] {
  const declared = workspace.teams.filter((team) => team.place !== null);
  if (declared.length > 0) return declared.filter((team) => team.level !== 'person');
  const found = paths.flatMap((path) => {
    const [, id = '', team = ''] = /^okrs\/([^/]+)\/([a-z0-9][a-z0-9-]*)\.ya?ml$/.exec(path) ?? [];
    const home = id === '' ? null : cycleById(workspace.settings.cycles, id);
    return home && home.start <= cycle.start ? [{ team, start: home.start }] : [];
  });
  const earlier = found.filter(({ start }) => start < cycle.start);
  const pool = earlier.length > 0 ? earlier : found;
  const latest = pool
    .map(({ start }) => start)
    .sort()
    .at(-1);
  const ids = [...new Set(pool.filter(({ start }) => start === latest).map(({ team }) => team))];
  if (ids.length === 0) return [{ id: 'company', name: workspace.settings.organisation, parent: null }];
  return ids.map((id) => ({ id, name: id, parent: null }));
}
