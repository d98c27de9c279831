import { describe, expect, it } from 'vitest';
import { renderSarif } from '../../../src/render/findings/sarif';
import { FILE, factsOf, finding, PAGE, reportOf, TEXT, WORD } from './sample';
import { faultsOfJson } from './validate';

function sarif(findings = [WORD], facts = factsOf()) {
  const text = renderSarif(reportOf(findings), facts);
  expect(faultsOfJson('sarif', text)).toEqual([]);
  return JSON.parse(text).runs[0];
}

describe('SARIF', () => {
  it('places a finding behind an umlaut and an emoji, in UTF-16 units', () => {
    const run = sarif();
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.results).toEqual([
      {
        ruleId: 'vague-wording',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'Größe 😀: "steigern" says no number. Say from where to where.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'ziele/okrs/2026-Q4/gr%C3%B6%C3%9Fe%201.yaml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 22, endLine: 3, endColumn: 30 },
            },
          },
        ],
        partialFingerprints: {
          primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:1$/),
          'okrRuleKey/v1': expect.stringMatching(/^[0-9a-f]{64}$/),
        },
        properties: { ref: '2026-Q4/größe/size' },
      },
    ]);
  });

  it('describes the rules that fired, from their pages', () => {
    expect(sarif().tool.driver).toEqual({
      name: 'okr',
      semanticVersion: '1.2.3',
      rules: [
        {
          id: 'vague-wording',
          shortDescription: { text: 'Words that say little' },
          fullDescription: { text: 'Nobody can tell later whether "as much as possible" was reached.' },
          help: { text: PAGE, markdown: PAGE },
          defaultConfiguration: { level: 'warning' },
          properties: { tags: ['okr', 'key-result'], precision: 'high', 'problem.severity': 'warning' },
        },
      ],
    });
  });

  it('does without a page, a known rule, a text and a reference', () => {
    const unknown = finding({ rule: 'new-rule', ref: null, severity: 'note' });
    const run = sarif([unknown], factsOf({ texts: new Map(), rules: new Map() }));
    expect(run.tool.driver.rules[0].help).toEqual({ text: 'new-rule' });
    expect(Object.keys(run.results[0].partialFingerprints)).toEqual(['okrRuleKey/v1']);
    expect(run.results[0].properties).toBeUndefined();
  });

  it('keeps the rule key when lines move, and gives another thing another one', () => {
    const moved = { texts: new Map([[FILE, `# new\r\n# lines\r\n${TEXT}`]]) };
    const keys = (run: ReturnType<typeof sarif>) => run.results[0].partialFingerprints;
    const before = keys(sarif());
    const after = keys(sarif([finding({ line: 5, endLine: 5 })], factsOf(moved)));
    expect(after).toEqual(before);
    expect(keys(sarif([finding({ ref: '2026-Q4/größe/other' })]))['okrRuleKey/v1']).not.toBe(before['okrRuleKey/v1']);
    expect(keys(sarif([finding({ rule: 'other' })]))['okrRuleKey/v1']).not.toBe(before['okrRuleKey/v1']);
  });

  it('puts the heaviest first and keeps 5,000', () => {
    const many = Array.from({ length: 5001 }, (_, at) => finding({ severity: at === 4999 ? 'error' : 'note' }));
    const run = sarif([...many, finding({ severity: 'warning' })]);
    expect(run.results).toHaveLength(5000);
    expect(run.results.slice(0, 3).map((one: { level: string }) => one.level)).toEqual(['error', 'warning', 'note']);
  });

  it('marks suppressed findings where they are handed in', () => {
    const suppressed = [{ finding: finding({ severity: 'error' }), kind: 'external', reason: 'known' } as const];
    const run = sarif([WORD], factsOf({ suppressed }));
    expect(run.results.map((one: { suppressions?: unknown }) => one.suppressions)).toEqual([
      [{ kind: 'external', justification: 'known' }],
      undefined,
    ]);
  });

  it('names each workspace of a repository apart', () => {
    expect(sarif().automationDetails.id).toBe('okr/ziele/');
    expect(sarif([], factsOf({ prefix: '' })).automationDetails.id).toBe('okr/');
  });

  it('gives a file outside of the repository its own address', () => {
    const uri = (file: string) => sarif([finding({ file })]).results[0].locations[0].physicalLocation.artifactLocation;
    expect(uri('/tmp/ä b.yaml')).toEqual({ uri: 'file:///tmp/%C3%A4%20b.yaml' });
    expect(uri('C:\\x\\b.yaml')).toEqual({ uri: 'file:///C:/x/b.yaml' });
  });

  it('makes no link of a title', () => {
    const message = 'See [this](http://evil.example).';
    expect(sarif([finding({ message, help: '' })]).results[0].message.text).toBe('See [this\\](http://evil.example).');
  });

  it('cuts descriptions to what GitHub takes, never through an emoji', () => {
    const title = `${'x'.repeat(1022)}😀 and more`;
    const rules = new Map([['vague-wording', { title, group: 'g', severity: 'note', page: null } as const]]);
    const [rule] = sarif([WORD], factsOf({ rules })).tool.driver.rules;
    expect(rule.shortDescription.text).toBe(`${'x'.repeat(1022)}…`);
    expect(rule.properties['problem.severity']).toBe('recommendation');
  });

  it('is complete without findings', () => {
    expect(sarif([]).results).toEqual([]);
  });
});
