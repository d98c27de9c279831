import type { Problem } from './problem';

// Characters YAML forbids or that hide text from a reader: C0 without tab and line ends, DEL, C1, bidi and tag
// characters, unpaired surrogates, a byte order mark that is not the first character.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/u;
const CONFLICT_START = /^<{7}(?: |$)/m;

/**
 * What must be said before a text is parsed: conflict markers left by a merge, and forbidden characters.
 * At most one problem, the first of its kind; null for a clean text.
 */
export function scan(text: string): Problem | null {
  const conflict = findConflict(text);
  if (conflict) return conflict;
  const bad = FORBIDDEN.exec(text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text);
  if (bad) {
    const code = bad[0].codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const data = { character: name, kind: kindOf(code) };
    return { rule: 'yaml-syntax', say: 'control', data, start: bad.index, end: bad.index + bad[0].length };
  }
  return null;
}

/** What a forbidden character is, for a sentence. */
function kindOf(code: number): string {
  if (code === 0) return 'null';
  if (code < 0xa0) return 'control';
  if (code === 0xfeff || code === 0xfffe) return 'mark';
  if (code >= 0xd800 && code <= 0xdfff) return 'surrogate';
  return (code >= 0x200e && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) ? 'direction' : 'invisible';
}

function findConflict(text: string): Problem | null {
  const start = CONFLICT_START.exec(text);
  if (!start) return null;
  const rest = text.slice(start.index);
  if (!/^={7}$/m.test(rest.replaceAll('\r', ''))) return null;
  let last = -1;
  for (const match of rest.matchAll(/^>{7}(?: .*)?$/gm)) last = match.index + match[0].replace(/\r$/, '').length;
  if (last < 0) return null;
  const line = (offset: number) => text.slice(0, offset).split('\n').length;
  const data = { from: line(start.index), to: line(start.index + last) };
  return { rule: 'merge-conflict', say: 'markers', data, start: start.index, end: start.index + 7 };
}
