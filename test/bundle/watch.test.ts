import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { browse } from '../browser/browse';
import { violations } from '../browser/violations';
import { ROOT } from '../imports';

const SALES = 'okrs/2026-Q4/sales.yaml';

let folder = '';
let okr: Running;

/** The program as a user starts it, in a pipe. */
class Running {
  private readonly child = spawn('node', [join(ROOT, 'bin/okr.js'), 'report', '--watch', '--today', '2026-11-22'], {
    cwd: folder,
  });
  out = '';
  err = '';
  readonly exit = new Promise<number | string | null>((done) =>
    this.child.on('close', (code, signal) => done(code ?? signal)),
  );

  /** Where it is, once it says so. */
  readonly address = new Promise<string>((done, fail) => {
    this.child.stdout.on('data', (chunk) => {
      this.out += chunk;
    });
    this.child.stderr.on('data', (chunk) => {
      this.err += chunk;
      const address = /http:\S+/.exec(this.err)?.[0];
      if (address) done(address);
    });
    this.child.on('close', () => fail(new Error(this.err)));
  });

  interrupt(): void {
    this.child.kill('SIGINT');
  }
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-watch-'));
  cpSync(join(ROOT, 'examples/muster-maschinenbau'), folder, { recursive: true });
  okr = new Running();
});

afterEach(async () => {
  okr.interrupt();
  await okr.exit;
  rmSync(folder, { recursive: true, force: true });
});

const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));

/** Does something to the files, and waits until the page has been loaded anew. */
async function reloaded(page: Page, act: () => void): Promise<void> {
  const loaded = page.waitForEvent('load');
  act();
  await loaded;
}

it('shows the report, follows the files with filter, folds and place kept, and ends quietly with Ctrl-C', async () => {
  const address = await okr.address;
  await browse(async (browser) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    try {
      const page = await context.newPage();
      const heard: string[] = [];
      page.on('console', (message) => heard.push(message.text()));
      page.on('pageerror', (error) => heard.push(error.message));
      page.on('request', (request) => request.url().startsWith(address) || heard.push(request.url()));
      await page.goto(`${address}#team=sales`);
      expect(await violations(page)).toEqual([]);

      const folds = `[...document.querySelectorAll('details')].map((one) => one.open)`;
      await page.evaluate(
        `for (const one of [...document.querySelectorAll('details')].filter((_, at) => at % 3 === 0)) one.open = !one.open`,
      );
      await page.evaluate(`scrollTo({ top: 300, behavior: 'instant' })`);
      const before = {
        folds: await page.evaluate(folds),
        at: await page.evaluate('scrollY'),
        team: await page.evaluate(`document.querySelector('.filter select').value`),
      };
      expect(before).toMatchObject({ at: 300, team: 'sales' });

      await reloaded(page, () => edit(SALES, (text) => text.replace('anerkannten Marktführer', 'klaren Marktführer')));
      await expect.poll(() => page.evaluate('scrollY')).toBe(300);
      expect(page.url()).toBe(`${address}#team=sales`);
      const after = {
        folds: await page.evaluate(folds),
        at: await page.evaluate('scrollY'),
        team: await page.evaluate(`document.querySelector('.filter select').value`),
      };
      expect(after).toEqual(before);
      expect(await page.textContent('main')).toContain('Wir werden zum klaren Marktführer');

      await reloaded(page, () => edit('okr.yaml', (text) => `${text}\nteams: [`));
      expect(await page.textContent('main')).toContain('okr.yaml ist so nicht verwendbar.');
      await reloaded(page, () => edit('okr.yaml', (text) => text.replace('\nteams: [', '')));
      expect(await page.textContent('main')).not.toContain('nicht verwendbar');
      expect(heard).toEqual([]);

      okr.interrupt();
      await page.waitForSelector('.lost:not(:empty)');
      expect(await page.textContent('.lost')).toContain('okr läuft nicht mehr');
    } finally {
      await context.close();
    }
  });
  expect({ exit: await okr.exit, out: okr.out, err: okr.err }).toEqual({
    exit: 130,
    out: '',
    err: `okr: Der Bericht steht unter ${address} und folgt den Dateien. Strg+C beendet ihn.\n`,
  });
}, 60_000);
