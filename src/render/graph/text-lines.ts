import { graphemesOf } from '../terminal/graphemes';
import { respell } from '../visible';
import { textWidth } from './text-width';

/** How a text is to be set: `width` and `size` in units of the picture. */
export interface TextFrame {
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly lines: number;
}

/**
 * A text in lines that fit, as it is shown: what may not leave the program is written out, words too long for a line
 * are parted, signs such as `%` stay with the word before them, and what does not fit into the last line ends in `…`. At least one line for a text that is not empty.
 */
export function textLines(text: string, { width, size, bold = false, lines }: TextFrame): string[] {
  const fits = (line: string) => textWidth(line, size, bold) <= width;
  const words = shown(text)
    .split(/ (?![%€·–→])/)
    .filter((word) => word !== '');
  const set: string[] = [];
  for (const word of words) {
    const last = set.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) set[set.length - 1] = `${last} ${word}`;
    else for (const part of partsOf(word, fits)) set.push(part);
    if (set.length > lines) break;
  }
  if (set.length <= lines) return set;
  return [...set.slice(0, lines - 1), cut(`${set[lines - 1]} ${set[lines]}`, fits)];
}

/** One line with nothing that could move, hide or reorder text. */
function shown(text: string): string {
  return respell(text.replace(/[\n\r\t\u2028\u2029]+/g, ' '), (_, spelt) => spelt);
}

/** A word in pieces of at most a line each; most words are one. */
function partsOf(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts: string[] = [''];
  for (const { text } of graphemesOf(word)) {
    const last = parts.at(-1) ?? '';
    if (last === '' || fits(last + text)) parts[parts.length - 1] = last + text;
    else parts.push(text);
  }
  return parts;
}

function cut(line: string, fits: (line: string) => boolean): string {
  const kept = graphemesOf(line).map(({ text }) => text);
  while (kept.length > 0 && !fits(`${kept.join('').trimEnd()}…`)) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}
