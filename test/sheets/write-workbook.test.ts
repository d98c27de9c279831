import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/sheets/cell';
import { readWorkbook } from '../../src/sheets/read-workbook';
import { type Table, writeWorkbook } from '../../src/sheets/write-workbook';

const column = (heading: string) => ({ heading, width: 20 });
const table = (cells: readonly Cell[], more: Partial<Table> = {}): Table => ({
  name: 'Werte',
  columns: cells.map((_, at) => column(`Spalte ${at + 1}`)),
  rows: [cells],
  ...more,
});
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
/** What the second library reads: text, numbers, and days as Date at midnight UTC. */
const readByOther = async (bytes: Uint8Array) =>
  (await readExcelFile(Buffer.from(bytes), { trim: false })) as unknown as { sheet: string; data: unknown[][] }[];

const CELLS: readonly Cell[] = [
  'Text',
  49,
  1_200_000,
  1234.5,
  -0.25,
  { percent: 0.995 },
  { percent: 0.99823 },
  { date: '2026-11-22' },
  { date: '2028-02-29' },
  null,
  true,
  '=HYPERLINK("http://e.example","x")',
];

describe('a workbook that is written', () => {
  it('is read back cell by cell, by us and by another library', async () => {
    const bytes = await writeWorkbook([table(CELLS)], 'de');
    expect(await readWorkbook(bytes)).toMatchObject([
      { name: 'Werte', rows: [{ line: 1 }, { line: 2, cells: CELLS }] },
    ]);
    const [sheet] = await readByOther(bytes);
    expect(sheet?.data[1]).toEqual(
      CELLS.map((cell) => {
        if (typeof cell !== 'object' || cell === null) return cell;
        return 'percent' in cell ? cell.percent : 'date' in cell ? new Date(`${cell.date}T00:00:00Z`) : cell.error;
      }),
    );
  });

  it('holds texts as texts, whatever they look like', async () => {
    const texts = [
      '=1+1',
      '+49 89 1',
      '-5',
      '@anna',
      '\t=1',
      '＝1',
      '1.234',
      'TRUE',
      '<script>alert(1)</script>',
      "'x",
    ];
    const parts = partsOf(await writeWorkbook([table(texts)], 'en'));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).not.toMatch(/<f\b/);
    const row = sheet.slice(sheet.indexOf('<row r="2"'));
    expect([...row.matchAll(/<c [^>]*>/g)].every(([cell]) => / t="s"/.test(cell))).toBe(true);
    expect(parts['xl/sharedStrings.xml']).toContain('&lt;script&gt;');
  });

  it.each([
    ['de', 'dd.mm.yyyy', '0.0\\ %'],
    ['en', 'yyyy-mm-dd', '0.0%'],
  ] as const)('shows numbers and days as %s does', async (language, day, percent) => {
    const cells = [
      { date: '2026-11-22' },
      { percent: 0.45 },
      { percent: 0.4512 },
      { percent: 1 / 3 },
      12_345,
      12_345.6,
    ];
    const ratio = table(cells);
    const columns = ratio.columns.map((one, at) => (at === 3 ? { ...one, isRatio: true } : one));
    const { 'xl/styles.xml': styles = '' } = partsOf(await writeWorkbook([{ ...ratio, columns }], language));
    const codes = [...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => code);
    expect(codes).toEqual([
      day,
      percent,
      percent.replace('0.0', '0.00'),
      percent.replace('0.0', '0'),
      '#,##0',
      '#,##0.00',
    ]);
  });

  it('has bold headings that stay and filter, and hides what is for us alone', async () => {
    const parts = partsOf(await writeWorkbook([table([1, 2]), table(['a'], { name: "It's", isHidden: true })], 'en'));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('</sheetData><autoFilter ref="A1:B2"/>');
    expect(parts['xl/worksheets/sheet1.xml']).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(parts['xl/workbook.xml']).toMatch(/<sheet [^>]*name="It&apos;s"[^>]*state="hidden"/);
    expect(parts['xl/workbook.xml']).toContain(`localSheetId="1" hidden="1">'It''s'!$A$1:$A$2</definedName>`);
    expect(parts['xl/styles.xml']).toContain('<b/>');
  });

  it('has its parts in the order Excel insists on (ECMA-376, 18.3.1.99)', async () => {
    const whole = { least: 1, most: 10, message: '"1" to <10>' };
    const { columns } = table(CELLS);
    const ruled = table(CELLS, { columns: columns.map((one, at) => (at === 1 ? { ...one, whole } : one)) });
    const { 'xl/worksheets/sheet1.xml': sheet = '' } = partsOf(await writeWorkbook([ruled], 'de'));
    expect(sheet).toContain(
      'error="&quot;1&quot; to &lt;10&gt;" sqref="B2:B2"><formula1>1</formula1><formula2>10</formula2>',
    );
    const names = [
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ];
    const places = names.map((name) => sheet.indexOf(`<${name}`));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('is the same file at any time and in any time zone', async () => {
    const once = await writeWorkbook([table(CELLS)], 'de');
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = await writeWorkbook([table(CELLS)], 'de');
    process.env.TZ = zone ?? '';
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
    expect(Buffer.from(once).readUInt16LE(12)).toBe((1 << 5) | 1);
  });

  it('leaves out what XML cannot hold, and cuts what Excel does not open', async () => {
    const read = async (text: string) => {
      const sheets = await readWorkbook(await writeWorkbook([table([text])], 'en'));
      return 'fault' in sheets ? sheets : sheets[0]?.rows[1]?.cells[0];
    };
    expect(await read('a\0b\x1b[31mc\ud800d\udc00e\ufffff')).toBe('ab[31mcdef');
    expect(await read('_x0041_ and _X000d_')).toBe('_x0041_ and _X000d_');
    expect(await read('one\r\ntwo\rthree')).toBe('one\ntwo\nthree');
    const long = String(await read('😀'.repeat(20_000)));
    expect([long.length <= 32_767, long.endsWith('😀 …'), long.length > 32_760]).toEqual([true, true, true]);
  });

  it('gives back any text', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (texts) => {
        const bytes = await writeWorkbook([table(texts)], 'en');
        const expected = texts.map((one) => {
          const legal = one
            .replaceAll(/\r\n?/g, '\n')
            .replaceAll(/[^\t\n\x20-\x7e\x85\xa0-\ufdcf\ufdf0-\ufffc\u{10000}-\u{10ffff}]|[\ud800-\udfff]/gu, '')
            .replaceAll(/\p{Noncharacter_Code_Point}/gu, '');
          return legal === '' ? null : legal;
        });
        const [other] = await readByOther(bytes);
        const filled = expected.map((one, at) => (one === null || one.trim() === '' ? null : other?.data[1]?.[at]));
        expect(filled).toEqual(expected.map((one) => (one === null || one.trim() === '' ? null : one)));
        const own = await readWorkbook(bytes);
        const cells = 'fault' in own ? [] : (own[0]?.rows[1]?.cells ?? []);
        expect(expected.map((_, at) => cells[at] ?? null)).toEqual(expected.map((one) => one?.trim() || null));
      }),
    );
  });
});
