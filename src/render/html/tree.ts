import type { Block, Page, TreeNode } from '../../page/blocks';
import { treeNodes } from '../tree-nodes';
import { cellHtml, inlineHtml } from './inline';
import { html, type Markup } from './markup';

/**
 * A tree as nested lists; what stands beside a label goes below it where there is no room. What folds is an element that
 * every browser can fold without a script.
 */
export function treeHtml({ roots, folds }: Extract<Block, { type: 'tree' }>, language: Page['language']): Markup {
  const parts: Markup[] = [];
  /** Ends of the nodes that are still open, from the outermost. */
  const ends: Markup[] = [];
  const close = (depth: number) => {
    while (ends.length > depth) parts.push(html`${ends.pop()}${ends.length > depth ? html`</ul>` : null}`);
  };
  const placed = treeNodes(roots);
  for (const [at, { node, depth }] of placed.entries()) {
    if (depth < ends.length) close(depth);
    else parts.push(depth === 0 ? html`<ul class="tree">` : html`<ul>`);
    const isFolding = folds === true && (placed[at + 1]?.depth ?? 0) > depth;
    parts.push(html`\n<li>${isFolding ? foldingHtml(node, language) : nodeHtml(node, language)}`);
    ends.push(isFolding ? html`</details></li>` : html`</li>`);
  }
  close(0);
  return html`${parts}${placed.length > 0 ? html`</ul>` : null}`;
}

function nodeHtml(node: TreeNode, language: Page['language']): Markup {
  const notes = (node.notes ?? []).map((note) => html`<p class="note">${inlineHtml(note)}</p>`);
  return html`<div class="node">${labelHtml(node, language)}</div>${notes}`;
}

/** The beginning of a node that folds: what stands below it follows. Its heading may hold no paragraphs. */
function foldingHtml(node: TreeNode, language: Page['language']): Markup {
  const open = node.folded ? null : html` open=""`;
  const notes = (node.notes ?? []).map((note) => html`<span class="note">${inlineHtml(note)}</span>`);
  return html`<details${open}><summary><span class="node">${labelHtml(node, language)}</span>${notes}</summary>`;
}

function labelHtml({ label, aside }: TreeNode, language: Page['language']): Markup {
  const cells = aside.map((cell) => cellHtml(cell, language)).filter((cell) => cell.text !== '');
  const beside =
    cells.length === 0 ? null : html`<span class="cells">${cells.map((cell) => html`<span>${cell}</span>`)}</span>`;
  return html`<span>${inlineHtml(label)}</span>${beside}`;
}
