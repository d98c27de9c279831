import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/cli/command';
import { OkrError, sentenceOf } from '../../src/cli/okr-error';
import { readWorkbookFile } from '../../src/cli/workbook-file';
import { SHEET_LIMITS } from '../../src/sheets/limits';
import type { Text } from '../../src/text/catalogue';
import { de } from '../../src/text/de';
import { en } from '../../src/text/en';
import { memoryHost } from '../memory-host';
import { workbookOf, zipped } from '../sheets/parts';

const call = (bytes: Uint8Array) =>
  ({ host: memoryHost({ bytes: { '/work/values.xlsx': bytes } }), folder: '/work' }) as unknown as Call;

async function trouble(bytes: Uint8Array, text: Text, file = 'values.xlsx') {
  try {
    return await readWorkbookFile(call(bytes), file);
  } catch (error) {
    if (!(error instanceof OkrError)) throw error;
    const { message, hint } = sentenceOf(text, error);
    return `${message} ${hint}`;
  }
}

describe('a workbook named on the command line', () => {
  it('is read', async () => {
    const bytes = workbookOf({ sheets: { One: '<row r="1"><c r="A1"><v>7</v></c></row>' } });
    expect(await trouble(bytes, en)).toMatchObject([{ name: 'One', rows: [{ line: 1, cells: [7] }] }]);
  });

  it('that is none says what it is and what to do', async () => {
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    expect(await trouble(old, en)).toBe(
      'values.xlsx is an older Excel file (.xls). Open it in Excel and save it as "Excel Workbook (.xlsx)".',
    );
    expect(await trouble(old, de)).toBe(
      'values.xlsx ist eine ältere Excel-Datei (.xls). Speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“.',
    );
    expect(await trouble(old, en, 'other.xlsx')).toMatch(/^There is nothing at other\.xlsx/);
    expect(await trouble(zipped({ 'xl/workbook.xml': '<workbook>' }), de)).toMatch(
      /beschädigt: Ihr Teil xl\/workbook\.xml/,
    );
  });

  it('that is too large is not read', async () => {
    expect(await trouble(new Uint8Array(SHEET_LIMITS.bytes + 1), de)).toMatch(/^values\.xlsx ist größer als 50 MB\./);
    const rows = '<row><c><v>1</v></c></row>'.repeat(SHEET_LIMITS.rows + 1);
    const many = workbookOf({ sheets: { Werte: rows } });
    expect(await trouble(many, en)).toMatch(/^The sheet "Werte" of values\.xlsx has more than 100,000 rows\./);
    expect(await trouble(many, de)).toMatch(/^Das Blatt „Werte“ von values\.xlsx hat mehr als 100\.000 Zeilen\./);
  });
});
