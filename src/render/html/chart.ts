import type { Chart } from '../../page/blocks';
import { frameOfChart } from '../chart-frame';
import { html, type Markup } from './markup';

const WIDTH = 640;
const HEIGHT = 220;
/** Room for labels: right of the drawing, and below it. */
const RIGHT = 200;
const BELOW = 24;
const TOP = 14;
/** Labels closer than this are moved apart. */
const LINE = 18;

/** The course as an SVG with a title that says what it shows; the values stand in a table beside it. */
export function chartHtml(chart: Chart): Markup {
  const frame = frameOfChart(chart);
  if (frame === null) return html``;
  const wide = WIDTH - RIGHT;
  const tall = HEIGHT - BELOW - TOP;
  const x = (value: number) => round(frame.across(value) * (wide - 8) + 4);
  const y = (value: number) => round(TOP + (1 - frame.up(value)) * tall);
  const places = frame.points.map((point) => ({ x: x(point.x), y: y(point.y) }));
  const path = places.map((place, index) => `${index === 0 ? 'M' : 'L'}${place.x} ${place.y}`).join('');
  const levels = chart.levels.filter((level) => Number.isFinite(level.y)).map((one) => ({ ...one, at: y(one.y) }));
  const last = places.at(-1);
  const labels = apart([
    ...(last ? [{ text: chart.last, at: last.y, name: 'last' }] : []),
    ...levels.map(({ label, at }) => ({ text: label, at, name: 'mark' })),
  ]);
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"><title>${chart.label}</title>${levels.map(
    ({ at }) => html`<path class="level" d="M0 ${at}H${wide}"/>`,
  )}<path class="axis" d="M0 ${HEIGHT - BELOW}H${wide}"/><path class="line" d="${path}"/>${places.map(
    (place) => html`<circle cx="${place.x}" cy="${place.y}" r="3.5"/>`,
  )}${labels.map(({ text, at, name }) => html`<text class="${name}" x="${wide + 8}" y="${at + 4}">${text}</text>`)}<text x="0" y="${HEIGHT - 6}">${
    chart.from.label
  }</text><text x="${wide}" y="${HEIGHT - 6}" text-anchor="end">${chart.to.label}</text></svg>`;
}

interface Label {
  readonly text: string;
  readonly at: number;
  readonly name: string;
}

/** From top to bottom, none over another. */
function apart(labels: readonly Label[]): Label[] {
  const placed: Label[] = [];
  for (const label of labels.toSorted((a, b) => a.at - b.at)) {
    const before = placed.at(-1);
    placed.push(before && label.at - before.at < LINE ? { ...label, at: before.at + LINE } : label);
  }
  return placed;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
