import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/language/number';

describe('readNumber', () => {
  it.each<[string, number | null, number | null]>([
    ['9,4', 9.4, 9.4],
    ['9.4', 9.4, 9.4],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234.567', 1234567, 1234567],
    ['1,234,567', 1234567, 1234567],
    ['0.123', 0.123, 0.123],
    ['0,123', 0.123, 0.123],
    ['1.23.4', null, null],
    ['1.234,567.8', null, null],
    ["160'000", 160000, 160000],
    ['160’000,5', 160000.5, 160000.5],
    ['1 234', 1234, 1234],
    ['1\u00a0234,5', 1234.5, 1234.5],
    ['1\u202f234', 1234, 1234],
    ['12 34', null, null],
    ['+3', 3, 3],
    ['-3', -3, -3],
    ['−3', -3, -3],
    ['–3,5', -3.5, -3.5],
    ['-0', 0, 0],
    ['9.4m', 9.4e6, 9.4e6],
    ['12 Mio.', 12e6, 12e6],
    ['1,2 Mrd', 1.2e9, 1.2e9],
    ['14.5k', 14500, 14500],
    ['3 Tsd.', 3000, 3000],
    ['2 billion', 2e9, 2e9],
    ['', null, null],
    ['x', null, null],
    ['5 Hunde', null, null],
    ['NaN', null, null],
    ['Infinity', null, null],
    ['1e5', null, null],
    ['0x1F', null, null],
    ['5 constructor', null, null],
    ['5 toString', null, null],
    ['--5', null, null],
    ['5 %%', null, null],
  ])('%j is %s in German and %s in English', (text, german, english) => {
    expect(readNumber(text, 'de')?.value ?? null).toBe(german);
    expect(readNumber(text, 'en')?.value ?? null).toBe(english);
  });

  it.each<[string, number, string | null]>([
    ['30 %', 30, '%'],
    ['30%', 30, '%'],
    ['€ 9.4m', 9.4e6, 'EUR'],
    ['$9.4m', 9.4e6, 'USD'],
    ['30 Mio. EUR', 30e6, 'EUR'],
    ['14.5k CHF', 14500, 'CHF'],
    ['5 eur', 5, 'EUR'],
    ['12', 12, null],
  ])('%j has its unit', (text, value, unit) => {
    expect(readNumber(text, 'en')).toMatchObject({ value, unit });
  });

  it('says where one separator before three digits leaves it open', () => {
    expect(readNumber('1.234', 'de')?.ambiguous).toBe(true);
    expect(readNumber('1.234', 'en')?.ambiguous).toBe(true);
    expect(readNumber('1,234', 'en')?.ambiguous).toBe(true);
    expect(readNumber('1.234,5', 'de')?.ambiguous).toBe(false);
    expect(readNumber('0.123', 'de')?.ambiguous).toBe(false);
    expect(readNumber('1234', 'de')?.ambiguous).toBe(false);
  });

  it('reads what Intl writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom('de', 'en'), (value, language) => {
        const rounded = Math.round(value * 100) / 100 + 0;
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
          rounded,
        );
        expect(readNumber(text, language as 'de' | 'en')?.value).toBe(rounded);
      }),
    );
  });

  it('never throws, and never makes a number that is not one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,' ’-+%€kmMio") }), (text) => {
        const value = readNumber(text, 'de')?.value;
        expect(value === undefined || (Number.isFinite(value) && !Object.is(value, -0))).toBe(true);
      }),
    );
  });
});
