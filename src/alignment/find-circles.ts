import type { TeamCycle } from '../model/workspace';
import type { Link, Links } from './links';

/** Objectives that serve each other in a ring: each link leads to the objective of the next, the last to the first. */
export type Circle = readonly Link[];

/** Stops a file in which everything links to everything. */
const MOST = 100;

/**
 * The circles among the objectives of `homes`, one for each link that closes one. A link of an objective to itself is
 * none. Each starts with the objective that stands first in the workspace.
 */
export function findCircles(homes: readonly TeamCycle[], links: Links): Circle[] {
  const upwards = linksByObjective(homes, links);
  const order = new Map([...upwards.keys()].map((ref, index) => [ref, index]));
  const state = new Map<string, 'open' | 'done'>();
  const circles: Circle[] = [];
  for (const start of upwards.keys()) {
    if (state.has(start)) continue;
    const path: Step[] = [{ ref: start, next: 0 }];
    state.set(start, 'open');
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const link = upwards.get(top.ref)?.[top.next];
      top.next += 1;
      if (link === undefined) {
        state.set(top.ref, 'done');
        path.pop();
        continue;
      }
      const ref = targetRef(link);
      const seen = state.get(ref);
      if (seen === 'open') {
        circles.push(turn(closedBy(ref, path, upwards), order));
        if (circles.length >= MOST) return circles;
      } else if (seen === undefined) {
        state.set(ref, 'open');
        path.push({ ref, next: 0 });
      }
    }
  }
  return circles;
}

interface Step {
  readonly ref: string;
  /** Position of the link to look at next; the one before it is being followed. */
  next: number;
}

function linksByObjective(homes: readonly TeamCycle[], links: Links): Map<string, Link[]> {
  const live = homes.flatMap(({ objectives }) => objectives.filter((one) => one.dropped === null));
  const byRef = new Map<string, Link[]>(live.map((one) => [one.ref, []]));
  for (const link of links.from(homes)) {
    const ref = targetRef(link);
    if (byRef.has(ref) && ref !== link.from.objective.ref) byRef.get(link.from.objective.ref)?.push(link);
  }
  return byRef;
}

function targetRef({ target }: Link): string {
  return target.kind === 'objective' ? target.objective.ref : '';
}

/** The links of the path from `ref` to its end. */
function closedBy(ref: string, path: readonly Step[], upwards: ReadonlyMap<string, readonly Link[]>): Link[] {
  const start = path.findIndex((step) => step.ref === ref);
  return path.slice(start).flatMap((step) => upwards.get(step.ref)?.[step.next - 1] ?? []);
}

/** The ring turned so that it starts with what stands first. */
function turn(ring: readonly Link[], order: ReadonlyMap<string, number>): Link[] {
  const rank = (link: Link) => order.get(link.from.objective.ref) ?? 0;
  const first = ring.reduce((best, link, index) => (rank(link) < rank(ring[best] ?? link) ? index : best), 0);
  return [...ring.slice(first), ...ring.slice(0, first)];
}
