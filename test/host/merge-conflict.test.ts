import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { nodeHost } from '../../src/host/node-host';
import type { CheckReport } from '../../src/schema/output/check';
import { keepBoth } from '../../src/source/keep-both';
import { toData } from '../../src/source/node';
import { parse } from '../../src/source/parse';
import { CHECK_IN_LISTS } from '../../src/workspace/check-in-lists';
import { OKR_EN, SALES } from '../cli/workspaces';

const FILE = 'okrs/2026-Q4/check-ins/sales.yaml';
const SERVICE = 'okrs/2026-Q4/check-ins/service.yaml';
const folders: string[] = [];
let folder = '';

const put = (path: string, text: string) => {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const get = (path: string) => readFileSync(join(folder, path), 'utf8');

function git(...args: readonly string[]): number | null {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'core.autocrlf=false'];
  return spawnSync('git', [...identity, ...args], { cwd: folder }).status;
}

async function check(...argv: readonly string[]): Promise<{ exit: number; rules: string[]; report: CheckReport }> {
  const printed = { out: '', err: '' };
  const to = (name: 'out' | 'err') => ({
    isTerminal: false,
    columns: null,
    write: async (text: string) => {
      printed[name] += text;
    },
  });
  const host = { ...nodeHost(process, '0', folder), out: to('out'), err: to('err') };
  const exit = await run(['-C', folder, 'check', '--json', '--today', '2026-11-22', ...argv], host);
  const report: CheckReport = JSON.parse(printed.out);
  return { exit, report, rules: report.findings.map((one) => one.rule) };
}

const week = (date: string, by: string, nps: number) =>
  [
    `  - date: ${date}`,
    `    by: ${by}`,
    '    key_results:',
    `      customer-love/nps: { value: ${nps}, confidence: 6 } # ${by}`,
    `      customer-love/answer-time: ${(nps / 5).toFixed(1)}`,
    `      speed/same-day: ${nps - 20}`,
    `      speed/corrections: ${nps - 15}`,
    '',
  ].join('\n');
const blocker = (id: string, raised: string, owner: string) =>
  `  - id: ${id}\n    text: No ${id}\n    raised: ${raised}\n    owner: ${owner}\n`;

const FIRST = `# Sales, every Friday\ncheck_ins:\n${week('2026-11-06', 'ben', 43)}`;
const BEN = week('2026-11-13', 'ben', 44);
const ANNA = week('2026-11-20', 'anna', 46);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-merge-'));
  folders.push(folder);
  git('init', '-q', '-b', 'main');
  put('okr.yaml', OKR_EN);
  put('okrs/2026-Q4/sales.yaml', SALES);
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

/** Commits a file, changes it on two branches, and merges. Did git find a conflict? */
function merge(file: { base: string; ours: string; theirs: string }, style = 'merge'): boolean {
  const commit = (text: string) => {
    put(FILE, text);
    git('add', '.');
    expect(git('commit', '-qm', 'check-in')).toBe(0);
  };
  commit(file.base);
  git('checkout', '-qb', 'weekly-numbers');
  commit(file.theirs);
  git('checkout', '-q', 'main');
  commit(file.ours);
  return git('-c', `merge.conflictStyle=${style}`, 'merge', '-q', 'weekly-numbers') !== 0;
}

describe.each(['merge', 'diff3', 'zdiff3'])('two people check in on two branches, conflicts shown as %s', (style) => {
  it('okr check --fix keeps both, by date', async () => {
    expect(merge({ base: FIRST, ours: FIRST + ANNA, theirs: FIRST + BEN }, style)).toBe(true);
    const before = await check();
    expect([before.exit, before.rules]).toEqual([1, ['merge-conflict']]);
    expect(before.report.findings[0]?.fix).toEqual({ title: 'Keep what both sides added, by date', safe: true });
    expect((await check('--fix')).exit).toBe(0);
    expect(get(FILE)).toBe(FIRST + BEN + ANNA);
    expect((await check()).rules).toEqual([]);
  });

  it('on one day too', async () => {
    const other = week('2026-11-20', 'ben', 47);
    expect(merge({ base: FIRST, ours: FIRST + ANNA, theirs: FIRST + other }, style)).toBe(true);
    await check('--fix');
    expect(get(FILE)).toBe(FIRST + ANNA + other);
  });

  it('of one person on one day too, as long as git knows what both began from', async () => {
    const other = week('2026-11-20', 'anna', 47);
    expect(merge({ base: FIRST, ours: FIRST + ANNA, theirs: FIRST + other }, style)).toBe(true);
    await check('--fix');
    expect(get(FILE)).toBe(FIRST + ANNA + other);
  });

  it('and obstacles', async () => {
    const ours = `${FIRST}${ANNA}blockers:\n${blocker('crm', '2026-11-19', 'anna')}`;
    const theirs = `${FIRST}${BEN}blockers:\n${blocker('desk', '2026-11-12', 'ben')}`;
    expect(merge({ base: FIRST, ours, theirs }, style)).toBe(true);
    await check('--fix');
    const blockers = blocker('desk', '2026-11-12', 'ben') + blocker('crm', '2026-11-19', 'anna');
    expect(get(FILE)).toBe(`${FIRST}${BEN}${ANNA}blockers:\n${blockers}`);
    expect((await check()).rules).toEqual([]);
  });

  it('refuses where one of them corrected what was there', async () => {
    const ours = FIRST.replace('corrections: 28', 'corrections: 27') + ANNA;
    expect(merge({ base: FIRST, ours, theirs: FIRST + BEN }, style)).toBe(true);
    const conflicted = get(FILE);
    expect((await check('--fix')).rules).toEqual(['merge-conflict']);
    expect(get(FILE)).toBe(conflicted);
  });
});

