import { type Block, type Page, plain } from '../../page/blocks';
import { cellHtml, inlineHtml } from './inline';
import { html, type Markup } from './markup';

/** Deeper rows are indented like this one. */
const DEEPEST = 5;

/**
 * A table whose first cells are the row headings. On a phone the style sheet shows each row as a card with the column
 * titles as labels; the roles keep it a table for those who listen to it.
 */
export function tableHtml({ columns, rows }: Extract<Block, { type: 'table' }>, language: Page['language']): Markup {
  const titled = columns.some((column) => plain(column.title) !== '');
  const head = html`<thead role="rowgroup"><tr role="row">${columns.map(
    (column) => html`<th scope="col" role="columnheader" class="${column.align}">${inlineHtml(column.title)}</th>`,
  )}</tr></thead>`;
  const body = rows.map((row) => {
    const depth = `d${Math.min(row.depth ?? 0, DEEPEST)}`;
    const cells = columns.map((column, at) => {
      const cell = cellHtml(row.cells[at] ?? '', language);
      if (at === 0) return html`<th scope="row" role="rowheader" class="${column.align} ${depth}">${cell}</th>`;
      const empty = cell.text === '' ? ' empty' : '';
      return html`<td role="cell" class="${column.align}${empty}" data-label="${plain(column.title)}">${cell}</td>`;
    });
    const below = html`\n<tr role="row" class="below"><td role="cell" class="${depth}" colspan="${columns.length}">${inlineHtml(row.below ?? '')}</td></tr>`;
    return html`\n<tr role="row">${cells}</tr>${row.below === undefined ? null : below}`;
  });
  return html`<table role="table">${titled ? head : null}<tbody role="rowgroup">${body}</tbody></table>`;
}
