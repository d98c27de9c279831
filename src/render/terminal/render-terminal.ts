import type { Page, PlainBlock } from '../../page/blocks';
import { stacked } from '../../page/stacked';
import type { Look } from '../look';
import { chartLines } from './chart';
import { type Need, needsOf, sharedNeeds } from './column-needs';
import { painter } from './paint';
import { calloutLines, codeLines, factsLines, headingLines, listLines, nextLines, textLines } from './prose';
import { type RemarkBlock, type RemarkColumns, remarkColumns, remarkLines } from './remark';
import { type Setting, settingFor } from './setting';
import type { Line } from './span';
import { type TableBlock, tableLines } from './table';
import { treeLines } from './tree';

/**
 * A page for a terminal: no line wider than `look.width`, no escape code at colour 0, no trailing spaces, exactly one
 * newline at the end, the same text for the same page and look. The page's title is not printed: its heading says it.
 */
export function renderTerminal(page: Page, look: Look): string {
  const setting = settingFor(look);
  const blocks = stacked(page.blocks);
  const shared = sharedLayout(blocks, setting);
  const paint = painter(look.color);
  const lines: string[] = [];
  let before: PlainBlock | undefined;
  for (const block of blocks) {
    const own = linesOf(block, shared, setting).map(paint);
    if (own.length === 0) continue;
    if (before !== undefined && blankBetween(before, block)) lines.push('');
    for (const line of own) lines.push(line);
    before = block;
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Widths that blocks of one kind have in common all over the page. */
interface SharedLayout {
  readonly tables: ReadonlyMap<string, readonly Need[]>;
  readonly remarks: RemarkColumns;
}

function sharedLayout(blocks: readonly PlainBlock[], setting: Setting): SharedLayout {
  const tables = new Map<string, Need[][]>();
  const remarks = blocks.filter((block) => block.type === 'remark');
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const shape = shapeOf(block);
    tables.set(shape, [...(tables.get(shape) ?? []), needsOf(block.columns, block.rows, setting)]);
  }
  return {
    tables: new Map([...tables].map(([shape, needs]) => [shape, sharedNeeds(needs)])),
    remarks: remarkColumns(remarks, setting),
  };
}

/** Tables of one shape line up with each other, whatever their titles say. */
function shapeOf(table: TableBlock): string {
  return table.columns.map((column) => `${column.align}${column.grow ? '+' : ''}`).join(' ');
}

function linesOf(block: PlainBlock, shared: SharedLayout, setting: Setting): Line[] {
  switch (block.type) {
    case 'heading':
      return headingLines(block, setting);
    case 'text':
      return textLines(block.text, setting);
    case 'list':
      return listLines(block, setting);
    case 'facts':
      return factsLines(block, setting);
    case 'table':
      return tableLines(block, shared.tables.get(shapeOf(block)) ?? [], setting);
    case 'tree':
      return treeLines(block, setting);
    case 'callout':
      return calloutLines(block, setting);
    case 'chart':
      return chartLines(block.chart, setting);
    case 'picture':
      return textLines(`${block.picture.title}: ${block.picture.description}`, setting);
    case 'code':
      return codeLines(block, setting);
    case 'remark':
      return remarkLines(block, shared.remarks, setting);
    case 'next':
      return nextLines(block, setting);
  }
}

/** What belongs together stands together: a small heading with what follows, bare remarks, a sentence with its list. */
function blankBetween(before: PlainBlock, after: PlainBlock): boolean {
  if (before.type === 'heading') return before.level === 1 && after.type !== 'heading';
  if (before.type === 'text') return after.type !== 'list' && after.type !== 'next';
  if (before.type === 'remark' && after.type === 'remark') return isFramed(before) || isFramed(after);
  return before.type !== after.type || before.type !== 'callout';
}

function isFramed(remark: RemarkBlock): boolean {
  return remark.source.length > 0 || remark.advice.length > 0;
}
