import type { Figure, Page } from '../../page/blocks';
import { cellHtml, inlineHtml } from './inline';
import { html, type Markup } from './markup';

/** Figures side by side: the name, the value in large letters, what is drawn of it, and a sentence. */
export function figuresHtml(figures: readonly Figure[], language: Page['language']): Markup {
  if (figures.length === 0) return html``;
  return html`<dl class="figures">${figures.map(
    ({ label, value, cell, notes }) =>
      html`<div><dt>${label}</dt><dd class="value">${inlineHtml(value)}</dd>${
        cell === undefined ? null : html`<dd>${cellHtml(cell, language)}</dd>`
      }${notes.map((note) => html`<dd class="note">${inlineHtml(note)}</dd>`)}</div>`,
  )}</dl>`;
}
