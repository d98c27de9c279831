import type { Cycle } from '../model/cycle';
import type { HistoryReport } from '../schema/output/history';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Inline, type Page, piece, type Row } from './blocks';
import { courseChart, courseTable, valueText } from './course-chart';
import { ledgerTable } from './ledger';
import { measure } from './measure';
import { cycleLabel, type Names } from './names';

type Course = HistoryReport['courses'][number];

/** What the page says beside the report. */
export interface HistoryView {
  readonly names: Names;
  readonly cycle: Cycle;
}

/** The latest check-ins shown; all are in the JSON. */
const MOST_CHECK_INS = 20;
const MOST_CHANGES = 30;

/** Of a key result its course as a chart, check-ins and changes; of more than one the ledger of all changes, and their courses. */
export function historyPage(report: HistoryReport, text: Text, view: HistoryView): Page {
  const words = text.screens.history;
  const format = formatOf(text.language);
  const alone = report.kind === 'key-result' ? (report.courses[0] ?? null) : null;
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', report.title), ` · ${words.cycle(cycleLabel(view.cycle, text))}`],
      aside: format.date(report.today),
    },
    ...(report.anonymized ? [{ type: 'text' as const, text: piece('dim', words.anonymized) }] : []),
    ...(alone ? one(alone, report, text, view) : []),
    ...ledgerBlocks(report, text, view.names),
    ...(alone ? [] : several(report, text, view, format)),
    { type: 'next', label: text.screens.next, commands: nextOf(report) },
  ];
  return { title: words.title(report.title, view.cycle.id), language: text.language, blocks };
}

function one(course: Course, report: HistoryReport, text: Text, view: HistoryView): Block[] {
  const words = text.screens.history;
  const format = formatOf(text.language);
  const chart = courseChart(course, view.cycle, text);
  return [
    { type: 'text', text: measure(course, format, text.screens.measure) },
    ...(chart === null
      ? [{ type: 'text' as const, text: piece('dim', words.noValues) }]
      : [{ type: 'chart' as const, chart }, courseTable(course, text)]),
    ...confidenceOf(course, text),
    ...checkIns(report, course, text, view.names, format),
  ];
}

function confidenceOf({ confidences }: Course, text: Text): Block[] {
  if (confidences.length < 2) return [];
  const words = text.screens.history;
  const values = confidences.map(({ value }) => value);
  return [
    {
      type: 'table',
      columns: [
        { title: '', align: 'left' },
        { title: '', align: 'left' },
        { title: '', align: 'left' },
      ],
      rows: [
        {
          cells: [words.columns.confidence, { series: values, range: [1, 10] }, `${values[0]} → ${values.at(-1)}`],
        },
      ],
    },
  ];
}

function checkIns({ values }: HistoryReport, course: Course, text: Text, names: Names, format: Format): Block[] {
  if (values.length === 0) return [];
  const words = text.screens.history;
  const rows = values.slice(-MOST_CHECK_INS).map(
    ({ date, value, confidence, by, note }): Row => ({
      cells: [
        format.date(date),
        reported(value, course, text, format),
        confidence === null ? '' : String(confidence),
        by === null ? '' : names.person(by),
      ],
      ...(note === null ? {} : { below: piece('dim', note) }),
    }),
  );
  const more = values.length - rows.length;
  return [
    { type: 'heading', level: 2, text: words.checkIns },
    {
      type: 'table',
      columns: [
        { title: words.columns.date, align: 'left' },
        { title: words.columns.value, align: 'right' },
        { title: words.columns.confidence, align: 'right' },
        { title: words.columns.by, align: 'left', grow: true },
      ],
      rows,
    },
    ...(more > 0 ? [{ type: 'text' as const, text: piece('dim', words.earlier(more)) }] : []),
  ];
}

function reported(value: HistoryReport['values'][number]['value'], course: Course, text: Text, format: Format): Inline {
  const words = text.screens.measure;
  if (value === null) return piece('dim', '–');
  if (typeof value === 'number') return valueText(value, course, format);
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return Object.entries(value)
    .filter(([, share]) => share > 0)
    .map(([id, share]) => (share >= 1 ? id : `${id} ${format.percent(share)}`))
    .join(', ');
}

function several(report: HistoryReport, text: Text, { names }: HistoryView, format: Format): Block[] {
  const words = text.screens.history;
  const shown = report.courses.filter(({ series }) => series.length > 0);
  if (shown.length === 0) return [{ type: 'text', text: piece('dim', words.noValues) }];
  const teams = report.kind === 'organisation';
  const rows = shown.flatMap((course, index): Row[] => {
    const isFirst = teams && shown[index - 1]?.team !== course.team;
    const { from, to } = course;
    const range = from !== null && to !== null ? { range: [from, to] as const } : {};
    return [
      ...(isFirst ? [{ cells: [piece('strong', names.team(course.team)), '', ''] }] : []),
      { cells: [course.title, '', ''], depth: teams ? 1 : 0 },
      {
        cells: [
          measure(course, format, text.screens.measure),
          { series: course.series.map(({ value }) => value), ...range },
          course.progress === null ? piece('dim', '–') : format.percent(course.progress),
        ],
        depth: teams ? 2 : 1,
      },
    ];
  });
  return [
    { type: 'heading', level: 2, text: words.courses },
    {
      type: 'table',
      columns: [
        { title: '', align: 'left', grow: true },
        { title: words.columns.course, align: 'left' },
        { title: words.columns.progress, align: 'right' },
      ],
      rows,
    },
  ];
}

function ledgerBlocks(report: HistoryReport, text: Text, names: Names): Block[] {
  const words = text.screens.history;
  const alone = report.kind === 'key-result';
  const heading: Block = { type: 'heading', level: 2, text: alone ? words.definitions : words.ledger };
  if (report.definitions.length === 0)
    return [heading, { type: 'text', text: piece('dim', alone ? words.unchanged : words.unchangedAll) }];
  const shown = report.definitions.slice(0, MOST_CHANGES);
  const more = report.definitions.length - shown.length;
  return [
    heading,
    ledgerTable(shown, !alone, text, names),
    ...(more > 0 ? [{ type: 'text' as const, text: piece('dim', words.earlier(more)) }] : []),
  ];
}

function nextOf({ kind, ref, courses }: HistoryReport): string[] {
  const short = ref?.split('/').slice(1).join('/');
  if (kind === 'key-result') return [`okr why ${short}`, 'okr diff'];
  const first = courses
    .find(({ series }) => series.length > 1)
    ?.ref.split('/')
    .slice(1)
    .join('/');
  return first === undefined ? ['okr diff'] : [`okr history ${first}`, 'okr diff'];
}
