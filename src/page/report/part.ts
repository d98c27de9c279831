import type { Block, Page, Section } from '../blocks';

/** A part of the report below its own heading, from blocks as another page has them: their headings one level lower, no title and no next command; folded at first where it is long. */
export function part(id: string, title: string, blocks: readonly Block[], isLong = false): Section {
  const fold = isLong ? { fold: 'closed' as const } : {};
  return { type: 'section', id, level: 2, title, ...fold, blocks: blocks.flatMap(lowered) };
}

/** What a page shows, without its heading. */
export function contentOf({ blocks }: Page): readonly Block[] {
  return blocks.filter((one) => !(one.type === 'heading' && one.level === 1));
}

/** Headings one level lower, next commands left out. */
export function lowered(block: Block): Block[] {
  if (block.type === 'next') return [];
  if (block.type === 'heading') return [{ ...block, level: 3 }];
  if (block.type !== 'columns') return [block];
  return [
    {
      ...block,
      columns: block.columns.map((column) =>
        column.map((one) => (one.type === 'heading' ? { ...one, level: 3 as const } : one)),
      ),
    },
  ];
}
