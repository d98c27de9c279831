import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';
import { type MemorySetup, memoryHost } from '../memory-host';
import { parseCommand } from '../render/findings/runner';
import { attributeValues, faultsOfJson, faultsOfXml } from '../render/findings/validate';
import { OKR_EN, SALES } from './workspaces';

const TITLE = 'Größe 😀 \\"x\\" NPS from 40 to 40';
const sales = SALES.replace('NPS from 40 to 55', `"${TITLE}"`).replace('to: 55', 'to: 40');
/** A workspace in a folder of a repository, with CR LF, an umlaut and an emoji in front of a finding, and a broken file. */
const FILES = {
  '/work/.git/HEAD': 'ref: refs/heads/main\n',
  '/work/ziele/okr.yaml': OKR_EN,
  '/work/ziele/okrs/2026-Q4/sales.yaml': sales.replaceAll('\n', '\r\n'),
  '/work/ziele/okrs/2026-Q4/töne.yaml': 'objectives: [',
};

async function check(argv: readonly string[], setup: Partial<MemorySetup> = {}) {
  const host = memoryHost({ files: FILES, folder: '/work/ziele', ...setup });
  const exit = await run(['check', ...argv], host);
  return { exit, out: host.printed.out, err: host.printed.err, stored: host.stored };
}

