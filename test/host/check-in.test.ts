import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { commitFiles } from '../../src/host/git-commit';
import type { Host } from '../../src/host/host';
import { nodeFiles } from '../../src/host/node-files';
import { memoryHost } from '../memory-host';

const EXAMPLE = new URL('../../examples/muster-maschinenbau', import.meta.url).pathname;
const SALES = 'okrs/2026-Q4/check-ins/sales.yaml';
const SERVICE = 'okrs/2026-Q4/check-ins/service.yaml';
const SET = ['--set', 'customer-love/nps=48@7:Welle 5', '--by', 'ben'];

let root = '';
const at = (path: string) => join(root, path);
const read = (path: string) => readFileSync(at(path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'okr-checkin-'));
  cpSync(EXAMPLE, root, { recursive: true });
});
afterEach(() => {
  chmodSync(at('okrs/2026-Q4/check-ins'), 0o755);
  rmSync(root, { recursive: true, force: true });
});

/** A run over real files and real git; only screen, clock and questions are made up. */
async function okr(argv: readonly string[], change: (host: Host) => Partial<Host['files']> = () => ({})) {
  const memory = memoryHost({ folder: root, today: '2026-11-25' });
  const host: Host = {
    ...memory,
    resolve: (...parts) => resolve(root, ...parts),
    relative: (from, to) => relative(from, to),
    files: { ...nodeFiles, ...change(memory) },
    commitFiles: (folder, paths, message) => commitFiles(folder, paths, message, process.env),
  };
  const exit = await run(['checkin', ...argv], host);
  return { exit, out: memory.printed.out, err: memory.printed.err };
}

const leftovers = () => readdirSync(at('okrs/2026-Q4/check-ins')).filter((name) => name.startsWith('.okr-tmp'));

describe('okr checkin on real files', () => {
  it('keeps every line, CRLF, byte order mark and mode', async () => {
    const before = `\uFEFF${read(SALES).replaceAll('\n', '\r\n')}`;
    writeFileSync(at(SALES), before);
    chmodSync(at(SALES), 0o640);
    expect((await okr(['sales', ...SET])).exit).toBe(0);
    const lines = read(SALES).split('\r\n');
    const own = lines.filter((line) => !before.split('\r\n').includes(line));
    expect(own).toEqual([
      '  - date: 2026-11-25',
      '      customer-love/nps: { value: 48, confidence: 7, note: Welle 5 }',
    ]);
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
    expect(read(SALES).charCodeAt(0)).toBe(0xfeff);
    expect(statSync(at(SALES)).mode & 0o777).toBe(0o640);
    expect(leftovers()).toEqual([]);
  });

  it('leaves a read-only file as it was, and keeps the answers', async () => {
    const before = read(SALES);
    chmodSync(at(SALES), 0o444);
    const { exit, err } = await okr(['sales', ...SET]);
    expect([exit, read(SALES), statSync(at(SALES)).mode & 0o777]).toEqual([3, before, 0o444]);
    expect(err).toContain('(EACCES)');
    expect(err).toContain('Ihre Antwort ist aufgehoben; weiter mit  okr checkin sales --resume');
    expect(leftovers()).toEqual([]);
    chmodSync(at(SALES), 0o644);
    expect((await okr(['sales', '--resume'])).exit).toBe(0);
    expect(read(SALES)).toContain('nps: { value: 48, confidence: 7, note: Welle 5 }');
    expect(readdirSync(at('.okr/drafts'))).toEqual([]);
    expect(read('.okr/.gitignore')).toContain('drafts/');
  });

  it('adds beside what somebody else wrote between reading and writing', async () => {
    const theirs = read(SALES).replace('blockers:', '# noted meanwhile\nblockers:');
    const meddle = (): Partial<Host['files']> => ({
      locked: (absolute, work) => {
        writeFileSync(absolute, theirs);
        return nodeFiles.locked(absolute, work);
      },
    });
    expect((await okr(['sales', ...SET], meddle)).exit).toBe(0);
    expect(read(SALES)).toContain('# noted meanwhile');
    expect(read(SALES)).toContain('nps: { value: 48');
  });

  it('writes nothing over a file that changes in the very moment', async () => {
    let theirs = '';
    const meddle = (): Partial<Host['files']> => ({
      update: (absolute, before, after) => {
        theirs = `${before}# theirs\n`;
        writeFileSync(absolute, theirs);
        return nodeFiles.update(absolute, before, after);
      },
    });
    const { exit, err } = await okr(['sales', ...SET], meddle);
    expect([exit, read(SALES)]).toEqual([3, theirs]);
    expect(err).toContain('--resume');
    expect(leftovers()).toEqual([]);
  });

  it('keeps twenty check-ins of one team made at once', async () => {
    const days = Array.from({ length: 20 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
    const done = await Promise.all(days.map((day) => okr(['sales', ...SET, '--date', day])));
    expect(done.map(({ exit }) => exit)).toEqual(days.map(() => 0));
    expect(read(SALES).match(/note: Welle 5 }/g)).toHaveLength(20);
  });
});

describe('okr checkin and git', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ben', '-c', 'user.email=ben@muster.example', ...args], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    git('config', 'user.name', 'Ben');
    git('config', 'user.email', 'ben@muster.example');
    git('add', '-A');
    git('commit', '-qm', 'start');
  });

  it('commits that one file, whatever else is changed or staged', async () => {
    writeFileSync(at('README.md'), 'changed\n');
    git('add', 'README.md');
    const { exit } = await okr(['sales', ...SET, '--commit']);
    expect(exit).toBe(0);
    expect(git('show', '--name-only', '--format=%s', 'HEAD').trim()).toBe(`Check-in sales 2026-11-25\n\n${SALES}`);
    expect(git('status', '--short').trim()).toBe('M  README.md');
  });

  it('merges the check-ins of two teams without a conflict', async () => {
    git('switch', '-qc', 'theirs');
    expect((await okr(['service', ...fromService(), '--commit'])).exit).toBe(0);
    git('switch', '-q', 'main');
    expect((await okr(['sales', ...SET, '--commit'])).exit).toBe(0);
    git('merge', '-q', '--no-edit', 'theirs');
    expect(git('status', '--short')).toBe('');
    expect([read(SALES), read(SERVICE)].map((text) => text.includes('date: 2026-11-25'))).toEqual([true, true]);
    expect(read(SALES) + read(SERVICE)).not.toContain('<<<<<<<');
  });

  /** The first key result of the service team that takes a number, as it stands. */
  function fromService(): string[] {
    const [, key = '', value = ''] = /^ {6}([\w-]+\/[\w-]+): \{ value: ([\d.]+)/m.exec(read(SERVICE)) ?? [];
    return ['--set', `${key}=${value.replace('.', ',')}`, '--by', 'cem', '--yes'];
  }
});
