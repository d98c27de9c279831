import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { nodeHost } from '../../src/host/node-host';
import { type MemorySetup, memoryHost } from '../memory-host';
import { OKR_EN, SALES, SMALL } from './workspaces';

interface Item {
  readonly rule: string;
  readonly line: number;
  readonly file: string;
}

async function check(argv: readonly string[], setup: MemorySetup) {
  const host = memoryHost(setup);
  const exit = await run(['check', ...argv, '--json'], host);
  return {
    exit,
    host,
    err: host.printed.err,
    findings: (JSON.parse(host.printed.out).findings ?? []) as Item[],
    data: JSON.parse(host.printed.out),
  };
}

const NO_BASE = SALES.replace('from: 40, ', '');
const path = '/work/okrs/2026-Q4/sales.yaml';

describe('ignore comments', () => {
  const above = (comment: string) => ({
    files: {
      ...SMALL,
      [path]: NO_BASE.replace('        metric: { to: 55', `        # ${comment}\n        metric: { to: 55`),
    },
  });

  it('silence one rule on the line below', async () => {
    const { data } = await check([], above('okr-ignore missing-baseline -- first survey runs in December'));
    expect([data.findings, data.summary.suppressed]).toEqual([[], 1]);
  });

  it('silence nothing else', async () => {
    const { findings } = await check([], above('okr-ignore missing-unit -- no unit'));
    expect(findings.map((one) => one.rule)).toContain('missing-baseline');
  });

  it('silence no longer after their last day', async () => {
    const { findings } = await check([], above('okr-ignore missing-baseline -- survey until 2026-11-21'));
    expect(findings.map((one) => one.rule)).toContain('missing-baseline');
    expect(
      (await check([], above('okr-ignore missing-baseline -- survey until 2026-11-22'))).findings.map(
        (one) => one.rule,
      ),
    ).not.toContain('missing-baseline');
  });

  it('are words like any other inside a text', async () => {
    const files = {
      ...SMALL,
      [path]: NO_BASE.replace(
        '    owner: ben\n',
        '    owner: ben\n    why: |\n      # okr-ignore missing-baseline -- no comment\n      title\n',
      ),
    };
    expect((await check([], { files })).findings.map((one) => one.rule)).toContain('missing-baseline');
  });
});

describe('baseline', () => {
  it('keeps known findings quiet, wherever they move, and shows new ones', async () => {
    const first = memoryHost({ files: { ...SMALL, [path]: NO_BASE } });
    expect(await run(['check', '--update-baseline'], first)).toBe(0);
    const baseline = first.stored.get('/work/okr-baseline.json') ?? '';
    expect(JSON.parse(baseline).findings).toEqual([expect.objectContaining({ count: 1, owner: null, until: null })]);
    const moved = { ...SMALL, [path]: `# a new line\n${NO_BASE}`, '/work/okr-baseline.json': baseline };
    const known = await check(['--baseline', 'okr-baseline.json'], { files: moved });
    expect([known.findings, known.data.summary.suppressed]).toEqual([[], 1]);
    const worse = { ...moved, [path]: NO_BASE.replace('from: 30, ', '') };
    expect((await check(['--baseline', 'okr-baseline.json'], { files: worse })).findings).toHaveLength(1);
  });

  it('forgets nothing that is given an owner, prunes what is gone, and hears last days', async () => {
    const key = 'missing-baseline missing 2026-Q4/sales/customer-love/nps';
    const entry = { key, count: 1, owner: 'ben', until: '2026-11-01' };
    const files = {
      ...SMALL,
      [path]: NO_BASE,
      '/work/b.json': JSON.stringify({ version: 1, findings: [entry, { key: 'gone', count: 1 }] }),
    };
    const expired = await check(['--baseline', 'b.json'], { files });
    expect(expired.findings).toHaveLength(1);
    expect(expired.err).toContain('1');
    const updated = await check(['--baseline', 'b.json', '--update-baseline'], { files });
    expect(JSON.parse(updated.host.stored.get('/work/b.json') ?? '').findings).toEqual([entry]);
  });

  it('says what is no baseline', async () => {
    const files = { ...SMALL, '/work/b.json': '[]' };
    expect((await check(['--baseline', 'b.json'], { files })).exit).toBe(2);
    expect((await check(['--baseline', 'nothing.json'], { files })).exit).toBe(2);
  });
});

