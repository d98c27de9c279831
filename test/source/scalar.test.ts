import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactNumber, looksNumeric, plainValue } from '../../src/source/scalar';

describe('exactNumber', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['+5', 5],
    ['1.500', 1.5],
    ['-30', -30],
    ['0.1', 0.1],
    ['99.5', 99.5],
    ['9007199254740992', 9007199254740992],
  ])('reads %s', (text, value) => expect(exactNumber(text)).toBe(value));

  it.each([
    ...['', '.', '5.', '.5', '010', '1e3', '0x1F', '.nan', '.inf', '1,5', '1_000', ' 1', '1 '],
    ...['9007199254740993', '0.1000000000000000055511151231257828', '1'.repeat(30), `0.${'1'.repeat(200)}`],
  ])('does not read %j', (text) => expect(exactNumber(text)).toBeNull());

  it('reads back what a program wrote', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e15, max: 1e15 }), (value) => {
        const text = String(value);
        if (/e/.test(text)) return;
        expect(exactNumber(text)).toBe(value + 0);
        expect(Object.is(plainValue(text), -0)).toBe(false);
      }),
    );
  });
});

describe('looksNumeric', () => {
  it.each(['1', '010', '0o17', '0x1F', '1e400', '.5', '5.', '.nan', '-.inf', '+5'])('%s', (text) => {
    expect(looksNumeric(text)).toBe(true);
  });
  it.each(['', 'x', '1,5', '1_000', '12:30', '1.2.3', '50%', '0b11'])('not %j', (text) => {
    expect(looksNumeric(text)).toBe(false);
  });
});
