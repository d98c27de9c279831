import type { Data } from '../model/change';
import { yamlText } from './yaml-text';

/** A list of short texts stays on one line up to this many characters. */
const WIDTH = 100;

/** A value on one line, for block and flow context alike. */
export function flowText(value: Data): string {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, one]) => `${yamlText(key)}: ${flowText(one)}`);
    return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
  }
  return scalarText(value);
}

/**
 * A value as lines without indent, its first `levels` levels with a line for each entry, what lies deeper in braces.
 * Short lists of plain values stay in brackets. `step` is the indent of one level.
 */
export function blockLines(value: Data, levels: number, step: string): string[] {
  if (levels > 0 && isMap(value) && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([key, one]) => entryLines(yamlText(key), one, levels - 1, step));
  }
  if (levels > 0 && isList(value) && value.length > 0) return value.flatMap((one) => itemLines(one, levels - 1, step));
  return [flowText(value)];
}

/** `key: value`, or the key with the value's lines below it. */
export function entryLines(key: string, value: Data, levels: number, step: string): string[] {
  const line = `${key}: ${flowText(value)}`;
  const long = isList(value) && line.length > WIDTH && value.length > 1;
  const deep = levels > 0 && (isMap(value) || (isList(value) && value.some((one) => isMap(one) || isList(one))));
  if (!(long || deep) || isEmpty(value)) return [line];
  return [`${key}:`, ...blockLines(value, Math.max(levels, 1), step).map((one) => step + one)];
}

/** An item of a list in block style, with its dash. */
export function itemLines(value: Data, levels: number, step: string): string[] {
  return blockLines(value, levels, step).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

/** A number in the grammar of the format, never with an exponent; in quotes where that cannot say it exactly. */
function scalarText(value: string | number | boolean | null): string {
  if (typeof value === 'string') return yamlText(value);
  if (typeof value !== 'number') return String(value);
  const short = String(value + 0);
  if (!short.includes('e')) return short;
  const long = Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(30).replace(/0+$/, '');
  return Number(long) === value ? long : `"${short}"`;
}

function isEmpty(value: Data): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}

function isMap(value: Data): value is { readonly [key: string]: Data } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
