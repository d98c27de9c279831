import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { nodeHost } from '../../src/host/node-host';
import type { CheckReport } from '../../src/schema/output/check';
import { CHECK_INS, OKR_EN, SALES } from '../cli/workspaces';

const OKR = OKR_EN.replace('history: recorded\n', '');
const TEAM = 'okrs/2026-Q4/sales.yaml';
const WEEKLY = 'okrs/2026-Q4/check-ins/sales.yaml';
const folders: string[] = [];
let folder = '';

const put = (path: string, text: string) => {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const get = (path: string) => readFileSync(join(folder, path), 'utf8');
const git = (...args: readonly string[]) =>
  spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: folder });
const commit = (message: string) => {
  git('add', '.');
  git('commit', '-qm', message, '--date', '2026-11-03T12:00:00Z');
};

/** How often git was asked for its log. */
let asked = 0;
async function check(...argv: readonly string[]) {
  let printed = '';
  const out = {
    isTerminal: false,
    columns: null,
    write: async (text: string) => {
      printed += text;
    },
  };
  const real = nodeHost(process, '0', folder);
  const gitLog: typeof real.gitLog = (...query) => {
    asked++;
    return real.gitLog(...query);
  };
  const host = { ...real, gitLog, out, err: { ...out, write: async () => {} } };
  const argument = ['-C', folder, 'check', '--json', '--today', '2026-11-22', '--rule', 'moved-goalpost=off', ...argv];
  const exit = await run(argument, host);
  const { findings } = JSON.parse(printed) as CheckReport;
  return { exit, findings: findings.filter((one) => one.rule === 'unknown-reference') };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'okr-renames-'));
  folders.push(folder);
  asked = 0;
  git('init', '-q', '-b', 'main');
  put('okr.yaml', OKR);
  put(TEAM, SALES);
  put(WEEKLY, CHECK_INS);
  commit('first');
});
afterAll(() => {
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

const renamed = SALES.replace('- id: nps', '- id: net-promoter');

it('says what a key result is called now, and since when, and writes it', async () => {
  put(TEAM, renamed);
  commit('Write it out');
  const { exit, findings } = await check();
  expect(exit).toBe(1);
  expect(findings).toMatchObject([
    {
      file: WEEKLY,
      line: 5,
      message: '"customer-love/nps" has another name since 3 Nov 2026: customer-love/net-promoter.',
      ref: '2026-Q4/sales/customer-love/net-promoter',
      fix: { title: 'Write customer-love/net-promoter', safe: true },
    },
  ]);
  expect(findings[0]?.help).toMatch(/^Commit [0-9a-f]{7} renamed it\./);
  expect((await check('--fix')).findings).toEqual([]);
  expect(get(WEEKLY)).toBe(CHECK_INS.replace('customer-love/nps', 'customer-love/net-promoter'));
});

it('follows several renames, an objective with its key results, and links from elsewhere', async () => {
  const links = 'initiatives:\n  - { id: i, title: I, contributes_to: { sales/customer-love/nps: 1 } }\n';
  put('initiatives.yaml', links);
  put(
    'okrs/2026-Q4/service.yaml',
    SALES.replace('team: sales', 'team: service').replace(
      '    owner: ben\n    key',
      '    owner: ben\n    contributes_to: [2026-Q4/sales/customer-love]\n    key',
    ),
  );
  commit('links');
  put(TEAM, renamed);
  commit('one');
  const second = renamed.replace('- id: customer-love', '- id: loved').replace('net-promoter', 'promoters');
  put(TEAM, second);
  commit('two');
  await check('--fix');
  expect(get('initiatives.yaml')).toBe(links.replace('sales/customer-love/nps', 'sales/loved/promoters'));
  expect(get('okrs/2026-Q4/service.yaml')).toContain('contributes_to: [2026-Q4/sales/loved]');
  expect(get(WEEKLY)).toContain('loved/promoters: { value: 49, confidence: 6 }');
  expect(get(WEEKLY)).toContain('loved/answer-time: 8.5');
});

it('knows what was renamed since the last commit', async () => {
  put(TEAM, renamed);
  const { findings } = await check();
  expect(findings.map(({ message }) => message)).toEqual([
    '"customer-love/nps" has another name: customer-love/net-promoter.',
  ]);
});

it('corrects what pairs with it', async () => {
  const paired = SALES.replace('from: 10, by: -30%, unit: h, source: CRM }', '$&\n        pairs_with: nps');
  put(TEAM, paired);
  commit('pairs');
  put(TEAM, paired.replace('- id: nps', '- id: net-promoter'));
  commit('renamed');
  await check('--fix');
  expect(get(TEAM)).toContain('pairs_with: net-promoter');
});

it('leaves alone what is gone', async () => {
  put(TEAM, SALES.replace('- id: nps', '- id: other').replace('NPS from 40 to 55', 'Another title'));
  commit('another one');
  expect((await check()).findings.map(({ fix }) => fix)).toEqual([null]);
});

it('asks git only where a reference leads nowhere, once, and never with history: recorded', async () => {
  await check();
  expect(asked).toBe(0);
  put(TEAM, renamed);
  commit('renamed');
  await check('--fix-dry-run');
  expect(asked).toBe(1);
  put('okr.yaml', OKR_EN);
  expect((await check()).findings.map(({ message }) => message)).toEqual([
    'This team has no key result "customer-love/nps" in this cycle.',
  ]);
  expect(asked).toBe(1);
});

it('says what it said before where there is no git', async () => {
  rmSync(join(folder, '.git'), { recursive: true });
  put(TEAM, renamed);
  expect((await check()).findings.map(({ rule }) => rule)).toEqual(['unknown-reference']);
});
