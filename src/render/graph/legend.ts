import type { LineLook, PicturePart, Shape } from '../../page/picture';
import { textWidth } from './text-width';

/** A line of this look means this; without a look the words stand alone. */
interface Entry {
  readonly look: LineLook | null;
  readonly text: string;
}

const SAMPLE = 36;
const APART = 28;
const SIZE = 12;

/** What the lines of a picture mean, in one row; null where there is nothing to explain. */
export function legend(entries: readonly Entry[]): { readonly width: number; readonly part: PicturePart } | null {
  if (entries.length === 0) return null;
  const shapes: Shape[] = [];
  let x = 0;
  for (const { look, text } of entries) {
    if (look !== null) {
      shapes.push({ shape: 'line', path: `M${x} 8H${x + SAMPLE}`, look });
      x += SAMPLE + 8;
    }
    shapes.push({ shape: 'text', x, y: 12, text, look: 'under' });
    x = Math.ceil(x + textWidth(text, SIZE) * 1.1 + APART);
  }
  return { width: x - APART, part: { x: 0, y: 0, height: 16, shapes } };
}
