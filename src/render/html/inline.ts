import { type Bar, type Cell, type Inline, isPieces, type Page, type Piece, type Series } from '../../page/blocks';
import { barPercent } from '../bar';
import { html, Markup } from './markup';
import { token } from './token';

/** Running text; tones become elements and classes. */
export function inlineHtml(inline: Inline): Markup {
  const parts = isPieces(inline) ? inline : [inline];
  return html`${parts.map((part) => (typeof part === 'string' ? part : pieceHtml(part)))}`;
}

function pieceHtml({ text, tone, to }: Piece): Markup {
  const name = new Markup(tone === 'strong' || tone === 'code' ? tone : 'span');
  const toned = html`<${name}${name.text === 'span' ? html` class="${tone}"` : null}>${text}</${name}>`;
  return to === undefined ? toned : html`<a href="#${token(to)}">${toned}</a>`;
}

export function cellHtml(cell: Cell, language: Page['language']): Markup {
  if (typeof cell === 'object' && 'bar' in cell) return barHtml(cell);
  if (typeof cell === 'object' && 'series' in cell) return seriesHtml(cell, language);
  return inlineHtml(cell);
}

/** A bar as an SVG of 100 × 10 units that the style sheet stretches; without a value a dash. */
function barHtml(bar: Bar): Markup {
  if (bar.bar === null || !Number.isFinite(bar.bar)) return html`<span class="dim">–</span>`;
  const label = bar.label ?? (isNumber(bar.mark) ? `${barPercent(bar)} | ${percent(bar.mark)} %` : barPercent(bar));
  const zone = bar.zone?.every(Number.isFinite) ? bar.zone.map(percent) : null;
  const [from = 0, to = 0] = zone ?? [];
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="track" x="0" y="0" width="100" height="10"/>${
    zone === null
      ? null
      : html`<rect class="zone" x="${from}" y="0" width="${round(Math.max(0, to - from))}" height="10"/>`
  }<rect class="fill ${bar.tone ?? 'plain'}" x="0" y="2" width="${percent(bar.bar)}" height="6"/>${
    bar.bar > 1 ? html`<path class="over" d="M94 0L100 5L94 10Z"/>` : null
  }${isNumber(bar.mark) ? html`<rect class="mark" x="${round(Math.min(99, percent(bar.mark)))}" y="0" width="1" height="10"/>` : null}</svg>`;
}

/** The course of a value as a line, its values in the label; gaps part the line, a single value is a dot. */
function seriesHtml(series: Series, language: Page['language']): Markup {
  const values = series.series.filter(isNumber);
  if (values.length === 0) return html``;
  const [one, other] = series.range ?? [
    values.reduce((a, b) => Math.min(a, b)),
    values.reduce((a, b) => Math.max(a, b)),
  ];
  const low = Math.min(one, other);
  const span = Math.max(one, other) / 2 - low / 2;
  const step = series.series.length > 1 ? 96 / (series.series.length - 1) : 0;
  const runs: string[][] = [[]];
  series.series.forEach((value, at) => {
    if (!isNumber(value)) {
      if (runs.at(-1)?.length) runs.push([]);
      return;
    }
    const height = span > 0 ? Math.min(1, Math.max(0, (value / 2 - low / 2) / span)) : 0;
    runs.at(-1)?.push(`${round(2 + at * step)} ${round(18 - 16 * height)}`);
  });
  const paths = runs.filter((run) => run.length > 0).map((run) => `M${run.join('L')}${run.length === 1 ? 'h0.1' : ''}`);
  const words = series.series.map((value) => (isNumber(value) ? number(value, language) : '–')).join(' ');
  return html`<svg class="course" viewBox="0 0 100 20" preserveAspectRatio="none" role="img" aria-label="${words}"><path d="${paths.join('')}"/></svg>`;
}

function number(value: number, language: Page['language']): string {
  const text = String(value);
  return language === 'de' ? text.replace('.', ',') : text;
}

/** A ratio as units of a bar, 0–100. */
function percent(ratio: number): number {
  return round(Math.min(100, Math.max(0, ratio * 100)));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
