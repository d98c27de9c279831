import type { Block } from '../../page/blocks';
import { plain } from '../../page/blocks';
import { symbolsFor } from '../symbols';
import { excerptOf } from '../terminal/excerpt';
import { codeSpan, escapeMarkdown, fencedLines } from './escape';
import { inlineMarkdown } from './inline';

/** Longer lines of a source are cut around their mark: a fence does not wrap. */
const WIDEST = 160;

/** A remark as a list item: place, label, sentence and rule, then the source in a fence and the advice. */
export function remarkMarkdown(remark: Extract<Block, { type: 'remark' }>): string[] {
  const head = `- **${escapeMarkdown(remark.where)}** ${escapeMarkdown(remark.label.text)}: ${inlineMarkdown(remark.text)}`;
  const aside = codeSpan(plain(remark.aside));
  const { gutter, ellipsis } = symbolsFor(true);
  const digits = remark.source.reduce((most, { number }) => Math.max(most, String(number).length), 0);
  const source = remark.source.flatMap((line) => {
    const excerpt = excerptOf(line, WIDEST, ellipsis);
    const text = `${String(line.number).padStart(digits)} ${gutter} ${excerpt.line.map((span) => span.text).join('')}`;
    const { mark } = excerpt;
    if (mark === null) return [text];
    return [text, `${' '.repeat(digits)} ${gutter} ${' '.repeat(mark.from)}${'~'.repeat(mark.width)}`];
  });
  const parts = [
    ...(source.length > 0 ? [fencedLines(source.map((line) => line.trimEnd()))] : []),
    ...remark.advice.map((advice) => [inlineMarkdown(advice)]),
  ];
  return [
    aside === '' ? head : `${head} ${aside}`,
    ...parts.flatMap((lines) => ['', ...lines.map((line) => (line === '' ? '' : `  ${line}`))]),
  ];
}
