import type { IsoDate } from '../model/date';
import type { TeamCycle } from '../model/workspace';
import { type CourseChange, type CourseSource, keyResultCourse, objectiveCourse } from './course-changes';
import { GOALPOSTS } from './meaning';

/**
 * The moved goalposts of a team's cycle, oldest first for each objective and key result: changes of what they are held
 * to, made after the grace at the start of the cycle (rules.md, `moved-goalpost`).
 */
export function goalpostsOf(home: TeamCycle, source: CourseSource): CourseChange[] {
  return home.objectives.flatMap((objective) => [
    ...movedIn(objectiveCourse(objective, source), source.frame.definedBy),
    ...objective.keyResults.flatMap((one) =>
      movedIn(keyResultCourse(home, objective, one, source), source.frame.definedBy),
    ),
  ]);
}

function movedIn(course: readonly CourseChange[], definedBy: IsoDate): CourseChange[] {
  return course.filter(({ kind, date }) => GOALPOSTS.has(kind) && date > definedBy);
}
