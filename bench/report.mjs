// What it takes to open the report of 100 teams in headless Chromium, and to narrow it down.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
/** The script waits so long after the last letter. */
const PAUSE = 150;

/** Types a word into the search field and gives the milliseconds until what is left is said and laid out. */
const NARROW = `new Promise((done) => {
  const [field, said] = [document.querySelector('.filter input'), document.querySelector('.said')];
  const started = performance.now();
  new MutationObserver(() => { document.body.offsetHeight; done(performance.now() - started); }).observe(said, { childList: true });
  field.value = 'Liefertermine 3';
  field.dispatchEvent(new Event('input', { bubbles: true }));
})`;

/**
 * Medians in milliseconds: `open` until all is loaded and laid out, `narrow` from a letter to what is left, less the pause
 * of the script. Null without Chromium.
 * @param {{ work: string, okr: string, cwd: string, rounds: number }} place
 */
export async function reportTime({ work, okr, cwd, rounds }) {
  if (!existsSync(CHROMIUM)) return null;
  const file = join(work, 'report.html');
  const args = [okr, 'report', '--today', '2026-11-20', '--format', `html=${file}`];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`okr report ended with ${status}: ${stderr}`);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  const times = { open: [], narrow: [] };
  let elements = 0;
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const started = performance.now();
    await page.goto(pathToFileURL(file).href);
    elements = await page.evaluate('document.body.offsetHeight && document.querySelectorAll("*").length');
    times.open.push(performance.now() - started);
    times.narrow.push((await page.evaluate(NARROW)) - PAUSE);
    await context.close();
  }
  await browser.close();
  const middle = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
  return { open: middle(times.open), narrow: middle(times.narrow), elements, kilobytes: statSync(file).size / 1024 };
}
