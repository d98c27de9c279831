import type { TeamCycle } from '../model/workspace';
import type { PlacedObjective } from './links';

/** The objectives that were not dropped. */
export function liveObjectives(homes: readonly TeamCycle[]): PlacedObjective[] {
  return homes.flatMap((home) =>
    home.objectives.filter((objective) => objective.dropped === null).map((objective) => ({ home, objective })),
  );
}
