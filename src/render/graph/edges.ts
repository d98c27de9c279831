import type { TreeReport } from '../../schema/output/tree';

type Node = TreeReport['roots'][number];

/** A cascade as a graph: nodes with generated names (nothing from a file ever is one), edges from child to parent. */
export interface Graph {
  readonly nodes: readonly { readonly name: string; readonly node: Node }[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly second: boolean }[];
}

/** All nodes of a tree report, orphans too, with the second parents as edges of their own. */
export function graphOf({ roots, orphans }: Pick<TreeReport, 'roots' | 'orphans'>): Graph {
  const nodes: { name: string; node: Node }[] = [];
  const edges: { from: string; to: string; second: boolean }[] = [];
  const names = new Map<string, string>();
  const open: { node: Node; parent: string | null }[] = [...roots, ...orphans]
    .map((node) => ({ node, parent: null }))
    .reverse();
  for (let item = open.pop(); item; item = open.pop()) {
    const { node, parent } = item;
    const name = `n${nodes.length + 1}`;
    nodes.push({ name, node });
    names.set(node.ref, name);
    if (parent !== null) edges.push({ from: name, to: parent, second: false });
    for (const child of node.children.toReversed()) open.push({ node: child, parent: name });
  }
  for (const { name, node } of nodes) {
    for (const ref of node.alsoServes) {
      const target = names.get(ref) ?? names.get(ref.split('/').slice(0, 3).join('/'));
      if (target !== undefined) edges.push({ from: name, to: target, second: true });
    }
  }
  return { nodes, edges };
}

/** `58 %` for a progress, empty where none is known. */
export function share(progress: number | null): string {
  return progress === null ? '' : `${progress >= 1 ? 100 : Math.min(99, Math.round(progress * 100))} %`;
}
