import type { Stand } from '../../checkin/stand';
import type { StatusReport } from '../../schema/output/status';
import type { Cell } from '../../sheets/cell';
import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';

/** How a key result is measured. */
export type Measured = Pick<
  StatusReport['teams'][number]['objectives'][number]['keyResults'][number],
  'kind' | 'from' | 'to' | 'low' | 'high' | 'unit'
>;

/** An amount as Excel holds it: `45 %` is a percentage, anything else a number beside its unit. */
export function amountCell(value: number | null, unit: string | null): Cell {
  return value !== null && unit === '%' ? { percent: Number((value / 100).toPrecision(12)) } : value;
}

/** Where a key result shall be: a target, or the bound it has to keep. */
export function targetCell({ kind, to, low, high, unit }: Measured, text: Text): Cell {
  const format = formatOf(text.language);
  if (kind === 'at-least') return amountCell(low, unit);
  if (kind === 'at-most') return amountCell(high, unit);
  if (kind === 'between') return `${format.number(low ?? 0)}–${format.amount(high ?? 0, unit)}`;
  return amountCell(to, unit);
}

/** A value as somebody would write it: yes or no as words, milestones as their ids (`contract, live=50%`). */
export function valueCell(value: Stand['value'], unit: string | null, text: Text): Cell {
  const { yes, no } = text.screens.workbook;
  if (value === null || typeof value === 'number') return amountCell(value, unit);
  if (typeof value === 'boolean') return value ? yes : no;
  return [...value].map(([id, share]) => (share === 1 ? id : `${id}=${Math.round(share * 1e4) / 100}%`)).join(', ');
}
