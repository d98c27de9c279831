import type { Sheet } from './cell';
import { FaultyWorkbook, type WorkbookFault } from './fault';
import { lookInside, lookInZip } from './look-inside';
import { readParts } from './read-parts';
import { readSheet } from './read-sheet';
import { readStrings } from './read-strings';
import { readStyles } from './read-styles';
import { openZip } from './zip';

/**
 * The sheets of an Excel workbook (.xlsx), hidden ones too, in their order; or why it cannot be read. Formulas come as the
 * values that were stored with them. Formats, comments, pictures and charts are left out.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[] | WorkbookFault> {
  try {
    return await read(bytes);
  } catch (error) {
    if (error instanceof FaultyWorkbook) return error.fault;
    throw error;
  }
}

async function read(bytes: Uint8Array): Promise<Sheet[]> {
  const zip = await openZip(bytes);
  if (zip === null) throw new FaultyWorkbook({ fault: 'other-file', found: lookInside(bytes) });
  const parts = await readParts(zip);
  if (parts === null) throw new FaultyWorkbook({ fault: 'other-file', found: lookInZip(zip.names) });
  const context = {
    strings: await readOptional(parts.strings, readStrings),
    styles: await readOptional(parts.styles, readStyles),
    since1904: parts.since1904,
  };
  const sheets: Sheet[] = [];
  for (const { name, isHidden, part } of parts.sheets) {
    const xml = zip.read(part);
    if (xml === null) throw new FaultyWorkbook({ fault: 'damaged', part });
    sheets.push({ name, isHidden, rows: await readSheet(xml, { part, sheet: name }, context) });
  }
  return sheets;

  async function readOptional<T>(part: string | null, readPart: (xml: string, part: string) => Promise<T[]>) {
    const xml = part === null ? null : zip?.read(part);
    return part === null || xml === null || xml === undefined ? [] : readPart(xml, part);
  }
}
