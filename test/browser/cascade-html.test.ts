import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { exampleCompany } from '../example-company';
import { memoryHost } from '../memory-host';
import { printed } from './printed';
import { sideways } from './sideways';
import { violations } from './violations';
import { withDocument } from './with-document';

const TITLE = 'Muster Maschinenbau GmbH · Kaskade 2026-Q4';

async function cascade(language: string): Promise<string> {
  const host = memoryHost({ files: exampleCompany(), today: '2026-11-22' });
  expect(await run(['tree', '--format', 'html', '--lang', language], host)).toBe(0);
  return host.printed.out;
}

describe('the cascade as a page, in Chromium', () => {
  it.each(['de', 'en'])(
    'has nothing axe-core finds fault with, in light and dark, and asks for nothing (%s)',
    async (language) => {
      const html = await cascade(language);
      for (const dark of [false, true]) {
        await withDocument(html, { dark }, async (page, heard) => {
          expect(await violations(page)).toEqual([]);
          expect(heard).toEqual([]);
        });
      }
    },
  );

  it('is as wide as a phone, a tablet and a screen: only the picture scrolls, and only on the tablet', async () => {
    const html = await cascade('de');
    const wide = (width: number) => withDocument(html, { width }, sideways);
    expect(await wide(360)).toEqual([]);
    expect((await wide(768)).map((one) => one.slice(0, 16))).toEqual(['<div class="pane']);
    expect(await wide(1400)).toEqual([]);
  });

  it('is moved with the keyboard', async () => {
    await withDocument(await cascade('de'), { width: 768 }, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(TITLE);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.evaluate('document.activeElement.scrollLeft')).toBeGreaterThan(0);
    });
  });

  it('folds without a script, and has every key result behind a fold', async () => {
    const html = await cascade('de');
    await withDocument(html, { script: false }, async (page) => {
      const below = page.getByText('Konstruktion und Halle arbeiten mit denselben Daten').last();
      expect(await below.isVisible()).toBe(true);
      await page.locator('summary', { hasText: 'Kundenwünsche sind umgesetzt' }).click();
      expect(await below.isVisible()).toBe(false);
      const keyResult = page.getByText('Anteil der Anfragen zu Nachrüstungen von 12 % auf 25 % steigern', {
        exact: true,
      });
      expect(await keyResult.isVisible()).toBe(false);
      await page.locator('summary', { hasText: 'Wer an Nachrüstung denkt' }).last().click();
      expect(await keyResult.isVisible()).toBe(true);
    });
  });

  it('lies on paper with each part of the picture on a sheet of its own, nothing cut, all unfolded', async () => {
    const html = await cascade('de');
    const paper = await withDocument(html, {}, (page) => page.pdf({ preferCSSPageSize: true }));
    const sizes = new Set(paper.toString('latin1').match(/\/MediaBox \[0 0 \d+/g));
    expect([...sizes], 'A4 across').toEqual(['/MediaBox [0 0 841']);
    const { cut, orphaned, sheets, unnumbered } = await withDocument(html, {}, printed);
    expect({ cut, orphaned, unnumbered }).toEqual({ cut: [], orphaned: [], unnumbered: [] });
    const pictures = html.match(/<svg class="picture"/g)?.length ?? 0;
    expect(pictures).toBe(3);
    const alone = await withDocument(html.replace(/<h2>Dasselbe als Liste[\s\S]*<\/main>/, '</main>'), {}, printed);
    expect(alone.sheets).toBe(pictures);
    expect(sheets).toBeGreaterThan(pictures + 2);
  });

  it('says where there is nothing to draw', async () => {
    const files = {
      '/work/okr.yaml': 'version: 1\norganisation: M\nlanguage: de\n',
      '/work/okrs/2026-Q4/sales.yaml': 'team: sales\nobjectives: []\n',
    };
    const host = memoryHost({ files, today: '2026-11-22' });
    expect(await run(['tree', '--format', 'html'], host)).toBe(0);
    expect(host.printed.out).toContain('<p>In diesem Zyklus gibt es noch keine Ziele.</p>');
    expect(host.printed.out).not.toContain('<svg');
  });
}, 120_000);
