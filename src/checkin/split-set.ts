import type { Typed } from './typed';

/** One `--set`, or a row of a table: what is said about the thing a reference names. */
export interface TypedFor {
  /** As written: `customer-love/nps`, `2026-Q4/sales/customer-love/pilot/contract`, or a title. */
  readonly ref: string;
  readonly typed: Typed;
}

/**
 * `<ref>=<value>[@confidence][:note]`: the reference ends at the first `=`, value and confidence at the first `:`
 * (commands.md). Null where there is no `=`, or nothing on either side of it.
 */
export function splitSet(written: string): TypedFor | null {
  const match = /^(?<ref>[^=]+)=(?<head>[^:]*)(?::(?<note>.*))?$/s.exec(written);
  const { ref = '', head = '', note } = match?.groups ?? {};
  const at = head.lastIndexOf('@');
  const value = (at < 0 ? head : head.slice(0, at)).trim();
  const confidence = at < 0 ? null : head.slice(at + 1).trim();
  const typed = { value: value === '' ? null : value, confidence, note: note?.trim() || null };
  const isEmpty = typed.value === null && typed.confidence === null && typed.note === null;
  return ref.trim() === '' || isEmpty ? null : { ref: ref.trim(), typed };
}
