import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/host/node-files';

let root = '';
const at = (...names: string[]) => join(root, ...names);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'okr-files-'));
  mkdirSync(at('okrs', '2026-Q4'), { recursive: true });
  writeFileSync(at('okr.yaml'), 'version: 1\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('bytes of another program', () => {
  it('are read behind links, up to a limit, and from nothing but files', () => {
    writeFileSync(at('values.xlsx'), Buffer.from([0x50, 0x4b, 0xff, 0]));
    symlinkSync(at('values.xlsx'), at('link.xlsx'));
    const read = (name: string, limit = 4) => nodeFiles.readBytes(at(name), name, limit);
    expect(read('link.xlsx')).toEqual(Buffer.from([0x50, 0x4b, 0xff, 0]));
    expect(read('values.xlsx', 3)).toEqual({ path: 'values.xlsx', fault: 'too-large', detail: 3 });
    expect(read('okrs')).toMatchObject({ fault: 'not-a-file' });
    expect(read('nothing.xlsx')).toBeNull();
  });
});

describe('scan', () => {
  const scan = () => nodeFiles.scan(root).map((file) => ('fault' in file ? `${file.path} ${file.fault}` : file.path));

  it('finds the files of the format and nothing else', () => {
    writeFileSync(at('okrs', '2026-Q4', 'b.yml'), 'b');
    writeFileSync(at('okrs', '2026-Q4', 'a.yaml'), 'a');
    writeFileSync(at('okrs', '2026-Q4', '.okr-tmp-1-x.yaml'), 'x');
    writeFileSync(at('docker-compose.yml'), 'x');
    mkdirSync(at('node_modules'));
    writeFileSync(at('node_modules', 'strategy.yaml'), 'x');
    expect(scan()).toEqual(['okr.yaml', 'okrs/2026-Q4/a.yaml', 'okrs/2026-Q4/b.yml']);
  });

  it('opens no pipe, no device, no folder and nothing outside, and says so', () => {
    execFileSync('mkfifo', [at('okrs', '2026-Q4', 'pipe.yaml')]);
    symlinkSync('/dev/zero', at('okrs', '2026-Q4', 'zero.yaml'));
    symlinkSync('/etc/passwd', at('okrs', '2026-Q4', 'passwd.yaml'));
    symlinkSync('nowhere', at('okrs', '2026-Q4', 'gone.yaml'));
    mkdirSync(at('okrs', '2026-Q4', 'folder.yaml'));
    expect(scan()).toEqual([
      'okr.yaml',
      'okrs/2026-Q4/folder.yaml not-a-file',
      'okrs/2026-Q4/gone.yaml vanished',
      'okrs/2026-Q4/passwd.yaml outside',
      'okrs/2026-Q4/pipe.yaml not-a-file',
      'okrs/2026-Q4/zero.yaml outside',
    ]);
  });

  it('follows no link to a folder, and reads a linked file once', () => {
    writeFileSync(at('okrs', '2026-Q4', 'a.yaml'), 'a');
    symlinkSync('..', at('okrs', '2026-Q4', 'up'));
    symlinkSync('a.yaml', at('okrs', '2026-Q4', 'b.yaml'));
    expect(scan()).toEqual(['okr.yaml', 'okrs/2026-Q4/a.yaml']);
  });

  it('does not read what is too large', () => {
    writeFileSync(at('okrs', '2026-Q4', 'a.yaml'), '');
    truncateSync(at('okrs', '2026-Q4', 'a.yaml'), 50 * 1024 * 1024);
    expect(scan()).toEqual(['okr.yaml', 'okrs/2026-Q4/a.yaml too-large']);
  });

  it('takes no other root for its own because the names begin alike', () => {
    const evil = `${root}-evil`;
    mkdirSync(evil);
    writeFileSync(join(evil, 'x.yaml'), 'x');
    symlinkSync(join(evil, 'x.yaml'), at('okrs', '2026-Q4', 'x.yaml'));
    expect(scan()).toContain('okrs/2026-Q4/x.yaml outside');
    rmSync(evil, { recursive: true });
  });
});

describe('writing', () => {
  it('creates with the folders above, and never overwrites', () => {
    expect(nodeFiles.create(at('a', 'b', 'c.yaml'), 'one')).toBe('created');
    expect(nodeFiles.create(at('a', 'b', 'c.yaml'), 'two')).toBe('exists');
    expect(readFileSync(at('a', 'b', 'c.yaml'), 'utf8')).toBe('one');
    expect(readdirSync(at('a', 'b'))).toEqual(['c.yaml']);
  });

  it('updates only what is as it was read, keeps the mode and writes through a link', () => {
    writeFileSync(at('x.yaml'), 'one');
    chmodSync(at('x.yaml'), 0o640);
    symlinkSync('x.yaml', at('link.yaml'));
    expect(nodeFiles.update(at('link.yaml'), 'one', 'two')).toBe('written');
    expect([readFileSync(at('x.yaml'), 'utf8'), statSync(at('x.yaml')).mode & 0o777]).toEqual(['two', 0o640]);
    expect(nodeFiles.update(at('x.yaml'), 'one', 'three')).toBe('changed-meanwhile');
    expect(readFileSync(at('x.yaml'), 'utf8')).toBe('two');
    expect(readdirSync(root).filter((name) => name.startsWith('.okr-tmp'))).toEqual([]);
  });

  it('replaces no folder', () => {
    mkdirSync(at('out.json'));
    expect(() => nodeFiles.replace(at('out.json'), 'x')).toThrow();
  });

  it('leaves the old file and nothing else where there is no room', async () => {
    writeFileSync(at('big.txt'), 'old');
    const bundle = at('node-files.mjs');
    await build({
      entryPoints: [new URL('../../src/host/node-files.ts', import.meta.url).pathname],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: bundle,
    });
    const script = `
      import { nodeFiles } from ${JSON.stringify(bundle)};
      try { nodeFiles.replace(${JSON.stringify(at('big.txt'))}, 'x'.repeat(1 << 20)); } catch (error) { console.log(error.code); }`;
    const run = spawnSync('bash', ['-c', 'trap "" XFSZ; ulimit -f 16; exec node --input-type=module -e "$0"', script], {
      encoding: 'utf8',
    });
    expect(run.stdout.trim()).toMatch(/^(EFBIG|ENOSPC)$/);
    expect(readFileSync(at('big.txt'), 'utf8')).toBe('old');
    expect(readdirSync(root).sort()).toEqual(['big.txt', 'node-files.mjs', 'okr.yaml', 'okrs']);
  });
});

describe('finding the workspace', () => {
  it('goes upwards', () => {
    expect(nodeFiles.findWorkspace(at('okrs', '2026-Q4'))).toBe(root);
    expect(existsSync('/okr.yaml') ? null : nodeFiles.findWorkspace('/')).toBeNull();
  });
});
