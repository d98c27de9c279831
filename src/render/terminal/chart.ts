import type { Chart } from '../../page/blocks';
import { type ChartFrame, frameOfChart } from '../chart-frame';
import { columnsOf } from './graphemes';
import type { Setting } from './setting';
import { blank, type Line, type Span, spansOf, widthOf } from './span';

const HEIGHT = 9;
const WIDEST = 64;
/** Narrower than this a line says nothing: the numbers below do. */
const NARROWEST = 12;

/** A place of the grid: what stands there, the stronger over the weaker. */
type Mark = 'point' | 'line' | 'level' | null;

/**
 * The course as a line of points over a grid: a point for each value, dots between them, marked heights across, their
 * labels at the right, both ends of time below. Nothing where it would be too narrow to read.
 */
export function chartLines(chart: Chart, setting: Setting): Line[] {
  const frame = frameOfChart(chart);
  const labels = labelsOf(chart, frame);
  const right = Math.max(0, ...labels.map(({ text }) => widthOf(spansOf(text, setting.unicode)))) + 2;
  const width = Math.min(WIDEST, setting.width - right);
  if (frame === null || width < NARROWEST) return [];
  const grid = draw(chart, frame, width);
  const byRow = labelRows(labels, frame);
  const lines = grid.map((row, index): Line => {
    const label = byRow.get(index);
    const said = label === undefined ? [] : spansOf(label.text, setting.unicode, label.strong ? 'strong' : 'dim');
    return [...rowSpans(row, setting), ...(said.length > 0 ? [blank(2), ...said] : [])];
  });
  return [...lines, [{ text: setting.symbols.chart.axis.repeat(width), tone: 'dim' }], endsLine(chart, width, setting)];
}

function draw({ levels }: Chart, frame: ChartFrame, width: number): Mark[][] {
  const grid = Array.from({ length: HEIGHT }, () => Array.from<Mark>({ length: width }).fill(null));
  const put = (column: number, row: number, mark: Mark) => {
    const line = grid[row];
    if (line && !(line[column] === 'point')) line[column] = mark;
  };
  for (const { y } of levels) for (let column = 0; column < width; column++) put(column, rowOf(frame, y), 'level');
  const places = frame.points.map(({ x, y }) => ({
    column: Math.round(frame.across(x) * (width - 1)),
    height: frame.up(y),
  }));
  for (const [index, place] of places.entries()) {
    const next = places[index + 1];
    for (let column = place.column + 1; next && column < next.column; column++) {
      const share = (column - place.column) / (next.column - place.column);
      put(column, rowAt(place.height + (next.height - place.height) * share), 'line');
    }
  }
  for (const { column, height } of places) put(column, rowAt(height), 'point');
  return grid;
}

function rowOf(frame: ChartFrame, y: number): number {
  return rowAt(frame.up(y));
}

function rowAt(height: number): number {
  return Math.round((1 - height) * (HEIGHT - 1));
}

function rowSpans(row: readonly Mark[], { symbols: { chart } }: Setting): Span[] {
  const text = { point: chart.point, line: chart.line, level: chart.level };
  const spans: { text: string; tone: Span['tone'] }[] = [];
  const last = row.findLastIndex((mark) => mark !== null);
  for (const mark of row) {
    const tone = mark === 'point' ? 'strong' : mark === 'level' ? 'dim' : null;
    const symbol = mark === null ? ' ' : text[mark];
    const before = spans.at(-1);
    if (before && before.tone === tone) before.text += symbol;
    else spans.push({ text: symbol, tone });
  }
  return last < 0 ? [{ text: ' '.repeat(row.length), tone: null }] : spans;
}

interface Label {
  readonly text: string;
  readonly y: number;
  readonly strong: boolean;
}

function labelsOf({ levels, last }: Chart, frame: ChartFrame | null): Label[] {
  const end = frame?.points.at(-1);
  return [
    ...(end ? [{ text: last, y: end.y, strong: true }] : []),
    ...levels.filter(({ y }) => Number.isFinite(y)).map(({ y, label }) => ({ text: label, y, strong: false })),
  ];
}

/** Each label beside its height; where two would stand in one row the later one goes to the nearest free row. */
function labelRows(labels: readonly Label[], frame: ChartFrame): Map<number, Label> {
  const rows = new Map<number, Label>();
  for (const label of labels) {
    const wanted = rowOf(frame, label.y);
    const free = Array.from({ length: HEIGHT }, (_, row) => row)
      .filter((row) => !rows.has(row))
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
    if (free !== undefined) rows.set(free, label);
  }
  return rows;
}

/** The words below both ends; the right one gives way where there is no room for both. */
function endsLine({ from, to }: Chart, width: number, { unicode }: Setting): Line {
  const [left, right] = [spansOf(from.label, unicode, 'dim'), spansOf(to.label, unicode, 'dim')];
  const gap = width - widthOf(left) - widthOf(right);
  const tooLong = columnsOf(from.label) > width;
  return gap > 0 ? [...left, blank(gap), ...right] : tooLong ? [] : left;
}
