import type { Links, PlacedObjective } from '../alignment/links';
import { liveObjectives } from '../alignment/live';
import type { Goal } from '../model/strategy';
import type { TeamCycle } from '../model/workspace';

/** What a cycle's objectives do for the strategic goals, both ways (method.md 6.2, Hoshin X-matrix). */
export interface GoalLinks {
  /** By goal id: the objectives that name it, in file order. */
  readonly served: ReadonlyMap<string, readonly PlacedObjective[]>;
  /** Goals no objective names this cycle: they rest. */
  readonly resting: readonly Goal[];
  /** Objectives of company level that lead to no goal. */
  readonly adrift: readonly PlacedObjective[];
}

/** The objectives on the page: those of teams at company level, dropped ones left out. */
export function companyObjectives(homes: readonly TeamCycle[]): readonly PlacedObjective[] {
  return liveObjectives(homes).filter(({ home }) => home.team.level === 'company');
}

/** Links of the objectives of some team cycles to goals; a goal is served by whoever names it, at any level. */
export function goalLinks(goals: readonly Goal[], homes: readonly TeamCycle[], links: Links): GoalLinks {
  const served = new Map<string, PlacedObjective[]>(goals.map(({ id }) => [id, []]));
  const adrift: PlacedObjective[] = [];
  for (const placed of liveObjectives(homes)) {
    const named = new Set(
      links.targetsOf(placed).flatMap((target) => (target.kind === 'goal' ? [target.goal.id] : [])),
    );
    for (const id of named) served.get(id)?.push(placed);
    if (named.size === 0 && placed.home.team.level === 'company') adrift.push(placed);
  }
  return { served, resting: goals.filter(({ id }) => served.get(id)?.length === 0), adrift };
}
