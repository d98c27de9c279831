/** Of a page that is shown while it changes: what it says when nothing follows any more. */
export const LIVE_STYLE =
  '.lost:not(:empty){position:sticky;top:0;z-index:3;margin:0;padding:.5rem 1.25rem;background:var(--text);color:var(--ground)}@media print{.lost{display:none}}';
