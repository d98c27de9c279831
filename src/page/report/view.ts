import type { Goal } from '../../model/strategy';
import type { CycleReport } from '../../schema/output/report';
import type { Picture } from '../picture';
import type { ScoreView } from '../score-table';

/** What the page says beside the numbers. */
export interface CycleReportView extends ScoreView {
  readonly goals: readonly Goal[];
  /** Title of a goal, objective or key result by its reference. */
  readonly titleOf: (ref: string) => string;
  /** Of the cascade, where it is worth one (`showsPicture`) and can be drawn. */
  readonly picture?: Picture | null;
}

export type Team = CycleReport['status']['teams'][number];
export type Objective = Team['objectives'][number];
export type KeyResult = Objective['keyResults'][number];
export type Node = CycleReport['tree']['roots'][number];
