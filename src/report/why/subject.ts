import type { Courses } from '../../history/courses';
import type { Cycle } from '../../model/cycle';
import type { IsoDate } from '../../model/date';
import type { KeyResult, Objective } from '../../model/okr';
import type { TeamCycle, Workspace } from '../../model/workspace';

/** What a number is explained for. */
export type Target =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'team'; readonly home: TeamCycle }
  | { readonly kind: 'objective'; readonly home: TeamCycle; readonly objective: Objective }
  | {
      readonly kind: 'key-result';
      readonly home: TeamCycle;
      readonly objective: Objective;
      readonly keyResult: KeyResult;
    };

/** What an explanation is built from. */
export interface WhyInputs {
  readonly workspace: Workspace;
  /** Text by path, for lines and columns. */
  readonly texts: ReadonlyMap<string, string>;
  readonly cycle: Cycle;
  readonly target: Target;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
  /** What git tells of the cycle's definitions; null where nothing is known of it. */
  readonly courses: Courses | null;
}
