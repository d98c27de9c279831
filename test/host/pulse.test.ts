import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Repository } from '../repository';

/** Answers nobody else gives: each row is a fingerprint of one person. */
const ROWS = [
  '2;6;1;5;3;7;4;6',
  '3;5;2;6;2;6;5;7',
  '1;7;3;4;4;5;6;5',
  '2;6;2;7;1;4;7;4',
  '4;4;1;6;2;7;5;6',
  '2;5;3;5;3;6;6;7',
];
const NAMES = ['Xaver Xylander', 'sheets-of-it', 'Zeitstempel'];
const HEAD = '1;2;3;4;5;6;7;Sinn';

let repository: Repository;
let outside: string;

beforeEach(() => {
  repository = new Repository();
  outside = mkdtempSync(join(tmpdir(), 'okr-pulse-'));
  repository
    .write({
      'okr.yaml': 'version: 1\norganisation: Muster GmbH\nlanguage: de\nteams: [{ id: it, name: IT }]\n',
      '.gitignore': 'geheim/\n',
    })
    .commit({ date: '2026-10-01' });
});

afterEach(() => {
  repository.remove();
  rmSync(outside, { recursive: true, force: true });
});

function table(name: string, text: string | Uint8Array): string {
  const path = join(outside, name);
  writeFileSync(path, text);
  return path;
}

/** Every object git holds, of all branches and of none: texts of files, names of files, messages. */
function wholeHistory(): string {
  const objects = repository.git(['cat-file', '--batch-check', '--batch-all-objects']).trim().split('\n');
  return objects.map((line) => repository.git(['cat-file', '-p', line.split(' ')[0] ?? ''])).join('\n');
}

it('nothing personal ever reaches the repository', async () => {
  const own = ['--commit', '--yes'];
  const good = table('sheets-of-it.csv', [HEAD, ...ROWS].join('\n'));
  // Everything people do around it, also what fails: each time all there is gets committed.
  const runs = [
    ['close', table('sheets-of-it-few.csv', [HEAD, ...ROWS.slice(2)].join('\n')), '--date', '2026-10-08', ...own],
    ['close', table('names.csv', `Name;Zeitstempel;${HEAD}\nXaver Xylander;9:00;${ROWS[0]}\n`), ...own],
    ['close', good, '--date', '2026-10-09', ...own],
    ['close', table('late.csv', [HEAD, ...ROWS, '7;1;7;2;6;3;5;1'].join('\n')), '--date', '2026-10-12', ...own],
    ['close', good, '--date', '2026-11-20', ...own],
    ['form', '--format', 'html=bogen.html', '--format', 'csv=bogen.csv'],
    ['--team', 'it', '--format', 'md=puls.md', '--format', 'json=puls.json'],
  ];
  const exits: number[] = [];
  for (const argv of runs) {
    exits.push((await repository.okr(['pulse', ...argv])).exit);
    repository.commit({ date: '2026-11-21' });
  }
  expect(exits).toEqual([2, 2, 0, 2, 0, 0, 0]);
  const history = wholeHistory();
  expect(history).toContain('sums: [14, 33, 12, 33, 15, 35, 33]');
  for (const row of [...ROWS, '7;1;7;2;6;3;5;1'])
    for (const between of [';', ',', ', ', ' ', '\t', '']) expect(history).not.toContain(row.replaceAll(';', between));
  for (const name of NAMES) expect(history).not.toContain(name);
  expect(history.match(/sums:/g)?.length).toBeGreaterThan(0);
});

it('refuses a table git tracks, or would take; not one it leaves out', async () => {
  const sheets = [HEAD, ...ROWS].join('\n');
  repository.write({ 'neu.csv': sheets, 'geheim/alt.csv': sheets });
  const neu = await repository.json(['pulse', 'close', 'neu.csv', '--team', 'it']);
  expect([neu.data.error.code, neu.exit]).toEqual(['pulse-unignored', 2]);
  repository.git(['add', 'neu.csv']);
  const tracked = await repository.json(['pulse', 'close', 'neu.csv', '--team', 'it']);
  expect([tracked.data.error.code, tracked.exit]).toEqual(['pulse-tracked', 2]);
  const ignored = await repository.json(['pulse', 'close', 'geheim/alt.csv', '--team', 'it']);
  expect([ignored.exit, ignored.data.answers]).toEqual([0, 6]);
});

it('reads a table as Excel saves it on Windows', async () => {
  const text = [`1 Fehler;2 Können;3 C;4 D;5 Es fällt schwer;6 würde;7 Stärken;Sinn: weiß`, ...ROWS].join('\r\n');
  const path = table('win.csv', Buffer.from(text, 'latin1'));
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))).toThrow();
  const { exit, data } = await repository.json(['pulse', 'close', path, '--team', 'it']);
  expect([exit, data.answers, data.purpose]).toEqual([0, 6, 35]);
});
