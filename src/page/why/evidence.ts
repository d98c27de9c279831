import type { WhyCheckIn, WhyInput, WhyReport, WhyThreshold } from '../../schema/output/why';
import { type Block, type Inline, piece, type Row } from '../blocks';
import type { Names } from '../names';
import { amount, exact, type WhyContext } from './context';

/** Inputs, check-ins, changes and thresholds, each with where it stands; sections without content are left out. */
export function evidence(context: WhyContext, names: Names): Block[] {
  const { report, text } = context;
  const words = text.screens.why;
  const section = (title: string, block: Block): Block[] => [{ type: 'heading', level: 2, text: title }, block];
  return [
    ...(report.inputs.length > 0 ? section(words.sections.inputs, inputs(context)) : []),
    ...(report.checkIns.length > 0 ? section(words.sections.checkIns, checkIns(context, names)) : []),
    ...(report.changes.length > 0 ? section(words.sections.changes, changes(context, names)) : []),
    ...(report.thresholds.length > 0 ? section(words.sections.thresholds, thresholds(context)) : []),
  ];
}

function inputs(context: WhyContext): Block {
  const words = context.text.screens.why;
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left' },
      { title: words.columns.value, align: 'left' },
      { title: words.columns.where, align: 'left', grow: true },
    ],
    rows: context.report.inputs.map((input) => {
      const name = words.inputs[input.name];
      return {
        cells: [
          input.of === null ? name : words.inputOf(name, input.of),
          shown(input, context),
          originOf(input, context),
        ],
      };
    }),
  };
}

function shown({ name, value }: WhyInput, context: WhyContext): string {
  const { text, format } = context;
  const { choices } = text.screens.why;
  if (typeof value === 'boolean') return value ? choices.yes : text.screens.why.value.no;
  if (typeof value === 'number') return isMeasured(name) ? amount(value, context) : exact(value, context);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return format.date(value);
  return name !== 'unit' && Object.hasOwn(choices, value) ? choices[value as keyof typeof choices] : value;
}

function isMeasured(name: WhyInput['name']): boolean {
  return ['from', 'to', 'low', 'high', 'commit', 'stretch'].includes(name);
}

function originOf(input: WhyInput, { text }: WhyContext): Inline {
  const { origins } = text.screens.why;
  const { origin } = input;
  if (origin === 'typed' || origin === 'title') return origins[origin](placeText(input));
  return piece('dim', origins[origin]);
}

function placeText({ file, line }: Pick<WhyInput, 'file' | 'line'>): string {
  return file === null ? '' : `${file}:${line}`;
}

function checkIns(context: WhyContext, names: Names): Block {
  const { report, text, format } = context;
  const { columns, notCounting } = text.screens.why;
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left' },
      { title: columns.value, align: 'right' },
      { title: columns.confidence, align: 'right' },
      { title: columns.by, align: 'left', spare: true },
      { title: columns.where, align: 'left', grow: true },
    ],
    rows: report.checkIns.map((one): Row => {
      const value = saidValue(one, context);
      return {
        cells: [
          format.date(one.date),
          one.counts ? value : piece('dim', value),
          one.confidence === null ? '' : exact(one.confidence, context),
          one.by === null ? '' : names.person(one.by),
          piece('dim', placeText(one)),
        ],
        ...(one.why === null ? {} : { below: piece('dim', notCounting[one.why]) }),
      };
    }),
  };
}

function saidValue({ value }: WhyCheckIn, context: WhyContext): string {
  const { text, format } = context;
  if (value === null) return '–';
  if (typeof value !== 'object') return typeof value === 'number' ? exact(value, context) : amount(value, context);
  return Object.entries(value)
    .map(([id, share]) => text.screens.why.done(id, format.percent(share)))
    .join(', ');
}

function changes(context: WhyContext, names: Names): Block {
  const { report, text, format } = context;
  const { changed } = text.screens.why;
  const shown = (value: unknown, measured: boolean) =>
    typeof value === 'number'
      ? measured
        ? amount(value, context)
        : exact(value, context)
      : typeof value === 'string'
        ? value
        : (JSON.stringify(value) ?? '–');
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left' },
      { title: '', align: 'left', grow: true },
      { title: '', align: 'left' },
    ],
    rows: report.changes.map((one): Row => {
      const measured = one.what === 'target' || one.what === 'baseline';
      const what = `${changed.what[one.what]}: ${shown(one.before, measured)} → ${shown(one.after, measured)}`;
      const commit = one.commit === null ? '' : ` · ${one.commit.slice(0, 7)}`;
      const by = one.by === null ? '' : ` · ${changed.by(names.person(one.by))}`;
      return {
        cells: [format.date(one.date), what, piece('dim', placeText(one))],
        below: piece('dim', `${one.reason ?? changed.unexplained}${by}${commit}`),
      };
    }),
  };
}

type SourceName = keyof WhyContext['text']['screens']['why']['thresholdSources'];

/** Where each threshold comes from, as the page says it. */
const SOURCE_OF: Readonly<Record<WhyThreshold['name'], SourceName>> = {
  yellow: 'google',
  green: 'google',
  committedYellow: 'own',
  targetAspirational: 'own',
  targetCommitted: 'committed',
  tooEarly: 'own',
  onTrack: 'mooncamp',
  behind: 'mooncamp',
  confidenceDrop: 'own',
  confidenceFalls: 'own',
  stalled: 'knowledgeBase',
  lateCheckIns: 'format',
  dropCounts: 'own',
  definitionGrace: 'own',
  corridorLow: 'article',
  corridorHigh: 'article',
  tooEasy: 'ownAfterArticle',
  outOfReach: 'ownAfterArticle',
  ambitionCycles: 'own',
  ambitionKeyResults: 'own',
};

function thresholds(context: WhyContext): Block {
  const { columns, thresholds: names, thresholdSources } = context.text.screens.why;
  return {
    type: 'table',
    columns: [
      { title: '', align: 'left' },
      { title: '', align: 'right' },
      { title: columns.source, align: 'left', grow: true },
    ],
    rows: context.report.thresholds.map((one) => ({
      cells: [names[one.name], withUnit(one, context), piece('dim', thresholdSources[SOURCE_OF[one.name]])],
    })),
  };
}

function withUnit({ value, unit }: WhyReport['thresholds'][number], { text, format }: WhyContext): string {
  const { units } = text.screens.why;
  switch (unit) {
    case 'ratio':
      return format.percent(value);
    case 'percent':
      return format.percent(value / 100);
    case 'count':
      return format.number(value);
    default:
      return units[unit](value);
  }
}
