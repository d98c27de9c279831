import type { Courses } from '../history/courses';
import { originalsOf } from '../history/original';
import { diagnose } from '../leadership/diagnosis';
import { leftOut } from '../leadership/left-out';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Workspace } from '../model/workspace';
import type { ScoreReport } from '../schema/output/score';
import { scoresAcross } from '../score/across';
import { scoreCycle } from '../score/score-cycle';
import { Scores } from '../score/scores';

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
  /** How many cycles the course of scores reaches back over; null for no course. */
  readonly across: number | null;
}

/** `okr score` as plain data. */
export function buildScore(input: ScoreReportInput): ScoreReport {
  const { workspace, cycle, team, today, holidays, courses, definitions, across } = input;
  const homes = workspace.teamCycles.filter((one) => one.cycle.id === cycle.id);
  const originals = courses ? originalsOf(homes, courses, workspace.language) : undefined;
  const scores = new Scores(workspace, { today, holidays, originals });
  const { organisation, teams, ambition } = scoreCycle({ workspace, cycle, today, holidays, originals }, scores);
  const wanted = (one: { team: string | null }) => team === null || one.team === team;
  const shown = new Set(teams.map((one) => one.team));
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
    across: across === null ? null : scoresAcross(workspace, cycle, across, scores).filter(wanted),
    diagnosis: homes
      .filter(
        (one) => shown.has(one.team.id) && leftOut(workspace, `okrs/${cycle.id}/check-ins/${one.team.id}`) === null,
      )
      .flatMap((one) => diagnose(one, scores) ?? [])
      .filter(wanted),
  };
}
