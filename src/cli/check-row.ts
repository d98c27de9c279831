import type { CommandRow } from './command';

/** `okr check` has more flags than all others. */
export const checkRow: CommandRow = {
  name: 'check',
  args: ['[paths...]'],
  flags: [
    'fail-on',
    'max-warnings',
    'rule',
    'notes',
    'fix',
    'fix-dry-run',
    'unsafe-fixes',
    'since',
    'staged',
    'baseline',
    'update-baseline',
    'stdin',
    'stdin-filename',
    'quiet',
    'statistics',
    'alive',
    'at',
  ],
  examples: [
    'okr check',
    'okr check okrs/2026-Q4/sales.yaml',
    'okr check --fail-on warning --format sarif=okr.sarif',
    'okr check --alive',
  ],
  formats: ['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson'],
  load: async () => (await import('./commands/check')).check,
};
