import type { CheckReport } from '../../schema/output/check';
import { jsonText } from '../visible';
import { bySeverity, type Facts, fromGitRoot, type Item, isAbsolute, type Suppressed, said } from './facts';
import { ruleKey } from './keys';
import { MOST_RESULTS } from './limits';
import { lineHashes } from './line-hashes';

/** As long as GitHub takes a description. */
const LONGEST = 1024;

/** SARIF 2.1.0 as GitHub code scanning reads it: the findings by severity, and the rules that found them. */
export function renderSarif(report: CheckReport, facts: Omit<Facts, 'words'>): string {
  const all: { finding: Item; suppressed: Suppressed | null }[] = [
    ...report.findings.map((finding) => ({ finding, suppressed: null })),
    ...(facts.suppressed ?? []).map((suppressed) => ({ finding: suppressed.finding, suppressed })),
  ];
  const kept = bySeverity(all, ({ finding }) => finding.severity).slice(0, MOST_RESULTS);
  const rules = [...new Set(kept.map(({ finding }) => finding.rule))].sort();
  const indexOf = new Map(rules.map((rule, index) => [rule, index]));
  const hashes = new Map<string, string[]>();
  const hashOf = ({ file, line }: Item): string | undefined => {
    const text = facts.texts.get(file);
    if (text !== undefined && !hashes.has(file)) hashes.set(file, lineHashes(text));
    return hashes.get(file)?.[line - 1];
  };
  const results = kept.map(({ finding, suppressed }) => {
    const lineHash = hashOf(finding);
    return {
      ruleId: finding.rule,
      ruleIndex: indexOf.get(finding.rule),
      level: finding.severity,
      message: { text: withoutLinks(said(finding)) },
      locations: [
        { physicalLocation: { artifactLocation: artifact(finding.file, facts.prefix), region: region(finding) } },
      ],
      partialFingerprints: {
        ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
        'okrRuleKey/v1': ruleKey(finding, facts.sha256),
      },
      ...(suppressed ? { suppressions: [{ kind: suppressed.kind, justification: suppressed.reason }] } : {}),
      ...(finding.ref === null ? {} : { properties: { ref: finding.ref } }),
    };
  });
  const driver = {
    name: 'okr',
    semanticVersion: facts.version,
    rules: rules.map((id) => describeRule(id, facts.rules)),
  };
  const run = {
    tool: { driver },
    // Without it a repository with two workspaces would overwrite the one's findings with the other's.
    automationDetails: { id: facts.prefix === '' ? 'okr/' : `okr/${facts.prefix}/` },
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    columnKind: 'utf16CodeUnits',
    results,
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${jsonText(log)}\n`;
}

function region({ line, column, endLine, endColumn }: Item) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function artifact(file: string, prefix: string) {
  const path = fromGitRoot(prefix, file);
  if (!isAbsolute(path)) return { uri: percentEncoded(path), uriBaseId: '%SRCROOT%' };
  const drive = /^[A-Za-z]:/.exec(path)?.[0] ?? '';
  const rest = percentEncoded(drive === '' ? path : path.slice(drive.length).replaceAll('\\', '/'));
  return { uri: `file://${drive === '' ? '' : '/'}${drive}${rest}` };
}

function percentEncoded(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}

/** `[words](address)` in a message is a link in SARIF (3.11.6): an objective's title must not become one. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '\\](');
}

function describeRule(id: string, rules: Facts['rules']) {
  const rule = rules.get(id);
  const title = shortened(rule?.title ?? id);
  const page = rule?.page ?? null;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: shortened((page === null ? null : firstParagraph(page)) ?? title) },
    help: page === null ? { text: title } : { text: page, markdown: page },
    ...(rule ? { defaultConfiguration: { level: rule.severity } } : {}),
    properties: {
      tags: ['okr', ...(rule ? [rule.group] : [])],
      precision: 'high',
      ...(rule ? { 'problem.severity': rule.severity === 'note' ? 'recommendation' : rule.severity } : {}),
    },
  };
}

/** What stands first below a page's title, as running text. */
function firstParagraph(page: string): string | null {
  const parts = page.replaceAll('\r\n', '\n').split(/\n{2,}/);
  const found = parts.find((part) => part.trim() !== '' && !/^(?:#|```|- )/.test(part.trim()));
  return found === undefined ? null : found.trim().replace(/\s+/g, ' ').replaceAll(/[*`]/g, '');
}

function shortened(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
