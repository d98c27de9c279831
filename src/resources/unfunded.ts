import type { Links, PlacedObjective } from '../alignment/links';
import { liveObjectives } from '../alignment/live';
import type { TeamCycle } from '../model/workspace';
import { MEASURES, type Piece } from './allocate';
import { upward } from './goal-shares';

/** Has it money, days or people? Then it is more than a wish. */
export function isFunded({ amounts, initiative }: Piece): boolean {
  const hasPeople = initiative.status !== 'stopped' && [...initiative.people.values()].some((share) => share > 0);
  return hasPeople || MEASURES.some((measure) => amounts[measure].planned > 0);
}

/**
 * Objectives nobody has money or time for: neither they nor one that serves them (method.md 7: a wish). None where no
 * work of the cycle is written down at all: then nothing is known.
 */
export function unfundedObjectives(
  homes: readonly TeamCycle[],
  pieces: readonly Piece[],
  links: Links,
): PlacedObjective[] {
  const funded = pieces.filter(isFunded);
  if (funded.length === 0) return [];
  const served = funded.flatMap(({ objective }) => objective ?? []);
  const reached = new Set(upward(served, links).map(({ objective }) => objective));
  return liveObjectives(homes).filter(({ objective }) => !reached.has(objective));
}
