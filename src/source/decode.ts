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

/** Offset of the first byte that is no UTF-8, by halving the part that can be read. */
function firstInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let [good, bad] = [0, bytes.length];
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      decoder.decode();
      good = middle;
    } catch {
      // A cut inside a character fails too: step back up to three bytes before it counts as bad.
      if (cutsCharacter(bytes, middle)) good = middle;
      else bad = middle - 1;
    }
  }
  return good;
}

function cutsCharacter(bytes: Uint8Array, end: number): boolean {
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back] ?? 0;
    if (byte < 0x80) return false;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (length <= back) return false;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end - back));
      return true;
    } catch {
      return false;
    }
  }
  return false;
}