describe('okr check in the formats of machines', () => {
  it('writes text, SARIF, JUnit and commands for GitHub in one run', async () => {
    const formats = ['text', 'sarif=out/okr.sarif', 'junit=out/okr.xml', 'github'];
    const { exit, out, err, stored } = await check(formats.flatMap((one) => ['--format', one]));
    expect([exit, err]).toEqual([1, '']);
    const sarif = stored.get('/work/ziele/out/okr.sarif') ?? '';
    expect(faultsOfJson('sarif', sarif)).toEqual([]);
    const junit = stored.get('/work/ziele/out/okr.xml') ?? '';
    expect(await faultsOfXml('junit', junit)).toEqual([]);
    const lines = out.split('\n');
    expect(lines.some((line) => line.includes('okrs/2026-Q4/sales.yaml') && !line.startsWith('::'))).toBe(true);
    const files = lines.flatMap((line) => parseCommand(line)?.properties.file ?? []);
    expect(new Set(files)).toEqual(new Set(['ziele/okrs/2026-Q4/sales.yaml', 'ziele/okrs/2026-Q4/töne.yaml']));
    const uris = JSON.parse(sarif).runs[0].results.map(
      (one: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        one.locations[0]?.physicalLocation.artifactLocation.uri,
    );
    expect(uris).toContain('ziele/okrs/2026-Q4/t%C3%B6ne.yaml');
    expect(attributeValues(junit, 'testsuite', 'name')).toEqual([
      'okr.yaml',
      'okrs/2026-Q4/sales.yaml',
      'okrs/2026-Q4/töne.yaml',
    ]);
  });

  it('gives SARIF the pages of the rules, in the language of the run', async () => {
    const { out } = await check(['--format', 'sarif', '--lang', 'de']);
    const [rule] = JSON.parse(out).runs[0].tool.driver.rules;
    expect(rule.help.markdown).toMatch(/^# /);
    expect(rule.help.markdown).toContain('## ');
    expect(rule.fullDescription.text).not.toBe(rule.shortDescription.text);
  });

  it.each(['gitlab', 'rdjson'] as const)('writes %s with paths from the git root', async (format) => {
    const { out } = await check(['--format', format]);
    expect(faultsOfJson(format, out)).toEqual([]);
    expect(out).toContain('"ziele/okrs/2026-Q4/sales.yaml"');
  });

  it.each(['junit', 'checkstyle'] as const)('writes %s with paths from the workspace', async (format) => {
    const { out } = await check(['--format', format]);
    expect(await faultsOfXml(format, out)).toEqual([]);
    expect(out).toContain('"okrs/2026-Q4/sales.yaml"');
  });

  it('lists in JUnit only files that were looked at', async () => {
    const { out } = await check(['okrs/2026-Q4/töne.yaml', '--format', 'junit']);
    expect(attributeValues(out, 'testsuite', 'name')).toEqual(['okrs/2026-Q4/töne.yaml']);
  });

  it('takes the workspace for the root where there is no repository', async () => {
    const { '/work/.git/HEAD': _, ...files } = FILES;
    expect((await check(['--format', 'gitlab'], { files })).out).toContain('"okrs/2026-Q4/sales.yaml"');
  });

  it('knows a worktree by its file .git', async () => {
    const files = { ...FILES, '/work/ziele/.git': 'gitdir: /elsewhere\n' };
    expect((await check(['--format', 'gitlab'], { files })).out).toContain('"okrs/2026-Q4/sales.yaml"');
  });

  it('counts columns in UTF-16 units, in rdjson in bytes', async () => {
    const line = '  - { id: a, title: "Größe 😀", wat: 1, key_results: [] }';
    const files = { ...FILES, '/work/ziele/okrs/2026-Q4/töne.yaml': `objectives:\r\n${line}\r\n` };
    const unknownKey = (list: readonly { readonly line: number; readonly column: number }[]) =>
      list.filter((one) => one.line === 2).map((one) => one.column);
    const { out: json } = await check(['--json'], { files });
    expect(unknownKey(JSON.parse(json).findings)).toContain(33);
    const { out: sarif } = await check(['--format', 'sarif'], { files });
    expect(sarif).toContain('"startColumn": 33');
    const { out: checkstyle } = await check(['--format', 'checkstyle'], { files });
    expect(checkstyle).toContain('<error line="2" column="33"');
    const { out: github } = await check(['--format', 'github'], { files });
    expect(github).toContain('line=2,endLine=2,col=33,endColumn=36');
    const { out: junit } = await check(['--format', 'junit'], { files });
    expect(attributeValues(junit, 'testcase', 'name')).toContain('format okrs/2026-Q4/töne.yaml:2:33');
    const { out: md } = await check(['--format', 'md'], { files });
    expect(md).toContain('**2:33**');
    const { out: rdjson } = await check(['--format', 'rdjson'], { files });
    const range = { start: { line: 2, column: 37 }, end: { line: 2, column: 40 } };
    const ranges = JSON.parse(rdjson).diagnostics.map((one: { location: { range: unknown } }) => one.location.range);
    expect(ranges).toContainEqual(range);
  });

  it('leaves two other formats for the screen a mistake', async () => {
    expect((await check(['--format', 'sarif', '--format', 'github'])).exit).toBe(2);
    expect((await check(['--format', 'text', '--format', 'sarif'])).exit).toBe(2);
  });

  it('is quiet in the log when nothing is found', async () => {
    const files = { '/work/ziele/okr.yaml': OKR_EN };
    expect(await check(['--format', 'github'], { files })).toMatchObject({ exit: 0, out: '', err: '' });
    expect((await check(['--format', 'gitlab'], { files })).out).toBe('[]\n');
  });

  it('says on stderr how many findings SARIF leaves out', async () => {
    const titles = Array.from(
      { length: 2600 },
      (_, at) => `  - { id: o${at}, title: Customers love us, key_results: [] }\n`,
    ).join('');
    const files = { ...FILES, '/work/ziele/okrs/2026-Q4/sales.yaml': `objectives:\n${titles}` };
    const all = JSON.parse((await check(['--json'], { files })).out).findings.length;
    const { out, err } = await check(['--format', 'sarif'], { files });
    expect(JSON.parse(out).runs[0].results).toHaveLength(5000);
    expect(err).toContain(`${all - 5000} more are left out`);
    expect((await check(['--json'], { files })).err).toBe('');
  });
});

describe('the job summary of GitHub Actions', () => {
  const env = { GITHUB_STEP_SUMMARY: '/runner/summary.md' };

  it('gets the Markdown report once, behind what stands there', async () => {
    const files = { ...FILES, '/runner/summary.md': 'before\n' };
    const formats = ['github', 'md=out.md', 'sarif=out.sarif'].flatMap((one) => ['--format', one]);
    const { stored, exit } = await check(formats, { files, env });
    expect(exit).toBe(1);
    expect(stored.get('/runner/summary.md')).toBe(`before\n${stored.get('/work/ziele/out.md')}\n`);
  });

  it('is written with any format, and not without the variable', async () => {
    expect((await check(['--json'], { env })).stored.get('/runner/summary.md')).toContain('# okr check');
    expect((await check(['--json'])).stored.has('/runner/summary.md')).toBe(false);
  });

  it('is no reason to fail: in a container the file is not there', async () => {
    const { exit, err, out } = await check(['--json'], { env, failWrite: { nth: 1, code: 'ENOENT' } });
    expect(exit).toBe(1);
    expect(err).toContain('ENOENT');
    expect(JSON.parse(out).command).toBe('check');
  });
});
