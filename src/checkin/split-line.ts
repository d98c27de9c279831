import type { Language } from '../model/workspace';
import type { AgendaItem } from './agenda';
import { looksLikeAmount } from './read-amount';
import { namesMilestone } from './read-done';
import type { Typed } from './typed';

/** A number of words a value takes at most: `12 Mio. EUR`. */
const MOST_WORDS = 4;
/** Blanks around the `=` of a milestone's share. */
const SHARE = /(?<=\w)\s*=\s*(?=\d)/g;
/** The confidence: behind the value, or at the end of the line. */
const CONFIDENCE = /(?<head>^|^[^@]*?)\s*@\s*(?<confidence>\d+(?:[.,]\d+)?)(?:\/10)?(?<rest>$|[\s:,;].*$)/s;

/**
 * A line as people type it: `45 @7 note`, `45 note`, `45: note`, `@7`, `: note`. What cannot be the value is left to
 * {@link readAnswer} to complain about.
 */
export function splitLine(line: string, item: AgendaItem, language: Language): Typed {
  const text = line.trim();
  if (text.startsWith(':')) return { value: null, confidence: null, note: noteOf(text) };
  const match = CONFIDENCE.exec(text)?.groups;
  if (match) {
    const { head = '', confidence = '', rest = '' } = match;
    const [value, words] = headOf(head, item, language);
    // "45 meeting @9 o'clock": only right behind the value, or at the end, is it the confidence.
    if (words === '' || rest.trim() === '') return { value, confidence, note: noteOf(words) ?? noteOf(rest) };
  }
  const [value, words] = headOf(text, item, language);
  return { value, confidence: null, note: noteOf(words) };
}

/** The value at the beginning, as many words as can be one, and what stands behind it. */
function headOf(text: string, item: AgendaItem, language: Language): [value: string | null, words: string] {
  if (text === '') return [null, ''];
  const words = (item.kind === 'milestones' ? text.replaceAll(SHARE, '=') : text).split(/\s+/);
  const first = words[0] ?? '';
  if (item.kind === 'milestones') {
    const count = words.findIndex((word) => !namesMilestone(word.replace(/[:;,]+$/, ''), item));
    if (count === 0) return [text, ''];
    const own = count < 0 ? words : words.slice(0, count);
    return [own.join(' ').replace(/[:;,]+$/, ''), count < 0 ? '' : words.slice(count).join(' ')];
  }
  if (item.kind === 'yes-no') return [first.replace(/[:;,]+$/, ''), words.slice(1).join(' ')];
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const value = words
      .slice(0, count)
      .join(' ')
      .replace(/[:;,]+$/, '');
    if (looksLikeAmount(value, item, language)) return [value, words.slice(count).join(' ')];
  }
  return [text, ''];
}

function noteOf(text: string): string | null {
  return text.replace(/^[\s:,;]+/, '').trim() || null;
}
