import { leftOut } from '../leadership/left-out';
import type { Change } from '../model/change';
import type { Workspace } from '../model/workspace';
import type { MinutesHead } from './head';
import type { MinutesKind } from './keywords';
import type { MinutesTrouble } from './trouble';

/** What a line becomes. */
export interface Planned {
  readonly line: number;
  readonly kind: MinutesKind;
  readonly text: string;
  readonly file: string;
  readonly changes: readonly Change[];
}

/** What a line came to: something to write, nothing because it stands there already, or a trouble. */
export type LinePlan = Planned | 'there' | Omit<MinutesTrouble, 'line'>;

/** What lines are planned with. */
export interface MinutesContext {
  readonly workspace: Workspace;
  readonly head: MinutesHead;
  /** Who reads them back; null where that is not known. */
  readonly by: string | null;
  /** What other lines of these minutes took already: ids of obstacles and decisions, lists that grew. */
  readonly taken: Set<string>;
  /** How many actions a team's retro has, with those of these minutes. */
  readonly actions: Map<string, number>;
}

/** The file that cannot be written to because of a fault, as a trouble; null where it can. */
export function faultyFile(workspace: Workspace, file: string): Omit<MinutesTrouble, 'line'> | null {
  const broken = leftOut(workspace, file.replace(/\.ya?ml$/, ''));
  return broken === null ? null : { code: 'minutes-faulty', data: { word: broken } };
}
