/** How large a workbook may be. A table of OKRs is far below all of them; a zip that unpacks to gigabytes is far above. */
export const SHEET_LIMITS = {
  /** Bytes of the file. */
  bytes: 50 * 1024 * 1024,
  /** Bytes of all parts that are unpacked. */
  unpacked: 200 * 1024 * 1024,
  /** Rows of a sheet with anything in them. */
  rows: 100_000,
  /** Cells of a sheet, with the empty ones before the last filled one of each row. */
  cells: 3_000_000,
} as const;
