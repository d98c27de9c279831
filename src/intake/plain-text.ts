/** A text as it is written into a file, and whether anything but blanks was taken out of it. */
export interface PlainText {
  readonly text: string;
  readonly cleaned: boolean;
}

/** What the format takes in one text; a cell that is longer is no title. */
const LONGEST = 4000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  euro: '€',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  rarr: '→',
  ge: '≥',
  le: '≤',
};

const TAG = /<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>|<!--[\s\S]*?-->/gi;
const DEAD = /<(script|style|iframe|object)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** What hides from a reader or commands a terminal: control codes, marks of direction, tags, halves of characters. */
const HIDDEN =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

/**
 * The words of a cell: tags of HTML become lines or nothing, entities their characters; what hides or commands is taken out.
 * Lines stay, blanks are single.
 */
export function plainText(cell: string): PlainText {
  const whole = cell.replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replaceAll(/[\t\u00a0\u202f]/g, ' ');
  const hasTags = /<[a-z!/]/i.test(whole);
  const bare = hasTags
    ? whole
        .replaceAll(DEAD, ' ')
        .replaceAll(/<(?:br|\/p|\/div|\/tr|\/h\d|p|div|ul|ol|\/ul|\/ol)\b[^<>]*>/gi, '\n')
        .replaceAll(/<li\b[^<>]*>/gi, '\n• ')
        .replaceAll(TAG, '')
    : whole;
  const read = bare.replaceAll(/&(?:#(\d{2,6})|#x([\da-f]{2,5})|([a-z]{2,6}));/gi, (all, ten, sixteen, name) =>
    named(all, ten, sixteen, name),
  );
  const seen = read.replaceAll(HIDDEN, '');
  const text = seen
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return {
    text: text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, ''),
    cleaned: bare !== whole || seen !== read || text.length > LONGEST,
  };
}

/** The same on one line. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function named(all: string, ten?: string, sixteen?: string, name?: string): string {
  if (name !== undefined) return ENTITIES[name] ?? all;
  const code = ten === undefined ? Number.parseInt(sixteen ?? '', 16) : Number(ten);
  return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
