import type { Cycle } from '../model/cycle';
import type { TeamCycle } from '../model/workspace';

/** The cycles of some team cycles, each once, in their order. */
export function cyclesOf(homes: readonly TeamCycle[]): Cycle[] {
  return [...new Map(homes.map(({ cycle }) => [cycle.id, cycle])).values()];
}
