import { type Block, plain, type SourceLine } from '../../page/blocks';
import { visibleAt } from '../visible';
import { inlineHtml } from './inline';
import { html, type Markup } from './markup';

/** A remark on a place: where, how grave, the sentence, the rule; then the source with the place marked, and advice. */
export function remarkHtml(remark: Extract<Block, { type: 'remark' }>): Markup {
  const source = remark.source.map((line, at) => html`${at === 0 ? '' : html`\n`}${sourceHtml(line)}`);
  const rule = plain(remark.aside);
  const aside = rule === '' ? null : html`<code class="rule">${rule}</code>`;
  return html`<section class="remark"><p><span class="where">${remark.where}</span> <strong class="${remark.label.tone}">${
    remark.label.text
  }</strong> ${inlineHtml(remark.text)} ${aside}</p>${
    source.length === 0 ? null : html`<pre>${source}</pre>`
  }${remark.advice.map((advice) => html`<p class="advice">${inlineHtml(advice)}</p>`)}</section>`;
}

function sourceHtml({ number, text, mark }: SourceLine): Markup {
  const start = Math.max(0, (mark?.start ?? 1) - 1);
  const shown = visibleAt(text, [start, Math.max(start, (mark?.end ?? 1) - 1)]);
  const [from = 0, to = 0] = shown.cuts;
  const place = mark === undefined ? null : html`<mark>${shown.text.slice(from, to)}</mark>`;
  return html`<span class="dim">${number} │ </span>${shown.text.slice(0, from)}${place}${shown.text.slice(to)}`;
}
