import type { Links, PlacedObjective } from './links';

/**
 * The parents of an objective in the order it names them: full references to objectives (also for a link to a key
 * result) and `goal:<id>`, each once. What was dropped and what leads nowhere is none, nor is the objective itself; an
 * objective in a file that could not be read is one.
 */
export function parentsOf(placed: PlacedObjective, links: Links): string[] {
  const { home, objective } = placed;
  const refs: string[] = [];
  for (const [index, target] of links.targetsOf(placed).entries()) {
    let ref = '';
    if (target.kind === 'goal') ref = target.goal.ref;
    else if (target.kind === 'objective') ref = target.objective.dropped === null ? target.objective.ref : '';
    else if (target.kind === 'unread')
      ref = objectivePart(links.withCycle(objective.contributesTo[index] ?? '', home.cycle.id));
    if (ref !== '' && ref !== objective.ref && !refs.includes(ref)) refs.push(ref);
  }
  return refs;
}

/** A full reference without its key result. */
function objectivePart(ref: string): string {
  return ref.split('/').slice(0, 3).join('/');
}
