import { expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { expectPublished } from './published';
import { CHECK_INS, OKR_DE, OKR_EN, SALES, workspace } from './workspaces';

const FILES = workspace({
  'okr.yaml': OKR_EN,
  'okrs/2026-Q4/sales.yaml': SALES,
  'okrs/2026-Q4/check-ins/sales.yaml': CHECK_INS,
});

async function okr(argv: readonly string[], setup: MemorySetup = {}) {
  const host = memoryHost({ files: FILES, ...setup });
  const exit = await run(['report', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err, host };
}

it('gives each part as its own command gives it, in the shape that is published', async () => {
  const { out, exit } = await okr(['--json']);
  expect(exit).toBe(0);
  const data = JSON.parse(out);
  expectPublished('report', data);
  for (const part of ['status', 'score', 'tree']) {
    const host = memoryHost({ files: FILES });
    await run([part, '--json'], host);
    expect(data[part], part).toEqual(JSON.parse(host.printed.out));
  }
  expect(data.checkIns.length).toBeGreaterThan(0);
  expect(data.checkIns.every((one: { date: string }) => one.date <= data.today)).toBe(true);
});

it('is named in the language asked for', async () => {
  expect((await okr(['--format', 'md'])).out).toContain('Sample Ltd');
  const german = await okr(['--format', 'html'], { files: { ...FILES, ...workspace({ 'okr.yaml': OKR_DE }) } });
  expect(german.out).toContain('· Bericht 2026-Q4</title>');
});

it('leaves out what is broken, says so and ends with 3', async () => {
  const broken = { ...FILES, ...workspace({ 'okrs/2026-Q4/shop.yaml': 'objectives: [' }) };
  const { exit, out, err } = await okr(['--json'], { files: broken });
  expect(exit).toBe(3);
  expect(JSON.parse(out).incomplete).toEqual([{ file: 'okrs/2026-Q4/shop.yaml', rule: 'yaml-syntax' }]);
  expect(err).toContain('okrs/2026-Q4/shop.yaml');
});
