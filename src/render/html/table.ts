import { type Block, type Page, plain, type Row } from '../../page/blocks';
import { cellHtml, inlineHtml } from './inline';
import { html, type Markup } from './markup';

/** Deeper rows are indented like this one. */
const DEEPEST = 5;

/**
 * A table whose first cells are the row headings; an empty cell heads nothing, and a row with nothing but its first cell
 * is the title of those below it. On a phone the style sheet shows each row as a card with the column titles as labels;
 * the roles keep it a table for those who listen to it.
 */
export function tableHtml({ columns, rows }: Extract<Block, { type: 'table' }>, language: Page['language']): Markup {
  const titled = columns.some((column) => plain(column.title) !== '');
  const head = html`<thead role="rowgroup"><tr role="row">${columns.map(({ title, align }) =>
    plain(title) === ''
      ? html`<td role="cell" class="${align}"></td>`
      : html`<th scope="col" role="columnheader" class="${align}">${inlineHtml(title)}</th>`,
  )}</tr></thead>`;
  const body = rows.map((row) => {
    const depth = `d${Math.min(row.depth ?? 0, DEEPEST)}`;
    const below = belowOf(row, depth, columns.length);
    const drawn = columns.map((_, at) => cellHtml(row.cells[at] ?? '', language));
    const [first, ...others] = drawn;
    if (first && !isEmpty(first) && others.length > 0 && others.every(isEmpty))
      return html`\n<tr role="row" class="over"><th scope="row" role="rowheader" class="left ${depth}" colspan="${columns.length}">${first}</th></tr>${below}`;
    const cells = columns.map(({ align, title }, at) => {
      const cell = drawn[at] ?? html``;
      const indent = at === 0 ? ` ${depth}` : '';
      if (isEmpty(cell)) return html`<td role="cell" class="${align}${indent} empty"></td>`;
      if (at === 0) return html`<th scope="row" role="rowheader" class="${align}${indent}">${cell}</th>`;
      return html`<td role="cell" class="${align}" data-label="${plain(title)}">${cell}</td>`;
    });
    return html`\n<tr role="row">${cells}</tr>${below}`;
  });
  return html`<table role="table">${titled ? head : null}<tbody role="rowgroup">${body}</tbody></table>`;
}

function belowOf({ below }: Row, depth: string, width: number): Markup | null {
  if (below === undefined) return null;
  return html`\n<tr role="row" class="below"><td role="cell" class="${depth}" colspan="${width}">${inlineHtml(below)}</td></tr>`;
}

/** Is there nothing to be read or seen? */
function isEmpty(cell: Markup): boolean {
  return cell.text.replace(/<\/?span[^>]*>/g, '').trim() === '';
}
