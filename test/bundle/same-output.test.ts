import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
const EXAMPLE = join(ROOT, 'examples', 'muster-maschinenbau');

function okr(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [join(ROOT, 'bin', 'okr.js'), ...argv, '--today', '2026-11-22'], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', ...env },
    maxBuffer: 1 << 28,
  });
}

describe('the same input gives the same bytes', () => {
  it.each([
    ['check', ['check', '--json']],
    ['score', ['score', '--cycle', '2026-Q3']],
    ['tree', ['tree', '--format', 'md']],
  ] as const)('%s, whatever the time zone, locale and terminal', (_name, argv) => {
    const wanted = okr([...argv, '-C', EXAMPLE]);
    expect(wanted.stdout.length).toBeGreaterThan(500);
    for (const env of [
      { TZ: 'America/Los_Angeles', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'Asia/Kolkata', LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1', TERM: 'dumb' },
    ]) {
      const other = okr([...argv, '-C', EXAMPLE], env);
      expect([other.stdout === wanted.stdout, other.status, other.stderr]).toEqual([
        true,
        wanted.status,
        wanted.stderr,
      ]);
    }
  });

  it('changes nothing in the workspace it reads', () => {
    const before = spawnSync('git', ['status', '--porcelain', '--', 'examples'], {
      cwd: ROOT,
      encoding: 'utf8',
    }).stdout;
    for (const command of ['check', 'score', 'tree']) okr([command, '-C', EXAMPLE]);
    expect(spawnSync('git', ['status', '--porcelain', '--', 'examples'], { cwd: ROOT, encoding: 'utf8' }).stdout).toBe(
      before,
    );
  });
});

describe('pipes', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'okr-pipe-'));
    mkdirSync(join(folder, 'okrs', '2026-Q4'), { recursive: true });
    writeFileSync(join(folder, 'okr.yaml'), 'version: 1\norganisation: X\n');
    for (let index = 0; index < 1500; index++) {
      writeFileSync(join(folder, 'okrs', '2026-Q4', `f${index}.yaml`), 'objectives: [\n');
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('get all of a machine format, also when they are slow', async () => {
    const child = spawn(process.execPath, [join(ROOT, 'bin', 'okr.js'), 'check', '--json', '-C', folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await new Promise((done) => setTimeout(done, 1500));
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    const { findings } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    expect(findings).toHaveLength(1500);
  });

  it('may be closed early', () => {
    const run = spawnSync(
      'bash',
      [
        '-c',
        `set -o pipefail; "${process.execPath}" "${ROOT}bin/okr.js" check --json -C "${folder}" | head -1 >/dev/null; echo "\${PIPESTATUS[0]}"`,
      ],
      { encoding: 'utf8' },
    );
    expect(run.stdout.trim()).toBe('0');
    expect(run.stderr).toBe('');
  });
});
