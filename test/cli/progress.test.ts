import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { progressAt } from '../../src/host/progress';
import { type MemorySetup, memoryHost } from '../memory-host';
import { SMALL } from './workspaces';

const ERASE = '\r\u001b[2K';

async function stderr(argv: readonly string[], setup: MemorySetup) {
  const host = memoryHost({ files: SMALL, ...setup });
  await run(argv, host);
  return host.printed;
}

describe('progress on long work', () => {
  it('shows on a terminal how many files are read, and leaves nothing behind', async () => {
    const { err, out } = await stderr(['score'], { columns: 80, pace: 300 });
    expect(err).toBe(
      [3, 1, 2, 3]
        .map((count, index) => `${ERASE}reading ${index === 0 ? '3 files' : `${count} of 3 files`} …`)
        .join('') + ERASE,
    );
    expect(out).not.toContain('reading');
    const german = await stderr(['check', '--lang', 'de'], { columns: 80, pace: 300 });
    expect(german.err).toContain('liest 3 von 3 Dateien …');
  });

  it('says nothing where nobody looks, or where it is fast', async () => {
    expect((await stderr(['score', '--json'], { pace: 300 })).err).toBe('');
    expect((await stderr(['score'], { columns: 80, pace: 70 })).err).toBe('');
  });

  it('is gone before an error is said', async () => {
    const { err } = await stderr(['score', '--team', 'nobody'], { columns: 80, pace: 300 });
    expect(err).toMatch(/files …\r\u001b\[2Kokr: /);
  });
});

describe('a progress line', () => {
  it('waits half a second, then changes at most ten times a second, cut to one line', () => {
    let time = 0;
    const lines: string[] = [];
    const progress = progressAt({ columns: 12, now: () => time, write: (text) => lines.push(`${time} ${text}`) });
    progress.clear();
    for (; time <= 800; time += 20) progress.show(() => `work ${time} of 800`);
    expect(lines).toEqual([500, 600, 700, 800].map((at) => `${at} ${ERASE}work ${at} of`));
    progress.clear();
    progress.clear();
    expect(lines.slice(4)).toEqual([`820 ${ERASE}`]);
  });
});
