import { type Inline, isPieces, type Tone } from '../../page/blocks';
import { codeSpan, escapeMarkdown } from './escape';

/** Running text as Markdown on one line: strong is bold, code a code span; other tones only live in the words. */
export function inlineMarkdown(inline: Inline): string {
  const parts: { text: string; tone: Tone | null }[] = [];
  for (const part of isPieces(inline) ? inline : [inline]) {
    const { text, tone } = typeof part === 'string' ? { text: part, tone: null } : part;
    const last = parts.at(-1);
    // Neighbours of one tone are one: two code spans or bold words would close each other.
    if (last !== undefined && last.tone === tone) last.text += text;
    else if (text !== '') parts.push({ text, tone });
  }
  const shown = parts.map(({ text, tone }, at) => {
    if (tone === 'code') return codeSpan(text);
    if (tone !== 'strong') return escapeMarkdown(text);
    return bold(text, parts[at - 1]?.text.at(-1) ?? '', parts[at + 1]?.text.at(0) ?? '');
  });
  return shown.join('').replace(/::/g, ':&#58;').trim();
}

/** Text in bold where the stars would work, plain where a letter stands too close to them. */
function bold(text: string, before: string, after: string): string {
  const inner = text.trim();
  const isLetter = (character: string | undefined) => /^[\p{L}\p{N}]$/u.test(character ?? '');
  const opens = isLetter(inner.at(0)) || !isLetter(before);
  const closes = isLetter(inner.at(-1)) || !isLetter(after);
  if (inner === '' || !opens || !closes) return escapeMarkdown(text);
  return `${/^\s/.test(text) ? ' ' : ''}**${escapeMarkdown(inner)}**${/\s$/.test(text) ? ' ' : ''}`;
}
