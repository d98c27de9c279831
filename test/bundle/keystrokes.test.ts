import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const OKR = join(new URL('../..', import.meta.url).pathname, 'bin', 'okr.js');
const TEAM = `objectives:
  - id: a
    title: We are asked first
    key_results:
      - { id: nps, title: NPS, metric: { from: 40, to: 55 } }
      - { id: time, title: Time, metric: { from: 10, to: 7, unit: h } }
      - { id: share, title: Share, metric: { from: 20, to: 60, unit: "%" } }
`;
const CHECK_IN = 'okrs/2026-Q4/check-ins/sales.yaml';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-keys-'));
  mkdirSync(join(folder, 'okrs', '2026-Q4'), { recursive: true });
  writeFileSync(join(folder, 'okr.yaml'), 'version: 1\norganisation: Sample Ltd\nlanguage: en\n');
  writeFileSync(join(folder, 'okrs', '2026-Q4', 'sales.yaml'), TEAM);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `okr checkin` at a real terminal (util-linux `script`) and types each line once its question stands there. */
function atTerminal(
  talk: readonly (readonly [question: RegExp, keys: string])[],
): Promise<{ screen: string; exit: number }> {
  const { CI: _, ...env } = process.env;
  const command = `${process.execPath} ${OKR} checkin --today 2026-11-20 --by ben`;
  const child = spawn('script', ['-qefc', command, '/dev/null'], { cwd: folder, env: { ...env, TERM: 'xterm' } });
  let screen = '';
  let seen = 0;
  const left = [...talk];
  child.stdout.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
    const [next] = left;
    if (next === undefined || !next[0].test(screen.slice(seen))) return;
    left.shift();
    seen = screen.length;
    child.stdin.write(next[1]);
  });
  return new Promise((done) => child.on('close', (code) => done({ screen, exit: code ?? -1 })));
}

it('three key results take five keys beyond the words, at a real terminal', async () => {
  const words = ['47 @7 wave 4', '9.2', '34 @6'];
  const talk = [
    [/1\/3[\s\S]*value:/, `${words[0]}\r`],
    [/2\/3[\s\S]*value:/, `${words[1]}\r`],
    [/3\/3[\s\S]*value:/, `${words[2]}\r`],
    [/anything else:/, '\r'],
    [/Write this into/, '\r'],
  ] as const;
  const { screen, exit } = await atTerminal(talk);
  expect(exit).toBe(0);
  const keys = talk.map(([, typed]) => typed).join('').length - words.join('').length;
  expect(keys).toBe(5);
  expect(readFileSync(join(folder, CHECK_IN), 'utf8')).toContain(`  - date: 2026-11-20
    by: ben
    key_results:
      a/nps: { value: 47, confidence: 7, note: wave 4 }
      a/time: 9.2
      a/share: { value: 34, confidence: 6 }
`);
  expect(screen).toContain('Written into');
});

it('keeps the answers at Ctrl-C and gives the cursor back', async () => {
  const { screen, exit } = await atTerminal([
    [/1\/3[\s\S]*value:/, '47\r'],
    [/2\/3[\s\S]*value:/, '\u0003'],
  ]);
  expect(exit).toBe(130);
  expect(screen).toContain('Your answer is kept; go on with  okr checkin sales --resume');
  expect(existsSync(join(folder, CHECK_IN))).toBe(false);
  expect(screen.lastIndexOf('\u001b[?25h')).toBeGreaterThanOrEqual(screen.lastIndexOf('\u001b[?25l'));
});
