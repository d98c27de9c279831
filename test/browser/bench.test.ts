import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { printed } from './printed';
import { sideways } from './sideways';
import { violations } from './violations';
import { withDocument } from './with-document';

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">`;
const documentOf = (body: string, style = '') =>
  `<!doctype html><html lang="en"><head>${POLICY}<meta name="viewport" content="width=device-width"><title>T</title><style>${style}</style></head><body><main><h1>Title</h1>${body}</main></body></html>`;
const words = (count: number) => 'word '.repeat(count);
const A4 =
  '@page{size:A4;margin:15mm;@bottom-right{content:"Page " counter(page) " of " counter(pages)}}p{margin:0;height:30mm}';

describe('the bench that holds our documents to what they promise', () => {
  it('hears complaints of the browser, errors, dialogs and requests, also blocked ones', async () => {
    const bad = `<img src="https://example.org/a.png" alt=""><script>alert(1); console.warn('w'); nothing()</script>`;
    await withDocument(documentOf(bad), {}, async (_, heard) => {
      expect(heard.join('\n')).toMatch(/dialog: 1[\s\S]*warning: w/);
      expect(heard.join('\n')).toMatch(/error: .*nothing is not defined/);
      expect(heard.join('\n')).toMatch(/error: .*violates the following Content Security Policy/);
    });
    await withDocument(documentOf('<p>x</p>'), {}, async (_, heard) => expect(heard).toEqual([]));
  });

  it('finds what a reader cannot read, whatever the policy says', async () => {
    const bad = documentOf(
      '<p class="pale">pale</p><img src="data:,">',
      '.pale{color:#ccc}@media(prefers-color-scheme:dark){body{background:#000;color:#fff}}',
    );
    const rules = async (page: Page) => (await violations(page)).map((one) => one.replace(/:.*/s, ''));
    await withDocument(bad, {}, async (page) => {
      expect(await rules(page)).toEqual(['color-contrast', 'image-alt']);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await rules(page)).toEqual(['image-alt']);
    });
  });

  it.each([
    ['', ['main', 'pre']],
    ['pre{overflow-x:auto}', ['pre']],
    ['pre{overflow-wrap:anywhere;white-space:pre-wrap}', []],
  ])('sees what reaches beyond a phone, also where scripts are off (%s)', async (style, names) => {
    const long = documentOf(`<pre>${'x'.repeat(100)}</pre>`, style);
    await withDocument(long, { width: 360, script: false }, async (page) => {
      expect((await sideways(page)).map((one) => /\w+/.exec(one)?.[0])).toEqual(names);
    });
  });

  it('counts sheets, and sees rows that are cut, headings that are left behind and sheets without a number', async () => {
    const filling = '<p>filling</p>'.repeat(7);
    const tall = `<table><tr><th>Head</th></tr><tr><td>one</td></tr><tr><td>two ${words(400)}</td></tr></table>`;
    await withDocument(
      documentOf(
        `${filling}<h2>Left behind</h2>${tall}`,
        `${A4}h2{break-after:auto}table{break-before:page}tr{break-inside:auto;font-size:30px}`,
      ),
      {},
      async (page) => {
        const { cut, ...rest } = await printed(page);
        expect(rest).toEqual({ sheets: 3, orphaned: ['Left behind'], unnumbered: [] });
        expect(cut).toEqual([expect.stringMatching(/^two word/)]);
      },
    );
    await withDocument(
      documentOf(`${filling}<h2>Head</h2><p>next</p>`, A4.replace(/@bottom.*?\}/, '')),
      {},
      async (page) => {
        expect(await printed(page)).toEqual({ sheets: 2, cut: [], orphaned: [], unnumbered: [1, 2] });
      },
    );
  });
}, 60_000);
