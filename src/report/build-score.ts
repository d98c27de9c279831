import type { Courses } from '../history/courses';
import { originalsOf } from '../history/original';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Workspace } from '../model/workspace';
import type { ScoreReport } from '../schema/output/score';
import { scoreCycle } from '../score/score-cycle';

/** What a score is reported from. */
export interface ScoreReportInput {
  readonly workspace: Workspace;
  readonly cycle: Cycle;
  /** Only this team; null for all. The organisation is always the whole. */
  readonly team: string | null;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
  /** What git tells of the cycle's definitions; null where nothing is known of it. */
  readonly courses: Courses | null;
  /** Which definitions the workspace holds: those of today, or the original ones. */
  readonly definitions: ScoreReport['definitions'];
}

/** `okr score` as plain data. */
export function buildScore(input: ScoreReportInput): ScoreReport {
  const { workspace, cycle, team, today, holidays, courses, definitions } = input;
  const homes = workspace.teamCycles.filter((one) => one.cycle.id === cycle.id);
  const originals = courses ? originalsOf(homes, courses, workspace.language) : undefined;
  const { organisation, teams, ambition } = scoreCycle({ workspace, cycle, today, holidays, originals });
  const wanted = (one: { team: string }) => team === null || one.team === team;
  return {
    version: 1,
    command: 'score',
    today,
    cycle: cycle.id,
    definitions,
    incomplete: workspace.incomplete,
    organisation,
    teams: teams.filter(wanted),
    ambition: ambition.filter(wanted),
  };
}
