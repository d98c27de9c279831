import type { CascadeNode } from './build-cascade';
import type { PlacedObjective } from './links';

/** A node whose children may still change. */
export interface OpenNode extends CascadeNode {
  children: OpenNode[];
}

/** The references of a team's objectives, those shared with it, and everything they stand under. */
export function keepTeam(
  shown: readonly PlacedObjective[],
  team: string,
  parents: ReadonlyMap<string, string | null>,
): Set<string> {
  const kept = new Set<string>();
  for (const { home, objective } of shown) {
    if (home.team.id !== team && !objective.sharedWith.includes(team)) continue;
    for (let ref: string | null = objective.ref; ref !== null && !kept.has(ref); ref = parents.get(ref) ?? null) {
      kept.add(ref);
    }
  }
  return kept;
}

/** Takes out what is not kept, and what stands deeper than `depth` levels. Null means no limit. */
export function prune(roots: readonly OpenNode[], depth: number | null, kept: ReadonlySet<string> | null): OpenNode[] {
  const keep = (nodes: readonly OpenNode[]) => nodes.filter((node) => kept === null || kept.has(node.ref));
  const top = depth !== null && depth < 1 ? [] : keep(roots);
  let level = top;
  for (let number = 1; level.length > 0; number += 1) {
    for (const node of level) node.children = number === depth ? [] : keep(node.children);
    level = level.flatMap((node) => node.children);
  }
  return top;
}
