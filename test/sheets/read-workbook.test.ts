import { Buffer } from 'node:buffer';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { type Cell, cellName, readCellName } from '../../src/sheets/cell';
import { SHEET_LIMITS } from '../../src/sheets/limits';
import { shownBy } from '../../src/sheets/read-styles';
import { readWorkbook } from '../../src/sheets/read-workbook';
import { partsOf, type Written, workbookOf, zipped } from './parts';

/** A sheet whose first row is these cells. */
async function cellsOf(cells: string, more: Partial<Written> = {}): Promise<readonly Cell[]> {
  const read = await readWorkbook(workbookOf({ sheets: { One: `<row r="1">${cells}</row>` }, ...more }));
  if ('fault' in read) throw new Error(JSON.stringify(read));
  return read[0]?.rows[0]?.cells ?? [];
}

describe('the cells of a workbook another program saved', () => {
  it('are texts, shared or in place, in pieces and in marks', async () => {
    const strings = [
      '<si><t>shared</t></si>',
      '<si><r><rPr><b/></rPr><t>bold </t></r><r><t xml:space="preserve">and not </t></r></si>',
      '<si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh></si>',
      '<si><t>line_x000D_\nbreak</t></si>',
      '<si><t>_x005F_x0041_ &lt;b&gt; &#x1F600; <![CDATA[& raw]]></t></si>',
    ];
    const shared = strings.map((_, index) => `<c r="${cellName(index, 1)}" t="s"><v>${index}</v></c>`).join('');
    const inPlace = '<c r="F1" t="inlineStr"><is><r><t>in </t></r><r><t>place</t></r></is></c>';
    const formula = '<c r="G1" t="str"><f>A1&amp;"x"</f><v>sharedx</v></c>';
    expect(await cellsOf(shared + inPlace + formula, { strings: strings.join('') })).toEqual([
      'shared',
      'bold and not',
      '漢字',
      'line\r\nbreak',
      '_x0041_ <b> 😀 & raw',
      'in place',
      'sharedx',
    ]);
  });

  it('are numbers, percentages and days, as their formats show them', async () => {
    const styles = [
      '<numFmts><numFmt numFmtId="164" formatCode="[$-407]D. MMMM YYYY;@"/><numFmt numFmtId="165" formatCode="0.0&quot; Tage&quot;"/></numFmts>',
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>',
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>',
    ].join('');
    const cells = [0, 1, 2, 3, 4].map((style, index) => `<c r="${cellName(index, 1)}" s="${style}"><v>46349</v></c>`);
    expect(await cellsOf(cells.join(''), { styles })).toEqual([
      46349,
      { percent: 46349 },
      { date: '2026-11-23' },
      { date: '2026-11-23' },
      46349,
    ]);
  });

  it.each([
    ['<c s="1"><v>46349.75</v></c>', {}, { date: '2026-11-23' }],
    ['<c s="1"><v>44887</v></c>', { properties: 'date1904="1"' }, { date: '2026-11-23' }],
    ['<c s="1"><v>36526</v></c>', {}, { date: '2000-01-01' }],
    ['<c s="1"><v>12</v></c>', {}, 12],
    ['<c t="d"><v>2026-11-23T00:00:00</v></c>', {}, { date: '2026-11-23' }],
    ['<c t="b"><v>1</v></c>', {}, true],
    ['<c t="b"><v>0</v></c>', {}, false],
    ['<c t="e"><f>B9</f><v>#REF!</v></c>', {}, { error: '#REF!' }],
    ['<c><f>SUM(B1:B9)</f><v>45</v></c>', {}, 45],
    ['<c><f>SUM(B1:B9)</f></c>', {}, { error: '=' }],
    ['<c><v>4.5E-2</v></c>', {}, 0.045],
    ['<c><v>NaN</v></c>', {}, undefined],
    ['<c t="inlineStr"><is><t>   </t></is></c>', {}, undefined],
    ['<c t="s"><v>77</v></c>', {}, undefined],
  ])('%s %j is %j', async (cell, more, expected) => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    expect((await cellsOf(cell, { styles, ...more }))[0]).toEqual(expected);
  });

  it('stand where their names say, or one after the other where they have none', async () => {
    const rows =
      '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row><row r="9"><c s="1"/></row>';
    expect(await readWorkbook(workbookOf({ sheets: { One: rows } }))).toEqual([
      {
        name: 'One',
        isHidden: false,
        rows: [
          { line: 3, cells: [null, null, 1, 2] },
          { line: 4, cells: [3] },
        ],
      },
    ]);
  });

  it('come by sheet, in the order and with the names of the workbook', async () => {
    const sheet = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const read = await readWorkbook(
      workbookOf({ sheets: { 'Ziele &amp; mehr': sheet, Stand: sheet }, hidden: ['Stand'] }),
    );
    expect(read).toMatchObject([
      { name: 'Ziele & mehr', isHidden: false },
      { name: 'Stand', isHidden: true },
    ]);
  });

  it('are found through the relations of the parts, with any prefix', async () => {
    const parts = partsOf({ sheets: { One: '<row r="1"><c r="A1"><v>7</v></c></row>' } });
    const moved = {
      ...Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name.replace('xl/', 'x/y/'),
          xml.replaceAll(/<(\/?)(worksheet|sheetData|row|c|v)\b/g, '<$1x:$2').replace('xmlns=', 'xmlns:x='),
        ]),
      ),
      '_rels/.rels': (parts['_rels/.rels'] ?? '').replace('"xl/workbook.xml"', '"/x/y/workbook.xml"'),
    };
    expect(await readWorkbook(zipped(moved))).toMatchObject([{ rows: [{ cells: [7] }] }]);
  });
});

