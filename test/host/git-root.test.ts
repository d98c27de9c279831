import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/host/node-files';

let folder: string;

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-places-')));
  mkdirSync(join(folder, 'repo/.git'), { recursive: true });
  mkdirSync(join(folder, 'repo/worktree/ziele'), { recursive: true });
  mkdirSync(join(folder, 'repo/ziele/okrs'), { recursive: true });
  writeFileSync(join(folder, 'repo/worktree/.git'), 'gitdir: elsewhere\n');
  symlinkSync(join(folder, 'repo/ziele'), join(folder, 'link'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the git root', () => {
  it.each([
    ['repo/ziele/okrs', 'repo'],
    ['repo', 'repo'],
    ['repo/worktree/ziele', 'repo/worktree'],
  ])('of %s is %s', (start, root) => {
    expect(nodeFiles.findGitRoot(join(folder, start))).toBe(join(folder, root));
  });

  it('is none where nothing above holds a .git', () => {
    expect(nodeFiles.findGitRoot(folder)).toBeNull();
  });
});

describe('the real place', () => {
  it('follows links, and leaves what is not there', () => {
    expect(nodeFiles.real(join(folder, 'link/okrs'))).toBe(join(folder, 'repo/ziele/okrs'));
    expect(nodeFiles.real(join(folder, 'nothing'))).toBe(join(folder, 'nothing'));
  });
});

describe('append', () => {
  it('writes behind what is there, and begins a file', () => {
    const file = join(folder, 'summary.md');
    nodeFiles.append(file, 'a\n');
    nodeFiles.append(file, 'b\n');
    expect(readFileSync(file, 'utf8')).toBe('a\nb\n');
    expect(() => nodeFiles.append(join(folder, 'no/summary.md'), 'a')).toThrow('ENOENT');
  });
});
