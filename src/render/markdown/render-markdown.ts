import { type Page, type PlainBlock, plain } from '../../page/blocks';
import { stacked } from '../../page/stacked';
import { codeText } from '../code-text';
import { drawnCells } from '../drawn-cells';
import { treeNodes } from '../tree-nodes';
import { visible } from '../visible';
import { codeSpan, escapeMarkdown, fencedLines } from './escape';
import { inlineMarkdown } from './inline';
import { remarkMarkdown } from './remark';

type Of<Type extends PlainBlock['type']> = Extract<PlainBlock, { type: Type }>;

/** Alerts as GitHub and GitLab draw them; elsewhere they are quotations. */
const ALERT = { good: 'TIP', warn: 'WARNING', bad: 'CAUTION', dim: 'NOTE' } as const;

/** A page as GitHub-flavoured Markdown. Its title is the heading where the page brings none of level 1. */
export function renderMarkdown(page: Page): string {
  const all = stacked(page.blocks);
  const hasHeading = all.some((block) => block.type === 'heading' && block.level === 1);
  const title = hasHeading || page.title === '' ? [] : [`# ${escapeMarkdown(page.title).trim()}`];
  const blocks = all.map((block) => linesOf(block).join('\n')).filter((text) => text.trim() !== '');
  return `${[...title, ...blocks].join('\n\n')}\n`;
}

function linesOf(block: PlainBlock): string[] {
  switch (block.type) {
    case 'heading': {
      const heading = `${'#'.repeat(block.level)} ${escapeMarkdown(plain(block.text)).trim()}`;
      return block.aside === undefined ? [heading] : [heading, '', inlineMarkdown(block.aside)];
    }
    case 'text':
      return [inlineMarkdown(block.text)];
    case 'list':
      return block.items.map((item) => `- ${inlineMarkdown(item)}`);
    case 'facts':
      return block.pairs.map(
        ([label, value]) => `- **${escapeMarkdown(plain(label)).trim()}:** ${inlineMarkdown(value)}`,
      );
    case 'table':
      return tableMarkdown(block);
    case 'tree':
      return treeMarkdown(block);
    case 'callout':
      return [
        `> [!${ALERT[block.tone]}]`,
        `> **${escapeMarkdown(plain(block.title)).trim()}**`,
        ...(block.text === undefined ? [] : ['>', `> ${inlineMarkdown(block.text)}`]),
      ];
    case 'chart':
      return [inlineMarkdown(block.chart.label)];
    case 'picture':
      return [inlineMarkdown(`${block.picture.title}: ${block.picture.description}`)];
    case 'code':
      return fencedLines(codeText(block.text).map(visible), block.language);
    case 'remark':
      return remarkMarkdown(block);
    case 'next':
      return [`${inlineMarkdown(block.label)} ${block.commands.map(codeSpan).join(' · ')}`.trim()];
  }
}

function tableMarkdown({ columns, rows }: Of<'table'>): string[] {
  if (columns.length === 0) return [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [
    line(columns.map((column) => inlineMarkdown(column.title))),
    line(columns.map((column) => (column.align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => {
      const [first = '', ...others] = drawnCells(columns.map((_, at) => row.cells[at] ?? '')).map(inlineMarkdown);
      const indent = '&emsp;'.repeat(Math.min(row.depth ?? 0, 8));
      const below = row.below === undefined ? '' : `<br>${indent}&emsp;${inlineMarkdown(row.below)}`;
      return line([indent + first + below, ...others]);
    }),
  ];
}

function treeMarkdown(tree: Of<'tree'>): string[] {
  return treeNodes(tree.roots).flatMap(({ node, depth }) => {
    const indent = '  '.repeat(depth);
    const aside = drawnCells(node.aside)
      .map(inlineMarkdown)
      .filter((cell) => cell !== '');
    const own = [inlineMarkdown(node.label) || '–', ...(aside.length > 0 ? [aside.join(' · ')] : [])].join(' — ');
    const notes = (node.notes ?? []).map(inlineMarkdown).filter((note) => note !== '');
    return [`${indent}- ${own}`, ...notes.map((note) => `${indent}  <br>${note}`)];
  });
}
