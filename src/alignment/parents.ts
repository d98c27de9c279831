import type { Links, PlacedObjective } from './links';

/**
 * The parents of an objective in the order it names them: full references to objectives (also for a link to a key
 * result) and `goal:<id>`, each once. What was dropped and what leads nowhere is none, nor is the objective itself; an
 * objective in a file that could not be read is one.
 */
export function parentsOf(placed: PlacedObjective, links: Links): string[] {
  const { home, objective } = placed;
  const refs = links.targetsOf(placed).flatMap((target, index) => {
    if (target.kind === 'goal') return [target.goal.ref];
    if (target.kind === 'objective') return target.objective.dropped === null ? [target.objective.ref] : [];
    if (target.kind === 'nothing') return [];
    const full = links.withCycle(objective.contributesTo[index] ?? '', home.cycle.id);
    return [full.split('/').slice(0, 3).join('/')];
  });
  return [...new Set(refs)].filter((ref) => ref !== objective.ref);
}

/**
 * Under which parent each objective is shown: the first one that is shown itself. Where that would close a circle, the
 * objective of the circle that ranks first gives way: it takes its next parent, or none.
 *
 * @param parents of each objective the parents that are shown, in order
 * @param rank smaller gives way earlier
 */
export function chooseParents(
  parents: ReadonlyMap<string, readonly string[]>,
  rank: (ref: string) => number,
): Map<string, string | null> {
  const choice = new Map<string, number>();
  const parentOf = (ref: string) => parents.get(ref)?.[choice.get(ref) ?? 0] ?? null;
  const settled = new Set<string>();
  for (const start of parents.keys()) {
    for (let done = false; !done; ) {
      const path: string[] = [];
      const position = new Map<string, number>();
      let ref: string | null = start;
      while (ref !== null && !settled.has(ref) && !position.has(ref)) {
        position.set(ref, path.length);
        path.push(ref);
        ref = parentOf(ref);
      }
      const first = ref === null ? undefined : position.get(ref);
      done = first === undefined;
      if (first === undefined) for (const one of path) settled.add(one);
      else {
        const yielding = path.slice(first).reduce((a, b) => (rank(b) < rank(a) ? b : a));
        choice.set(yielding, (choice.get(yielding) ?? 0) + 1);
      }
    }
  }
  return new Map([...parents.keys()].map((ref) => [ref, parentOf(ref)]));
}
