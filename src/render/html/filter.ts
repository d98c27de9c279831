import type { Filter } from '../../page/blocks';
import { html, type Markup } from './markup';
import { token } from './token';

/** Search field, a choice for each facet and buttons, which the script brings to life; without it the style sheet hides them. */
export function filterHtml(filter: Filter): Markup {
  const choices = filter.facets.map(
    ({ name, label, options }) =>
      html`<label><span>${label}</span><select name="${token(name)}"><option value="">${filter.all}</option>${options.map(
        (option) => html`<option value="${token(option.value)}">${option.label}</option>`,
      )}</select></label>`,
  );
  const button = (act: string, label: string) => html`<button type="button" data-act="${act}">${label}</button>`;
  return html`<div class="filter" role="search" aria-label="${filter.label}" data-found="${filter.found}" data-nothing="${filter.nothing}"><label class="text"><span>${
    filter.search
  }</span><input type="search" autocomplete="off" spellcheck="false"></label>${choices}<div class="acts">${button('open', filter.openAll)}${button('close', filter.closeAll)}${button('reset', filter.reset)}</div><p class="said" role="status"></p></div>`;
}
