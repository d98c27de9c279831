import type { CommandRow } from './command';

/** Every command. Help, parser, completion and the reference are built from these rows. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'init',
    args: ['[folder]'],
    flags: ['template', 'organisation', 'team-name', 'yes'],
    examples: ['okr init', 'okr init --template company --lang de --yes', 'okr init --cycle 2027-Q1'],
    load: async () => (await import('./commands/init')).init,
  },
  {
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
    ],
    examples: [
      'okr check',
      'okr check okrs/2026-Q4/sales.yaml',
      'okr check --fail-on warning --format sarif=okr.sarif',
    ],
    formats: ['sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson'],
    load: async () => (await import('./commands/check')).check,
  },
  {
    name: 'score',
    args: [],
    flags: [],
    examples: ['okr score', 'okr score --cycle 2026-Q3', 'okr score --team sales --format md'],
    load: async () => (await import('./commands/score')).score,
  },
  {
    name: 'tree',
    args: [],
    flags: ['depth'],
    examples: ['okr tree', 'okr tree --team sales', 'okr tree --format mermaid=tree.mmd'],
    formats: ['mermaid', 'dot'],
    load: async () => (await import('./commands/tree')).tree,
  },
  {
    name: 'explain',
    args: ['[rule]'],
    flags: [],
    examples: ['okr explain', 'okr explain too-many-objectives', 'okr explain missing-baseline --lang de'],
    load: async () => (await import('./commands/explain')).explain,
  },
  {
    name: 'schema',
    args: ['[kind]'],
    flags: [],
    examples: ['okr schema', 'okr schema team', 'okr schema output/check'],
    load: async () => (await import('./commands/schema')).schema,
  },
];
