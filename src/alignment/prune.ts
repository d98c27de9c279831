import type { CascadeNode } from './build-cascade';
import { type Seat, under } from './seat';

/** A node whose place is still being found. */
export interface OpenNode extends CascadeNode {
  alsoServes: readonly string[];
  children: OpenNode[];
}

/** Some things and everything they stand under. */
export function withAbove<T>(seats: readonly Seat<T>[]): Set<T> {
  const kept = new Set<T>();
  for (const start of seats) {
    for (let seat: Seat<T> | null = start; seat !== null && !kept.has(seat.item); seat = under(seat))
      kept.add(seat.item);
  }
  return kept;
}

/** Takes out what is not kept, and what stands deeper than `depth` levels. Null means no limit. */
export function prune(roots: readonly OpenNode[], depth: number | null, kept: ReadonlySet<string> | null): OpenNode[] {
  const keep = (nodes: OpenNode[]) => (kept === null ? nodes : nodes.filter((node) => kept.has(node.ref)));
  const top = depth !== null && depth < 1 ? [] : keep([...roots]);
  if (kept === null && depth === null) return top;
  let level = top;
  for (let number = 1; level.length > 0; number += 1) {
    for (const node of level) node.children = number === depth ? [] : keep(node.children);
    level = level.flatMap((node) => node.children);
  }
  return top;
}
