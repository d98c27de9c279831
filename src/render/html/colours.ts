/** The colours of pages and pictures, light and dark. */
export const COLOURS = `:root{--text:#1c2024;--dim:#5f6871;--line:#d9dde2;--ground:#fff;--soft:#f3f5f7;--good:#176f31;--warn:#8a5a00;--bad:#c0262d;--fill:#4a5561;--code:#0b5cad}
@media (prefers-color-scheme:dark){:root{--text:#e4e8ec;--dim:#9aa4af;--line:#363d45;--ground:#14181c;--soft:#1f252b;--good:#4cc26a;--warn:#e0ab3d;--bad:#ff7b72;--fill:#a3aeba;--code:#7db8f5}}`;

/** The same on paper, always dark on white. */
export const PAPER_COLOURS =
  ':root{--text:#000;--dim:#444;--line:#bbb;--ground:#fff;--soft:#fff;--good:#176f31;--warn:#8a5a00;--bad:#c0262d;--fill:#444;--code:#000}';