describe('a workbook of another program', () => {
  /** As Excel for Mac wrote it once: merged cells, days since 1904, shared and inline strings, styles with parents. */
  const styles = [
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="#,##0.00\\ [$€-407]"/></numFmts>',
    '<cellStyleXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellStyleXfs>',
    '<cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0"/><xf numFmtId="165" xfId="0"/><xf numFmtId="10" xfId="1"/></cellXfs>',
  ].join('');
  const strings = '<si><t>Ziel</t></si><si><r><t>Umsatz </t></r><r><rPr><i/></rPr><t>2026</t></r></si>';
  const rows = [
    '<row r="1" spans="1:5"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>Wert</t></is></c></row>',
    '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>44887</v></c><c r="C2" s="2"><v>1234.5</v></c></row>',
    '<row r="3"><c r="A3"/><c r="B3" s="1"><v>44888.5</v></c><c r="C3" s="3"><v>0.125</v></c><c r="D3" t="b"><v>1</v></c></row>',
    '<row r="5"><c r="C5" t="e"><v>#N/A</v></c><c r="D5" t="str"><f>A2</f><v>Umsatz 2026</v></c></row>',
  ].join('');
  const bytes = () => {
    const parts = partsOf({ sheets: { Plan: rows }, strings, styles, properties: 'date1904="1"' });
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    const merged = sheet.replace(
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
    );
    return zipped({ ...parts, 'xl/worksheets/sheet1.xml': merged });
  };

  it('gives its cells; of merged ones the first is filled', async () => {
    const read = await readWorkbook(bytes());
    expect('fault' in read ? read : read[0]?.rows).toEqual([
      { line: 1, cells: ['Ziel', null, 'Wert'] },
      { line: 2, cells: ['Umsatz 2026', { date: '2026-11-23' }, 1234.5] },
      { line: 3, cells: [null, { date: '2026-11-24' }, { percent: 0.125 }, true] },
      { line: 5, cells: [null, null, { error: '#N/A' }, 'Umsatz 2026'] },
    ]);
  });

  it('reads as another library reads it, which knows neither percentages nor errors', async () => {
    const [other] = (await readExcelFile(Buffer.from(bytes()))) as unknown as { data: unknown[][] }[];
    const read = await readWorkbook(bytes());
    const own = 'fault' in read ? [] : (read[0]?.rows ?? []);
    const day = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
    for (const { line, cells } of own) {
      const known = cells.map((cell) => {
        if (typeof cell !== 'object' || cell === null) return cell;
        return 'date' in cell ? cell.date : 'percent' in cell ? cell.percent : null;
      });
      expect(other?.data[line - 1]?.slice(0, cells.length).map(day)).toEqual(known);
    }
    expect(own.length).toBe(4);
  });
});

describe('a format', () => {
  it.each([
    ['General', 'number'],
    ['#,##0.00 [$€-407]', 'number'],
    ['0.0" Mio. d"', 'number'],
    ['#,##0\\ "Stunden"', 'number'],
    ['0.00%', 'percent'],
    ['0" %"', 'number'],
    ['[Red]0%;[Blue]-0%', 'percent'],
    ['DD.MM.YYYY', 'date'],
    ['yyyy-mm-dd hh:mm:ss.000', 'date'],
    ['mmm', 'date'],
    ['hh:mm', 'number'],
    ['[h]:mm:ss', 'number'],
    ['0.00E+00', 'number'],
    ['@', 'number'],
  ])('%s shows a %s', (code, shown) => expect(shownBy(code)).toBe(shown));
});

