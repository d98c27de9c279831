import { buildCascade } from '../alignment/build-cascade';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Workspace } from '../model/workspace';
import type { TreeReport } from '../schema/output/tree';
import { scoreCycle } from '../score/score-cycle';

/** What a tree is reported from. */
export interface TreeReportInput {
  readonly workspace: Workspace;
  readonly cycle: Cycle;
  readonly team: string | null;
  /** Levels shown, from 1; null for all. */
  readonly depth: number | null;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
}

/** `okr tree` as plain data: the cascade with each part's progress. */
export function buildTree({ workspace, cycle, team, depth, today, holidays }: TreeReportInput): TreeReport {
  const scores = new Map<string, number | null>();
  for (const { objectives } of scoreCycle({ workspace, cycle, today, holidays }).teams) {
    for (const objective of objectives) {
      scores.set(objective.ref, objective.score);
      for (const keyResult of objective.keyResults) scores.set(keyResult.ref, keyResult.score);
    }
  }
  const scoreOf = (ref: string) => scores.get(ref) ?? null;
  const cascade = buildCascade({ workspace, cycle: cycle.id, team, depth, progressOf: scoreOf, scoreOf });
  return {
    version: 1,
    command: 'tree',
    today,
    cycle: cycle.id,
    incomplete: workspace.incomplete,
    ...cascade,
  };
}
