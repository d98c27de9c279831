import { type Inline, isPieces, type Page, type PlainBlock, plain, type Tone } from '../../page/blocks';
import { stacked } from '../../page/stacked';
import { codeText } from '../code-text';
import { drawnCells } from '../drawn-cells';
import { symbolsFor } from '../symbols';
import { treeNodes } from '../tree-nodes';
import { visible } from '../visible';

/** A stretch of a line, ready to be shown but for what a chat takes for its own signs. */
export interface ChatPiece {
  readonly text: string;
  readonly tone: Tone | null;
}

/** A line of a message. What a chat cannot show whole is cut between two of them. */
export interface ChatLine {
  readonly kind: 'title' | 'heading' | 'line' | 'item' | 'note';
  readonly pieces: readonly ChatPiece[];
}

/** A line longer than this is a mistake or an attack: its rest is left out. In UTF-16 units. */
const LONGEST = 400;
const { sign, ellipsis } = symbolsFor(true);

/** A page as lines, the title first, and at least one: chats refuse an empty message. They have no tables: a row is a line. */
export function chatLines(page: Page): ChatLine[] {
  const blocks = stacked(page.blocks);
  const hasTitle = blocks.some((block) => block.type === 'heading' && block.level === 1);
  const title = hasTitle ? [] : [line('title', page.title)];
  const lines = [...title, ...blocks.flatMap(linesOf)].filter(({ pieces }) => pieces.length > 0);
  return lines.length > 0 ? lines : [line('title', '–')];
}

function linesOf(block: PlainBlock): ChatLine[] {
  switch (block.type) {
    case 'heading': {
      const heading = line(block.level === 1 ? 'title' : 'heading', block.text);
      return block.aside === undefined ? [heading] : [heading, line('note', block.aside)];
    }
    case 'text':
      return [line('line', block.text)];
    case 'list':
      return block.items.map((item) => line('item', item));
    case 'facts':
      return block.pairs.map(([label, value]) =>
        line('line', { text: `${plain(label)}:`, tone: 'strong' }, ' ', value),
      );
    case 'table':
      return block.rows.flatMap(({ cells, below }) => [
        rowLine(cells),
        ...(below === undefined ? [] : [line('note', below)]),
      ]);
    case 'tree':
      return treeNodes(block.roots).flatMap(({ node, depth }) => [
        line('item', '– '.repeat(depth), ...joined([node.label, ...drawnCells(node.aside)])),
        ...(node.notes ?? []).map((note) => line('note', note)),
      ]);
    case 'callout':
      return [
        line('line', { text: `${sign[block.tone]} `, tone: block.tone }, { text: plain(block.title), tone: 'strong' }),
        ...(block.text === undefined ? [] : [line('line', block.text)]),
      ];
    case 'chart':
      return [line('line', block.chart.label)];
    case 'picture':
      return [line('line', `${block.picture.title}: ${block.picture.description}`)];
    case 'code':
      return codeText(block.text).map((text) => line('line', { text, tone: 'code' }));
    case 'remark':
      return [
        line('item', { text: block.where, tone: 'strong' }, ' ', block.label, ' ', block.text, ' ', block.aside),
        ...block.advice.map((advice) => line('note', advice)),
      ];
    case 'next':
      return [line('note', block.label, ...block.commands.flatMap((text) => ['  ', { text, tone: 'code' } as const]))];
  }
}

/** The first cell names what the others say. */
function rowLine(cells: Extract<PlainBlock, { type: 'table' }>['rows'][number]['cells']): ChatLine {
  const [first = '', ...others] = drawnCells(cells);
  return line('line', ...joined([{ text: plain(first), tone: 'strong' }, ...others]));
}

function joined(parts: readonly Inline[]): Inline[] {
  return parts
    .filter((part) => plain(part).trim() !== '')
    .flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));
}

/** One line of its parts: visible, without space at its ends, and of a length that people read. */
function line(kind: ChatLine['kind'], ...parts: readonly Inline[]): ChatLine {
  const pieces: { text: string; tone: Tone | null }[] = [];
  for (const part of parts.flatMap((one) => (isPieces(one) ? one : [one]))) {
    const { text, tone } = typeof part === 'string' ? { text: part, tone: null } : part;
    // Where columns set something aside, two spaces stand before it.
    const shown = visible(text.replace(/^ {2,}(?=\S)/, pieces.length > 0 ? ' · ' : '').replace(/\s+/g, ' '));
    const last = pieces.at(-1);
    if (last?.tone === tone) last.text += shown;
    else if (shown !== '') pieces.push({ text: shown, tone });
  }
  return { kind, pieces: trimmed(cut(pieces)) };
}

/** Without space at its ends, and nothing where there is nothing else. */
function trimmed(pieces: readonly ChatPiece[]): readonly ChatPiece[] {
  const [first, ...others] = pieces;
  if (first === undefined) return [];
  if (first.text.trim() === '') return trimmed(others);
  const started = [{ ...first, text: first.text.trimStart() }, ...others];
  const end = started.findLastIndex(({ text }) => text.trim() !== '');
  return started.slice(0, end + 1).map((one, at) => (at === end ? { ...one, text: one.text.trimEnd() } : one));
}

function cut(pieces: readonly ChatPiece[]): ChatPiece[] {
  let room = LONGEST;
  const kept: ChatPiece[] = [];
  for (const { text, tone } of pieces) {
    const rest = shorten(text, room);
    if (rest !== '') kept.push({ text: rest, tone });
    if (rest !== text) break;
    room -= text.length;
  }
  return kept;
}

/** The text, or as much of it as has room with an ellipsis; never half a character. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length + ellipsis.length > most) break;
    kept += character;
  }
  return `${kept.trimEnd()}${ellipsis}`;
}

/** What a line says, without tones. */
export function wordsOf({ pieces }: ChatLine): string {
  return pieces.map(({ text }) => text).join('');
}

/** A message in two lines, for notifications and for apps that show no more: the title and the first thing it says. */
export function gistOf(lines: readonly ChatLine[]): string {
  const title = lines.find(({ kind }) => kind === 'title');
  const first = lines.find(({ kind }) => kind === 'line' || kind === 'item');
  return [title, first].flatMap((line) => (line === undefined ? [] : [wordsOf(line)])).join('\n');
}
