import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSpan, escapeMarkdown } from '../../src/render/markdown/escape';
import { renderMarkdown } from '../../src/render/markdown/render-markdown';
import { anyPage, anyText } from './arbitrary-page';
import { AWKWARD } from './awkward-pages';

describe('texts from files', () => {
  test.each([
    ['Größe – 47 % (plan) "so" 1.5 okr_file', 'Größe – 47 % (plan) "so" 1.5 okr_file'],
    ['![t](http://e.example/t.png)', '!\\[t\\](http:&#8288;//e.example/t.png)'],
    ['a | b\n\n# H', 'a \\| b \\# H'],
    ['# H', '\\# H'],
    ['- x', '\\- x'],
    ['12. x', '12\\. x'],
    ['=== ', '\\=== '],
    ['<b>&amp;', '&lt;b&gt;&amp;amp;'],
    ['@everyone a@b.de @ x', '@&#8288;everyone a@&#8288;b.de @ x'],
    ['Fixes #1, GH-2, a/b#3', 'Fixes \\#&#8288;1, GH-&#8288;2, a/b\\#&#8288;3'],
    ['www.e.example', 'www&#8288;.e.example'],
    ['_x_ *y* ~z~ `c` $m$', '\\_x\\_ \\*y\\* \\~z\\~ &#96;c&#96; \\$m\\$'],
    ['::error::x ##[error]', '&#58;:error&#58;:x \\#\\#\\[error\\]'],
    ['\x1b[31m\u202e', '\\x1b\\[31m\\u{202e}'],
  ])('%j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));

  test('code spans hold backticks and stay on one line', () => {
    expect(codeSpan('okr why a/b')).toBe('`okr why a/b`');
    expect(codeSpan('a `b` c')).toBe('``a `b` c``');
    expect(codeSpan('`')).toBe('`` ` ``');
    expect(codeSpan('a\nb')).toBe('`a b`');
    expect(codeSpan(' ')).toBe('');
  });

  test('nothing of Markdown survives unescaped', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const escaped = escapeMarkdown(text);
        const alive = escaped.replace(/\\[!-/:-@[-`{-~]|&(?:#\d+|amp|lt|gt);/g, '¶');
        expect(alive).not.toMatch(/[*[\]|~$<>`&#]|\\(?![xu])|\n|@[\p{L}\p{N}]|:\/\/|::/u);
        expect(escaped).not.toMatch(/\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\p{Co}\p{Cs}]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('pages', () => {
  test.each(Object.entries(AWKWARD))('%s', (_, page) => {
    expect(`\n${renderMarkdown(page)}`).toMatchSnapshot();
  });

  test('no HTML but our own, no control character, no command for a CI runner', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const outside = renderMarkdown(page)
          .replace(/^( *)(`{3,}).*\n[\s\S]*?\n\1\2$/gm, '')
          .replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
        expect(outside.replaceAll('<br>', '')).not.toMatch(/<|!\[|(?<!\\)\]\(/);
        const text = renderMarkdown(page);
        expect(text).not.toMatch(/^\s*::|##(\[|vso\[|teamcity\[)/m);
        expect(text).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\u2060\p{Co}\p{Cs}]/u);
        expect(text).toMatch(/\n$/);
      }),
      { numRuns: 300 },
    );
  });

  test('a table has as many rows as were given', () => {
    const text = renderMarkdown({
      title: 'T',
      language: 'en',
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'a|b', align: 'left' },
            { title: { text: 'x|y', tone: 'code' }, align: 'right' },
          ],
          rows: [{ cells: ['1\n| 2 | 3 |', { text: 'p|q', tone: 'code' }], below: 'why\n| not', depth: 1 }],
        },
      ],
    });
    expect(text).toBe(
      '# T\n\n| a\\|b | `x\\|y` |\n| --- | ---: |\n| &emsp;1 \\| 2 \\| 3 \\|<br>&emsp;&emsp;why \\| not | `p\\|q` |\n',
    );
  });
});
