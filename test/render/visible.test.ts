import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText, visible, visibleAt } from '../../src/render/visible';
import { anyText } from './arbitrary-page';

const RAW = /\p{Cc}|[\u2028\u2029\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]|\p{Bidi_Control}/u;

describe('visible', () => {
  test.each([
    ['Größe → 日本語 €', 'Größe → 日本語 €'],
    ['\x1b[2J\x07', '\\x1b[2J\\x07'],
    ['a\nb\r\n\tc', 'a\\nb\\r\\n\\tc'],
    ['\x7f\x9b31m', '\\x7f\\x9b31m'],
    ['\u202eabc\u2066', '\\u{202e}abc\\u{2066}'],
    ['so\u00adft', 'so\\xadft'],
    ['a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['\u2028\u2029', '\\u{2028}\\u{2029}'],
    ['\ud800x\udc00', '\\u{d800}x\\u{dc00}'],
    ['\ue000\u{f0000}', '\\u{e000}\\u{f0000}'],
    ['\u{e0041}\u{e0042}', '\\u{e0041}\\u{e0042}'],
    ['\u0301x', '\\u{301}x'],
    ['::error::x', ':\\x3aerror:\\x3ax'],
    ['a :::b', 'a :\\x3a:b'],
    ['##[error]x ##vso[y ##TeamCity[z ## [', '#\\x23[error]x #\\x23vso[y #\\x23TeamCity[z ## ['],
  ])('%j', (raw, shown) => expect(visible(raw)).toBe(shown));

  test('emoji keep their joiners and selectors, nothing else does', () => {
    for (const emoji of ['👩‍👩‍👧', '❤️', '👩🏽‍🚀', '1️⃣', '#️⃣', '🏳️‍🌈', '☺︎', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '葛󠄀']) {
      expect(visible(`a ${emoji} b`)).toBe(`a ${emoji} b`);
    }
    expect(visible('a\u200db')).toBe('a\\u{200d}b');
    expect(visible('a\ufe0fb')).toBe('a\\u{fe0f}b');
    expect(visible('😀\ufe0f\ufe0f')).toBe('😀\ufe0f\\u{fe0f}');
    expect(visible('😀\u200d')).toBe('😀\\u{200d}');
  });

  test('no text gets through with a forbidden character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visible(text);
        expect(shown).not.toMatch(RAW);
        expect(shown).not.toMatch(/::|##\[/);
        expect(visible(shown)).toBe(shown);
      }),
      { numRuns: 1000 },
    );
  });

  test('cuts land where the text before them ends', () => {
    expect(visibleAt('a\tb', [0, 1, 2, 3, 9])).toEqual({ text: 'a\\tb', cuts: [0, 1, 3, 4, 4] });
    expect(visibleAt('plain', [2, 9])).toEqual({ text: 'plain', cuts: [2, 5] });
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, cut) => {
        const shown = visibleAt(text, [0, cut, text.length]);
        expect(shown.text).toBe(visible(text));
        const [first, middle = -1, last = -1] = shown.cuts;
        expect([first, last]).toEqual([0, shown.text.length]);
        expect(middle).toBeGreaterThanOrEqual(0);
        expect(middle).toBeLessThanOrEqual(shown.text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('a megabyte is quick, clean or hostile', () => {
    for (const text of ['Größe '.repeat(170_000), '\x1b[31m\u202e::'.repeat(110_000), '👩‍👩‍👧'.repeat(130_000)]) {
      const start = performance.now();
      visible(text);
      expect(performance.now() - start).toBeLessThan(1500);
    }
  });
});

describe('jsonText', () => {
  test('parses back to the exact value and holds no raw character', () => {
    const value = fc.oneof(
      fc.jsonValue({ noUnicodeString: false } as never),
      fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText))),
    );
    fc.assert(
      fc.property(value, fc.boolean(), (value, compact) => {
        const text = jsonText(value, compact);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text.replaceAll('\n', '')).not.toMatch(RAW);
        expect(text).not.toMatch(/##\[/);
      }),
      { numRuns: 1000 },
    );
  });

  test('is written like this', () => {
    expect(jsonText({ a: ['\x7f\u202e\u{e0041}\ue000', '👩‍👩‍👧'] })).toBe(
      '{\n  "a": [\n    "\\u007f\\u202e\\udb40\\udc41\\ue000",\n    "👩‍👩‍👧"\n  ]\n}',
    );
    expect(jsonText({ a: 1, b: [Number.NaN] }, true)).toBe('{"a":1,"b":[null]}');
    expect(jsonText('##[error]')).toBe('"#\\u0023[error]"');
    expect(jsonText(undefined)).toBe('null');
  });
});
