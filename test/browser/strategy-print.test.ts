import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { exampleCompany } from '../example-company';
import { memoryHost } from '../memory-host';
import { fullPage } from '../strategy/full-page';
import { printed } from './printed';
import { withDocument } from './with-document';

async function page(files: Record<string, string>, language: 'de' | 'en'): Promise<string> {
  const host = memoryHost({ files, today: '2026-11-22' });
  expect(await run(['strategy', '--format', 'html', '--lang', language], host)).toBe(0);
  return host.printed.out;
}

/** How it lies on the sheets; a page made for one sheet has no number. */
const paper = (html: string) =>
  withDocument(html, {}, async (page) => {
    const { sheets, cut, orphaned } = await printed(page);
    return { sheets, cut, orphaned };
  });

describe('the strategy page, printed', () => {
  it.each(['de', 'en'] as const)('is one sheet of A4 for the example company (%s)', async (language) => {
    expect(await paper(await page(exampleCompany(), language))).toEqual({ sheets: 1, cut: [], orphaned: [] });
  });

  it.each(['de', 'en'] as const)('is one sheet of A4 with every field at its budget (%s)', async (language) => {
    expect(await paper(await page(fullPage(language), language))).toEqual({ sheets: 1, cut: [], orphaned: [] });
  });

  it('takes a second sheet when every field is far over, so that nothing is cut off', async () => {
    expect(await paper(await page(fullPage('de', 80), 'de'))).toEqual({ sheets: 2, cut: [], orphaned: [] });
  });
}, 60_000);
