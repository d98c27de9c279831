import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { callsBy, type GitHangs, talker } from '../../src/host/git/call';
import { memoryHost } from '../memory-host';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A folder with a git that does what a script says. */
function gitThat(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'okr-git-'));
  folders.push(folder);
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return folder;
}

function call(script: string, patience: number) {
  const talk = talker('/', { PATH: `${gitThat(script)}:/usr/bin:/bin` }, patience);
  if (talk === null) throw new Error('there is no git');
  return callsBy(talk)(['log']);
}

describe('git that hangs', () => {
  it('is ended, and who waited for it hears why', async () => {
    await expect(call('exec sleep 60', 200)).rejects.toMatchObject({ code: 'GIT_HANGS', seconds: 0.2 });
  });

  it('is waited for as long as it says something', async () => {
    const slow = 'for one in 1 2 3 4; do sleep 0.6; echo $one; done';
    const { code, out } = await call(slow, 2000);
    expect([code, out.toString()]).toEqual([0, '1\n2\n3\n4\n']);
  });

  it.each([
    ['en', 'git has not answered for 120 seconds'],
    ['de', 'git hat 120 Sekunden lang nicht geantwortet'],
  ])('is said in a sentence (%s)', async (language, sentence) => {
    const files = { '/work/okr.yaml': `version: 1\norganisation: Sample\nlanguage: ${language}\n` };
    const host = memoryHost({ files });
    const gitCommit = async () => {
      throw Object.assign(new Error('git hangs'), { code: 'GIT_HANGS', seconds: 120 } satisfies Partial<GitHangs>);
    };
    const exit = await run(['status', '--at', 'HEAD'], { ...host, gitCommit });
    expect([exit, host.printed.out, host.printed.err]).toEqual([3, '', expect.stringContaining(sentence)]);
  });
});
