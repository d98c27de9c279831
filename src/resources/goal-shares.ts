import type { Links, PlacedObjective } from '../alignment/links';
import type { Goal } from '../model/strategy';

/**
 * The strategic goals an objective serves, itself or through the objectives above it: each counts in equal parts, so that
 * its money is counted once. Empty where it leads to none. Follows circles once.
 */
export function goalsAbove(placed: PlacedObjective, links: Links): readonly Goal[] {
  const goals = new Set<Goal>();
  for (const one of upward([placed], links))
    for (const target of links.targetsOf(one)) if (target.kind === 'goal') goals.add(target.goal);
  return [...goals];
}

/** Some objectives and all they serve, directly or through others; each once. What was dropped passes nothing on. */
export function upward(from: readonly PlacedObjective[], links: Links): PlacedObjective[] {
  const seen = new Set(from.map(({ objective }) => objective));
  const way = [...from];
  for (const one of way) {
    for (const target of links.targetsOf(one)) {
      if (target.kind !== 'objective' || target.objective.dropped !== null || seen.has(target.objective)) continue;
      seen.add(target.objective);
      way.push({ home: target.home, objective: target.objective });
    }
  }
  return way;
}
