import { createHash } from 'node:crypto';

/**
 * The script of pages with a filter or sections that fold: at most 5 KB, no address, nothing written into the page but numbers and words that stand in it.
 * It narrows the sections with facets beside the filter down, keeps what was asked for in the address, opens what an
 * address leads to, and opens all before printing where the style sheet alone cannot. No `</` may stand in it.
 */
export const SCRIPT = `
(d => {
'use strict';
d.documentElement.classList.add('js');
const all = (query, within = d) => [...within.querySelectorAll(query)];
const ready = () => {
  let shut = [];
  addEventListener('beforeprint', () => {
    shut = all('details:not([open]):not(.extra)');
    for (const one of shut) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of shut) one.open = false;
    shut = [];
  });
  const openAbove = (one, top) => {
    for (let up = one.parentElement; up && up !== top; up = up.parentElement) if (up.localName === 'details') up.open = true;
  };
  const goTo = () => {
    const place = d.getElementById(location.hash.slice(1));
    if (!place) return;
    openAbove(place, null);
    if (place.localName === 'details') place.open = true;
    place.scrollIntoView();
  };
  const bar = d.querySelector('.filter');
  if (!bar) {
    addEventListener('hashchange', goTo);
    return;
  }
  const field = bar.querySelector('input');
  const picks = all('select', bar);
  const said = bar.querySelector('.said');
  const scope = bar.parentElement;
  const cards = all('[data-f]', scope);
  const groups = all('.section:not([data-f])', scope).filter(one => one.querySelector('[data-f]'));
  const folds = all('details:not(.extra)', scope);
  const plain = text => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
  const textIn = node =>
    [...node.childNodes].map(one => (one.nodeType === 3 ? one.data : one.dataset && !one.dataset.f && !one.matches('.extra') ? textIn(one) : '')).join(' ');
  const texts = new Map();
  const textOf = card => {
    if (!texts.has(card)) texts.set(card, plain(textIn(card)));
    return texts.get(card);
  };
  let before = null;
  const apply = () => {
    const words = plain(field.value).split(/\\s+/).filter(Boolean);
    const wanted = picks.filter(one => one.value).map(one => one.name + ':' + one.value);
    const on = words.length + wanted.length > 0;
    if (before) for (const [one, open] of before) one.open = open;
    before = on ? before || folds.map(one => [one, one.open]) : null;
    const kept = new Set();
    let count = 0;
    for (const card of cards) {
      const facets = card.dataset.f.split(' ');
      const hit = wanted.every(one => facets.includes(one)) && words.every(one => textOf(card).includes(one));
      card.classList.toggle('around', on && !hit);
      if (!hit) continue;
      count += 1;
      for (let up = card; up !== scope; up = up.parentElement) kept.add(up);
      if (on) openAbove(card, scope);
    }
    for (const one of [...cards, ...groups]) one.hidden = on && !kept.has(one);
    bar.classList.toggle('on', on);
    said.textContent = (count ? bar.dataset.found : bar.dataset.nothing).replace('{shown}', count).replace('{all}', cards.length);
  };
  const keep = () => {
    apply();
    const asked = new URLSearchParams();
    if (field.value.trim()) asked.set('q', field.value.trim());
    for (const one of picks) if (one.value) asked.set(one.name, one.value);
    const text = String(asked);
    try {
      history.replaceState(null, '', text ? '#' + text : location.href.split('#')[0]);
    } catch {}
  };
  const read = () => {
    const asked = new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');
    const place = d.getElementById(location.hash.slice(1));
    if (place && !place.closest('[hidden]')) goTo();
    else {
      field.value = asked.get('q') || '';
      for (const one of picks) {
        one.value = asked.get(one.name) || '';
        if (one.selectedIndex < 0) one.value = '';
      }
      apply();
      if (place) goTo();
    }
  };
  let waiting;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, 150);
  });
  const clear = () => {
    clearTimeout(waiting);
    field.value = '';
    keep();
  };
  bar.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !field.value) return;
    event.preventDefault();
    clear();
    field.focus();
  });
  bar.addEventListener('change', event => {
    if (event.target !== field) keep();
  });
  bar.addEventListener('click', event => {
    const act = event.target.dataset.act;
    if (act === 'reset') {
      for (const one of picks) one.value = '';
      clear();
    } else if (act) for (const one of folds) if (!one.hidden) one.open = act === 'open';
  });
  addEventListener('hashchange', read);
  apply();
  read();
};
if (d.readyState === 'loading') d.addEventListener('DOMContentLoaded', ready);
else ready();
})(document);
`;

/** What the content security policy allows: this script and no other. */
export const SCRIPT_HASH = createHash('sha256').update(SCRIPT).digest('base64');
