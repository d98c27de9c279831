import { formatOf } from '../../format';
import type { Data, Said } from './words';

const { number } = formatOf('en');
const MEGABYTE = 1024 * 1024;

/** What a file is that is no workbook, and how it becomes one. */
const FOUND: Readonly<Record<string, readonly [what: string, todo: string]>> = {
  'old-xls': ['is an older Excel file (.xls)', 'Open it in Excel and save it as "Excel Workbook (.xlsx)".'],
  encrypted: ['is protected by a password', 'Save a copy without one: File > Info > Protect Workbook.'],
  xlsb: ['is a binary workbook (.xlsb)', 'Open it in Excel and save it as "Excel Workbook (.xlsx)".'],
  'open-document': ['is a spreadsheet of LibreOffice (.ods)', 'Save it there as "Excel 2007-365 (.xlsx)".'],
  numbers: ['is a spreadsheet of Numbers', 'Export it there: File > Export To > Excel.'],
  text: [
    'is a text, no Excel workbook',
    'For a table with commas or semicolons there is CSV; otherwise save it as .xlsx.',
  ],
  empty: ['is empty', 'Save it once more.'],
  unknown: ['is no Excel workbook', 'Save the table as "Excel Workbook (.xlsx)".'],
};

/** Trouble with a file of Excel. */
export const workbook = {
  'no-workbook': (d: Data<'file' | 'found'>): Said => {
    const [what, todo] = FOUND[String(d.found)] ?? ['is no Excel workbook', ''];
    return { message: `${d.file} ${what}.`, hint: todo };
  },
  'damaged-workbook': (d: Data<'file' | 'part'>): Said => ({
    message: `${d.file} is damaged: its part ${d.part} cannot be read.`,
    hint: 'Open it in Excel, let it be repaired, and save it once more.',
  }),
  'workbook-too-large': (d: Data<'file' | 'what' | 'limit' | 'sheet'>): Said => ({
    message: tooLarge(d),
    hint: 'Save the sheet with the OKRs alone as a workbook of its own.',
  }),
  'workbook-unreadable': (d: Data<'file' | 'fault'>): Said => ({
    message: `${d.file} cannot be read (${d.fault}).`,
    hint: 'Is it a file, and may you read it?',
  }),
  'workbook-columns': (d: Data<'file' | 'sheets'>): Said => ({
    message: `No sheet of ${d.file} has the columns "Reference" and "Value".`,
    hint: `${listed(d.sheets)} okr report --format xlsx=<file>  writes one to begin with.`,
  }),
  'workbook-conflicts': (d: Data<'count' | 'conflicts'>): Said => ({
    message: `${d.count} ${d.count === 1 ? 'value was' : 'values were'} changed in the workbook and in the files: ${said(d.conflicts)}.`,
    hint: 'Nothing was written. Say which count: --on-conflict workbook, or --on-conflict files.',
  }),
} as const;

const said = (lines: unknown) => (Array.isArray(lines) ? lines.join('; ') : '');
const listed = (sheets: unknown) => (Array.isArray(sheets) && sheets.length > 0 ? `Found: ${sheets.join('; ')}.` : '');

function tooLarge({ file, what, limit, sheet }: Data<'file' | 'what' | 'limit' | 'sheet'>): string {
  const most =
    typeof limit === 'number' ? number(what === 'bytes' || what === 'unpacked' ? limit / MEGABYTE : limit) : limit;
  if (what === 'bytes') return `${file} is larger than ${most} MB.`;
  if (what === 'unpacked') return `${file} holds more than ${most} MB when it is unpacked.`;
  const kind = what === 'rows' ? 'rows' : 'cells';
  return `The sheet "${sheet}" of ${file} has more than ${most} ${kind}.`;
}
