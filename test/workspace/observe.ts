import type { Language } from '../../src/model/workspace';
import { RULES } from '../../src/rules';
import type { FoundFile } from '../../src/workspace/file';
import { readWorkspace } from '../../src/workspace/read-workspace';
import { checkFiles } from '../rules/page';

/** A finding as somebody sees it. */
export interface Seen {
  readonly rule: string;
  readonly say: string;
  /** `okrs/2026-Q4/sales.yaml:4:12` */
  readonly at: string;
  readonly message: string;
  readonly help: string;
}

const GROUP: ReadonlySet<string> = new Set(RULES.filter((rule) => rule.group === 'files').map((rule) => rule.id));

/** Reads files, by path; a value that is no text is a fault of the host. */
export function read(
  files: Readonly<Record<string, string | FoundFile>>,
  language: Language = 'en',
  faulty: 'use' | 'leave-out' = 'use',
) {
  const found = Object.entries(files).map(([path, text]) => (typeof text === 'string' ? { path, text } : text));
  return readWorkspace(found, { language, faulty });
}

/** Findings of group files in a workspace, in file order. */
export async function observe(
  files: Readonly<Record<string, string | FoundFile>>,
  language: Language = 'en',
): Promise<Seen[]> {
  const found = Object.entries(files).map(([path, text]) => (typeof text === 'string' ? { path, text } : text));
  const findings = await checkFiles(found, language, RULES);
  return findings
    .filter((one) => GROUP.has(one.rule))
    .map(({ file, line, column, ...rest }) => ({ ...rest, at: `${file}:${line}:${column}` }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A team's file with one key result, of which a part is given. */
export function keyResult(rest: string): string {
  return `objectives:\n  - id: love\n    title: Customers recommend us\n    key_results:\n      - id: nps\n        title: NPS from 40 to 55\n${rest
    .split('\n')
    .map((line) => `        ${line}\n`)
    .join('')}`;
}

export const OKR = 'version: 1\norganisation: Muster\n';
export const SALES = 'okrs/2026-Q4/sales.yaml';
export const CHECK_INS = 'okrs/2026-Q4/check-ins/sales.yaml';
