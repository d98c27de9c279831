import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCheckstyle } from '../../../src/render/findings/checkstyle';
import type { Item } from '../../../src/render/findings/facts';
import { renderGithub } from '../../../src/render/findings/github';
import { renderGitlab } from '../../../src/render/findings/gitlab';
import { renderJunit } from '../../../src/render/findings/junit';
import { renderRdjson } from '../../../src/render/findings/rdjson';
import { renderSarif } from '../../../src/render/findings/sarif';
import { parseCommand } from './runner';
import { factsOf, finding, reportOf } from './sample';
import { attributeValues, canonicalXml, unescapeXml } from './validate';

/** Everything some format has a meaning for. */
const AWKWARD = [
  ...['a', 'ö', '😀', ' ', '%', '%25', '%0A', '%3A', '\r', '\n', '\r\n', ':', '::', ',', '=', '::error file=a::', '"'],
  ...["'", '<', '>', '&', '&amp;', '&#10;', ']]>', '<!--', '\\', '\\n', '[x](y)', '](', '{0}', '#', '1', '|', '`', '/'],
];
const carried = fc.string({ unit: fc.constantFrom(...AWKWARD), minLength: 1, maxLength: 12 });
const anything = fc.oneof(
  carried,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      '\u0000',
      '\u001b',
      '\u0085',
      '\u202e',
      '\ud800',
      '\uffff',
      '\u2028',
      '##[',
      '\t',
      'a',
      '👩‍👩‍👧',
    ),
    minLength: 1,
    maxLength: 8,
  }),
);

const itemOf = (text: typeof anything) =>
  fc
    .record({ message: text, help: text, file: text, rule: text, ref: fc.option(text), severity: severityOf })
    .map((changes) => finding(changes));
const severityOf = fc.constantFrom<Item['severity']>('error', 'warning', 'note');
const factsFor = (item: Item) =>
  factsOf({
    prefix: '',
    texts: new Map([[item.file, 'x\r\ny\r\nz']]),
    rules: new Map([[item.rule, { title: item.help, group: 'g', severity: 'error', page: item.message }]]),
  });
const holds = (text: typeof anything, check: (item: Item) => void) => fc.assert(fc.property(itemOf(text), check));
const saidOf = (item: Item) => `${item.message} ${item.help}`;
/** The one thing of these texts that a command cannot carry: chance may put it together from `#`, `#` and `[`. */
const spelled = (text: string) => text.replaceAll('##[', '#\\x23[');
/** No control but our line ends, no bidi or format character outside an emoji, no half of a pair. */
const FORBIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\ufeff]|\p{Cs}|##\[/u;

describe('any text parses back to itself', () => {
  it('from SARIF', () => {
    holds(anything, (item) => {
      fc.pre(!/^[a-z]:[/\\]/i.test(item.file)); // a drive of Windows has a form of its own
      const drawn = renderSarif(reportOf([item]), factsFor(item));
      expect(drawn).not.toMatch(FORBIDDEN);
      const [run] = JSON.parse(drawn).runs;
      const [result] = run.results;
      expect([result.ruleId, run.tool.driver.rules[0].help.text]).toEqual([item.rule, item.message]);
      expect(result.message.text.replaceAll('\\](', '](')).toBe(saidOf(item));
      const { uri } = result.locations[0].physicalLocation.artifactLocation;
      expect(uri).toMatch(/^[\w.~!*'()%/:-]*$/);
      const path = item.file.replace(/\p{Cs}/gu, '\ufffd');
      expect(decodeURIComponent(uri.replace(/^file:\/\//, ''))).toBe(path);
    });
  });

  it('from GitLab and rdjson', () => {
    holds(anything, (item) => {
      const gitlab = renderGitlab(reportOf([item]), factsFor(item));
      const rdjson = renderRdjson(reportOf([item]), factsFor(item));
      expect(gitlab + rdjson).not.toMatch(FORBIDDEN);
      const [issue] = JSON.parse(gitlab);
      expect([issue.description, issue.check_name, issue.location.path]).toEqual([saidOf(item), item.rule, item.file]);
      const [diagnostic] = JSON.parse(rdjson).diagnostics;
      expect([diagnostic.message, diagnostic.code.value, diagnostic.location.path]).toEqual([
        saidOf(item),
        item.rule,
        item.file,
      ]);
    });
  });

  it('from JUnit and Checkstyle, but for what XML cannot hold: that is written out', () => {
    holds(anything, (item) => {
      const junit = renderJunit(reportOf([item]), factsFor(item));
      const checkstyle = renderCheckstyle(reportOf([item]));
      expect(junit + checkstyle).not.toMatch(FORBIDDEN);
      expect(junit + checkstyle).not.toContain(']]>');
      expect(attributeValues(checkstyle, 'error', 'message')).toEqual([xml(saidOf(item))]);
      expect(attributeValues(checkstyle, 'error', 'source')).toEqual([xml(`okr.${item.rule}`)]);
      expect(attributeValues(checkstyle, 'file', 'name')).toEqual([xml(item.file)]);
      expect(attributeValues(junit, 'testcase', 'file')).toEqual([xml(item.file)]);
      expect(attributeValues(junit, 'testcase', 'name')).toEqual([xml(`${item.rule} ${item.file}:3:22`)]);
      const content = /<(?:failure[^>]*|skipped)>([^<]*)</.exec(junit)?.[1] ?? '';
      expect(unescapeXml(content)).toContain(xml(item.message));
    });
  });

  it('from XML as a real parser reads it', async () => {
    const items = fc.sample(itemOf(anything), 300);
    const read = await canonicalXml(renderCheckstyle(reportOf(items)));
    const written = [...new Set(items.map((item) => item.file))].flatMap((file) =>
      items.filter((item) => item.file === file).map((item) => xml(saidOf(item))),
    );
    expect(attributeValues(read, 'error', 'message')).toEqual(written);
    await canonicalXml(renderJunit(reportOf(items), { texts: new Map() }));
  });

  it('from the commands for GitHub Actions, by the rules of its runner', () => {
    holds(carried, (raw) => {
      const item: Item = { ...raw, severity: raw.severity === 'note' ? 'error' : raw.severity };
      const drawn = renderGithub(reportOf([item]), factsFor(item));
      expect(drawn.indexOf('\n')).toBe(drawn.length - 1);
      const command = parseCommand(drawn.slice(0, -1));
      expect(command?.data).toBe(spelled(`${item.file}:3:22: ${saidOf(item)}`));
      expect(command?.properties.title).toBe(spelled(`okr: ${item.help} (${item.rule})`));
      expect(command?.properties.file).toBe(spelled(item.file.startsWith('=') ? `./${item.file}` : item.file));
      expect(command?.properties.col).toBe('22');
    });
  });
});

describe('the log of GitHub Actions', () => {
  it('holds no command but ours, whatever stands in the files', () => {
    fc.assert(
      fc.property(fc.array(itemOf(anything), { maxLength: 25 }), (items) => {
        const drawn = renderGithub(reportOf(items), factsOf());
        expect(drawn).not.toMatch(FORBIDDEN);
        const lines = drawn.split('\n').slice(0, -1);
        const most = (severity: Item['severity']) => items.filter((one) => one.severity === severity).length;
        const shown = Math.min(10, most('error')) + Math.min(10, most('warning'));
        expect(lines).toHaveLength(shown + (items.length > shown ? 1 : 0));
        for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) (?:file=|title=okr check::)/);
      }),
    );
  });
});

/** What XML 1.0 cannot hold, as it is written out. */
function xml(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, (found) => {
    const code = found.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}
