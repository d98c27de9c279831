import type { Draft } from '../report/build-draft';
import type { DraftReport } from '../schema/output/draft';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Tone } from './blocks';

/** A drafted sentence as the page needs it. */
export interface DraftView extends Draft {
  /** Do the words tell the language? */
  readonly told: boolean;
  /** Is the target counted from zero? */
  readonly fromZero: boolean;
}

const TONES: Readonly<Record<DraftReport['findings'][number]['severity'], Tone>> = {
  error: 'bad',
  warning: 'warn',
  note: 'dim',
};

/** Sentence by sentence: how it is read, the YAML to paste, and the advice. */
export function draftPage(drafts: readonly DraftView[], text: Text): Page {
  const format = formatOf(text.language);
  const blocks = drafts.flatMap((draft) => draftBlocks(draft, text, format));
  const first = drafts.flatMap(({ report }) => report.findings)[0];
  if (first) blocks.push({ type: 'next', label: text.screens.next, commands: [`okr explain ${first.rule}`] });
  return { title: text.draft.title, language: text.language, blocks };
}

function draftBlocks(draft: DraftView, text: Text, format: Format): Block[] {
  const { report } = draft;
  const words = text.draft;
  const blocks: Block[] = [
    { type: 'heading', level: 2, text: piece('strong', report.text) },
    { type: 'facts', pairs: draft.objective ? objectiveFacts(draft, text) : keyResultFacts(draft, text, format) },
    { type: 'code', language: 'yaml', text: report.yaml.trimEnd() },
  ];
  for (const finding of report.findings)
    blocks.push({
      type: 'remark',
      where: '',
      label: piece(TONES[finding.severity], text.screens.check.severity[finding.severity]),
      text: finding.message,
      aside: piece('dim', finding.rule),
      source: [],
      advice: [finding.help],
    });
  if (report.findings.length === 0) blocks.push({ type: 'callout', tone: 'good', title: words.fine });
  return blocks;
}

type Pairs = readonly (readonly [Inline, Inline])[];

function keyResultFacts(draft: DraftView, text: Text, format: Format): Pairs {
  const { statement, told } = draft;
  const words = text.draft;
  const direction = statement.direction ? words.directions[statement.direction] : null;
  const reading = [formWords(draft, text, format), direction].filter(Boolean).join('; ');
  const quoted = (list: readonly { word: string }[]) => format.list(list.map((one) => words.quoted(one.word)));
  const formWhy = statement.evidence.form.length > 0 ? words.because(quoted(statement.evidence.form)) : '';
  const why = statement.evidence.measures.length > 0 ? words.because(quoted(statement.evidence.measures)) : '';
  return [
    [words.reads, [reading, piece('dim', formWhy === '' ? '' : `  ${formWhy}`)]],
    [words.measures, [words.counted[statement.measures], piece('dim', why === '' ? '' : `  ${why}`)]],
    ...(statement.due ? [[words.due, format.date(statement.due)] as const] : []),
    [words.decidable, statement.measurable ? piece('good', words.yes) : piece('warn', words.no)],
    ...(told ? [] : [[words.readAs, words.untold(words.language[statement.language])] as const]),
  ];
}

function formWords({ statement, fromZero }: DraftView, text: Text, format: Format): string {
  const { forms } = text.draft;
  const { form, from, to, by, low, high, unit, bound, measurable, direction } = statement;
  const amount = (value: number | null) => (value === null ? '?' : format.amount(value, unit));
  if (form === 'milestone' || form === 'none') return forms[form];
  if (!measurable) return forms.open;
  if (form === 'from-to') return forms['from-to'](from === null ? '?' : format.number(from), amount(to));
  if (bound === 'range') return forms.range(low === null ? '?' : format.number(low), amount(high));
  if (bound !== null) return forms[bound](amount(to));
  if (by === null) return fromZero ? forms.count(amount(to)) : forms['to-only'](amount(to));
  const sign = direction === 'decrease' ? '−' : '+';
  const change = unit === 'x' ? `× ${format.number(by)}` : `${sign}${amount(by)}`;
  return from === null ? forms.by(change) : forms.byFrom(change, format.number(from));
}

function objectiveFacts({ objective, told }: DraftView, text: Text): Pairs {
  const words = text.draft;
  if (!objective) return [];
  const { inspiring, containsMetric, isTask, language } = objective;
  const state = inspiring === null ? words.perhaps : inspiring ? words.inspiring : words.notInspiring;
  const parts = [isTask ? words.isTask : state, containsMetric ? words.containsMetric : ''].filter(Boolean);
  return [
    [words.objective, parts.join('; ')],
    ...(told ? [] : [[words.readAs, words.untold(words.language[language])] as const]),
  ];
}
