import type { CommandRow } from '../src/cli/command';
import { EXIT } from '../src/cli/exit';
import { COMMON, FLAGS, type FlagName } from '../src/cli/flags';
import { formatsOf } from '../src/cli/formats';
import { COMMANDS } from '../src/cli/table';
import { METRICS } from '../src/metrics';
import type { MetricKind } from '../src/model/metric';
import { RULES } from '../src/rules';
import type { Rule } from '../src/rules/define';
import { schemaNames } from '../src/schema/json-schema';
import type { FileKind } from '../src/schema/kinds';
import { en } from '../src/text/en';
import { rules } from '../src/text/en/rules';

/** Where each kind of file lies. A test asks `placeOf` whether that is so. */
export const PLACES: Readonly<Record<FileKind, string>> = {
  okr: 'okr.yaml',
  strategy: 'strategy.yaml',
  team: 'okrs/<cycle>/<team>.yaml',
  'check-ins': 'okrs/<cycle>/check-ins/<team>.yaml',
  review: 'okrs/<cycle>/reviews/<team>.yaml',
  initiatives: 'initiatives.yaml or initiatives/<name>.yaml',
  decision: 'decisions/<date>-<name>.yaml',
  leadership: 'leadership.yaml',
  culture: 'culture/<cycle>.yaml',
};

/** What a file is for that belongs to no workspace. */
const GIVEN = 'any file that `okr import --map` names';

/** How each kind of metric is written, and what its progress is. */
const MEASURES: Readonly<Record<MetricKind, readonly [written: string, progress: string]>> = {
  metric: [
    '`metric: { from: 40, to: 55 }`, or `by: -30%`, `by: +5`, `by: 2x`',
    'the share of the way from `from` to `to`',
  ],
  'at-least': ['`metric: { at_least: 99.5 }`', 'the share of due days on which the value was kept (`scored_by`)'],
  'at-most': ['`metric: { at_most: 3 }`', 'the share of due days on which the value was kept (`scored_by`)'],
  between: ['`metric: { between: [4, 5] }`', 'the share of due days on which the value was kept (`scored_by`)'],
  milestones: ['`milestones: [{ id: live, title: … }]`', 'the weighted share of milestones that are done'],
  'yes-no': ['`metric: { yes_no: true }`', '0 or 1'],
  establish: ['`metric: { establish: true }`', 'none: a measure is being set up'],
};

const EXITS: readonly (readonly [code: number | string, meaning: string])[] = [
  [EXIT.fine, 'fine'],
  [EXIT.findings, 'findings at or above `--fail-on`, or more warnings than `--max-warnings`'],
  [
    EXIT.usage,
    'wrong use: unknown option, bad value, no workspace; for every command but `check` also a broken okr.yaml',
  ],
  [EXIT.failed, 'could not do it, or not wholly; nothing is half-written'],
  [EXIT.cancelled, 'cancelled, nothing written; 128 + n for other signals'],
];

/** The whole of docs/REFERENCE.md. */
export function reference(): string {
  const { files, given, outputs } = schemaNames();
  return [
    '# Reference',
    '',
    'Generated from the code by `npm run docs`: change the code, not this page.',
    '',
    '[Commands](#commands) · [Flags of every command](#flags-of-every-command) · [Exit codes](#exit-codes) · [Rules](#rules) ·',
    '[Metrics](#metrics) · [Files](#files) · [JSON outputs](#json-outputs) · [Errors](#errors)',
    '',
    '## Commands',
    '',
    ...table(
      ['command', 'does'],
      COMMANDS.map((row) => [`[\`${spelled(row)}\`](#okr-${row.name})`, en.commands[row.name].summary]),
    ),
    ...COMMANDS.flatMap(commandSection),
    '## Flags of every command',
    '',
    ...table(['flag', 'does'], COMMON.map(flagRow)),
    '## Exit codes',
    '',
    ...table(
      ['code', 'meaning'],
      EXITS.map(([code, meaning]) => [String(code), meaning]),
    ),
    '## Rules',
    '',
    '`okr explain <rule>` says more about one: what it wants, why, and examples. A rule is set in `okr.yaml` under `rules`, and',
    'for one run with `--rule id=severity`.',
    '',
    ...table(['rule', 'group', 'severity', 'options', 'finds'], RULES.map(ruleRow)),
    '## Metrics',
    '',
    ...table(
      ['kind', 'written', 'progress'],
      (Object.keys(METRICS) as MetricKind[]).map((kind) => [`\`${kind}\``, ...MEASURES[kind]]),
    ),
    '## Files',
    '',
    '`okr schema <kind>` prints the JSON Schema of a kind.',
    '',
    ...table(
      ['kind', 'lies at'],
      [
        ...files.map((kind) => [`\`${kind}\``, `\`${PLACES[kind as FileKind]}\``]),
        ...given.map((kind) => [`\`${kind}\``, GIVEN]),
      ],
    ),
    '## JSON outputs',
    '',
    'What `--json` prints; `okr schema <name>` prints its JSON Schema.',
    '',
    ...outputs.map((name) => `- \`${name}\``),
    '',
    '## Errors',
    '',
    'Expected trouble, by the `code` it carries in JSON. Words in ‹ › are filled in.',
    '',
    ...table(['code', 'says', 'and what to do'], errorRows()),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function spelled(row: CommandRow): string {
  return ['okr', row.name, ...row.args].join(' ');
}

function commandSection(row: CommandRow): string[] {
  return [
    `### okr ${row.name}`,
    '',
    `\`${spelled(row)}\``,
    '',
    en.commands[row.name].about,
    '',
    ...(row.flags.length > 0 ? table(['flag', 'does'], row.flags.map(flagRow)) : []),
    `Formats: ${formatsOf(row).join(', ')}.`,
    '',
    '```sh',
    ...row.examples,
    '```',
    '',
  ];
}

function flagRow(name: FlagName): string[] {
  const { short, value, choices = [] } = FLAGS[name];
  const written = `${short ? `${short}, ` : ''}--${name}${value ? ` <${value}>` : ''}`;
  const said = en.flags[name];
  const unsaid = choices.some((choice) => !`${said} ${value}`.includes(choice));
  return [`\`${written}\``, unsaid ? `${said} (${choices.join(', ')})` : said];
}

function ruleRow(rule: Rule): string[] {
  const thresholds = Object.entries(rule.options).map(([name, value]) => `\`${name}: ${JSON.stringify(value)}\``);
  const cases = Object.entries(rule.cases).map(([say, severity]) => `\`${say}_severity: ${severity}\``);
  return [`\`${rule.id}\``, rule.group, rule.severity, [...thresholds, ...cases].join(', '), rules[rule.id].title];
}

/** Every error's sentences, with the names of its data in place of the data. */
function errorRows(): string[][] {
  const lists: ReadonlySet<string> = new Set(['allowed', 'flags', 'teams', 'cycles']);
  const names = new Proxy(
    {},
    { get: (_, name) => (lists.has(String(name)) ? [`‹${String(name)}›`] : `‹${String(name)}›`) },
  );
  return Object.entries(en.errors).flatMap(([code, say]) => {
    if (typeof say !== 'function') return [];
    const { message, hint } = (say as (data: object) => { message: string; hint: string })(names);
    return [[`\`${code}\``, message, hint]];
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}
