/*
 * Characters that may not leave the program: controls, format and bidi characters, invisible fillers, line separators,
 * private use, halves of surrogate pairs. They are shown, never stripped: stripping hides that somebody tried.
 */
const FORBIDDEN =
  '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029\\p{Noncharacter_Code_Point}\\p{Default_Ignorable_Code_Point}]';
const EMOJI_UNIT = '\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|[\\uFE0E\\uFE0F])?';
/* What may hold a joiner or a variation selector: emoji, keycaps, the three flags made of tags, Han ideographs. */
const ALLOWED = [
  '\\u{1F3F4}\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F}',
  `${EMOJI_UNIT}(?:\\u200D${EMOJI_UNIT})*`,
  '[#*0-9]\\uFE0F\\u20E3',
  '\\p{Script=Han}[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]',
].join('|');
/* What the runners of GitHub, Azure and TeamCity would take for a command. */
const MARKED = '##(?=\\[|[vV][sS][oO]\\[|[tT][eE][aA][mM][cC][iI][tT][yY]\\[)';
const COMMAND = `::|${MARKED}`;

const SUSPECT = new RegExp(`${FORBIDDEN}|${COMMAND}|^\\p{M}`, 'u');
const PARTS = new RegExp(`(${ALLOWED})|${FORBIDDEN}|${COMMAND}|^\\p{M}`, 'gu');
/* In JSON the only raw controls are its own line ends. */
const JSON_SUSPECT = new RegExp(`(?!\\n)${FORBIDDEN}|${MARKED}`, 'u');
const JSON_PARTS = new RegExp(`(${ALLOWED})|(?!\\n)${FORBIDDEN}|${MARKED}`, 'gu');

/* What any format has to look at, its own line ends too. */
const ALL_PARTS = new RegExp(`(${ALLOWED})|${FORBIDDEN}|${MARKED}`, 'gu');

const SHORT: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '::': ':\\x3a',
  '##': '#\\x23',
};

/**
 * The one output boundary for texts that may come from a file: everything that could move a cursor, hide or reorder
 * text, start a new line or command a CI runner is written out (`\x1b`, `\n`, `\u{202e}`, `:\x3a`, `#\x23[`). Joiners
 * and variation selectors stay inside emoji. The result is one line; a text without such characters comes back as is.
 */
export function visible(text: string): string {
  return SUSPECT.test(text) ? text.replace(PARTS, spell) : text;
}

/**
 * The same, and where given places went: `cuts` are offsets in UTF-16 units of the raw text, ascending. A cut inside
 * a character that is written out moves behind it; cuts beyond the end are taken for the end.
 */
export function visibleAt(text: string, cuts: readonly number[]): { readonly text: string; readonly cuts: number[] } {
  if (!SUSPECT.test(text)) return { text, cuts: cuts.map((cut) => Math.min(cut, text.length)) };
  let shown = '';
  let read = 0;
  let next = 0;
  const moved: number[] = [];
  const place = (until: number, at: (cut: number) => number) => {
    for (; next < cuts.length && (cuts[next] ?? 0) <= until; next++) moved.push(at(cuts[next] ?? 0));
  };
  for (const match of text.matchAll(PARTS)) {
    const spelt = spell(match[0], match[1]);
    shown += text.slice(read, match.index);
    const from = read;
    const before = shown.length - (match.index - from);
    place(match.index, (cut) => before + cut - from);
    shown += spelt;
    read = match.index + match[0].length;
    const end = shown.length;
    if (spelt !== match[0]) place(read - 1, () => end);
  }
  const before = shown.length;
  shown += text.slice(read);
  place(Number.POSITIVE_INFINITY, (cut) => Math.min(before + cut - read, shown.length));
  return { text: shown, cuts: moved };
}

/**
 * A value as JSON, two spaces deep or on one line: the same characters are written `\uXXXX`, so that parsing gives
 * the exact value and reading it on a screen is safe. `undefined` is `null`; no newline at the end.
 */
export function jsonText(value: unknown, compact = false): string {
  const json = JSON.stringify(value, null, compact ? 0 : 2) ?? 'null';
  if (!JSON_SUSPECT.test(json)) return json;
  return json.replace(JSON_PARTS, (found, allowed: string | undefined) => {
    if (allowed !== undefined) return found;
    if (found === '##') return '#\\u0023';
    return Array.from({ length: found.length }, (_, at) => `\\u${hex(found.charCodeAt(at), 4)}`).join('');
  });
}

/**
 * A text for a format with escapes of its own: `word` gets everything that may not leave the program as it is (line
 * ends and tabs too, and the `##` of a CI command) and how it would be written out, and says what stands there instead.
 */
export function respell(text: string, word: (found: string, spelt: string) => string): string {
  return text.replace(ALL_PARTS, (found, allowed: string | undefined) => allowed ?? word(found, spell(found)));
}

function spell(found: string, allowed?: string): string {
  if (allowed !== undefined) return found;
  const short = SHORT[found];
  if (short !== undefined) return short;
  const code = found.codePointAt(0) ?? 0;
  return code < 0x100 ? `\\x${hex(code, 2)}` : `\\u{${code.toString(16)}}`;
}

function hex(code: number, digits: number): string {
  return code.toString(16).padStart(digits, '0');
}
