import type { IsoDate } from '../model/date';
import type { Milestone } from '../model/metric';
import type { KeyResult, Objective } from '../model/okr';
import type { TeamCycle } from '../model/workspace';
import type { Frame } from './frame';
import { standingOf } from './standing';

/** A milestone with a day that nobody has reported as done, with what it belongs to. */
export interface OpenMilestone {
  readonly milestone: Milestone;
  readonly due: IsoDate;
  readonly keyResult: KeyResult;
  readonly objective: Objective;
}

/** The milestones of a team's cycle that have a day and are not done by today, in file order; nothing of what was dropped. */
export function openMilestones(home: TeamCycle, frame: Frame): OpenMilestone[] {
  const { values } = standingOf(home, frame);
  return home.objectives.flatMap((objective) =>
    objective.keyResults.flatMap((keyResult) => {
      if (objective.dropped !== null || keyResult.dropped !== null) return [];
      const last = values.get(`${objective.id}/${keyResult.id}`)?.findLast(({ value }) => value instanceof Map)?.value;
      const done = last instanceof Map ? last : new Map<string, number>();
      return keyResult.milestones.flatMap((milestone): OpenMilestone[] =>
        milestone.due === null || (done.get(milestone.id) ?? 0) >= 1
          ? []
          : [{ milestone, due: milestone.due, keyResult, objective }],
      );
    }),
  );
}
