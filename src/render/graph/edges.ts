import type { TreeReport } from '../../schema/output/tree';

type Node = TreeReport['roots'][number];

/** A cascade as a graph: nodes with generated names (nothing from a file ever is one), edges from child to parent. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

export interface GraphNode {
  readonly name: string;
  readonly node: Node;
  /** References of parents that are not in the graph. */
  readonly beyond: readonly string[];
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  /** To a parent beside the one it stands under. */
  readonly second: boolean;
}

/** All nodes of a tree report, orphans too, with the second parents as edges of their own. */
export function graphOf({ roots, orphans }: Pick<TreeReport, 'roots' | 'orphans'>): Graph {
  const nodes: (GraphNode & { readonly beyond: string[] })[] = [];
  const edges: GraphEdge[] = [];
  const names = new Map<string, string>();
  const open: { node: Node; parent: string | null }[] = [...roots, ...orphans]
    .map((node) => ({ node, parent: null }))
    .reverse();
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, parent } = item;
    const name = `n${nodes.length + 1}`;
    nodes.push({ name, node, beyond: [] });
    names.set(node.ref, name);
    if (parent !== null) edges.push({ from: name, to: parent, second: false });
    for (const child of node.children.toReversed()) open.push({ node: child, parent: name });
  }
  for (const { name, node, beyond } of nodes) {
    for (const ref of node.alsoServes) {
      const target = names.get(ref) ?? names.get(ref.split('/').slice(0, 3).join('/'));
      if (target === undefined) beyond.push(ref);
      else edges.push({ from: name, to: target, second: true });
    }
  }
  return { nodes, edges };
}

/** `58 %` for a progress, empty where none is known. */
export function share(progress: number | null): string {
  return progress === null ? '' : `${progress >= 1 ? 100 : Math.min(99, Math.round(progress * 100))} %`;
}
