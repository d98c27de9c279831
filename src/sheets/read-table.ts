/** A table as it is written: cells are trimmed, empty lines left out. */
export interface Table {
  readonly headings: readonly string[];
  /** The row of the headings, as a spreadsheet numbers it. */
  readonly headingRow: number;
  /** `line` from 1, where the row ends; `row` as a spreadsheet numbers it. */
  readonly rows: readonly { readonly line: number; readonly row: number; readonly cells: readonly string[] }[];
}

/**
 * A table as spreadsheets save it, also with lines added by other programs: `;`, `,` or tabs, any line ends, with or without
 * a byte order mark, cells in quotes or not (a quote within one that is not stays a letter); or the line that is no row of one.
 */
export async function readTable(text: string): Promise<Table | { readonly line: number }> {
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    const read: unknown = parse(text.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      info: true,
    });
    const [first, ...rest] = read as readonly {
      readonly record: string[];
      readonly info: { readonly lines: number; readonly records: number; readonly empty_lines: number };
    }[];
    return {
      headings: first?.record ?? [],
      headingRow: first === undefined ? 1 : first.info.records + first.info.empty_lines,
      rows: rest.map(({ record, info }) => ({
        line: info.lines,
        row: info.records + info.empty_lines,
        cells: record,
      })),
    };
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error.lines ?? 1) };
    throw error;
  }
}

/** So many lines tell what a table is divided by; a title may stand above its headings. */
const LOOKED_AT = 20;

/** What most of the first lines are divided by: a semicolon before a tab before a comma. */
function delimiterOf(text: string): string {
  const lines = text.split(/\r\n?|\n/, LOOKED_AT);
  const counted = [';', '\t', ','].map((sign) => [sign, lines.filter((line) => line.includes(sign)).length] as const);
  return counted.reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