describe('names of cells', () => {
  it.each([
    [0, 1, 'A1'],
    [25, 2, 'Z2'],
    [26, 3, 'AA3'],
    [701, 4, 'ZZ4'],
    [702, 5, 'AAA5'],
    [16383, 1048576, 'XFD1048576'],
  ])('column %i, line %i is %s, and back', (column, line, name) => {
    expect(cellName(column, line)).toBe(name);
    expect(readCellName(name)).toEqual({ column, line });
  });
});

describe('a file that is no workbook', () => {
  const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  it.each<[string, Uint8Array, string]>([
    ['an old .xls', COMPOUND, 'old-xls'],
    ['one with a password', Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]), 'encrypted'],
    ['a CSV', Buffer.from('ref;wert\na;1\n'), 'text'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'unknown'],
    ['nothing', new Uint8Array(), 'empty'],
    ['a binary workbook', zipped({ 'xl/workbook.bin': 'x' }), 'xlsb'],
    ['one of LibreOffice', zipped({ 'content.xml': '<x/>' }), 'open-document'],
    ['one of Numbers', zipped({ 'Index/Document.iwa': 'x' }), 'numbers'],
    ['any zip', zipped({ 'a.txt': 'x' }), 'unknown'],
    ['a document of Word', zipped({ 'xl/workbook.xml': '<document/>' }), 'unknown'],
  ])('%s is called what it is', async (_name, bytes, found) => {
    expect(await readWorkbook(bytes)).toEqual({ fault: 'other-file', found });
  });

  it('is damaged where a part is no XML, is cut, or is missing', async () => {
    const parts = partsOf({ sheets: { One: '<row r="1"/>' } });
    const part = 'xl/worksheets/sheet1.xml';
    const { [part]: sheet = '', ...without } = parts;
    const damaged = { fault: 'damaged', part };
    expect(await readWorkbook(zipped({ ...parts, [part]: '<worksheet><row' }))).toEqual(damaged);
    expect(await readWorkbook(zipped({ ...parts, [part]: sheet.slice(0, -9) }))).toEqual(damaged);
    expect(await readWorkbook(zipped({ ...parts, [part]: new Uint8Array([0x3c, 0xff, 0xfe]) }))).toEqual(damaged);
    expect(await readWorkbook(zipped(without))).toEqual(damaged);
  });
});

describe('a file that is too large', () => {
  const sheet = (rows: string) => workbookOf({ sheets: { Groß: rows } });

  it('is not unpacked: its sizes are looked up', async () => {
    const parts = partsOf({ sheets: { One: '' } });
    const bomb = zipped({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(SHEET_LIMITS.unpacked) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await readWorkbook(bomb)).toEqual({ fault: 'too-large', what: 'unpacked' });
  });

  it('has 100,000 rows at most; rows with a format alone do not count', async () => {
    const row = '<row><c><v>1</v></c></row>';
    const empty = '<row><c s="0"/></row>';
    const full = await readWorkbook(sheet(row.repeat(SHEET_LIMITS.rows) + empty));
    expect('fault' in full ? full : full[0]?.rows.length).toBe(SHEET_LIMITS.rows);
    const one = sheet(row.repeat(SHEET_LIMITS.rows) + empty + row);
    expect(await readWorkbook(one)).toEqual({ fault: 'too-large', what: 'rows', sheet: 'Groß' });
  });

  it('has no gaps that fill the memory', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`).join('');
    expect(await readWorkbook(sheet(rows))).toEqual({ fault: 'too-large', what: 'cells', sheet: 'Groß' });
  });

  it('has no entities that grow', async () => {
    const parts = partsOf({ sheets: { One: '<row r="1"><c t="inlineStr"><is><t>&lol;</t></is></c></row>' } });
    const evil = `<!DOCTYPE x [<!ENTITY lol "lol">]>${parts['xl/worksheets/sheet1.xml']}`;
    const read = await readWorkbook(zipped({ ...parts, 'xl/worksheets/sheet1.xml': evil }));
    expect(read).toMatchObject([{ rows: [{ cells: ['&lol;'] }] }]);
  });
});
