import type { TreeNode } from '../page/blocks';

/** A node and how deep it stands, 0 for a root. */
interface PlacedNode {
  readonly node: TreeNode;
  readonly depth: number;
}

/** Deeper ones stand at this depth: documents nested any further are neither read nor opened. */
const DEEPEST = 40;

/** All nodes of a tree from top to bottom, without recursion: a chain from a file may be long. */
export function treeNodes(roots: readonly TreeNode[]): PlacedNode[] {
  const placed: PlacedNode[] = [];
  const open = roots.map((node) => ({ node, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    placed.push(next);
    const depth = Math.min(next.depth + 1, DEEPEST);
    for (const node of next.node.children.toReversed()) open.push({ node, depth });
  }
  return placed;
}
