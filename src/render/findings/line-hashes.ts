const WINDOW = 100;
const BASE = 37n;
const OLDEST = BigInt.asUintN(64, BASE ** BigInt(WINDOW));
const END = 0xffff;

/**
 * The fingerprint GitHub's upload action gives every line (`primaryLocationLineHash`): 64 bits over the 100 characters
 * from the line's first one on, blanks and tabs left out, every line end taken for LF; `:2` for the second line of that
 * hash. A file ends with 0xFFFF and as many zeros as the last line needs. After `github/codeql-action:src/fingerprints.ts`.
 */
export function lineHashes(text: string): string[] {
  const codes: number[] = [];
  const starts: number[] = [];
  let fresh = true;
  for (const [found] of text.matchAll(/\r\n|[^ \t]/gs)) {
    const code = found === '\r' || found === '\r\n' ? 10 : found.charCodeAt(0);
    if (fresh) starts.push(codes.length);
    fresh = code === 10;
    codes.push(code);
  }
  if (fresh) starts.push(codes.length);
  codes.push(END);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let hash = 0n;
  for (let read = 0; hashes.length < starts.length; read++) {
    const oldest = BigInt(codes[read - WINDOW] ?? 0);
    hash = BigInt.asUintN(64, hash * BASE + BigInt(codes[read] ?? 0) - OLDEST * oldest);
    if (starts[hashes.length] !== read - WINDOW + 1) continue;
    const digits = hash.toString(16);
    const count = (seen.get(digits) ?? 0) + 1;
    seen.set(digits, count);
    hashes.push(`${digits}:${count}`);
  }
  return hashes;
}
