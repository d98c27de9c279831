import { type Block, type Page, plain } from '../../page/blocks';
import type { Picture } from '../../page/picture';
import { codeText } from '../code-text';
import { chartHtml } from './chart';
import { figuresHtml } from './figures';
import { filterHtml } from './filter';
import { inlineHtml } from './inline';
import { html, Markup } from './markup';
import { sheetsHtml } from './picture';
import { remarkHtml } from './remark';
import { sectionHtml } from './section';
import { tableHtml } from './table';
import { token } from './token';
import { treeHtml } from './tree';

type Language = Page['language'];

/** One block as an element. `depth` counts the sections around it. */
export function blockHtml(block: Block, language: Language, depth = 0): Markup {
  switch (block.type) {
    case 'heading':
      return headingHtml(block);
    case 'text':
      return html`<p>${inlineHtml(block.text)}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${inlineHtml(item)}</li>`)}</ul>`;
    case 'facts':
      return html`<dl>${block.pairs.map(
        ([label, value]) => html`<div><dt>${inlineHtml(label)}</dt><dd>${inlineHtml(value)}</dd></div>`,
      )}</dl>`;
    case 'table':
      return tableHtml(block, language);
    case 'tree':
      return treeHtml(block, language);
    case 'callout':
      return html`<aside class="callout ${block.tone}"><p><strong>${plain(block.title)}</strong></p>${
        block.text === undefined ? null : html`<p>${inlineHtml(block.text)}</p>`
      }</aside>`;
    case 'chart':
      return chartHtml(block.chart);
    case 'picture':
      return paneHtml(block.picture);
    case 'code':
      return html`<pre><code>${codeHtml(block.text)}</code></pre>`;
    case 'remark':
      return remarkHtml(block);
    case 'columns':
      return html`<div class="columns">${block.columns.map(
        (column) => html`<div>${column.map((one) => blockHtml(one, language))}</div>`,
      )}</div>`;
    case 'section':
      return sectionHtml(block, language, depth, (one, deeper) => blockHtml(one, language, deeper));
    case 'figures':
      return figuresHtml(block.figures, language);
    case 'filter':
      return filterHtml(block);
    case 'nav':
      return html`<nav aria-label="${block.label}"><ol>${block.entries.map(
        ({ id, text }) => html`<li><a href="#${token(id)}">${text}</a></li>`,
      )}</ol></nav>`;
    case 'next':
      return html`<p class="next">${block.label} ${block.commands.map(
        (command, at) => html`${at === 0 ? '' : ' · '}<code>${command}</code>`,
      )}</p>`;
  }
}

const HEADINGS = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

function headingHtml(block: Extract<Block, { type: 'heading' }>): Markup {
  const name = new Markup(HEADINGS[block.level]);
  const heading = html`<${name}>${inlineHtml(block.text)}</${name}>`;
  return block.aside === undefined
    ? heading
    : html`<header>${heading}<p class="aside">${inlineHtml(block.aside)}</p></header>`;
}

/** A little wider than a screen: made smaller there, where texts stay readable. */
const FITS = 1800;

/** A picture in a pane that scrolls on its own, also with the keyboard. */
function paneHtml(picture: Picture): Markup {
  const look = picture.width <= FITS ? 'pane fit' : 'pane';
  return html`<div class="${look}" role="region" aria-label="${picture.title}" tabindex="0">${sheetsHtml(picture)}</div>`;
}

function codeHtml(text: string): Markup {
  return html`${codeText(text).map((line, at) => (at === 0 ? html`${line}` : html`\n${line}`))}`;
}
