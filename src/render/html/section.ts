import type { Block, Cell, Page, Section } from '../../page/blocks';
import { cellHtml, inlineHtml } from './inline';
import { html, Markup } from './markup';
import { token } from './token';

type Language = Page['language'];

/** Sections within sections are drawn so deep; what lies deeper stands side by side. */
const DEEPEST = 12;

/**
 * A part with its title, what stands beside it and what it holds. One that folds is a `details`, so that it folds without a script too.
 * @param within draws a block it holds
 */
export function sectionHtml(
  section: Section,
  language: Language,
  depth: number,
  within: (block: Block, depth: number) => Markup,
): Markup {
  const { id, level, fold, extra, facets, blocks } = section;
  const name = ['section', level === null ? 'item' : `l${level}`, ...(extra ? ['extra'] : [])].join(' ');
  const place = id === null ? null : html` id="${token(id)}"`;
  const found = facets === undefined ? null : html` data-f="${facetTokens(facets).join(' ')}"`;
  const inside = html`${blocks.map((block) => html`\n${within(block, depth + 1)}`)}`;
  const title = titleHtml(section, language);
  if (depth > DEEPEST) return html`<div class="${name}">${title}</div>${inside}`;
  if (fold === undefined) {
    const element = new Markup(level === null ? 'div' : 'section');
    return html`<${element} class="${name}"${place}${found}><div class="title">${title}</div>${inside}</${element}>`;
  }
  const open = fold === 'open' ? html` open=""` : null;
  return html`<details class="${name}"${place}${found}${open}><summary>${title}</summary>${inside}</details>`;
}

function titleHtml({ level, title, aside, cells = [] }: Section, language: Language): Markup {
  const name = new Markup(level === null ? 'strong' : `h${level}`);
  const shown = cells.map((cell) => html`<span class="${kindOf(cell)}">${cellHtml(cell, language)}</span>`);
  return html`<${name} class="name">${inlineHtml(title)}</${name}>${
    aside === undefined ? null : html`<span class="by">${inlineHtml(aside)}</span>`
  }${cells.length === 0 ? null : html`<span class="beside n${cells.length}">${shown}</span>`}`;
}

function kindOf(cell: Cell): string {
  if (typeof cell === 'object' && 'bar' in cell) return 'of-bar';
  return typeof cell === 'object' && 'series' in cell ? 'of-course' : 'of-words';
}

/** `team:sales`: what a section is found by, in the words of the filter's choices. */
function facetTokens(facets: NonNullable<Section['facets']>): string[] {
  return Object.entries(facets).flatMap(([name, values]) => values.map((value) => `${token(name)}:${token(value)}`));
}
