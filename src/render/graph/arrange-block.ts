import type { PicturePart } from '../../page/picture';
import { CARD, type DrawnCard } from './draw-card';
import { textLines } from './text-lines';

/** Between cards of a block, and between them and its frame. */
const GAP = 10;
const CAPTION = { size: 12, height: 20 };

/** Cards side by side with what they take together, and where each stands in it. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PicturePart[];
}

/**
 * Puts cards into rows of `columns`, from left to right and in their order. More than one get a frame around them, and a
 * caption that says what they have in common: its other end may be screens away.
 */
export function arrangeBlock(cards: readonly DrawnCard[], columns: number, caption: string): Block {
  const pad = cards.length > 1 ? GAP : 0;
  const parts: PicturePart[] = [];
  const hasCaption = pad > 0 && caption !== '';
  let y = pad + (hasCaption ? CAPTION.height : 0);
  for (let at = 0; at < cards.length; at += columns) {
    const row = cards.slice(at, at + columns);
    for (const [column, { shapes, label, height }] of row.entries())
      parts.push({ x: pad + column * (CARD + GAP), y, height, label, shapes });
    y += Math.max(...row.map(({ height }) => height)) + GAP;
  }
  const width = columns * (CARD + GAP) - GAP + 2 * pad;
  const height = y - GAP + pad;
  if (pad === 0) return { width, height, parts };
  const [text = ''] = textLines(caption, { width: width - 2 * pad, size: CAPTION.size, lines: 1 });
  const frame: PicturePart = {
    x: 0,
    y: 0,
    height,
    shapes: [
      { shape: 'box', x: 0, y: 0, width, height, look: 'block' },
      ...(hasCaption ? [{ shape: 'text', x: pad, y: pad + CAPTION.size, text, look: 'under' } as const] : []),
    ],
  };
  return { width, height, parts: [frame, ...parts] };
}
