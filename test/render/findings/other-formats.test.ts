import { describe, expect, it } from 'vitest';
import { renderCheckstyle } from '../../../src/render/findings/checkstyle';
import { cutMarkdown } from '../../../src/render/findings/cut-markdown';
import { renderGitlab } from '../../../src/render/findings/gitlab';
import { renderJunit } from '../../../src/render/findings/junit';
import { renderRdjson } from '../../../src/render/findings/rdjson';
import { FILE, factsOf, finding, reportOf, TEXT, WORD } from './sample';
import { attributeValues, faultsOfJson, faultsOfXml } from './validate';

const THREE = [
  finding({ severity: 'error' }),
  WORD,
  finding({ severity: 'note', file: 'okr.yaml', line: 1, column: 1, endLine: 1, endColumn: 8, ref: null }),
];
const SAID = 'Größe 😀: "steigern" says no number. Say from where to where.';

describe('GitLab Code Quality', () => {
  const issues = (findings = THREE) => {
    const text = renderGitlab(reportOf(findings), factsOf());
    expect(faultsOfJson('gitlab', text)).toEqual([]);
    return JSON.parse(text);
  };

  it('is a list of issues with paths from the git root', () => {
    expect(issues([WORD])).toEqual([
      {
        description: SAID,
        check_name: 'vague-wording',
        fingerprint: expect.any(String),
        severity: 'minor',
        location: { path: 'ziele/okrs/2026-Q4/größe 1.yaml', lines: { begin: 3, end: 3 } },
      },
    ]);
    expect(issues().map((one: { severity: string }) => one.severity)).toEqual(['major', 'minor', 'info']);
  });

  it('is an empty list without findings, and starts without a byte order mark', () => {
    expect(renderGitlab(reportOf([]), factsOf())).toBe('[]\n');
  });

  it('gives every issue its own fingerprint, the same after lines moved', () => {
    const prints = (moved: number) =>
      issues(THREE.map((one) => ({ ...one, line: one.line + moved, endLine: one.endLine + moved }))).map(
        (one: { fingerprint: string }) => one.fingerprint,
      );
    expect(new Set(prints(0)).size).toBe(3);
    expect(prints(7)).toEqual(prints(0));
  });
});

describe('rdjson', () => {
  const columns = (text: string, one = WORD) => {
    const drawn = renderRdjson(reportOf([one]), factsOf({ texts: new Map([[FILE, text]]) }));
    expect(faultsOfJson('rdjson', drawn)).toEqual([]);
    const { start, end } = JSON.parse(drawn).diagnostics[0].location.range;
    return [start.line, start.column, end.line, end.column];
  };

  it('counts bytes of UTF-8 behind an umlaut and an emoji', () => {
    expect(JSON.parse(renderRdjson(reportOf([WORD]), factsOf())).diagnostics).toEqual([
      {
        message: SAID,
        location: {
          path: 'ziele/okrs/2026-Q4/größe 1.yaml',
          range: { start: { line: 3, column: 26 }, end: { line: 3, column: 34 } },
        },
        severity: 'WARNING',
        code: { value: 'vague-wording' },
      },
    ]);
    expect(columns(TEXT)).toEqual([3, 26, 3, 34]);
  });

  it('counts what stands before a character, not the character', () => {
    expect(columns('ä😀\r\n', finding({ line: 1, column: 1, endLine: 1, endColumn: 2 }))).toEqual([1, 1, 1, 3]);
  });

  it('gives a byte order mark no width and counts CR and LF behind the text', () => {
    const first = finding({ line: 1, column: 3, endLine: 1, endColumn: 5 });
    expect(columns('\ufeffä: 1\r\n', first)).toEqual([1, 4, 1, 6]);
    expect(columns('ä\r\n', finding({ line: 1, column: 2, endLine: 1, endColumn: 4 }))).toEqual([1, 3, 1, 5]);
  });

  it('keeps the column where there is no text', () => {
    expect(columns('')).toEqual([3, 22, 3, 30]);
  });

  it('knows three severities', () => {
    const drawn = renderRdjson(reportOf(THREE), factsOf());
    expect(faultsOfJson('rdjson', drawn)).toEqual([]);
    const { source, diagnostics } = JSON.parse(drawn);
    expect(source).toEqual({ name: 'okr' });
    expect(diagnostics.map((one: { severity: string }) => one.severity)).toEqual(['ERROR', 'WARNING', 'INFO']);
  });
});

