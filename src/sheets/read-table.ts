/** A table as it is written: cells are trimmed, empty lines left out. */
export interface Table {
  readonly headings: readonly string[];
  /** `line` from 1, where the row ends. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * A table as spreadsheets save it, also with lines added by other programs: `;`, `,` or tabs, any line ends, with or without
 * a byte order mark, cells in quotes or not; or the line that is no row of one.
 */
export async function readTable(text: string): Promise<Table | { readonly line: number }> {
  const { CsvError, parse } = await import('csv-parse/sync');
  try {
    const read: unknown = parse(text.replaceAll(/\r\n?/g, '\n'), {
      bom: true,
      delimiter: delimiterOf(text),
      skip_empty_lines: true,
      relax_column_count: true,
      trim: true,
      info: true,
    });
    const [first, ...rest] = read as readonly {
      readonly record: string[];
      readonly info: { readonly lines: number };
    }[];
    return {
      headings: first?.record ?? [],
      rows: rest.map(({ record, info }) => ({ line: info.lines, cells: record })),
    };
  } catch (error) {
    if (error instanceof CsvError) return { line: Number(error.lines ?? 1) };
    throw error;
  }
}

/** What the heading is divided by. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/[\r\n]|$/));
  return heading.includes(';') ? ';' : heading.includes('\t') ? '\t' : ',';
}
