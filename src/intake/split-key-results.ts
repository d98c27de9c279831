/** `• `, `- `, `1. `, `2) `, `KR1: `, `a) ` at the beginning of a line. */
const MARK =
  /^(?:[•◦▪●‣·*–—-]\s+|\(?\d{1,2}[.)]\s+|[a-z]\)\s+|(?:KR|SE)\s?\d{1,2}(?:\.\d{1,2})?(?:\s?[:.)–-]\s*|\s+(?=\p{L})))/iu;
/** The same within a line: `1. Erstes 2. Zweites`. */
const NUMBERED = /(?<=^|[\s;,.])(?=(?:\(?[1-9][.)]|KR\s?\d\s?[:.)])\s+\p{L})/giu;

/**
 * The key results in one cell: by bullets and numbers, else by lines, else by `; ` between sentences of several words.
 * Their marks are taken off.
 */
export function splitKeyResults(text: string): string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parts = lines.some((line) => MARK.test(line)) ? byMarks(lines) : lines;
  return parts
    .flatMap(withinLine)
    .map(unmarked)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Is there a mark at the beginning that says no more than which one it is? */
export function unmarked(text: string): string {
  return text.trim().replace(MARK, '').replace(/\s*;$/, '').trim();
}

/** Lines with a mark begin a key result, those without go on with the one before. */
function byMarks(lines: readonly string[]): string[] {
  const parts: string[] = [];
  for (const line of lines) {
    if (MARK.test(line) || parts.length === 0) parts.push(line);
    else parts.push(`${parts.pop()} ${line}`);
  }
  return parts;
}

function withinLine(line: string): string[] {
  const numbered = line
    .split(NUMBERED)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (numbered.length > 1 && /^\(?1[.)]|^KR\s?1/i.test(numbered[0] ?? '')) return numbered;
  const sentences = line
    .split(/;\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return sentences.length > 1 && sentences.every((part) => part.split(' ').length > 2) ? sentences : [line];
}
