import { describe, expect, it } from 'vitest';
import { renderGithub } from '../../../src/render/findings/github';
import { parseCommand } from './runner';
import { factsOf, finding, reportOf, WORD } from './sample';

const commands = (findings: Parameters<typeof reportOf>[0]) => {
  const text = renderGithub(reportOf(findings), factsOf());
  return text === '' ? [] : text.trimEnd().split('\n').map(parseCommand);
};

describe('commands for GitHub Actions', () => {
  it('place a finding behind an umlaut and an emoji, in UTF-16 units, and repeat the place', () => {
    expect(renderGithub(reportOf([WORD]), factsOf())).toBe(
      '::warning file=ziele/okrs/2026-Q4/größe 1.yaml,line=3,endLine=3,col=22,endColumn=30,' +
        'title=okr%3A Words that say little (vague-wording)::' +
        'ziele/okrs/2026-Q4/größe 1.yaml:3:22: Größe 😀: "steigern" says no number. Say from where to where.\n',
    );
  });

  it('say no column over several lines', () => {
    const [command] = commands([finding({ endLine: 4, endColumn: 2 })]);
    expect(Object.keys(command?.properties ?? {})).toEqual(['file', 'line', 'endLine', 'title']);
  });

  it('are ten errors, ten warnings and how many more there are', () => {
    const many = (severity: 'error' | 'warning' | 'note', count: number) =>
      Array.from({ length: count }, () => finding({ severity }));
    const all = commands([...many('note', 3), ...many('warning', 12), ...many('error', 11)]);
    expect(all.map((one) => one?.name)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice']);
    expect(all.at(-1)?.data).toContain('6 more: 1 error · 2 warnings · 3 notes.');
  });

  it('are none without findings, and one for notes alone', () => {
    expect(commands([])).toEqual([]);
    expect(commands([finding({ severity: 'note' })]).map((one) => one?.name)).toEqual(['notice']);
  });

  it('stay whole whatever a file is called', () => {
    const names = ['a,b.yaml', 'a:b.yaml', '100%25.yaml', '=a.yaml', ' a.yaml', 'a\n::error::forged.yaml', 'a=b.yaml'];
    const text = renderGithub(reportOf(names.map((file) => finding({ file }))), factsOf({ prefix: '' }));
    const files = text
      .trimEnd()
      .split('\n')
      .map((line) => parseCommand(line)?.properties.file);
    expect(files).toEqual(names.map((name) => (name === '=a.yaml' ? './=a.yaml' : name)));
  });

  it('let neither a second command nor an escape code out (A27)', () => {
    const message = 'x\r\n::error file=a::forged\n##[error]forged \u001b[31m \u202e';
    const text = renderGithub(reportOf([finding({ message, file: 'a\n::error::b.yaml' })]), factsOf());
    expect(text.split('\n')).toHaveLength(2);
    expect(text).not.toContain('##[');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(parseCommand(text.trimEnd())?.data).toContain(
      'x\r\n::error file=a::forged\n#\\x23[error]forged \\x1b[31m \\u{202e}',
    );
  });
});
