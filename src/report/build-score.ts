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
}

/** `okr score` as plain data. */
export function buildScore({ workspace, cycle, team, today, holidays }: ScoreReportInput): ScoreReport {
  const { organisation, teams, ambition } = scoreCycle({ workspace, cycle, today, holidays });
  const wanted = (one: { team: string }) => team === null || one.team === team;
  return {
    version: 1,
    command: 'score',
    today,
    cycle: cycle.id,
    incomplete: workspace.incomplete,
    organisation,
    teams: teams.filter(wanted),
    ambition: ambition.filter(wanted),
  };
}
