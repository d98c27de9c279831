import { scan } from './scan';

/*
 * Plain only where no reader could take it for anything else, in a block and in braces: begins with a letter, no
 * character YAML gives a meaning to, no blank at the end, no word some YAML takes for yes, no or nothing. Or a day or
 * a cycle.
 */
const PLAIN = /^\p{L}(?:[\p{L}\p{N} ._/&'()+–-]*[\p{L}\p{N}.)+])?$/u;
const WORD = /^(?:null|true|false|yes|no|on|off|y|n)$/i;
const DATED = /^\d{4}-(?:\d{2}-\d{2}|[QTHP]\d{1,2})$/;
const ESCAPED = /["\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0]/gu;
const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' };

/**
 * A text as a YAML scalar on one line, for block and flow context alike: plain when unmistakable, else in double
 * quotes with escapes. Reading it back gives the same text, for every text the reader accepts.
 */
export function yamlText(text: string): string {
  if (DATED.test(text) || (PLAIN.test(text) && !WORD.test(text))) return text;
  return `"${text.replace(ESCAPED, escapeCharacter)}"`;
}

/** Is it one line of text that may stand in a file: no control, bidirectional or other forbidden characters? */
export function isOneLine(text: string): boolean {
  return scan(text) === null && !/[\t\n\r\u0085\u2028\u2029]/.test(text);
}

function escapeCharacter(character: string): string {
  const short = SHORT[character];
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  const [letter, digits] = code <= 0xff ? ['x', 2] : code <= 0xffff ? ['u', 4] : ['U', 8];
  return `\\${letter}${code.toString(16).padStart(Number(digits), '0')}`;
}
