import type { Page } from '../../page/blocks';
import { jsonText } from '../visible';
import { type ChatLine, type ChatPiece, chatLines, gistOf, wordsOf } from './chat-lines';
import { APART, literal } from './literal';
import { mostLines } from './most-lines';

/** Workflows document 28 KB a message, and refuse some from 21 on: bytes of the JSON. */
const MOST_BYTES = 20_000;

const COLORS = { good: 'Good', warn: 'Warning', bad: 'Attention' } as const;

/**
 * A page as a Teams message for a Workflows webhook: an envelope around one Adaptive Card 1.5, one line of JSON. Texts are runs, which know no
 * Markdown. What is beyond the limit is left out at the end, and `rest` says how many lines that are.
 */
export function renderTeams(page: Page, rest: (count: number) => string): string {
  const lines = chatLines(page);
  const fallbackText = gistOf(lines);
  return mostLines(lines, rest, (some) => {
    const content = {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.5',
      lang: page.language,
      fallbackText,
      msteams: { width: 'Full' },
      body: some.map(elementOf),
    };
    const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', content };
    const message = `${jsonText({ type: 'message', attachments: [attachment] }, true)}\n`;
    return new TextEncoder().encode(message).length <= MOST_BYTES ? message : null;
  });
}

/** A heading is one for screen readers too; everything else is text of several tones. */
function elementOf(line: ChatLine): object {
  const { kind, pieces } = line;
  if (kind === 'title' || kind === 'heading')
    return {
      type: 'TextBlock',
      // A number or dash in front would make it a list.
      text: literal(wordsOf(line)).replace(/^(?=(?:[-+]|\d+[.)])\s)/, APART),
      style: 'heading',
      weight: 'Bolder',
      size: kind === 'title' ? 'Large' : 'Medium',
      wrap: true,
      ...(kind === 'title' ? {} : { spacing: 'Medium' }),
    };
  const bullet: ChatPiece[] = kind === 'item' ? [{ text: '• ', tone: null }] : [];
  return {
    type: 'RichTextBlock',
    spacing: 'Small',
    inlines: [...bullet, ...pieces].map((piece) => runOf(piece, kind === 'note')),
  };
}

function runOf({ text, tone }: ChatPiece, quiet: boolean): object {
  return {
    type: 'TextRun',
    // Here a time of day would be put in place of `{{TIME(…)}}`.
    text: text.replaceAll('{{', `{${APART}{`),
    ...(tone === 'strong' ? { weight: 'Bolder' } : {}),
    ...(tone === 'code' ? { fontType: 'Monospace' } : {}),
    ...(tone === 'good' || tone === 'warn' || tone === 'bad' ? { color: COLORS[tone] } : {}),
    ...(tone === 'dim' || quiet ? { isSubtle: true } : {}),
  };
}
