import type { OtherFile } from './fault';

/** How a compound file of older Microsoft programs begins: `.xls`, and anything with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream that holds a workbook with a password, in UTF-16 (MS-OFFCRYPTO, 2.3.4.4). */
const ENCRYPTED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';
const PROBE = 4096;

/** What bytes are that are no zip. */
export function lookInside(bytes: Uint8Array): OtherFile {
  if (bytes.length === 0) return 'empty';
  const latin = new TextDecoder('latin1');
  if (COMPOUND.every((byte, index) => bytes[index] === byte))
    return latin.decode(bytes).includes(ENCRYPTED) ? 'encrypted' : 'old-xls';
  const start = latin.decode(bytes.subarray(0, PROBE));
  return /[\0-\x08\x0e-\x1a]/.test(start) ? 'unknown' : 'text';
}

/** What a zip is that holds no workbook, by the names of its parts. */
export function lookInZip(names: readonly string[]): OtherFile {
  if (names.includes('xl/workbook.bin')) return 'xlsb';
  if (names.includes('content.xml')) return 'open-document';
  return names.some((name) => /^Index(?:\.zip$|\/)/.test(name)) ? 'numbers' : 'unknown';
}
