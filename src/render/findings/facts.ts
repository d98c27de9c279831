import type { CheckReport } from '../../schema/output/check';
import type { Text } from '../../text/catalogue';

export type Item = CheckReport['findings'][number];

/** What a machine format says about a rule. */
export interface RuleFact {
  readonly title: string;
  readonly group: string;
  /** Before anybody set it otherwise. */
  readonly severity: Item['severity'];
  /** Its page in Markdown, where it is handed in. */
  readonly page: string | null;
}

/** A finding somebody decided to live with. */
export interface Suppressed {
  readonly finding: Item;
  /** By a comment in the file, or by a baseline. */
  readonly kind: 'inSource' | 'external';
  readonly reason: string;
}

/** What the machine formats need beside the report; each takes its part. */
export interface Facts {
  /** The version of okr. */
  readonly version: string;
  /** The path from the git root to the folder the report's paths start from, with `/`; empty where they are one. */
  readonly prefix: string;
  /** Text by path, of every file looked at that could be read. */
  readonly texts: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, RuleFact>;
  readonly words: Text['screens']['check'];
  /** SHA-256 in hex digits. */
  readonly sha256: (text: string) => string;
  readonly suppressed?: readonly Suppressed[];
}

/** The finding and what to do about it. */
export function said({ message, help }: Pick<Item, 'message' | 'help'>): string {
  return [message, help].filter((part) => part !== '').join(' ');
}

/** A path of the report from the git root on. A path outside of both is absolute and stays so. */
export function fromGitRoot(prefix: string, file: string): string {
  return prefix === '' || isAbsolute(file) ? file : `${prefix}/${file}`;
}

export function isAbsolute(file: string): boolean {
  return /^(?:\/|[A-Za-z]:[/\\])/.test(file);
}

/** Heavier ones first, otherwise as they come. */
export function bySeverity<T>(items: readonly T[], severityOf: (item: T) => Item['severity']): T[] {
  const weights = { error: 0, warning: 1, note: 2 };
  return [...items].sort((a, b) => weights[severityOf(a)] - weights[severityOf(b)]);
}

/** Findings file by file, in the report's order. */
export function byFile(report: CheckReport): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of report.findings) {
    const group = groups.get(item.file);
    if (group) group.push(item);
    else groups.set(item.file, [item]);
  }
  return groups;
}
