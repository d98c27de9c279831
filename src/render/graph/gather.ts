import type { Graph } from './edges';

/** Nodes that are placed together: one, or siblings that stand side by side in a block of `columns`. */
export interface Gathered {
  readonly id: string;
  readonly names: readonly string[];
  readonly columns: number;
  /** The parent that the siblings of a block have; null for those without one, and for one node. */
  readonly parent: string | null;
}

/** Fewer siblings stand below each other like all others. */
const LEAST = { large: 3, other: 5 };

/**
 * Siblings that nobody serves are gathered into blocks: a hundred teams below one objective would else be a column of a
 * hundred cards. Those that serve others too are so only in a `large` graph, where their links would be a tangle. The
 * order stays; a block stands where its first one stood.
 */
export function gather({ nodes, edges }: Graph, large: boolean): Gathered[] {
  const served = new Set(edges.map(({ to }) => to));
  const parents = new Map<string, string[]>();
  for (const { from, to } of edges) parents.set(from, [...(parents.get(from) ?? []), to]);
  const siblings = new Map<string, string[]>();
  for (const { name, node } of nodes) {
    const above = parents.get(name) ?? [];
    if (served.has(name) || (above.length > 1 && !large)) continue;
    const key = above[0] ?? node.kind;
    const known = siblings.get(key);
    if (known) known.push(name);
    else siblings.set(key, [name]);
  }
  const least = large ? LEAST.large : LEAST.other;
  const blocks = new Map(
    [...siblings.values()].filter(({ length }) => length >= least).map((names) => [names[0], names]),
  );
  const inside = new Set([...blocks.values()].flat());
  return nodes.flatMap(({ name }) => {
    const names = blocks.get(name);
    if (names) {
      const parent = parents.get(name)?.[0] ?? null;
      // Those without a parent stand where all others begin: wide, they would push all others away.
      const columns = parent === null && edges.length > 0 ? 1 : columnsFor(names.length);
      return [{ id: name, names, columns, parent }];
    }
    return inside.has(name) ? [] : [{ id: name, names: [name], columns: 1, parent: null }];
  });
}

function columnsFor(count: number): number {
  return count <= 6 ? 2 : count <= 12 ? 3 : 4;
}
