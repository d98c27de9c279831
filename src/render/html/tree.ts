import type { Block, Page } from '../../page/blocks';
import { treeNodes } from '../tree-nodes';
import { cellHtml, inlineHtml } from './inline';
import { html, type Markup } from './markup';

/** A tree as nested lists; what stands beside a label goes below it where there is no room. */
export function treeHtml(tree: Extract<Block, { type: 'tree' }>, language: Page['language']): Markup {
  const parts: Markup[] = [];
  let level = -1;
  for (const { node, depth } of treeNodes(tree.roots)) {
    if (depth > level) parts.push(level < 0 ? html`<ul class="tree">` : html`<ul>`);
    for (let at = level; at > depth; at--) parts.push(html`</li></ul>`);
    if (depth <= level) parts.push(html`</li>`);
    level = depth;
    const cells = node.aside.map((cell) => cellHtml(cell, language)).filter((cell) => cell.text !== '');
    const aside =
      cells.length === 0 ? null : html`<span class="cells">${cells.map((cell) => html`<span>${cell}</span>`)}</span>`;
    const notes = (node.notes ?? []).map((note) => html`<p class="note">${inlineHtml(note)}</p>`);
    parts.push(html`\n<li><div class="node"><span>${inlineHtml(node.label)}</span>${aside}</div>${notes}`);
  }
  for (; level >= 0; level--) parts.push(html`</li></ul>`);
  return html`${parts}`;
}
