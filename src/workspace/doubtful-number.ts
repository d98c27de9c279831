import type { Language } from '../model/workspace';

/** A number without quotes that people and programs read differently. */
export interface Doubt {
  /** `thousands`: `1.234` in German; `leading-zero`: `010`. */
  readonly say: 'thousands' | 'leading-zero';
  /** As written. */
  readonly found: string;
  /** How it is read as it stands. */
  readonly read: number;
  /** How else; null where others take it for text. */
  readonly other: number | null;
}

const THOUSANDS = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;
const LEADING_ZERO = /^[-+]?0\d+$/;

/**
 * What is doubtful about a number written without quotes, null for a clear one. In German `1.234` is how people write
 * 1234, and YAML reads a little more than one; `010` is ten here, eight to older YAML, and text to others.
 */
export function doubtOf(value: number | string, language: Language): Doubt | null {
  if (typeof value === 'number' && Number.isInteger(value)) return null;
  const found = String(value);
  if (language === 'de' && THOUSANDS.test(found)) {
    return { say: 'thousands', found, read: Number(found) + 0, other: Number(found.replace('.', '')) + 0 };
  }
  if (!LEADING_ZERO.test(found) || !Number.isSafeInteger(Number(found))) return null;
  const octal = Number.parseInt(found, 8);
  const isOctal = /^[-+]?[0-7]+$/.test(found);
  return { say: 'leading-zero', found, read: Number(found) + 0, other: isOctal ? octal + 0 : null };
}
