import type { Grid } from '../intake/grid';
import { readJson } from '../intake/read-json';
import { readMarkdown } from '../intake/read-markdown';
import { SHEET_LIMITS } from '../sheets/limits';
import { readTable } from '../sheets/read-table';
import { decodeForeign } from '../source/decode';
import type { Call } from './command';
import { OkrError } from './okr-error';
import { readWorkbookFile } from './workbook-file';

/** A table as it was read. */
export interface ImportSource {
  readonly format: 'csv' | 'xlsx' | 'json' | 'md';
  readonly grids: readonly Grid[];
}

/** More rows are no table of OKRs, or one of many years. */
const MOST_ROWS = 10_000;
/** How files begin that are zips (workbooks) or Office files of old. */
const ZIP = [0x50, 0x4b];
const OLD_OFFICE = [0xd0, 0xcf];

/**
 * A table in a file by its path from where the user works; `-` is standard input. What it is, its name says, else what is in it.
 * @throws OkrError for one that is not there, cannot be read, is of no kind we know, is empty or has too many rows
 */
export async function readSource(call: Call, file: string): Promise<ImportSource> {
  const source = await read(call, file);
  const rows = source.grids.reduce((sum, grid) => sum + grid.rows.length, 0);
  if (rows === 0) throw new OkrError('import-empty', { file });
  if (rows > MOST_ROWS) throw new OkrError('import-too-many-rows', { file, rows, limit: MOST_ROWS });
  return source;
}

async function read(call: Call, file: string): Promise<ImportSource> {
  if (file === '-') return ofText(await call.host.stdin(), file, '');
  const { host, folder } = call;
  const bytes = host.files.readBytes(host.resolve(folder, file), file, SHEET_LIMITS.bytes);
  if (bytes === null) throw new OkrError('no-file', { path: file });
  if ('fault' in bytes) throw new OkrError('import-unreadable', { file, fault: bytes.fault });
  const ending = /\.([a-z\d]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  const begins = (with_: readonly number[]) => with_.every((byte, index) => bytes[index] === byte);
  if (/^(?:xls\w?|ods|numbers)$/.test(ending) || begins(ZIP) || begins(OLD_OFFICE)) return workbook(call, file);
  const decoded = decodeForeign(bytes);
  const text =
    'text' in decoded ? decoded.text : new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  if (text.includes('\0')) throw new OkrError('import-no-table', { file });
  return ofText(text, file, ending);
}

async function workbook(call: Call, file: string): Promise<ImportSource> {
  const sheets = await readWorkbookFile(call, file);
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  return { format: 'xlsx', grids: shown.map(({ name, rows }) => ({ sheet: name, headings: null, rows })) };
}

async function ofText(text: string, file: string, ending: string): Promise<ImportSource> {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') throw new OkrError('import-empty', { file });
  if (ending === 'json' || (ending !== 'csv' && /^\s*[[{]/.test(plain)))
    return { format: 'json', grids: readJson(dataOf(plain, file)) };
  if (/^(?:md|markdown|mdx)$/.test(ending) || (ending === '' && /^#{1,6}\s/m.test(plain)))
    return { format: 'md', grids: readMarkdown(plain) };
  const table = await readTable(plain);
  if ('line' in table) throw new OkrError('csv-row', { file, line: table.line });
  const rows = [
    { line: table.headingRow, cells: table.headings },
    ...table.rows.map(({ row, cells }) => ({ line: row, cells })),
  ];
  return { format: 'csv', grids: [{ sheet: null, headings: null, rows }] };
}

function dataOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new OkrError('import-bad-json', { file });
  }
}
