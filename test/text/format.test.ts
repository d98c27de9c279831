import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/text/format';

describe.each([
  ['de', 'de-DE'],
  ['en', 'en-GB'],
] as const)('numbers in %s', (language, locale) => {
  const intl = (value: number, decimals: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, useGrouping: true }).format(value + 0);

  it('are written as Intl writes them', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true }),
      fc.double({ min: -1e7, max: 1e7, noNaN: true }),
      fc.integer({ min: -10_000_000, max: 10_000_000 }).map((one) => one / 1000),
      fc.integer(),
    );
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 6 }), (one, decimals) => {
        expect(formatOf(language).number(one, decimals)).toBe(intl(one, decimals));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([0, -0, 0.5, 1.5, 2.5, 1.005, 999.995, 1000, -1234.5, 1e15, 1e21, Number.NaN, Number.POSITIVE_INFINITY])(
    '%d',
    (value) => {
      expect(formatOf(language).number(value)).toBe(intl(value, 2));
    },
  );
});
