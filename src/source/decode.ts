/** Why bytes are no text we read. */
export type DecodeFault = 'utf-16' | 'utf-8';

/**
 * Bytes as text. UTF-8 only, strictly: a file in another encoding would be destroyed when it is written back.
 * A byte order mark stays in the text, so that it is kept.
 */
export function decode(bytes: Uint8Array): { text: string } | { fault: DecodeFault; offset: number } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { fault: 'utf-16', offset: 0 };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { fault: 'utf-8', offset: firstInvalid(bytes) };
  }
}

/** Bytes of a file that is only read: UTF-8, or else Windows-1252, in which every byte is a character. */
export function decodeForeign(bytes: Uint8Array): ReturnType<typeof decode> {
  const read = decode(bytes);
  if ('text' in read || read.fault === 'utf-16') return read;
  return { text: new TextDecoder('latin1').decode(bytes).replaceAll(/[\x80-\x9f]/g, (code) => ofWindows(code)) };
}

/** What Windows-1252 has for the codes 80 to 9F; Node 20 decodes them as Latin-1, where they are controls. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function ofWindows(code: string): string {
  return WINDOWS.charAt(code.charCodeAt(0) - 0x80);
}

/** Offset of the first byte that belongs to no character of UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  let place = 0;
  while (place < bytes.length) {
    const length = lengthAt(bytes, place);
    if (length === 0) return place;
    place += length;
  }
  return place;
}

/** Bytes of the character that starts at `place`; 0 where none does (RFC 3629, section 4). */
function lengthAt(bytes: Uint8Array, place: number): number {
  const first = bytes[place] ?? 0;
  if (first < 0x80) return 1;
  const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (let next = 1; next < length; next++) {
    const byte = bytes[place + next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  const second = bytes[place + 1] ?? 0;
  const overlong = (first === 0xe0 && second < 0xa0) || (first === 0xf0 && second < 0x90);
  const outside = (first === 0xed && second > 0x9f) || (first === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}
