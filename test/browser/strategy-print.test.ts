import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { exampleCompany } from '../example-company';
import { memoryHost } from '../memory-host';
import { fullPage } from '../strategy/full-page';
import { printedPages } from './chromium';

async function page(files: Record<string, string>, language: 'de' | 'en'): Promise<string> {
  const host = memoryHost({ files, today: '2026-11-22' });
  expect(await run(['strategy', '--format', 'html', '--lang', language], host)).toBe(0);
  return host.printed.out;
}

describe('the strategy page, printed', () => {
  it.each(['de', 'en'] as const)('is one sheet of A4 for the example company (%s)', async (language) => {
    expect(printedPages(await page(exampleCompany(), language))).toBe(1);
  });

  it.each(['de', 'en'] as const)('is one sheet of A4 with every field at its budget (%s)', async (language) => {
    expect(printedPages(await page(fullPage(language), language))).toBe(1);
  });

  it('takes a second sheet when every field is far over, so that nothing is cut off', async () => {
    expect(printedPages(await page(fullPage('de', 80), 'de'))).toBe(2);
  });
}, 60_000);
