import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { exampleCompany } from '../example-company';
import { memoryHost } from '../memory-host';

import { printed } from './printed';
import { sideways } from './sideways';
import { violations } from './violations';
import { withDocument } from './with-document';

const FILES = exampleCompany('muster-maschinenbau');

async function report(argv: readonly string[] = [], files = FILES, today = '2026-11-22'): Promise<string> {
  const host = memoryHost({ files, today });
  await run(['report', '--format', 'html', ...argv], host);
  return host.printed.out;
}

const openAll = (page: Page) =>
  page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true })');
/** Titles of objectives that are to be seen, the ones around matches with a bracket. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('[data-f]')].filter((one) => one.checkVisibility()).map((one) =>
    (one.classList.contains('around') ? '(' : '') + one.querySelector('.name').textContent)`);
const said = (page: Page) => page.locator('.said').textContent();

describe('the report as a page', () => {
  it.each([
    ['de', false],
    ['de', true],
    ['en', false],
    ['en', true],
  ] as const)(
    'is clear to everybody, asks for nothing and complains of nothing (%s, dark: %s)',
    async (language, dark) => {
      await withDocument(await report(['--lang', language]), { dark }, async (page, heard) => {
        expect(await violations(page)).toEqual([]);
        await openAll(page);
        expect(await violations(page)).toEqual([]);
        expect(heard).toEqual([]);
      });
    },
  );

  it('is clear after the end of a cycle too', async () => {
    await withDocument(await report(['--cycle', '2026-Q3']), {}, async (page, heard) => {
      await openAll(page);
      expect(await violations(page)).toEqual([]);
      expect(heard).toEqual([]);
    });
  });

  it('is smaller than 1 MB', async () => {
    expect(Buffer.byteLength(await report())).toBeLessThan(1_000_000);
  });

  it('fits a phone, folded and open, with and without a script', async () => {
    for (const script of [true, false])
      await withDocument(await report(), { width: 360, script }, async (page) => {
        expect(await sideways(page)).toEqual([]);
        if (!script) return;
        await openAll(page);
        expect(await sideways(page)).toEqual([]);
        const small: string[] = await page.evaluate(`[...document.querySelectorAll('summary, a, button, input, select')]
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24).map((one) => one.outerHTML.slice(0, 120))`);
        expect(small.filter((one) => !one.includes('>Zum Inhalt'))).toEqual([]);
      });
  });

  it('folds and reads without a script, and shows no controls that would do nothing', async () => {
    await withDocument(await report(), { script: false }, async (page, heard) => {
      expect(await page.locator('.filter').isVisible()).toBe(false);
      const parent = page.locator('details.l4').first();
      const child = parent.locator('details.l5').first();
      expect(await child.locator('.item').first().isVisible()).toBe(false);
      await child.locator('> summary').click();
      expect(await child.locator('.item').first().isVisible()).toBe(true);
      await parent.locator('> summary').click();
      expect(await child.isVisible()).toBe(false);
      expect(heard).toEqual([]);
    });
  });

  it('narrows down by words, team, owner and state, opens what is around, and says how many are left', async () => {
    await withDocument(await report(), {}, async (page) => {
      expect(await said(page)).toBe('24 von 24 Zielen');
      await page.locator('.filter input').fill('nis-2 PROBEALARM');
      await expect.poll(() => said(page)).toBe('1 von 24 Zielen');
      expect(await shown(page)).toEqual(['Sicherheitsvorfälle sind bei uns in guten Händen']);
      expect(new URL(page.url()).hash).toBe('#q=nis-2+PROBEALARM');
      await page.locator('.filter input').press('Escape');
      expect(await said(page)).toBe('24 von 24 Zielen');
      await page.locator('select[name=team]').selectOption({ label: 'Montage' });
      expect(await said(page)).toBe('2 von 24 Zielen');
      expect((await shown(page)).filter((one) => !one.startsWith('('))).toEqual([
        'Maschinen laufen nach der Montage auf Anhieb',
        'Die Montage hält den Takt, ohne zu hetzen',
      ]);
      await page.locator('select[name=status]').selectOption('off-track');
      expect(await said(page)).toBe('1 von 24 Zielen');
      await page.locator('select[name=owner]').selectOption({ label: 'Cem Yıldız' });
      expect(await said(page)).toBe('Keines von 24 Zielen passt. „Alle zeigen“ bringt sie zurück.');
      await page.getByRole('button', { name: 'Alle zeigen' }).click();
      expect(await said(page)).toBe('24 von 24 Zielen');
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  it('is left folded as it was found', async () => {
    await withDocument(await report(), {}, async (page) => {
      const folds = () => page.evaluate('[...document.querySelectorAll("details")].map((one) => one.open)');
      const before = await folds();
      await page.locator('select[name=team]').selectOption({ label: 'Montage' });
      expect(await folds()).not.toEqual(before);
      await page.getByRole('button', { name: 'Alle zeigen' }).click();
      expect(await folds()).toEqual(before);
      await page.getByRole('button', { name: 'Alles aufklappen' }).click();
      expect(await page.locator('details:not([open]):not(.extra)').count()).toBe(0);
      await page.getByRole('button', { name: 'Alles zuklappen' }).click();
      expect(await page.locator('details[open]').count()).toBe(0);
    });
  });

  it('keeps what was asked for in the address, and opens what an address leads to', async () => {
    const html = await report();
    await withDocument(html, { hash: '#team=assembly&q=takt' }, async (page) => {
      expect(await said(page)).toBe('1 von 24 Zielen');
      expect(await page.locator('select[name=team]').inputValue()).toBe('assembly');
    });
    await withDocument(html, { hash: '#2026-Q4--assembly--steady-pace' }, async (page) => {
      const card = page.locator('[id="2026-Q4--assembly--steady-pace"]');
      expect(await card.locator('.item').first().isVisible()).toBe(true);
    });
    await withDocument(html, { hash: '#team=nobody' }, async (page) => {
      expect(await said(page)).toBe('24 von 24 Zielen');
    });
  });

  it('leads from what needs somebody to its card, also one that is filtered away', async () => {
    await withDocument(await report(), {}, async (page) => {
      await page.locator('select[name=team]').selectOption({ label: 'Montage' });
      await page.locator('#needs a', { hasText: 'Hotline' }).click();
      await expect.poll(() => said(page)).toBe('24 von 24 Zielen');
      expect(await page.locator('[id="2026-Q4--service--first-answer"] > .item').first().isVisible()).toBe(true);
    });
  });

  it('can be used by keyboard: past the contents, through the filter, into a card', async () => {
    await withDocument(await report(), {}, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Zum Inhalt springen');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("section").id')).toBe('needs');
      while ((await page.evaluate('document.activeElement.type')) !== 'search') await page.keyboard.press('Tab');
      await page.keyboard.type('ohne hetzen');
      await expect.poll(() => said(page)).toBe('1 von 24 Zielen');
      const card = page.locator('[id="2026-Q4--assembly--steady-pace"]');
      expect(await card.locator('.item').first().isVisible()).toBe(false);
      while ((await page.evaluate('document.activeElement.parentElement.id')) !== '2026-Q4--assembly--steady-pace')
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await card.locator('.item').first().isVisible()).toBe(true);
    });
  });

  it.each(['de', 'en'])(
    'lies on paper without a cut row, a heading left behind or a sheet without number (%s)',
    async (language) => {
      await withDocument(await report(['--lang', language]), {}, async (page) => {
        const { sheets, ...rest } = await printed(page);
        expect(rest).toEqual({ cut: [], orphaned: [], unnumbered: [] });
        expect(sheets).toBeGreaterThan(5);
      });
    },
  );

  it('prints what is folded too, without a script', async () => {
    const html = await report();
    const sheets = (script: boolean) =>
      withDocument(
        html,
        { script },
        async (page) => (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length,
      );
    expect(await sheets(false)).toBe(await sheets(true));
  });
}, 120_000);
