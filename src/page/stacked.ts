import { type Block, type Inline, isPieces, type Piece, type PlainBlock, plain, type Section } from './blocks';

/** The blocks one below the other, for where nothing stands side by side, folds or is jumped to. */
export function stacked(blocks: readonly Block[]): readonly PlainBlock[] {
  return blocks.flatMap((block): readonly PlainBlock[] => {
    switch (block.type) {
      case 'columns':
        return block.columns.flat();
      case 'section':
        return unfolded(block);
      case 'figures':
        return block.figures.length === 0
          ? []
          : [
              {
                type: 'facts',
                pairs: block.figures.map(({ label, value, notes }) => [label, notes.reduce(joined, value)]),
              },
            ];
      case 'filter':
      case 'nav':
        return [];
      default:
        return [block];
    }
  });
}

/** Deeper headings look like these. */
const DEEPEST = 3;

function unfolded({ level, title, aside, cells = [], flat, blocks }: Section): readonly PlainBlock[] {
  const heading: readonly PlainBlock[] =
    level === null
      ? [{ type: 'text', text: joined(title, aside) }]
      : [
          {
            type: 'heading',
            level: level < DEEPEST ? 2 : DEEPEST,
            text: title,
            ...(aside === undefined ? {} : { aside }),
          },
        ];
  const row: readonly PlainBlock[] =
    cells.length === 0
      ? []
      : [{ type: 'table', columns: cells.map(() => ({ title: '', align: 'left' })), rows: [{ cells }] }];
  const within = stacked(flat ?? blocks);
  return flat?.length === 0 ? [] : [...heading, ...row, ...within];
}

function joined(first: Inline, second: Inline | undefined): Inline {
  if (second === undefined || plain(second) === '') return first;
  return [...pieces(first), ' · ', ...pieces(second)];
}

function pieces(inline: Inline): readonly (string | Piece)[] {
  return isPieces(inline) ? inline : [inline];
}
