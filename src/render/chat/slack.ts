import type { Page } from '../../page/blocks';
import { jsonText } from '../visible';
import { type ChatLine, type ChatPiece, chatLines, gistOf, shorten, wordsOf } from './chat-lines';
import { literal } from './literal';
import { mostLines } from './most-lines';

/** What Slack takes of a message (Block Kit reference), in characters but for the blocks. */
const LIMITS = {
  blocks: 50,
  header: 150,
  section: 3000,
  /** All of it: some 13,200 were seen to pass. */
  message: 13_000,
  /** Of the text in notifications. */
  notified: 300,
};

type Block =
  | {
      readonly type: 'header';
      readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false };
    }
  | { readonly type: 'section'; readonly text: Mrkdwn }
  | { readonly type: 'context'; readonly elements: readonly [Mrkdwn] };
/** `verbatim`: what looks like a mention, a channel or an address stays text. */
type Mrkdwn = { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };

/**
 * A page as a Slack message (`{ text, blocks }`, one line of JSON) for an incoming webhook. What is beyond a limit is left out at
 * the end, and `rest` says how many lines that are.
 */
export function renderSlack(page: Page, rest: (count: number) => string): string {
  const lines = chatLines(page);
  const text = entities(shorten(literal(gistOf(lines)), LIMITS.notified));
  return mostLines(lines, rest, (some) => {
    const blocks = blocksOf(some);
    const message = `${jsonText({ text, blocks }, true)}\n`;
    return blocks.length <= LIMITS.blocks && message.length <= LIMITS.message ? message : null;
  });
}

/** Lines that follow each other share a section for as long as it has room; a heading opens one. */
function blocksOf(lines: readonly ChatLine[]): Block[] {
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    if (open.length > 0) blocks.push({ type: 'section', text: mrkdwn(open.join('\n')) });
    open = [];
  };
  for (const line of lines) {
    if (line.kind === 'title') {
      close();
      blocks.push({ type: 'header', text: { type: 'plain_text', text: header(literal(wordsOf(line))), emoji: false } });
      continue;
    }
    const written = line.pieces.map(writePiece).join('');
    if (line.kind === 'note') {
      close();
      blocks.push({ type: 'context', elements: [mrkdwn(written)] });
      continue;
    }
    const shown = startOf(line.kind, written);
    if (line.kind === 'heading' || [...open, shown].join('\n').length > LIMITS.section) close();
    open.push(shown);
  }
  close();
  return blocks;
}

/** A line with what marks its kind; what would make it a quotation looks like it only. */
function startOf(kind: ChatLine['kind'], written: string): string {
  if (kind === 'heading') return `*${written.replaceAll('*', '')}*`;
  return kind === 'item' ? `• ${written}` : written.replace(/^&gt;/, '›');
}

function mrkdwn(text: string): Mrkdwn {
  return { type: 'mrkdwn', text, verbatim: true };
}

/** Bold and code where their signs work: not beside a letter. The words of other tones say what they mean. */
function writePiece({ text, tone }: ChatPiece, at: number, all: readonly ChatPiece[]): string {
  const written = entities(literal(text));
  const mark = tone === 'strong' ? '*' : tone === 'code' ? '`' : null;
  const inner = written.trim();
  const isLetter = (character: string | undefined) => /^[\p{L}\p{N}]$/u.test(character ?? '');
  if (mark === null || inner === '' || isLetter(all[at - 1]?.text.at(-1)) || isLetter(all[at + 1]?.text.at(0)))
    return written;
  return written.replace(inner, () => `${mark}${inner}${mark}`);
}

/** The three signs Slack has an escape for. */
function entities(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function header(text: string): string {
  let most = LIMITS.header;
  while (entities(shorten(text, most)).length > LIMITS.header) most--;
  return entities(shorten(text, most));
}