describe('standard input', () => {
  it('stands for a file of the workspace', async () => {
    const { findings } = await check(['--stdin', '--stdin-filename', 'okrs/2026-Q4/sales.yaml'], {
      files: SMALL,
      stdin: NO_BASE,
    });
    expect(findings.map((one) => [one.rule, one.file])).toEqual([['missing-baseline', 'okrs/2026-Q4/sales.yaml']]);
  });

  it('needs a name', async () => {
    expect((await check(['--stdin'], { files: SMALL, stdin: NO_BASE })).exit).toBe(2);
  });
});

describe('quiet and statistics', () => {
  it('shows errors only, and still counts', async () => {
    const { findings, data } = await check(['--quiet'], { files: { ...SMALL, [path]: NO_BASE } });
    expect([findings, data.summary.warnings]).toEqual([[], 1]);
  });

  it('counts by rule', async () => {
    const host = memoryHost({ files: { ...SMALL, [path]: NO_BASE.replace('from: 30, ', '') } });
    await run(['check', '--statistics'], host);
    expect(host.printed.out).toMatch(/2\s+warning\s+missing-baseline/);
  });
});

describe('with a real git', () => {
  let folder = '';
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  const checkHere = async (...argv: string[]) => {
    const written = { out: '', err: '' };
    const host = nodeHost(process, '0', folder);
    const to = (name: 'out' | 'err') => ({
      isTerminal: false,
      columns: null,
      write: async (text: string) => {
        written[name] += text;
      },
    });
    const exit = await run(['-C', folder, 'check', '--json', '--today', '2026-11-22', ...argv], {
      ...host,
      out: to('out'),
      err: to('err'),
    });
    const data = JSON.parse(written.out);
    return { exit, err: written.err, findings: (data.findings ?? []) as Item[] };
  };

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'okr-since-'));
    git('init', '-q', '-b', 'main');
    put('okr.yaml', OKR_EN);
    put('okrs/2026-Q4/sales.yaml', NO_BASE);
    git('add', '.');
    git('commit', '-qm', 'one');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('shows only what a change touches', async () => {
    expect((await checkHere()).findings.map((one) => one.rule)).toEqual(['never-checked-in', 'missing-baseline']);
    expect((await checkHere('--since', 'HEAD')).findings).toEqual([]);
    put('okrs/2026-Q4/sales.yaml', `# moved\n${NO_BASE.replace('from: 30, ', '')}`);
    const since = await checkHere('--since', 'HEAD');
    expect(since.findings.map((one) => one.line)).toEqual([23]);
  });

  it('checks what is staged, not what lies on disk', async () => {
    put('okrs/2026-Q4/sales.yaml', NO_BASE.replace('from: 30, ', ''));
    expect((await checkHere('--staged')).findings).toEqual([]);
    git('add', '.');
    put('okrs/2026-Q4/sales.yaml', SALES);
    expect((await checkHere('--staged')).findings.map((one) => one.line)).toEqual([22]);
  });

  it('writes no fix where the comparison fails', async () => {
    const fixable = SALES.replace(/ {8}metric: \{ from: 40, to: 55.*\n/, '');
    expect(fixable).not.toBe(SALES);
    put('okrs/2026-Q4/sales.yaml', fixable);
    expect((await checkHere('--fix', '--since', 'nowhere')).exit).toBe(2);
    expect(readFileSync(join(folder, 'okrs/2026-Q4/sales.yaml'), 'utf8')).toBe(fixable);
    expect((await checkHere('--fix')).exit).toBe(0);
    expect(readFileSync(join(folder, 'okrs/2026-Q4/sales.yaml'), 'utf8')).not.toBe(fixable);
  });

  it('refuses an unknown revision and one that is an option', async () => {
    expect((await checkHere('--since', 'nowhere')).exit).toBe(2);
    const sneaky = await checkHere('--since', '-Opwn.txt');
    expect(sneaky.exit).toBe(2);
    expect(() => readFileSync(join(folder, 'pwn.txt'))).toThrow();
  });

  it('runs nothing a hostile repository asks for', async () => {
    put('e.sh', `#!/bin/sh\ntouch "${folder}/PWNED"\n`);
    spawnSync('chmod', ['+x', join(folder, 'e.sh')]);
    for (const name of ['core.fsmonitor', 'diff.external', 'core.pager', 'core.hooksPath', 'core.sshCommand'])
      git('config', name, join(folder, 'e.sh'));
    await checkHere('--since', 'HEAD');
    await checkHere('--staged');
    expect(() => readFileSync(join(folder, 'PWNED'))).toThrow();
  });
});
