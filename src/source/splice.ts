/** A stretch of text and what shall stand there instead. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The line end a text uses: that of its first line. */
export function newlineOf(text: string): string {
  return /\r\n$/.test(text.slice(0, text.indexOf('\n') + 1)) ? '\r\n' : '\n';
}

/** Offset of the end of the line `place` is in, without its line end. */
export function endOfLine(text: string, place: number): number {
  const end = text.slice(place).search(/\r\n|\n|\r/);
  return end < 0 ? text.length : place + end;
}

/** Offset of the first character of the line `place` is in. */
export function startOfLine(text: string, place: number): number {
  return Math.max(text.lastIndexOf('\n', place - 1), text.lastIndexOf('\r', place - 1)) + 1;
}

/** Characters in front of `place` in its line; a byte order mark is none. */
export function columnOf(text: string, place: number): number {
  const start = startOfLine(text, place);
  return place - start - (start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : 0);
}

/** Offset behind the last character in front of `place` that is no white space. */
export function endOfContent(text: string, place: number): number {
  let end = place;
  while (end > 0 && /\s/.test(text.charAt(end - 1)) && text.charCodeAt(end - 1) !== 0xfeff) end--;
  return end;
}
