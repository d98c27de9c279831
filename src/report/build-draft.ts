import { readObjective } from '../language/read-objective';
import { readStatement } from '../language/read-statement';
import type { ObjectiveReading, Statement } from '../language/statement';
import type { IsoDate } from '../model/date';
import type { Language } from '../model/workspace';
import { cycleAt } from '../rhythm/calendar';
import { RULES } from '../rules';
import { checkWorkspace } from '../rules/check';
import type { DraftReport } from '../schema/output/draft';
import type { RuleTexts } from '../text/catalogue';
import { DEFAULT_SETTINGS } from '../workspace/build-settings';
import { readWorkspace } from '../workspace/read-workspace';
import { type DraftWords, keyResultYaml, objectiveYaml } from './draft-yaml';
import { say } from './say';

/** What a sentence is drafted from. */
export interface DraftInput {
  readonly text: string;
  readonly as: 'key-result' | 'objective';
  /** For a sentence whose words do not tell its language. */
  readonly language: Language;
  readonly today: IsoDate;
  readonly rules: RuleTexts;
  readonly words: DraftWords;
  /** Makes an id of some words. */
  readonly idOf: (words: string) => string;
}

/** A drafted sentence with what a page shows beside the report. */
export interface Draft {
  readonly report: DraftReport;
  readonly statement: Statement;
  readonly objective: ObjectiveReading | null;
}

/** Rules of the two groups about sentences that look at more than the sentence: its metric, file, owner or neighbours. */
const BEYOND: ReadonlySet<string> = new Set([
  'title-metric-mismatch',
  'metric-not-written-down',
  'undated-milestone',
  'unpaired-metric',
  'missing-source',
  'same-key-result',
]);
/** The reader's own, for a sentence that cannot stand in a file. */
const READER: ReadonlySet<string> = new Set(['yaml-syntax', 'format']);
const SENTENCE_RULES = RULES.filter(
  ({ id, group }) => READER.has(id) || ((group === 'objective' || group === 'key-result') && !BEYOND.has(id)),
);
const FILE = 'draft.yaml';

/** Reads a sentence, writes it as YAML, and judges it by the rules `okr check` will judge it by. */
export async function buildDraft(input: DraftInput): Promise<Draft> {
  const { text, as, today } = input;
  const statement = readStatement(text, input.language, today);
  const objective = as === 'objective' ? readObjective(text, input.language) : null;
  const item = { id: input.idOf(text), title: text };
  const yaml = objective ? objectiveYaml(item) : keyResultYaml(item, statement, input.words);
  const findings = await judge(input, objective ? yaml : asJudged(yaml, statement), statement.language);
  const { form, from, to, by, low, high, unit, direction, due } = statement;
  const shared = {
    version: 1,
    command: 'draft',
    today,
    text,
    language: objective?.language ?? statement.language,
  } as const;
  const read = {
    statement: { form, from, to, by, low, high, unit, direction, due },
    measurable: statement.measurable,
    measures: statement.measures,
    findings,
    yaml,
  };
  const report: DraftReport = objective
    ? {
        ...shared,
        as: 'objective',
        inspiring: objective.inspiring,
        containsMetric: objective.containsMetric,
        isTask: objective.isTask,
        ...read,
      }
    : { ...shared, as: 'key-result', ...read };
  return { report, statement, objective };
}

/**
 * The key result as it was said. Milestones and a measure still to be set up are our proposal: without them the rules
 * tell what is missing.
 */
function asJudged(yaml: string, { form }: Statement): string {
  if (form !== 'milestone' && !yaml.includes('establish: true')) return yaml;
  return yaml.split('\n').slice(0, 2).join('\n');
}

/** The findings of the rules about sentences on a file that holds nothing else, the heaviest first. */
async function judge(
  { as, today, rules }: DraftInput,
  yaml: string,
  language: Language,
): Promise<DraftReport['findings']> {
  const cycle = cycleAt(DEFAULT_SETTINGS.cycles, today);
  if (!cycle) return [];
  const item = yaml.replaceAll(/^(?=.)/gm, as === 'objective' ? '  ' : '      ');
  const file =
    as === 'objective'
      ? `objectives:\n${item}`
      : `objectives:\n  - id: draft\n    title: Draft\n    key_results:\n${item}`;
  const workspace = await readWorkspace([{ path: FILE, text: file }], {
    language,
    faulty: 'use',
    lone: { path: FILE, cycle },
  });
  const { findings } = checkWorkspace(workspace, { today, rules: SENTENCE_RULES, overrides: new Map(), cycle: null });
  const group = as === 'objective' ? 'objective' : 'key-result';
  const mine = findings.filter(({ rule }) => {
    const own = RULES.find((one) => one.id === rule)?.group;
    return own === group || own === 'files' || rule === 'placeholder';
  });
  const weight = { error: 0, warning: 1, note: 2 } as const;
  return mine
    .map((finding) => ({ rule: finding.rule, severity: finding.severity, ...sentences(rules, finding) }))
    .sort((a, b) => weight[a.severity] - weight[b.severity]);
}

function sentences(rules: RuleTexts, finding: Parameters<typeof say>[1]): { message: string; help: string } {
  const { message, help } = say(rules, finding);
  return { message, help };
}
