/**
 * How the shapes of a picture look. The sizes of its texts are those they were measured in, and the fonts are all about as wide
 * as Helvetica, by which they were measured.
 */
export const PICTURE_STYLE = `.picture{background:var(--ground);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.picture text{font:12px Arial,"Helvetica Neue",Helvetica,"Liberation Sans",Arimo,"Nimbus Sans",Roboto,"DejaVu Sans Condensed",sans-serif;fill:var(--text);white-space:pre}
.picture .p-heading{font-size:20px;font-weight:700}
.picture .p-state-good{fill:var(--good)}.picture .p-state-warn{fill:var(--warn)}.picture .p-state-bad{fill:var(--bad)}
.picture .p-state,.picture .p-over,.picture .p-under,.picture .p-line-share{fill:var(--dim)}
.picture .p-line,.picture .p-line-share{font-size:11px}
.picture .p-title{font-size:14px;font-weight:700}
.picture .p-share{font-weight:700}
.picture .p-warning{font-weight:700;fill:var(--warn)}
.p-card,.p-top,.p-wanting{fill:var(--ground);stroke:var(--line)}
.p-top{stroke:var(--code)}
.p-wanting{stroke:var(--warn);stroke-dasharray:5 3}
.p-block{fill:var(--soft);stroke:var(--line)}
.p-stripe,.p-fill{fill:var(--fill)}
.p-stripe-top{fill:var(--code)}
.p-stripe-good{fill:var(--good)}.p-stripe-warn{fill:var(--warn)}.p-stripe-bad{fill:var(--bad)}
.p-stripe-wanting{fill:var(--warn)}
.p-track{fill:var(--line)}
.p-first,.p-second,.p-rule{fill:none;stroke:var(--dim);stroke-width:1.5}
.p-second{stroke-dasharray:6 4}
.p-rule{stroke:var(--line);stroke-width:1}
.p-head{fill:var(--dim)}
`;