/** A check-in as somebody writes it, with comments, quotes and empty lines of their own. */
const entry = (by: string, days: readonly number[]) =>
  fc
    .record({
      day: fc.constantFrom(...days),
      form: fc.integer({ min: 0, max: 3 }),
      value: fc.integer({ min: 1, max: 999 }),
    })
    .map(({ day, form, value }) => {
      const date = `2026-11-${String(day).padStart(2, '0')}`;
      const values = [
        `      customer-love/nps: { value: ${value}, note: "#${value} – gut" }`,
        `      speed/same-day: ${value}.5 # %`,
      ];
      const lines = [`  - date: ${date}`, `    by: ${by}`, '    key_results:', ...values];
      if (form === 1) lines.unshift(`  # ${by}, ${value}`);
      if (form === 2)
        lines.push('    wins:', '      - |', `        # no comment: ${value}`, '', '        Done', '    # end');
      if (form === 3)
        lines.splice(0, lines.length, `  - { date: ${date}, by: ${by}, key_results: { speed/same-day: ${value} } }`);
      return { date, lines };
    });
const obstacle = (by: string) =>
  fc.integer({ min: 1, max: 20 }).map((day) => {
    const date = `2026-11-${String(day).padStart(2, '0')}`;
    return { date, lines: [`  - id: ${by}-${day}`, `    text: "Nr. ${day}: ${by}"`, `    raised: ${date}`] };
  });
interface Entry {
  readonly date: string;
  readonly lines: readonly string[];
}
const several = (one: fc.Arbitrary<Entry>, minLength = 0) =>
  fc
    .uniqueArray(one, { minLength, maxLength: 3, selector: ({ lines }) => lines.join() })
    .map((all) => all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
const documents = fc.record({
  style: fc.constantFrom('--diff3', '--zdiff3', '--no-diff3'),
  newline: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
  apart: fc.boolean(),
  ended: fc.boolean(),
  known: fc.boolean(),
  old: several(entry('carl', [2, 3, 4, 5, 6]), 1),
  ours: several(entry('ben', [6, 9, 13, 16, 20]), 1),
  theirs: several(entry('anna', [1, 9, 13, 14, 20]), 1),
  oldBlockers: several(obstacle('carl')),
  ourBlockers: several(obstacle('ben')),
  theirBlockers: several(obstacle('anna')),
});

it('whatever people append, both sides stay, each line as it was and in the order of dates', () => {
  let resolved = 0;
  fc.assert(
    fc.property(documents, ({ style, newline, mark, apart, ended, known, ...parts }) => {
      const file = (entries: readonly Entry[], blockers: readonly Entry[]) => {
        const lists = [['check_ins:', entries] as const, ['blockers:', blockers] as const];
        const lines = lists
          .filter(([, items]) => items.length > 0)
          .flatMap(([key, items]) => [
            key,
            ...items.flatMap(({ lines: own }, index) => (apart && index > 0 ? ['', ...own] : own)),
          ]);
        return mark + ['# weekly', ...lines].join(newline) + (ended ? newline : '');
      };
      const { old, ours, theirs, oldBlockers, ourBlockers, theirBlockers } = parts;
      put('base', file(old, oldBlockers));
      put('ours', file([...old, ...ours], [...oldBlockers, ...ourBlockers]));
      put('theirs', file([...old, ...theirs], [...oldBlockers, ...theirBlockers]));
      const options = style === '--no-diff3' ? [] : [style];
      const { stdout, status } = spawnSync('git', ['merge-file', '-p', ...options, 'ours', 'base', 'theirs'], {
        cwd: folder,
      });
      const text = stdout.toString('utf8');
      if (status === 0) return;
      const merged = keepBoth(text, CHECK_IN_LISTS, known ? get('base') : null);
      // There the lines both added alike stand outside of the conflict, and may look like a change of the item above.
      if (merged === null && style === '--zdiff3' && !known) return;
      if (merged === null) throw new Error(`refused:\n${text}`);
      resolved++;
      const dataOf = (one: string) => toData(parse(one).root!) as Record<string, { date?: string; raised?: string }[]>;
      const data = dataOf(merged);
      const wanted = [dataOf(get('ours')), dataOf(get('theirs'))];
      for (const [key, list] of Object.entries(data)) {
        const days = list.map(({ date, raised }) => date ?? raised ?? '');
        const added = key === 'check_ins' ? ours.length + theirs.length : ourBlockers.length + theirBlockers.length;
        expect(list).toHaveLength(added + (key === 'check_ins' ? old : oldBlockers).length);
        if (key === 'check_ins') expect(days).toEqual(days.toSorted());
        for (const side of wanted) expect(list).toEqual(expect.arrayContaining(side[key] ?? []));
      }
      for (const { lines } of [...old, ...ours, ...theirs])
        expect(`${merged}${newline}`).toContain(lines.join(newline) + newline);
    }),
    { numRuns: 80 },
  );
  expect(resolved).toBeGreaterThan(40);
});

it('two teams never meet in one file', async () => {
  put('okrs/2026-Q4/service.yaml', SALES.replace('team: sales', 'team: service'));
  put(FILE, FIRST);
  put(SERVICE, FIRST);
  git('add', '.');
  git('commit', '-qm', 'base');
  git('checkout', '-qb', 'service');
  put(SERVICE, FIRST + ANNA);
  git('commit', '-qam', 'service');
  git('checkout', '-q', 'main');
  put(FILE, FIRST + ANNA);
  git('commit', '-qam', 'sales');
  expect(git('merge', '-q', 'service')).toBe(0);
  expect([get(FILE), get(SERVICE)]).toEqual([FIRST + ANNA, FIRST + ANNA]);
});
