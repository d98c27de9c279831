import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, describe, expect, it } from 'vitest';
import { commitFiles } from '../../src/host/git-commit';
import { Repository } from '../repository';

const opened: Repository[] = [];

function repository(): Repository {
  const one = new Repository();
  opened.push(one);
  one.git(['config', 'user.name', 'Ben Beispiel']);
  one.git(['config', 'user.email', 'ben@sample.example']);
  one.write({ 'sub/okr.yaml': 'a', 'sub/a.yaml': 'a', 'b.yaml': 'b' }).commit({ date: '2026-10-01' });
  return one;
}

const commit = (one: Repository, paths: readonly string[]) =>
  commitFiles(join(one.folder, 'sub'), paths, 'Rename a to b', {
    PATH: process.env.PATH,
    HOME: one.folder,
    GIT_CONFIG_NOSYSTEM: '1',
  });

const status = (one: Repository) => one.git(['status', '--porcelain']).trimEnd().split('\n');

afterEach(() => {
  for (const one of opened.splice(0)) one.remove();
});

describe('a commit of some files', () => {
  it('holds those alone, known and new ones, whatever is staged', async () => {
    const one = repository();
    one.write({ 'sub/okr.yaml': 'x', 'sub/a.yaml': 'x', 'sub/[new].yaml': 'x', 'sub/other.yaml': 'x', 'b.yaml': 'x' });
    one.git(['add', 'b.yaml', 'sub/other.yaml']);
    const done = await commit(one, ['a.yaml', '[new].yaml', 'okr.yaml']);
    expect(done).toEqual({ commit: one.git(['rev-parse', 'HEAD']).trim() });
    expect(one.git(['show', '--name-only', '--format=%s']).trim().split('\n').sort()).toEqual(
      ['Rename a to b', '', 'sub/[new].yaml', 'sub/a.yaml', 'sub/okr.yaml'].sort(),
    );
    expect(status(one)).toEqual(['M  b.yaml', 'A  sub/other.yaml']);
  });

  it('leaves everything as it was where a hook refuses, and says what the hook says', async () => {
    const one = repository();
    const hook = join(one.folder, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho "not on a Friday" >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    one.write({ 'sub/a.yaml': 'x', 'sub/new.yaml': 'x' });
    expect(await commit(one, ['a.yaml', 'new.yaml'])).toEqual({ trouble: 'refused', reason: 'not on a Friday' });
    expect(status(one)).toEqual([' M sub/a.yaml', '?? sub/new.yaml']);
  });

  it('is refused where git ignores one of them', async () => {
    const one = repository();
    one.write({ '.gitignore': 'secret.yaml\n', 'sub/a.yaml': 'x', 'sub/secret.yaml': 'x' });
    expect(await commit(one, ['a.yaml', 'secret.yaml'])).toMatchObject({ trouble: 'refused' });
    expect(status(one)).toEqual([' M sub/a.yaml', '?? .gitignore']);
  });
});
