import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/page/blocks';
import { piece } from '../../src/page/blocks';
import { renderTerminal } from '../../src/render/terminal/render-terminal';
import { AWKWARD, MANY } from './awkward-pages';

const bare = (page: Page, width: number, unicode = true) => renderTerminal(page, { width, color: 0, unicode });

describe.each(Object.entries(AWKWARD))('%s', (_, page) => {
  test.each([40, 60, 80, 140])('at %i columns', (width) => {
    expect(`\n${bare(page, width)}`).toMatchSnapshot();
  });

  test('in ASCII at 80 columns', () => {
    expect(`\n${bare(page, 80, false)}`).toMatchSnapshot();
  });
});

test('300 rows are aligned all the way and quick', () => {
  const start = performance.now();
  const lines = bare(MANY, 80).trimEnd().split('\n');
  expect(performance.now() - start).toBeLessThan(2000);
  expect(lines).toHaveLength(301);
  expect(new Set(lines.slice(1).map((line) => line.lastIndexOf('im Plan'))).size).toBe(1);
});

test('a chain of 5,000 nodes neither overflows nor crawls', () => {
  let node = { label: 'end', aside: [], children: [] as never[] };
  for (let at = 0; at < 5000; at++) node = { label: `n${at}`, aside: [], children: [node] as never[] };
  const text = bare({ title: '', language: 'en', blocks: [{ type: 'tree', roots: [node], align: [] }] }, 80);
  expect(text.split('\n')).toHaveLength(5002);
});

test('a hundred thousand lines do not overflow the stack', () => {
  const children = Array.from({ length: 150_000 }, () => ({ label: 'n', aside: [], children: [] }));
  const page: Page = {
    title: '',
    language: 'en',
    blocks: [{ type: 'tree', roots: [{ label: 'r', aside: [], children }], align: [] }],
  };
  expect(bare(page, 40).length).toBeGreaterThan(700_000);
}, 30_000);

test('a very long text takes linear time', () => {
  const page: Page = {
    title: '',
    language: 'de',
    blocks: [
      { type: 'text', text: 'größer 日本 '.repeat(10_000) },
      {
        type: 'table',
        columns: [{ title: 'a', align: 'left', grow: true }],
        rows: [{ cells: ['größer'.repeat(10_000)] }],
      },
    ],
  };
  const start = performance.now();
  bare(page, 80);
  expect(performance.now() - start).toBeLessThan(8000);
}, 30_000);

describe('colour', () => {
  const page: Page = {
    title: '',
    language: 'en',
    blocks: [
      { type: 'heading', level: 1, text: 'Name', aside: 'today' },
      { type: 'text', text: [piece('good', 'on track'), ' and ', piece('code', 'okr status')] },
      { type: 'callout', tone: 'bad', title: 'Stuck' },
    ],
  };

  test('is never needed to tell good from bad', () => {
    expect(bare(page, 40)).toBe('Name                               today\n\non track and okr status\n\n▌ ✗ Stuck\n');
    expect(bare(page, 40, false)).toBe(
      'Name                               today\n\non track and okr status\n\n| x Stuck\n',
    );
  });

  test('is bold, dim, and a colour where somebody must act', () => {
    expect(renderTerminal(page, { width: 40, color: 1, unicode: true })).toBe(
      '\x1b[1mName\x1b[22m                               \x1b[2mtoday\x1b[22m\n\n' +
        '\x1b[32mon track\x1b[39m and \x1b[36mokr status\x1b[39m\n\n' +
        '\x1b[31m▌\x1b[39m \x1b[31m✗\x1b[39m \x1b[1mStuck\x1b[22m\n',
    );
  });
});

describe('the mark of a remark', () => {
  const marked = (text: string, start: number, end: number, width = 60, unicode = true) => {
    const page: Page = {
      title: '',
      language: 'en',
      blocks: [
        {
          type: 'remark',
          where: '1:1',
          label: piece('warn', 'w'),
          text: 's',
          aside: '',
          advice: [],
          source: [{ number: 1, text, mark: { start, end } }],
        },
      ],
    };
    const lines = bare(page, width, unicode).split('\n');
    const at = lines.findIndex((line) => line.includes('~'));
    const [source = '', mark = ''] = lines.slice(at - 1);
    const from = stringWidth(mark.slice(0, mark.indexOf('~')));
    let column = 0;
    let under = '';
    for (const { segment } of new Intl.Segmenter().segment(source)) {
      if (column >= from && column < from + mark.length - mark.indexOf('~')) under += segment;
      column += stringWidth(segment);
    }
    return { under, source };
  };

  test.each([
    ['title: visits', 'visits'],
    ['\ttitle: visits', 'visits'],
    ['日本語: visits', 'visits'],
    ['👩‍👩‍👧 \u202e visits', 'visits'],
    ['a 日本語 b', '本'],
    ['a ❤️ b', 'b'],
    [`${'x '.repeat(100)}visits ${'y '.repeat(100)}`, 'visits'],
    [`${'日本 '.repeat(50)}visits`, 'visits'],
    [`visits ${'y '.repeat(100)}`, 'visits'],
  ])('%j', (text, word) => {
    const start = text.indexOf(word) + 1;
    for (const width of [30, 40, 60, 81, 140]) {
      expect(marked(text, start, start + word.length, width).under).toBe(word);
      expect(marked(text, start, start + word.length, width, false).under).toBe(word);
    }
  });

  test('shows a character that is written out, an empty place and the end of the line', () => {
    expect(marked('a\tb', 2, 3).under).toBe('\\t');
    expect(marked('ab', 3, 3)).toMatchObject({ source: '     1 │ ab' });
    expect(marked('ab', 1, 1).under).toBe('a');
    expect(marked('x'.repeat(500), 100, 400, 60).under).toMatch(/^x{30,}/);
  });
});

test('tables of one shape line up all over the page', () => {
  const columns = [
    { title: '', align: 'left' as const },
    { title: '', align: 'right' as const },
  ];
  const page: Page = {
    title: '',
    language: 'en',
    blocks: [
      { type: 'table', columns, rows: [{ cells: ['a', '1'] }] },
      { type: 'table', columns, rows: [{ cells: ['longer', '1,000'] }] },
    ],
  };
  expect(bare(page, 80)).toBe('a           1\n\nlonger  1,000\n');
});

test('the output is what was drawn, with and without colour', () => {
  for (const page of Object.values(AWKWARD)) {
    for (const color of [1, 2, 3] as const) {
      expect(stripVTControlCharacters(renderTerminal(page, { width: 80, color, unicode: true }))).toBe(bare(page, 80));
    }
  }
});
