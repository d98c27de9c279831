import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decodeForeign } from '../../src/source/decode';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  it('keeps every character, a byte order mark too', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, mark) => {
        const whole = (mark ? '\ufeff' : '') + text;
        expect(decode(bytes(whole))).toEqual({ text: whole });
      }),
    );
  });

  it.each<[string, number[], string, number]>([
    ['A22 Latin-1', [0x74, 0x65, 0x61, 0x6d, 0x3a, 0x20, 0x63, 0x61, 0x66, 0xe9, 0x0a], 'utf-8', 9],
    ['Latin-1 at the end', [0x61, 0xe9], 'utf-8', 1],
    ['a character cut off', [0x61, 0xe2, 0x82], 'utf-8', 1],
    ['a surrogate in bytes', [0x61, 0x62, 0xed, 0xa0, 0x80, 0x63], 'utf-8', 2],
    ['an overlong form', [0x61, 0xc0, 0xaf], 'utf-8', 1],
    ['a stray byte', [0x80], 'utf-8', 0],
    ['A23 UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], 'utf-16', 0],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], 'utf-16', 0],
  ])('refuses %s and says where', (_, data, fault, offset) => {
    expect(decode(new Uint8Array(data))).toEqual({ fault, offset });
  });

  it('finds the first bad byte behind any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (before, after) => {
        const start = bytes(before);
        const data = new Uint8Array([...start, 0xff, ...bytes(after)]);
        // Two bytes FF FE at the start would be UTF-16; FE never begins a text in UTF-8.
        expect(decode(data)).toEqual({ fault: 'utf-8', offset: start.length });
      }),
    );
  });
});

describe('decodeForeign', () => {
  it('reads what is not UTF-8 as Windows writes it, quotes and the euro sign too', () => {
    expect(decodeForeign(Uint8Array.from([0x84, 0xe4, 0x93, 0x20, 0x96, 0x20, 0x35, 0x80, 0x9f]))).toEqual({
      text: '„ä“ – 5€Ÿ',
    });
  });
});
