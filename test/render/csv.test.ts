import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csvText } from '../../src/render/csv';

it.each([
  ['=1+1', "'=1+1"],
  ['+49 89', "'+49 89"],
  ['-5 %', "'-5 %"],
  ['@anna', "'@anna"],
  ['  =1', "'  =1"],
  ['\u00a0=1', "'\u00a0=1"],
  ['\uff1d1', "'\uff1d1"],
  ['\tx', "'\tx"],
  ['a=b', 'a=b'],
  ['10 % - 5', '10 % - 5'],
])('a text %j is written %j', (text, cell) => {
  expect(csvText(['h'], [[text]], 'plain')).toBe(`h\r\n${cell}\r\n`);
});

it('numbers stay numbers, nothing is nothing, quotes are doubled', () => {
  const rows = [[-5, 0.1 + 0.2, null, 'a "b", c', 'd;e']];
  expect(csvText(['v'], rows, 'plain')).toBe('v\r\n-5,0.3,,"a ""b"", c",d;e\r\n');
  expect(csvText(['v'], rows, 'excel-de')).toBe('\ufeffv\r\n-5;0,3;;"a ""b"", c";"d;e"\r\n');
});

it('any text comes back as it was, but for the apostrophe', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (cells) => {
      for (const [dialect, delimiter] of [
        ['plain', ','],
        ['excel-de', ';'],
      ] as const) {
        const text = csvText(['h'], [cells], dialect);
        const [, back] = parse(text, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: false });
        expect((back ?? []).map((cell) => cell.replace(/^'/, ''))).toEqual(cells.map((cell) => cell.replace(/^'/, '')));
      }
    }),
  );
});
