import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, html } from '../../src/render/html/markup';
import { renderHtml } from '../../src/render/html/render-html';
import { SCRIPT } from '../../src/render/html/script';
import { anyPage, anyText } from './arbitrary-page';
import { AWKWARD, MANY } from './awkward-pages';
import { ELEMENTS, FOREIGN_ATTRIBUTES } from './elements';

const body = (text: string) => text.slice(text.indexOf('<body>'));

/** Every tag with its attributes, by a reader that knows only quoted attributes and stumbles over anything else. */
function tags(text: string): { name: string; attributes: string[] }[] {
  const found: { name: string; attributes: string[] }[] = [];
  let rest = text.replace('<!doctype html>', '').replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  for (let at = rest.indexOf('<'); at >= 0; at = rest.indexOf('<')) {
    const tag = /^<\/?([a-z][a-z0-9]*)((?: [a-zA-Z-]+="[^"<>]*")*)\/?>/.exec(rest.slice(at));
    expect(tag, `a tag at: ${rest.slice(at, at + 60)}`).not.toBeNull();
    found.push({
      name: tag?.[1] ?? '',
      attributes: [...(tag?.[2] ?? '').matchAll(/ ([a-zA-Z-]+)=/g)].map((one) => one[1] ?? ''),
    });
    rest = rest.slice(at + (tag?.[0].length ?? 1));
  }
  return found;
}

describe('escaping', () => {
  test('is what the tag does unless told otherwise', () => {
    expect(html`<p title="${'"\'><b>`&'}">${['<i>', html`<b>${'<u>'}</b>`, null, undefined, 3]}</p>`.text).toBe(
      '<p title="&#34;&#39;&#62;&#60;b&#62;&#96;&#38;">&#60;i&#62;<b>&#60;u&#62;</b>3</p>',
    );
  });

  test('any text stays text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'`]|\p{Cc}|\p{Bidi_Control}|[\u2028\u2029\p{Co}\p{Cs}]|::|##\[/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('documents', () => {
  test.each(Object.entries(AWKWARD))('%s', (_, page) => {
    expect(`\n${body(renderHtml(page))}`).toMatchSnapshot();
  });

  test('only our elements, no handler, no style attribute, no address, whatever the texts say', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const open: string[] = [];
        for (const { name, attributes } of tags(renderHtml(page))) {
          expect(name).toMatch(ELEMENTS);
          for (const attribute of attributes) expect(attribute).not.toMatch(FOREIGN_ATTRIBUTES);
          open.push(name);
        }
        expect(open.filter((name) => name === 'main')).toHaveLength(2);
        expect(renderHtml(page).match(/ href="(?!#[A-Za-z0-9_-]*")/g)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  test('every element that is opened is closed', () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const text = body(renderHtml(page));
        const count = (pattern: RegExp) => (text.match(pattern) ?? []).length;
        for (const name of [
          'ul',
          'li',
          'ol',
          'details',
          'summary',
          'label',
          'select',
          'a',
          'h4',
          'table',
          'tr',
          'td',
          'th',
          'div',
          'span',
          'p',
          'section',
          'svg',
          'g',
        ]) {
          expect(count(new RegExp(`<${name}[ >]`, 'g'))).toBe(count(new RegExp(`</${name}>`, 'g')));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('the policy allows the style sheet and nothing else', () => {
    const text = renderHtml(MANY);
    const style = /<style>([\s\S]*?)<\/style>/.exec(text)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(text).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;">`,
    );
    expect(text).not.toMatch(/<script|script-src|https?:|url\(|@import/);
    expect(text).toContain('<html lang="de">');
  });

  test('a page that folds allows its own script, its sheets and nothing else, whatever stands at the foot of its sheets', () => {
    fc.assert(
      fc.property(anyText, (foot) => {
        const blocks = [{ type: 'section', id: 'a', level: 2, title: 'A', fold: 'open', blocks: [] }] as const;
        const text = renderHtml({ title: 'T', language: 'de', foot, blocks });
        const hashes = (name: string) =>
          [...text.matchAll(new RegExp(`<${name}>([\\s\\S]*?)</${name}>`, 'g'))].map(
            ([, own = '']) => `&#39;sha256-${createHash('sha256').update(own).digest('base64')}&#39;`,
          );
        expect(hashes('style')).toHaveLength(3);
        expect(text).toContain(
          `content="default-src &#39;none&#39;; style-src ${hashes('style').join(' ')}; script-src ${hashes('script').join(' ')}; img-src data:;`,
        );
        const own = /@bottom-left\{content:"([^"]*)"/.exec(text)?.[1] ?? '';
        expect(own).toMatch(/^([A-Za-z0-9 ]|\\[0-9a-f]{1,6} )*$/);
        expect(text).not.toMatch(/https?:|url\(|@import/);
      }),
      { numRuns: 200 },
    );
  });

  test('the script is at most 5 KB', () => {
    expect(Buffer.byteLength(SCRIPT)).toBeLessThanOrEqual(5 * 1024);
  });

  test('bars speak, rows and columns have headings', () => {
    const text = renderHtml({
      title: 'T',
      language: 'de',
      blocks: [
        {
          type: 'table',
          columns: [
            { title: 'Ergebnis', align: 'left' },
            { title: 'Fortschritt', align: 'left' },
            { title: 'Trend', align: 'left' },
          ],
          rows: [
            { cells: ['NPS', { bar: 0.47, mark: 0.58, label: '47 %, erwartet 58 %' }, { series: [1, null, 2.5] }] },
          ],
        },
      ],
    });
    expect(text).toContain('<h1>T</h1>');
    expect(text).toContain('role="img" aria-label="47 %, erwartet 58 %"');
    expect(text).toContain('role="img" aria-label="1 – 2,5"');
    expect(text).toContain('<th scope="col" role="columnheader" class="left">Ergebnis</th>');
    expect(text).toContain('<th scope="row" role="rowheader" class="left d0">NPS</th>');
    expect(text).toContain('data-label="Fortschritt"');
  });
});
