/**
 * The script of a page that is shown while it changes: hears of the next version and loads it, and what was open and in
 * view stays so. Where nobody is there any more it says so. No `</` may stand in it.
 */
export const LIVE_SCRIPT = `
(d => {
'use strict';
const KEY = 'okr-view';
const folds = () => {
  const seen = new Map();
  return [...d.querySelectorAll('details')].map(one => {
    const name = one.id || (one.querySelector('.name') || one.querySelector('summary')).textContent;
    seen.set(name, (seen.get(name) || 0) + 1);
    return [name + ' ' + seen.get(name), one];
  });
};
const keep = () => {
  history.scrollRestoration = 'manual';
  sessionStorage.setItem(KEY, JSON.stringify({ at: scrollY, folds: folds().map(([name, one]) => [name, one.open]) }));
};
const restore = () => {
  const kept = JSON.parse(sessionStorage.getItem(KEY));
  if (!kept) return;
  sessionStorage.removeItem(KEY);
  const open = new Map(kept.folds);
  for (const [name, one] of folds()) if (open.has(name)) one.open = open.get(name);
  scrollTo({ top: kept.at, behavior: 'instant' });
  history.scrollRestoration = 'auto';
};
const ready = () => {
  restore();
  const version = d.querySelector('meta[name="okr-version"]').content;
  const lost = d.querySelector('.lost');
  const source = new EventSource('/changes');
  source.onopen = () => {
    lost.textContent = '';
  };
  source.onerror = () => {
    lost.textContent = lost.dataset.lost;
  };
  source.onmessage = event => {
    if (event.data === version) return;
    source.close();
    keep();
    location.reload();
  };
};
if (d.readyState === 'loading') d.addEventListener('DOMContentLoaded', ready);
else ready();
})(document);
`;
