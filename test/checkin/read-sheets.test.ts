import { describe, expect, it } from 'vitest';
import { readSheets } from '../../src/checkin/read-sheets';

const SHEET = '2,6,2,6,2,6,6,5';
const HEAD = '1,2,3,4,5,6,7,purpose';
const table = (...rows: string[]) => [HEAD, ...rows].join('\n');

describe('a table of sheets', () => {
  it.each([
    ['commas', table(SHEET)],
    ['semicolons', table(SHEET).replaceAll(',', ';')],
    ['tabs', table(SHEET).replaceAll(',', '\t')],
    ['a byte order mark and CRLF', `\ufeff${table(SHEET).replaceAll('\n', '\r\n')}\r\n`],
    ['mixed line ends', `${HEAD}\r\n${SHEET}\n`],
    ['our own headings', table(SHEET).replace(HEAD, '1 Fehler,2 B,3 C,4 D,5 E,6 F,7 G,"Sinn: Ich weiß, wie"')],
    ['a letter before', table(SHEET).replace(HEAD, 'Q1,Q2,Q3,Q4,Q5,Q6,Q7,Zweck')],
    [
      'Frage 1',
      table(SHEET).replace(
        HEAD,
        [1, 2, 3, 4, 5, 6, 7]
          .map((n) => `Frage ${n}`)
          .join(',')
          .concat(',Sinn'),
      ),
    ],
    ['a hint and an empty row', table('# a hint,,,,,,,', ',,,,,,,', SHEET)],
  ])('is read: %s', async (_name, text) => {
    expect(await readSheets(text, 'safety')).toEqual({
      sheets: [{ items: [2, 6, 2, 6, 2, 6, 6], purpose: 5 }],
      gaps: 0,
    });
  });

  it('finds columns by their heading, whatever their order', async () => {
    const text = '7,6,5,4,3,2,1\n7,6,5,4,3,2,1\n';
    expect(await readSheets(text, 'safety')).toMatchObject({ sheets: [{ items: [1, 2, 3, 4, 5, 6, 7] }] });
  });

  it.each([
    ['one gap', '2,,2,6,2,6,6,5'],
    ['three gaps', '2,,,,2,6,6,5'],
    ['no purpose, where others have one', '2,6,2,6,2,6,6,'],
    ['a row cut short', '2,6,2'],
  ])('drops a sheet with %s', async (_name, row) => {
    expect(await readSheets(table(row, SHEET), 'safety')).toMatchObject({ sheets: [{ purpose: 5 }], gaps: 1 });
  });

  it('takes a purpose nobody answered for one that was not asked', async () => {
    expect(await readSheets(table('2,6,2,6,2,6,6,', '1,1,1,1,1,1,1,'), 'safety')).toMatchObject({
      sheets: [{ purpose: null }, { purpose: null }],
      gaps: 0,
    });
  });

  it.each([
    ['a name', `name,${HEAD}\nMax,${SHEET}`, { column: 'name' }],
    ['a time', `${HEAD},Zeitstempel\n${SHEET},9:00`, { column: 'Zeitstempel' }],
    ['a column without a heading', `${HEAD},\n${SHEET},Max`, { column: '' }],
    ['a column twice', `${HEAD},7\n${SHEET},3`, { column: '7' }],
    ['an item too many', '1,2,3,4,5,6,7,8\n1,1,1,1,1,1,1,1', { column: '8' }],
    ['items missing', '1,2,3\n1,1,1', { missing: ['4', '5', '6', '7'] }],
    ['nothing', '', { missing: ['1', '2', '3', '4', '5', '6', '7'] }],
    ['a cell behind the headings', table(SHEET, `${SHEET},Max`), { line: 3, value: 'Max' }],
    ['a quote left open', table('"2,6'), { line: 2 }],
  ])('refuses %s', async (_name, text, fault) => {
    expect(await readSheets(text, 'safety')).toEqual(fault);
  });

  it.each(['0', '8', '3.5', '3,5', '-1', 'x', '1e0', '٣'])('refuses the answer %s with its line', async (value) => {
    const cell = value.includes(',') ? `"${value}"` : value;
    expect(await readSheets(table(SHEET, `${cell},6,2,6,2,6,6,5`), 'safety')).toEqual({ line: 3, value });
  });

  it('reads the six items of the culture form', async () => {
    expect(await readSheets('1,2,3,4,5,6\n5,6,4,7,5,6', 'culture')).toEqual({
      sheets: [{ items: [5, 6, 4, 7, 5, 6], purpose: null }],
      gaps: 0,
    });
  });
});
