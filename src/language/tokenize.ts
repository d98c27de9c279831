/** A word, a run of digits with its separators, or a sign. Offsets in UTF-16 units, `end` exclusive. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Does it follow the token before without a blank? */
  readonly glued: boolean;
}

/** What is read of a line; more is no sentence. Keeps the time for one line bounded. */
const READ_AT_MOST = 2000;

// Letters first, so that p95, Q3 and Sev1 are words. A group of digits after a thin or plain blank belongs to the number.
const TOKEN =
  /(\p{L}[\p{L}\p{M}\p{N}]*(?:[*:_](?:in|innen)(?!\p{L}))?)|(\d+(?:[.,'’]\d+|[\u00a0\u202f ]\d{3}(?!\d))*)|(&(?:gt|lt|amp);)|(<=|>=|=>|->|--|\S)/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&gt;': '>', '&lt;': '<', '&amp;': '&' };
const SAME: Readonly<Record<string, string>> = {
  '→': '->',
  '⇒': '->',
  '−': '-',
  '–': '-',
  '—': '--',
  '‑': '-',
  '≥': '>=',
  '≤': '<=',
  '×': 'x',
  '⩾': '>=',
  '⩽': '<=',
};

/** Cuts a sentence into tokens. Signs of one meaning are one sign (`→` is `->`, `≥` is `>=`, `&gt;` is `>`). */
export function tokenize(text: string): Token[] {
  const line = text.slice(0, READ_AT_MOST);
  const tokens: Token[] = [];
  let last = -1;
  for (const match of line.matchAll(TOKEN)) {
    const [raw, word, number, entity] = match;
    const start = match.index;
    const kind = word !== undefined ? 'word' : number !== undefined ? 'number' : 'sign';
    const plain = entity !== undefined ? (ENTITIES[entity] ?? raw) : (SAME[raw] ?? raw);
    const lower = kind === 'word' ? lowerCase(plain) : plain;
    tokens.push({ kind, text: raw, lower, start, end: start + raw.length, glued: start === last });
    last = start + raw.length;
  }
  return tokens;
}

/** Composed and in lower case; most words are plain letters and need no composing. */
function lowerCase(word: string): string {
  return (/^[a-z0-9]+$/i.test(word) ? word : word.normalize('NFC')).toLowerCase();
}
