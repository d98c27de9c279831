import { readNumber } from '../language/number';
import type { Language } from '../model/workspace';
import type { AgendaItem } from './agenda';
import type { Trouble } from './trouble';

/** More digits than this are not kept exactly. */
const LARGEST = 1e15;

/**
 * The number a person means for a key result: `1.234,5`, `30 %`, `12 Mio.`, with the key result's own unit behind it or
 * without; `+3` is three more than now (of a sum: three that come to it); `=` is the value as it was, `=-3` minus three
 * and nothing else.
 */
export function readAmount(typed: string, item: AgendaItem, language: Language): number | Trouble {
  const text = typed.trim();
  const last = lastNumber(item);
  const sums = item.keyResult.metric?.counts === 'sum';
  if (text === '=') return sums ? 0 : (last ?? { code: 'answer-nothing-before', data: { found: text } });
  const exact = text.startsWith('=');
  const unit = item.keyResult.metric?.unit ?? null;
  const written = readNumber(withoutUnit(exact ? text.slice(1).trim() : text, unit), language);
  if (written === null || Math.abs(written.value) >= LARGEST)
    return { code: 'answer-no-number', data: { found: text } };
  if (unit !== null && written.unit !== null && !unit.startsWith(written.unit) && unitOf(unit) !== written.unit)
    return { code: 'answer-other-unit', data: { found: text, unit } };
  const { value } = written;
  if (!exact && text.startsWith('+') && !sums) {
    const base = last ?? baseOf(item);
    if (base === null) return { code: 'answer-nothing-before', data: { found: text } };
    return tidy(base + value);
  }
  const before = last ?? baseOf(item);
  if (!exact && value < 0 && before !== null && isNeverNegative(item))
    return { code: 'answer-minus', data: { found: text, less: tidy(before + value), plain: -value } };
  return value;
}

/** Could this be a value of the key result, as far as its form goes? */
export function looksLikeAmount(typed: string, item: AgendaItem, language: Language): boolean {
  const text = typed.trim();
  if (text === '=') return true;
  const unit = item.keyResult.metric?.unit ?? null;
  return readNumber(withoutUnit(text.startsWith('=') ? text.slice(1).trim() : text, unit), language) !== null;
}

/** The number last reported; for a sum the last one that came to it. */
export function lastNumber({ values }: AgendaItem): number | null {
  const last = values.findLast(({ value }) => typeof value === 'number')?.value;
  return typeof last === 'number' ? last : null;
}

function baseOf({ keyResult: { metric } }: AgendaItem): number | null {
  return metric?.type === 'metric' ? metric.from : null;
}

/** Neither where it starts and shall end nor anything reported lies below zero. */
function isNeverNegative({ keyResult: { metric }, values }: AgendaItem): boolean {
  const ends =
    metric === null ? [] : 'low' in metric ? [metric.low, metric.high] : 'to' in metric ? [metric.from, metric.to] : [];
  return [...ends, ...values.map(({ value }) => value)].every((one) => typeof one !== 'number' || one >= 0);
}

/** A sum without what binary fractions leave: 9.4 + 0.2 is 9.6. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The text without the key result's unit, or the first word of it, at its end: `9,4 h`, `1,3 Mio. EUR` of `Mio. EUR`. */
function withoutUnit(text: string, unit: string | null): string {
  for (const ending of unit === null ? [] : [unit, unit.split(' ')[0] ?? '']) {
    const rest = text.slice(0, -ending.length);
    if (ending !== '' && text.toLowerCase().endsWith(ending.toLowerCase()) && /[\d\s]$/.test(rest)) return rest.trim();
  }
  return text;
}

/** A unit by the name numbers carry it: `€` is EUR. Null for one they never carry. */
function unitOf(unit: string): string | null {
  return readNumber(`1 ${unit}`, 'en')?.unit ?? null;
}
