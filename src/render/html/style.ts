import { COLOURS, PAPER_COLOURS } from './colours';

/** The style sheet of every page. No `</` may stand in it. */
export const STYLE = `
${COLOURS}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:62rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:1.7rem;line-height:1.2;margin:0 0 .5rem}
h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.5rem 0 .4rem}
p,ul,dl,table,pre{margin:.6rem 0}
p,li,dd{max-width:46rem}
ul{padding-left:1.25rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1.5rem}
.aside,.dim,.note,.where,dt,.next{color:var(--dim)}
.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
code,pre{font-family:ui-monospace,"SF Mono",Menlo,Consolas,monospace;font-size:.9em}
code{color:var(--code)}
pre{background:var(--soft);border-radius:.4rem;padding:.7rem .9rem;white-space:pre-wrap}
pre code{color:inherit;font-size:1em}
mark{background:none;color:inherit;text-decoration:underline wavy var(--warn);text-underline-offset:.2em}
dl div{display:flex;flex-wrap:wrap;gap:0 1rem;padding:.15rem 0}
dt{flex:0 0 11rem}dd{flex:1 1 16rem;margin:0}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:.35rem .9rem .35rem 0;text-align:left;vertical-align:top;border-top:1px solid var(--line);font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th,thead td{border-top:0;color:var(--dim);font-size:.9em;vertical-align:bottom}
th.right,td.right{text-align:right;white-space:nowrap}
.over+tr:not(.over)>*{border-top:0;padding-top:0}
tbody th{min-width:7rem}
.below td{border-top:0;padding-top:0;color:var(--dim)}
.d1{padding-left:1.2rem}.d2{padding-left:2.4rem}.d3{padding-left:3.6rem}.d4{padding-left:4.8rem}.d5{padding-left:6rem}
.bar{display:inline-block;width:9rem;max-width:100%;height:.75rem;vertical-align:middle;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.track{fill:var(--line)}.zone{fill:var(--dim);opacity:.35}.mark{fill:var(--text)}.over{fill:var(--ground)}
.fill{fill:var(--fill)}.fill.good{fill:var(--good)}.fill.warn{fill:var(--warn)}.fill.bad{fill:var(--bad)}
.course{display:inline-block;width:5rem;height:1.2rem;vertical-align:middle}
.course path{fill:none;stroke:var(--fill);stroke-width:1.5;stroke-linecap:round;vector-effect:non-scaling-stroke}
.chart{display:block;width:100%;max-width:46rem;height:auto;margin:.8rem 0}
.chart text{fill:var(--dim);font-size:12px}
.chart .last{fill:var(--text);font-weight:600}
.chart path{fill:none}
.chart .level{stroke:var(--dim);stroke-dasharray:4 4;opacity:.6}
.chart .axis{stroke:var(--line)}
.chart .line{stroke:var(--fill);stroke-width:2;stroke-linejoin:round}
.chart circle{fill:var(--fill)}
.tree,.tree ul{list-style:none;margin:0}
.tree{padding:0}
.tree ul{padding-left:1.1rem;margin-left:.35rem;border-left:1px solid var(--line)}
.node{display:flex;justify-content:space-between;gap:0 1.5rem;padding:.25rem 0}
.node>:first-child{flex:1 1 auto}
.tree li{max-width:none}
.cells{flex:0 0 22rem;display:grid;grid-template-columns:9rem 3rem 1fr;gap:0 .9rem;align-items:baseline;font-variant-numeric:tabular-nums}
.cells>:only-child{grid-column:1/-1}
.cells>:nth-child(2){text-align:right}
.note{margin:0 0 .3rem;font-size:.92em}
.callout{border-left:.3rem solid var(--line);background:var(--soft);border-radius:0 .4rem .4rem 0;padding:.5rem .9rem;margin:.8rem 0;color:var(--text)}
.callout p{margin:.1rem 0}
.callout.good{border-color:var(--good)}.callout.warn{border-color:var(--warn)}.callout.bad{border-color:var(--bad)}
.remark{border-top:1px solid var(--line);padding:.5rem 0}
.remark p{margin:.2rem 0}
.rule{color:var(--dim)}
main.sheet{max-width:68rem}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}
.columns>div>:first-child{margin-top:1rem}
.columns .cells{flex:0 0 auto;display:block}
.sheet h2{font-size:.85rem;letter-spacing:.04em;text-transform:uppercase;color:var(--dim);margin:1.1rem 0 .2rem;font-weight:600}
.sheet h2+p{margin-top:0}
.sheet>ul{columns:2;column-gap:2.5rem}
.sheet>h2+p{font-size:1.25rem;line-height:1.35;max-width:none}
@media screen and (max-width:40rem){
.columns{display:block}
.sheet>ul{columns:1}
main{padding:1.25rem 1rem 3rem}
dt{flex-basis:100%}
table,tbody,tr,th,td{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{border-top:1px solid var(--line);padding:.4rem 0}
tr.over{padding-bottom:0}.over+tr:not(.over){border-top:0;padding-top:0}
th,td,th.right,td.right{border:0;padding:.1rem 0;text-align:left;white-space:normal}
td[data-label]:not([data-label=""])::before{content:attr(data-label) ": ";color:var(--dim)}
td.empty{display:none}
.chart text{font-size:17px}
.node{display:block}
.cells{display:flex;flex-wrap:wrap}
.below{border-top:0;padding-top:0}
}
@media print{
@page{size:A4;margin:14mm}
${PAPER_COLOURS}
body{font-size:9.5pt;line-height:1.4}
main{max-width:none;padding:0}
h1,h2,h3{break-after:avoid}
h2{margin-top:1.2rem}
tr,li,.callout,.remark,dl div{break-inside:avoid}
.over,thead{break-after:avoid}.below{break-before:avoid}
pre{border:1px solid var(--line)}
.next{display:none}
.columns{display:grid;gap:0 8mm}
.sheet>ul{columns:2;column-gap:8mm}
main.sheet{font-size:9.2pt;line-height:1.34}
.sheet h1{font-size:15pt}
.sheet>h2+p{font-size:12pt}
.sheet h2{font-size:7.6pt;margin:2.6mm 0 .6mm}
.sheet p,.sheet ul{margin:.8mm 0}
.sheet .note{margin:0 0 .6mm}
.sheet .node{padding:.3mm 0}
.sheet>.columns~p,.sheet>.columns~aside,.sheet>.columns~ul~ul{display:none}
}
`;
