import type { CheckReport } from '../../schema/output/check';
import { jsonText } from '../visible';
import { type Facts, fromGitRoot, type Item, said } from './facts';
import { uniqueKeys } from './keys';

const SEVERITIES: Readonly<Record<Item['severity'], string>> = { error: 'major', warning: 'minor', note: 'info' };

/** GitLab's Code Quality report: a list, where fingerprints are unique and survive moved lines. */
export function renderGitlab(report: CheckReport, { prefix, sha256 }: Pick<Facts, 'prefix' | 'sha256'>): string {
  const keys = uniqueKeys(report.findings, sha256);
  const issues = report.findings.map((item, index) => ({
    description: said(item),
    check_name: item.rule,
    fingerprint: keys[index],
    severity: SEVERITIES[item.severity],
    location: { path: fromGitRoot(prefix, item.file), lines: { begin: item.line, end: item.endLine } },
  }));
  return `${jsonText(issues)}\n`;
}
