import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll } from 'vitest';

/** Debian's Chromium, or the one CHROMIUM names. `.ci/run` installs it. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let started: Promise<Browser> | null = null;

/** Does something in the browser of this test file: started when it is first asked for, closed after the last test. */
export async function browse<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  if (!existsSync(CHROMIUM)) throw new Error(`${CHROMIUM} is missing: apt-get install chromium, or set CHROMIUM`);
  started ??= chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  return use(await started);
}

afterAll(async () => {
  await (await started)?.close();
});
