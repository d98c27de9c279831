import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barPercent, drawBar } from '../../src/render/bar';
import { drawSparkline } from '../../src/render/sparkline';
import { asciiTwin, symbolsFor } from '../../src/render/symbols';

const UNICODE = symbolsFor(true);
const ASCII = symbolsFor(false);
const draw = (bar: Parameters<typeof drawBar>[0], cells = 10, symbols = UNICODE) =>
  drawBar(bar, cells, symbols)
    .map(({ text }) => text)
    .join('');

describe('bars', () => {
  test.each([
    [{ bar: 0 }, '░░░░░░░░░░', '..........'],
    [{ bar: 0.001 }, '█░░░░░░░░░', '#.........'],
    [{ bar: 0.5 }, '█████░░░░░', '#####.....'],
    [{ bar: 0.999 }, '█████████░', '#########.'],
    [{ bar: 1 }, '██████████', '##########'],
    [{ bar: 1.2 }, '█████████▸', '#########>'],
    [{ bar: -1 }, '░░░░░░░░░░', '..........'],
    [{ bar: null, mark: 0.5 }, '··········', '          '],
    [{ bar: Number.NaN }, '··········', '          '],
    [{ bar: 0.38, zone: [0.6, 0.8] as const }, '████░░▒▒░░', '####..--..'],
    [{ bar: 0.47, mark: 0.58 }, '████░│░░░░', '####.|....'],
    [{ bar: 0.62, mark: 0.58 }, '█████│█░░░', '#####|#...'],
    [{ bar: 0.5, mark: 1 }, '█████░░░░│', '#####....|'],
    [{ bar: 0.5, mark: 0 }, '│████░░░░░', '|####.....'],
  ])('%j', (bar, unicode, ascii) => {
    expect(draw(bar)).toBe(unicode);
    expect(draw(bar, 10, ASCII)).toBe(ascii);
  });

  test('have one length, whatever the numbers', () => {
    const number = fc.option(fc.double());
    fc.assert(
      fc.property(
        number,
        number,
        fc.tuple(fc.double(), fc.double()),
        fc.integer({ min: 1, max: 60 }),
        (bar, mark, zone, cells) => {
          expect([...draw({ bar, mark, zone }, cells)]).toHaveLength(cells);
        },
      ),
    );
  });

  test('grow with the value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const reached = (bar: number) => draw({ bar }).split('█').length;
        expect(reached(Math.min(a, b))).toBeLessThanOrEqual(reached(Math.max(a, b)));
      }),
    );
  });

  test('have a percentage in words', () => {
    expect([0, 0.584, 1.2, -0.001, null].map((bar) => barPercent({ bar }))).toEqual([
      '0\u00a0%',
      '58\u00a0%',
      '120\u00a0%',
      '0\u00a0%',
      '–',
    ]);
  });
});

test.each([
  [{ series: [1, 2, 3] }, '▁▄▇', '_=#'],
  [{ series: [3, null, 1] }, '▇ ▁', '# _'],
  [{ series: [5, 5] }, '▁▁', '__'],
  [{ series: [10, 9.4], range: [7, 10] as const }, '▇▆', '#*'],
  [{ series: [0, 99], range: [10, 7] as const }, '▁▇', '_#'],
  [{ series: [] }, '', ''],
  [{ series: [null, Number.NaN] }, '', ''],
  [{ series: [-1.7e308, 1.7e308] }, '▁▇', '_#'],
  [{ series: [9, 9, 1, 2, 3, 4] }, '▁▃▅▇', '_-=#'],
])('the course %j', (series, unicode, ascii) => {
  expect(drawSparkline(series, 4, UNICODE)).toBe(unicode);
  expect(drawSparkline(series, 4, ASCII)).toBe(ascii);
});

test('symbols in sentences have ASCII twins, letters stay', () => {
  expect(asciiTwin('◆ 40 → 60 · ≥ 99,5 % – „größer“ … ✓ ✗ ▲1 ▼2')).toBe(
    '* 40 -> 60 - >= 99,5 % - "größer" ... + x ^1 v2',
  );
});
