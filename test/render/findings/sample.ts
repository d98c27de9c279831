import { createHash } from 'node:crypto';
import type { Facts, Item } from '../../../src/render/findings/facts';
import type { CheckReport } from '../../../src/schema/output/check';
import { en } from '../../../src/text/en';

export const FILE = 'okrs/2026-Q4/größe 1.yaml';

/** An umlaut, a sharp s, an emoji of two units and four bytes, and CR LF. */
export const TEXT = 'objectives:\r\n  - id: size\r\n    title: "Größe 😀 steigern"\r\n    owner: anna\r\n';

/** The word behind the emoji: 21 units and 25 bytes stand before it. */
export const WORD: Item = {
  rule: 'vague-wording',
  severity: 'warning',
  message: 'Größe 😀: "steigern" says no number.',
  help: 'Say from where to where.',
  file: FILE,
  line: 3,
  column: 22,
  endLine: 3,
  endColumn: 30,
  ref: '2026-Q4/größe/size',
  fix: null,
};

export function finding(changes: Partial<Item> = {}): Item {
  return { ...WORD, ...changes };
}

export function reportOf(findings: readonly Item[]): CheckReport {
  const count = (severity: Item['severity']) => findings.filter((one) => one.severity === severity).length;
  return {
    version: 1,
    command: 'check',
    today: '2026-11-22',
    summary: {
      errors: count('error'),
      warnings: count('warning'),
      notes: count('note'),
      files: 1,
      objectives: 1,
      keyResults: 0,
      suppressed: 0,
    },
    findings: [...findings],
  };
}

export function factsOf(changes: Partial<Facts> = {}): Facts {
  return {
    version: '1.2.3',
    prefix: 'ziele',
    texts: new Map([[FILE, TEXT]]),
    rules: new Map([
      ['vague-wording', { title: 'Words that say little', group: 'key-result', severity: 'warning', page: PAGE }],
    ]),
    words: en.screens.check,
    sha256: (text) => createHash('sha256').update(text).digest('hex'),
    ...changes,
  };
}

export const PAGE = `# Words that say little

Nobody can tell *later* whether "as much
as possible" was reached.

## Avoid
`;
