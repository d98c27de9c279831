import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { browse } from './browse';

/** How somebody looks at a document. */
interface Look {
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  readonly dark?: boolean;
  /** False where scripts are switched off. */
  readonly script?: boolean;
  /** Where in the document, with `#`. */
  readonly hash?: string;
}

/**
 * Opens a document as somebody would who got it as a file, its policy in force, and does something with it. `heard` is
 * what a document of ours never gives rise to: complaints of the browser, errors of a script, dialogs, requests.
 */
export function withDocument<T>(
  html: string,
  look: Look,
  use: (page: Page, heard: readonly string[]) => Promise<T>,
): Promise<T> {
  return browse(async (browser) => {
    const folder = mkdtempSync(join(tmpdir(), 'okr-document-'));
    const context = await browser.newContext({
      viewport: { width: look.width ?? 1280, height: 800 },
      colorScheme: look.dark ? 'dark' : 'light',
      javaScriptEnabled: look.script ?? true,
    });
    try {
      const file = join(folder, 'page.html');
      writeFileSync(file, html);
      const page = await context.newPage();
      const heard: string[] = [];
      const own = pathToFileURL(file).href;
      page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
      page.on('request', (request) => request.url() === own || heard.push(`request: ${request.url().slice(0, 200)}`));
      page.on('popup', (popup) => heard.push(`window: ${popup.url()}`));
      page.on('dialog', async (dialog) => {
        heard.push(`dialog: ${dialog.message()}`);
        await dialog.dismiss();
      });
      await page.goto(own + (look.hash ?? ''));
      return await use(page, heard);
    } finally {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
}
