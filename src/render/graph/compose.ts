import type { PicturePart } from '../../page/picture';
import type { Block } from './arrange-block';
import { linkPath } from './link-path';
import type { PlacedBox, PlacedLink, Placement } from './place-boxes';
import { movedBy, type SheetBreak, sheetBreaks, sheetStarts } from './sheet-breaks';

/** A drawing of blocks and links that begins at 0, 0. */
export interface Composed {
  readonly width: number;
  readonly height: number;
  /** From the back to the front: second links, first links, cards. */
  readonly parts: readonly PicturePart[];
  /** Where sheets after the first one begin. */
  readonly sheets: readonly number[];
}

/** Height of a sheet of A4 across as a share of its width; the first one has a heading too. */
const SHEET = { first: 0.555, others: 0.67 };
/** Narrower drawings are printed no larger than they are. */
const NARROW = 1040;

/** Puts blocks where they were placed and draws their links, with room between sheets of paper. */
export function compose({ across, boxes, links }: Placement, blocks: ReadonlyMap<string, Block>): Composed {
  const partsOf = ({ id, x, y }: PlacedBox) => (blocks.get(id)?.parts ?? []).map((part) => moved(part, x, y));
  const paper = Math.max(NARROW, ...boxes.map((box) => box.x + box.width));
  const cards = boxes.flatMap(partsOf).filter(isUncut);
  // Where levels go down, links are bent across the sheets; few cascades are so.
  const breaks = across ? sheetBreaks(cards, paper * SHEET.first, paper * SHEET.others) : [];
  const spread = new Map(
    boxes.map((box) => [box.id, { ...box, ...spreadOut(box, partsOf(box).every(isUncut), breaks) }]),
  );
  const paths = links
    .toSorted((a, b) => Number(b.second) - Number(a.second))
    .flatMap((link) => {
      const [lower, upper] = [spread.get(link.from), spread.get(link.to)];
      return lower && upper ? [linkPart(spreadLink(link, breaks), lower, upper, across)] : [];
    });
  const parts = boxes.flatMap(partsOf).map((part) => spreadPart(part, breaks));
  const all = [...paths, ...spread.values()];
  const left = Math.min(...all.map(({ x }) => x));
  const top = Math.min(...all.map(({ y }) => y));
  return {
    width: Math.max(...all.map(({ x, width }) => x + width)) - left,
    height: Math.max(...all.map(({ y, height }) => y + height)) - top,
    parts: [...paths, ...parts].map((part) => moved(part, -left, -top)),
    sheets: sheetStarts(breaks).map((y) => y - top),
  };
}

/** A card may not be cut by the end of a sheet; the frame of a block may. */
function isUncut({ label }: PicturePart): boolean {
  return label !== undefined;
}

function linkPart(
  link: PlacedLink,
  lower: PlacedBox,
  upper: PlacedBox,
  across: boolean,
): PicturePart & { width: number } {
  const { line, head, ...place } = linkPath(link, lower, upper, across);
  const look = link.second ? 'second' : 'first';
  return {
    ...place,
    shapes: [
      { shape: 'line', path: line, look },
      { shape: 'line', path: head, look: 'head' },
    ],
  };
}

function spreadLink(link: PlacedLink, breaks: readonly SheetBreak[]): PlacedLink {
  return { ...link, bends: link.bends.map(({ level, at }) => ({ level, at: at + movedBy(breaks, at) })) };
}

function spreadPart(part: PicturePart, breaks: readonly SheetBreak[]): PicturePart {
  const { y, height } = spreadOut(part, isUncut(part), breaks);
  if (height === part.height) return { ...part, y };
  const shapes = part.shapes.map((shape) => (shape.shape === 'box' ? { ...shape, height } : shape));
  return { ...part, y, height, shapes };
}

/** Moves down what stands behind the end of a sheet; what may be cut by it grows instead. */
function spreadOut<T extends { readonly y: number; readonly height: number }>(
  { y, height }: T,
  isWhole: boolean,
  breaks: readonly SheetBreak[],
): { readonly y: number; readonly height: number } {
  const bottom = y + height + movedBy(breaks, y + height);
  const top = isWhole ? bottom - height : y + movedBy(breaks, y);
  return { y: top, height: bottom - top };
}

/** A part elsewhere. */
export function moved<T extends PicturePart>(part: T, right: number, down: number): T {
  return { ...part, x: round(part.x + right), y: round(part.y + down) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
