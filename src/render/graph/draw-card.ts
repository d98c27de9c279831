import type { Card, Shape } from '../../page/picture';
import { textLines } from './text-lines';
import { textWidth } from './text-width';

/** Width of every card. */
export const CARD = 264;
/** Right of the stripe, and at the other edges. */
const LEFT = 15;
const PAD = 12;
/** What a text may take by our estimate: fonts that are wider than the one assumed still stay inside. */
const ROOM = 0.94;
const GAP = 8;
const INNER = CARD - LEFT - PAD;

/** A card drawn with its upper left corner at 0, 0. */
export interface DrawnCard {
  readonly height: number;
  /** Everything it says, in full. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

/** Draws a card. A brief one leaves out the smaller things and takes two lines for its title instead of four. */
export function drawCard(card: Card, isBrief: boolean): DrawnCard {
  const shapes: Shape[] = [];
  let y = PAD;
  const write = (text: string, look: Exclude<keyof typeof SET, 'line'>, lines: number) => {
    const { size, leading, bold } = SET[look];
    for (const line of textLines(text, { width: INNER * ROOM, size, bold, lines })) {
      y += leading;
      shapes.push({ shape: 'text', x: LEFT, y: baseline(y, SET[look]), text: line, look });
    }
  };
  y = heading(shapes, card, y);
  write(card.title, 'title', isBrief ? 2 : 4);
  write(card.under, 'under', 1);
  y += 4;
  if (card.bar === null) write(card.share, 'under', 2);
  else y = measured(shapes, card.bar.bar, card.share, y);
  for (const warning of card.warnings) write(`! ${warning}`, 'warning', 2);
  for (const note of card.notes) write(note, 'under', 2);
  if (!isBrief) y = linesBelow(shapes, card, y);
  const height = Math.ceil(y + PAD);
  const look = card.warnings.length > 0 ? 'wanting' : card.look === 'top' ? 'top' : 'card';
  const tone = toneOf(card);
  const stripe = tone !== null ? (`stripe-${tone}` as const) : look === 'card' ? 'stripe' : (`stripe-${look}` as const);
  return {
    height,
    label: labelOf(card),
    shapes: [
      { shape: 'box', x: 0, y: 0, width: CARD, height, look },
      { shape: 'box', x: 0, y: 0, width: 4, height, look: stripe },
      ...shapes,
    ],
  };
}

/** Whose it is, and on the right how it stands. */
function heading(shapes: Shape[], card: Card, from: number): number {
  const { size, leading } = SET.over;
  const y = from + leading;
  const tone = toneOf(card);
  const [state = ''] = card.state === null ? [] : textLines(card.state.text, { width: INNER * ROOM, size, lines: 1 });
  const room = INNER - (state === '' ? 0 : textWidth(state, size) / ROOM + GAP);
  const [over = ''] = textLines(card.over, { width: room * ROOM, size, lines: 1 });
  shapes.push({ shape: 'text', x: LEFT, y: baseline(y, SET.over), text: over, look: 'over' });
  if (state !== '') {
    const look = tone === null ? 'state' : (`state-${tone}` as const);
    shapes.push({ shape: 'text', x: CARD - PAD, y: baseline(y, SET.over), text: state, look, end: true });
  }
  return y;
}

/** The tone of its state that has a colour; null for none. */
function toneOf({ state }: Card): 'good' | 'warn' | 'bad' | null {
  const tone = state?.tone;
  return tone === 'good' || tone === 'warn' || tone === 'bad' ? tone : null;
}

function labelOf({ over, state, title, under, share, warnings, notes, lines }: Card): string {
  const own = [over, state?.text ?? '', title, under, share, ...warnings, ...notes]
    .filter((text) => text !== '')
    .join(' · ');
  return [own, ...lines.map((line) => `${line.title}: ${line.share}`)].join(' | ');
}

/** Sizes as the style sheet has them, and the distance from line to line. */
const SET = {
  over: { size: 12, leading: 16, bold: false },
  title: { size: 14, leading: 18, bold: true },
  under: { size: 12, leading: 16, bold: false },
  warning: { size: 12, leading: 17, bold: true },
  line: { size: 11, leading: 14, bold: false },
} as const;

/** Where the text of a line stands that ends at `bottom`: letters hang below it by about a sixth of their size. */
function baseline(bottom: number, { size, leading }: { readonly size: number; readonly leading: number }): number {
  return round(bottom - (leading - size) / 2 - size / 6);
}

const SHARE = 44;

/** A bar with its words behind it. */
function measured(shapes: Shape[], ratio: number | null, share: string, y: number): number {
  shapes.push(...bar(LEFT, y + 4, INNER - SHARE, 7, ratio), {
    shape: 'text',
    x: CARD - PAD,
    y: y + 12,
    text: share,
    look: 'share',
    end: true,
  });
  return y + 17;
}

function linesBelow(shapes: Shape[], card: Card, from: number): number {
  if (card.lines.length === 0) return from;
  let y = from + 5;
  shapes.push({ shape: 'line', path: `M${LEFT} ${y}H${CARD - PAD}`, look: 'rule' });
  y += 3;
  for (const { title, bar: one, share } of card.lines) {
    const { size, leading } = SET.line;
    const texts = textLines(title, { width: (INNER - SHARE) * ROOM, size, lines: 2 });
    for (const text of texts) {
      y += leading;
      shapes.push({ shape: 'text', x: LEFT, y: baseline(y, SET.line), text, look: 'line' });
    }
    shapes.push(
      { shape: 'text', x: CARD - PAD, y: baseline(y, SET.line), text: share, look: 'line-share', end: true },
      ...bar(LEFT, y + 1, INNER, 2, one.bar),
    );
    y += 6;
  }
  return y;
}

/** Less than nothing is drawn as nothing, more than all as all: the words beside it say how much. */
function bar(x: number, y: number, width: number, height: number, ratio: number | null): Shape[] {
  const track: Shape = { shape: 'box', x, y, width, height, look: 'track' };
  if (ratio === null || !(ratio > 0)) return [track];
  const reached = round(width * Math.min(1, ratio));
  return [track, { shape: 'box', x, y, width: reached, height, look: 'fill' }];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