describe('JUnit', () => {
  const texts = new Map([
    [FILE, TEXT],
    ['okr.yaml', 'version: 1\n'],
    ['okrs/2026-Q4/fine.yaml', ''],
  ]);

  it('fits the schema of Jenkins, with a passed test for a file without findings', async () => {
    const xml = renderJunit(reportOf(THREE), { texts });
    expect(await faultsOfXml('junit', xml)).toEqual([]);
    expect(attributeValues(xml, 'testcase', 'name')).toEqual([
      'vague-wording okr.yaml:1:1',
      'okrs/2026-Q4/fine.yaml',
      `vague-wording ${FILE}:3:22`,
      `vague-wording ${FILE}:3:22 (2)`,
    ]);
    expect(attributeValues(xml, 'testcase', 'file')).toEqual(attributeValues(xml, 'testcase', 'classname'));
    expect(attributeValues(xml, 'failure', 'type')).toEqual(['error', 'warning']);
    expect(xml).toContain('<testsuites name="okr check" tests="4" failures="2" errors="0" time="0">');
    expect(xml).toContain(`<testsuite name="okr.yaml" tests="1" failures="0" errors="0" skipped="1" time="0">`);
    expect(xml).toContain('<skipped>Größe 😀: &quot;steigern&quot; says no number. Say from where to where.</skipped>');
  });

  it('says in the content what GitLab shows: sentence, advice, place', () => {
    const xml = renderJunit(reportOf([WORD]), { texts });
    expect(xml).toContain(
      `>Größe 😀: &quot;steigern&quot; says no number.&#10;Say from where to where.&#10;${FILE}:3:22 (vague-wording)</failure>`,
    );
  });

  it('is complete without files', async () => {
    expect(await faultsOfXml('junit', renderJunit(reportOf([]), { texts: new Map() }))).toEqual([]);
  });
});

describe('Checkstyle', () => {
  it('fits its schema', async () => {
    const xml = renderCheckstyle(reportOf(THREE));
    expect(await faultsOfXml('checkstyle', xml)).toEqual([]);
    expect(await faultsOfXml('checkstyle', renderCheckstyle(reportOf([])))).toEqual([]);
    expect(attributeValues(xml, 'file', 'name')).toEqual([FILE, 'okr.yaml']);
    expect(attributeValues(xml, 'error', 'severity')).toEqual(['error', 'warning', 'info']);
    expect(xml).toContain(
      '<error line="3" column="22" severity="warning" message="Größe 😀: &quot;steigern&quot; says no number. Say from where to where." source="okr.vague-wording"/>',
    );
  });
});

describe('the validators', () => {
  it('object to what is wrong', async () => {
    expect(faultsOfJson('sarif', '{"version":"2.1.0"}')).not.toEqual([]);
    expect(faultsOfJson('gitlab', '[{"description":"x"}]')).not.toEqual([]);
    expect(faultsOfJson('rdjson', '{"source":{"name":"okr"},"diagnostics":[{}]}')).not.toEqual([]);
    expect(await faultsOfXml('junit', '<testsuites><testcase/></testsuites>')).not.toEqual([]);
    const zero = renderCheckstyle(reportOf([finding({ column: 0 })]));
    expect(await faultsOfXml('checkstyle', zero)).not.toEqual([]);
  });
});

describe('Markdown for a job summary', () => {
  const markdown = `# Title\n\n- one\n\n  \`\`\`\n  ${'ä'.repeat(300)}\n  ${'b'.repeat(300)}\n  \`\`\`\n\n- two\n`;

  it('stays as it is where it fits', () => {
    expect(cutMarkdown(markdown, 5000, 'More.')).toBe(markdown);
  });

  it('is cut between lines, in bytes, with the fence closed', () => {
    expect(cutMarkdown(markdown, 800, 'More.')).toBe(
      `# Title\n\n- one\n\n  \`\`\`\n  ${'ä'.repeat(300)}\n  \`\`\`\n\nMore.\n`,
    );
  });
});
