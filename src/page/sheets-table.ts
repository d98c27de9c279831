import type { PulseFormReport } from '../schema/output/pulse';
import type { Text } from '../text/catalogue';

/** Excel reads UTF-8 only behind this. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * The form as a table to collect sheets in, a row each: headings with the sentences, and a hint that is skipped when the
 * table is read back. German spreadsheets divide by semicolons.
 */
export function sheetsTable({ items, purpose }: PulseFormReport, text: Text): string {
  const words = text.screens.pulse;
  const delimiter = text.language === 'de' ? ';' : ',';
  const headings = [...items.map((one) => `${one.number} ${one.text}`), `${words.purposeColumn}: ${purpose}`];
  const hint = [`# ${words.tableHint}`, ...headings.slice(1).map(() => '')];
  const rows = [headings, hint].map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter));
  return `${BYTE_ORDER_MARK}${rows.join('\r\n')}\r\n`;
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
