import type { TreeNode } from '../../page/blocks';
import type { Setting } from './setting';

/** A node with the guides before its first line and before what stands below it. */
export interface Branch {
  readonly node: TreeNode;
  readonly first: string;
  readonly under: string;
}

/**
 * All nodes of a tree from top to bottom, with their guides. Without recursion: a chain may be long. Where the guides
 * would take more than half of the screen, dots stand for the outermost.
 */
export function branchesOf(roots: readonly TreeNode[], setting: Setting): Branch[] {
  const { branch, last, trunk, ellipsis } = setting.symbols;
  const step = trunk.length;
  const most = Math.floor(setting.width / 2 / step) * step;
  const lost = ellipsis.padEnd(step);
  const kept = (guides: string) => (guides.length <= most ? guides : lost + guides.slice(step - most));
  const branches: Branch[] = [];
  const open = roots.map((node) => ({ node, first: '', stem: '' })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, first, stem } = next;
    branches.push({ node, first, under: stem + (node.children.length > 0 ? trunk : ' '.repeat(step)) });
    const children = node.children.map((child, at) => {
      const isLast = at === node.children.length - 1;
      return {
        node: child,
        first: kept(stem + (isLast ? last : branch)),
        stem: kept(stem + (isLast ? ' '.repeat(step) : trunk)),
      };
    });
    for (const child of children.reverse()) open.push(child);
  }
  return branches;
}
