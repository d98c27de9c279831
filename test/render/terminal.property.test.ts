import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/page/blocks';
import type { Look } from '../../src/render/look';
import { renderTerminal } from '../../src/render/terminal/render-terminal';
import { anyPage } from './arbitrary-page';

const look = fc.record<Look>({
  width: fc.oneof(fc.integer({ min: 20, max: 200 }), fc.constantFrom(20, 21, 40, 59, 60, 80)),
  color: fc.constantFrom(0, 1, 2, 3),
  unicode: fc.boolean(),
});
const RUNS = { numRuns: 200 };

describe('any page on any terminal', () => {
  test('no line is wider than the screen, ends in a space or commands a CI runner', () => {
    fc.assert(
      fc.property(anyPage, look, (page, look) => {
        const lines = stripVTControlCharacters(renderTerminal(page, look)).split('\n');
        for (const line of lines) {
          expect(stringWidth(line)).toBeLessThanOrEqual(look.width);
          expect(line).not.toMatch(/ $|^\s*::|##(\[|vso\[|teamcity\[)/);
        }
      }),
      RUNS,
    );
  });

  test('nothing but our own colours leaves the program raw', () => {
    fc.assert(
      fc.property(anyPage, look, (page, look) => {
        const text = renderTerminal(page, look);
        const bare = look.color === 0 ? text : text.replaceAll(/\x1b\[(?:1|2|22|3[1236]|39)m/g, '');
        expect(bare).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029\p{Co}\p{Cs}]|\p{Bidi_Control}|\u00ad|\u200b|\u2060/u);
        expect(bare).not.toMatch(/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\ufe0e)\u200d/u);
      }),
      RUNS,
    );
  });

  test('the same page looks the same twice, with and without colour, and ends in one newline', () => {
    fc.assert(
      fc.property(anyPage, look, (page, look) => {
        const text = renderTerminal(page, look);
        expect(renderTerminal(page, look)).toBe(text);
        expect(stripVTControlCharacters(text)).toBe(renderTerminal(page, { ...look, color: 0 }));
        expect(text.replace(/[^\n]+/g, '')).toMatch(/\n$/);
        expect(text).not.toMatch(/\n\n$/);
      }),
      RUNS,
    );
  });

  test('a table loses no letter, in columns or as records', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 12 }), {
      maxLength: 6,
    });
    const cells = fc.array(
      words.map((each) => each.join(' ')),
      { minLength: 4, maxLength: 4 },
    );
    const table = fc.record({
      titles: fc.array(fc.constantFrom('', '', 'KL', 'MNOPQRST'), { minLength: 4, maxLength: 4 }),
      aligns: fc.array(fc.constantFrom<'left' | 'right'>('left', 'left', 'right'), { minLength: 4, maxLength: 4 }),
      rows: fc.array(cells, { minLength: 1, maxLength: 6 }),
      grow: fc.nat(3),
    });
    const letters = (text: string) => [...text.replace(/[^a-j]/g, '')].sort().join('');
    fc.assert(
      fc.property(table, fc.integer({ min: 20, max: 120 }), ({ titles, aligns, rows, grow }, width) => {
        const columns = titles.map((title, at) => ({ title, align: aligns[at] ?? 'left', grow: at === grow }));
        const page: Page = {
          title: '',
          language: 'en',
          blocks: [{ type: 'table', columns, rows: rows.map((cells) => ({ cells })) }],
        };
        const text = renderTerminal(page, { width, color: 0, unicode: true });
        expect(letters(text)).toBe(letters(rows.flat().join('')));
      }),
      RUNS,
    );
  });

  test('widths nobody has do not break it', () => {
    fc.assert(
      fc.property(
        anyPage,
        fc.constantFrom(0, 1, 5, 19, -3, Number.NaN, Number.POSITIVE_INFINITY, 33.7),
        (page, width) => {
          expect(renderTerminal(page, { width, color: 0, unicode: true })).toMatch(/\n$/);
        },
      ),
    );
  });
});
