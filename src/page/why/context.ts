import type { WhyReport } from '../../schema/output/why';
import type { Text } from '../../text/catalogue';
import type { Format } from '../../text/format';

/** What the parts of the page share. */
export interface WhyContext {
  readonly report: WhyReport;
  readonly text: Text;
  readonly format: Format;
}

/** Digits after the comma of a number people typed, and of one that was worked out. */
const EXACT = 6;
const SHOWN = 4;

/** A number as it was typed: all its digits. */
export function exact(value: number, { format }: WhyContext): string {
  return format.number(value, EXACT);
}

/** A number that was worked out, with `≈` where digits are left out. */
export function near(value: number, { format }: WhyContext): string {
  const shown = format.number(value, SHOWN);
  return isShort(value) ? shown : `≈ ${shown}`;
}

/** A number as part of a calculation: negative ones in brackets. */
export function term(value: number, { format }: WhyContext): string {
  const shown = format.number(value, SHOWN);
  return value < 0 ? `(${shown.replace('-', '−')})` : shown;
}

/** A value with its unit; a share of milestones as a percentage, yes or no in words. */
export function amount(value: number | boolean, { format, text, report }: WhyContext): string {
  if (typeof value === 'boolean') return value ? text.screens.why.value.yes : text.screens.why.value.no;
  const { unit } = report;
  if (unit === null) return exact(value, { format, text, report });
  return unit === '%' ? format.amount(value, unit) : `${format.number(value, EXACT)}\u00a0${unit}`;
}

function isShort(value: number): boolean {
  return Math.abs(value - Number(value.toFixed(SHOWN))) < 1e-9 * Math.max(1, Math.abs(value));
}
