/** How a spreadsheet program of a country expects it: `plain` is RFC 4180 in UTF-8, `excel-de` opens with a double click. */
export type CsvDialect = 'plain' | 'excel-de';

export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = '\ufeff';
/** What makes a spreadsheet read a text as a formula, also in full width and after blanks (OWASP ASVS 1.2.10). */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/;

/**
 * A table as CSV: lines end with CRLF, quotes are doubled (RFC 4180). A text that a spreadsheet would take for a formula
 * gets an apostrophe in front; numbers stay numbers, with at most four decimals.
 */
export function csvText(header: readonly string[], rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const [separator, point] = dialect === 'excel-de' ? [';', ','] : [',', '.'];
  const cell = (value: CsvCell): string => {
    if (value === null) return '';
    if (typeof value === 'number') return quoted(String(Math.round(value * 1e4) / 1e4).replace('.', point), separator);
    return quoted(FORMULA.test(value) ? `'${value}` : value, separator);
  };
  const lines = [header, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`);
  return (dialect === 'excel-de' ? BYTE_ORDER_MARK : '') + lines.join('');
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
