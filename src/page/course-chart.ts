import type { Cycle } from '../model/cycle';
import { daysBetween } from '../model/date';
import type { HistoryReport } from '../schema/output/history';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import type { Block, Chart, ChartLevel, Row } from './blocks';

type Course = HistoryReport['courses'][number];

/** The course of a key result over its cycle, with the heights it is measured by; null without a value. */
export function courseChart(course: Course, cycle: Cycle, text: Text): Chart | null {
  const { series, title } = course;
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return null;
  const words = text.screens.history;
  const format = formatOf(text.language);
  const amount = (value: number) => valueText(value, course, format);
  return {
    points: series.map(({ date, value }) => ({ x: daysBetween(cycle.start, date), y: value })),
    from: { x: 0, label: format.date(cycle.start) },
    to: { x: daysBetween(cycle.start, cycle.end), label: format.date(cycle.end) },
    levels: levelsOf(course, text, format),
    last: amount(last.value),
    label: words.chart(title, amount(first.value), first.date, amount(last.value), last.date),
  };
}

/** What a chart is drawn from, day by day, folded below it; what lists values anyway leaves it out. */
export function courseTable(course: Course, text: Text): Block {
  const { columns } = text.screens.history;
  const format = formatOf(text.language);
  const confidences = new Map(course.confidences.map(({ date, value }) => [date, value]));
  const rows = course.series.map(({ date, value }): Row => {
    const confidence = confidences.get(date);
    return {
      cells: [format.date(date), valueText(value, course, format), confidence === undefined ? '' : String(confidence)],
    };
  });
  return {
    type: 'section',
    id: null,
    level: null,
    title: text.screens.report.values,
    fold: 'closed',
    extra: true,
    flat: [],
    blocks: [
      {
        type: 'table',
        columns: [
          { title: text.screens.report.day, align: 'left' },
          { title: columns.value, align: 'right' },
          { title: columns.confidence, align: 'right' },
        ],
        rows,
      },
    ],
  };
}

function levelsOf(course: Course, text: Text, format: Format): ChartLevel[] {
  const words = text.screens.history;
  const { kind, from, to, low, high } = course;
  const level = (y: number | null, say: (value: string) => string): ChartLevel[] =>
    y === null ? [] : [{ y, label: say(valueText(y, course, format)) }];
  if (kind === 'milestones' || kind === 'yes-no') return level(1, words.target);
  return [
    ...level(to, words.target),
    ...level(from, words.baseline),
    ...level(low, words.atLeast),
    ...level(high, words.atMost),
  ];
}

/** A value of a series as people write it: of milestones and yes-no the share done. */
export function valueText(value: number, { kind, unit }: Pick<Course, 'kind' | 'unit'>, format: Format): string {
  if (kind === 'milestones' || kind === 'yes-no') return format.percent(value);
  return format.amount(value, unit);
}
