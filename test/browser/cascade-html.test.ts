import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { exampleCompany } from '../example-company';
import { memoryHost } from '../memory-host';
import { browse } from './browse';
import { printedPages } from './chromium';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function document(language: string, ...args: readonly string[]): Promise<string> {
  const host = memoryHost({ files: exampleCompany(), today: '2026-11-22' });
  expect(await run(['tree', '--format', 'html', '--lang', language, ...args], host)).toBe(0);
  return host.printed.out;
}

/** Opens the document as it is, with what was asked for and said while it opened. */
async function opened(browser: Browser, html: string, width: number, colorScheme: 'light' | 'dark' = 'light') {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('request', (request) => noise.push(request.url()));
  page.on('console', (message) => noise.push(message.text()));
  await page.setContent(html);
  return { page, noise };
}

const faults = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 100))))`);
};

describe('the cascade as a page, in Chromium', () => {
  it.each(['de', 'en'])(
    'has nothing axe-core finds fault with, in light and dark, and asks nobody for anything (%s)',
    async (language) => {
      const html = await document(language);
      await browse(async (browser) => {
        for (const scheme of ['light', 'dark'] as const) {
          const { page, noise } = await opened(browser, html, 1400, scheme);
          expect(await faults(page)).toEqual([]);
          expect(noise).toEqual([]);
        }
      });
    },
  );

  it('scrolls the picture, never the page, and from the keyboard too', async () => {
    const html = await document('de');
    await browse(async (browser) => {
      for (const width of [360, 768, 1400]) {
        const { page } = await opened(browser, html, width);
        expect(
          await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
          `${width}`,
        ).toBeLessThanOrEqual(0);
      }
      const { page } = await opened(browser, html, 768);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
        'Muster Maschinenbau GmbH · Kaskade 2026-Q4',
      );
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.evaluate('document.activeElement.scrollLeft')).toBeGreaterThan(0);
    });
  });

  it('folds without a script, and has every key result behind a fold', async () => {
    const html = await document('de');
    await browse(async (browser) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.setContent(html);
      const fold = page.locator('summary', { hasText: 'Kundenwünsche sind umgesetzt' });
      const below = page.getByText('Konstruktion und Halle arbeiten mit denselben Daten').last();
      expect(await below.isVisible()).toBe(true);
      await fold.click();
      expect(await below.isVisible()).toBe(false);
    });
    expect(html).toContain('<span>Erstlösungsquote von 63 % auf 72 % steigern</span>');
    expect(html.match(/<details>/g)?.length).toBeGreaterThan(20);
  });

  it('prints each part of the picture on a sheet of its own', async () => {
    const html = await document('de');
    const pictures = html.match(/<svg class="picture"/g)?.length;
    expect(pictures).toBe(3);
    expect(printedPages(html.replace(/<h2>Dasselbe als Liste[\s\S]*<\/main>/, '</main>'))).toBe(pictures);
  });

  it('says where there is no picture', async () => {
    const host = memoryHost({
      files: { '/work/okr.yaml': 'version: 1\n', '/work/okrs/2026-Q4/sales.yaml': 'team: sales\nobjectives: []\n' },
      today: '2026-11-22',
    });
    expect(await run(['tree', '--format', 'html', '--lang', 'de'], host)).toBe(0);
    expect(host.printed.out).toContain('<p>In diesem Zyklus gibt es noch keine Ziele.</p>');
    expect(host.printed.out).not.toContain('<svg');
  });
}, 120_000);
