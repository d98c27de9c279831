import type { StatusReport } from '../schema/output/status';

/** How an objective stands; null where nobody can say yet. */
export type State = StatusReport['teams'][number]['objectives'][number]['health'];

/** How the objectives of a status stand, by their references. */
export function statesOf({ teams }: Pick<StatusReport, 'teams'>): ReadonlyMap<string, State> {
  return new Map(teams.flatMap(({ objectives }) => objectives.map(({ ref, health }) => [ref, health] as const)));
}
