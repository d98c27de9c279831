import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COMMON, FLAGS } from '../../src/cli/flags';
import { run } from '../../src/cli/run';
import { COMMANDS } from '../../src/cli/table';
import { memoryHost } from '../memory-host';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;

async function okr(argv: readonly string[]) {
  const host = memoryHost();
  const exit = await run(['completion', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err };
}

/** What bash would offer behind these words. */
function offered(script: string, words: readonly string[]): string[] {
  const ask = `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); complete() { :; }; _okr; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const out = execFileSync('bash', ['-c', ask, 'okr', ...words], { encoding: 'utf8' });
  return out.split('\n').filter((line) => line !== '');
}

describe('okr completion', () => {
  it.each(SHELLS)('knows every command, flag and choice: %s', async (shell) => {
    for (const lang of ['en', 'de']) {
      const { out, exit } = await okr([shell, '--lang', lang]);
      expect(exit).toBe(0);
      for (const { name, flags } of COMMANDS) {
        expect(out).toContain(name);
        for (const flag of [...flags, ...COMMON]) {
          expect(out).toContain(shell === 'fish' ? `-l ${flag} ` : `--${flag}`);
          for (const choice of FLAGS[flag].choices ?? []) expect(out).toContain(choice);
        }
      }
    }
  });

  it.each([
    [['okr', 'agen'], ['agenda']],
    [['okr', '-C', '/tmp', 'stat'], ['status']],
    [['okr', 'agenda', 'w'], ['weekly']],
    [['okr', 'status', '--la'], ['--lang']],
    [
      ['okr', 'status', '--lang', ''],
      ['de', 'en'],
    ],
    [
      ['okr', 'check', '--format', 'git'],
      ['github', 'gitlab'],
    ],
    [['okr', 'status', '--format', 'git'], []],
    [['okr', 'completion', ''], [...SHELLS]],
    [['okr', 'explain', 'vanity'], ['vanity-metric']],
    [['okr', 'agenda', 'weekly', '--duration', ''], []],
    [['okr', 'agenda', 'weekly', '--minutes', '/etc/host'], ['/etc/host']],
  ])('offers in bash behind %j what fits', async (words, expected) => {
    const found = offered((await okr(['bash'])).out, words);
    // Paths differ from machine to machine: that some begin so is enough.
    if (words.includes('--minutes')) expect(found.every((path) => path.startsWith('/etc/host'))).toBe(true);
    else expect(found).toEqual(expected);
  });

  it('is a usage error without a shell it knows', async () => {
    for (const argv of [['--json'], ['bsh', '--json']]) {
      const { out, exit } = await okr(argv);
      expect([JSON.parse(out).error.code, exit]).toEqual([argv.length > 1 ? 'unknown-shell' : 'missing-argument', 2]);
    }
    expect((await okr(['bsh'])).err).toContain('Did you mean  bash?');
  });
});
