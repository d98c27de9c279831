import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { ROOT } from '../imports';

/** All that may lie in the package. Anything else is there by mistake. */
const ALLOWED =
  /^(?:package\.json|README\.md|LICENSE|bin\/okr\.js|dist\/main\.mjs|dist\/chunks\/[\w.-]+\.mjs|dist\/licenses\/[\w-]+|dist\/(?:pages|templates)\/.+|examples\/.+\.(?:ya?ml|md|json|gitignore|gitkeep))$/;

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
}

/** npm without what our own `npm test` hands down, and without asking anybody about audits, funds or news. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--ignore-scripts', '--loglevel=error'];

let folder: string;
let packed: Packed;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-package-'));
  const said = npm(ROOT, 'pack', '--json', '--pack-destination', folder);
  packed = (JSON.parse(said) as readonly Packed[])[0] as Packed;
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, 'home/package.json'), '{ "private": true }');
  npm(join(folder, 'home'), 'install', join(folder, packed.filename));
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('holds what it needs and nothing else', () => {
    const paths = packed.files.map(({ path }) => path);
    expect(paths.filter((path) => !ALLOWED.test(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'bin/okr.js', 'dist/main.mjs']));
    for (const path of ['dist/templates/', 'dist/pages/', 'examples/muster-maschinenbau/okr.yaml']) {
      expect(paths.filter((one) => one.startsWith(path)).length, path).toBeGreaterThan(0);
    }
  });

  it('is what publint calls right', async () => {
    const { messages } = await publint({ pkgDir: ROOT, strict: true });
    expect(messages.filter(({ type }) => type !== 'suggestion')).toEqual([]);
  });

  it('is a download of less than 1 MB, and less than 3 MB unpacked', () => {
    expect(packed.size).toBeLessThan(1_000_000);
    expect(packed.files.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(3_000_000);
  });

  it('installs at most 50 packages, none of which runs a script', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'home/package-lock.json'), 'utf8')) as {
      packages: Record<string, { hasInstallScript?: boolean }>;
    };
    const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
    expect(installed.length).toBeLessThanOrEqual(50);
    expect(installed.filter(([, one]) => one.hasInstallScript).map(([path]) => path)).toEqual([]);
  });
});

describe('okr, installed into an empty folder', () => {
  it('says its version', () => {
    expect(okr('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('writes a workspace, checks it and finds nothing wrong', () => {
    const place = ['-C', 'work', '--today', '2026-11-22', '--lang', 'en'];
    const init = okr('init', 'work', '--yes', '--today', '2026-11-22', '--lang', 'en');
    expect(init).toMatchObject({ status: 0, stderr: '' });
    const check = okr('check', '--json', ...place);
    expect(check).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(check.stdout)).toMatchObject({ command: 'check', summary: { errors: 0 } });
    expect(okr('init', ...place, '--yes')).toMatchObject({ status: 0 });
  });

  it('explains a rule from the page it brings', () => {
    expect(okr('explain', 'too-many-objectives', '--lang', 'en').stdout).toContain('too-many-objectives');
  });
});

function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', [...args, ...QUIET], { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function okr(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const home = join(folder, 'home');
  const { status, stdout, stderr } = spawnSync(join(home, 'node_modules/.bin/okr'), args, {
    cwd: home,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
