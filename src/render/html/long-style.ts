/** The style sheet of pages to find one's way in: table of contents, figures, sections that fold, filter, many sheets of paper. No `</` may stand in it. */
export const LONG_STYLE = `
:root{--accent:#0b5cad;--tint:#eef4fb;--tint-good:#eef8f0;--tint-warn:#fbf0dc;--tint-bad:#fbe6e6;--field:#767f88}
@media (prefers-color-scheme:dark){:root{--accent:#7db8f5;--tint:#1a2736;--tint-good:#173322;--tint-warn:#3a2d12;--tint-bad:#41201f;--field:#8b95a0}}
html{scroll-padding-top:1rem}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:1px}
ul>li>a{color:inherit;text-decoration-color:var(--dim)}ul>li>a>strong{font-weight:inherit}
:focus-visible{outline:.19rem solid var(--accent);outline-offset:.13rem;border-radius:.2rem}
.skip{position:absolute;left:.5rem;top:-6rem;margin:0;background:var(--ground);z-index:9}
.skip a{display:inline-block;padding:.6rem 1rem}
.skip:focus-within{top:.5rem}
main.long{max-width:70rem;padding:2.5rem 2rem 5rem}
.long h1{font-size:2rem;letter-spacing:-.01em}
.long h2{font-size:1.5rem;letter-spacing:-.01em;margin:0}
.long h3,.long h4,.long h5,.long h6{font-size:1.05rem;line-height:1.35;margin:0}
.long>.l2{margin-top:3.5rem}
.long>h2{margin:2.2rem 0 .5rem}
.l2>.title,.l2>summary{border-bottom:2px solid var(--text);padding-bottom:.45rem;margin-bottom:1rem}
.l2>h3,.l2>div>h3{font-size:1.1rem;margin:1.8rem 0 .4rem}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.7rem,1fr));gap:1.2rem 1rem;margin:1.5rem 0}
.figures div{display:block;border-top:2px solid var(--text);padding:.6rem 0 0}
.figures dt,.figures dd{display:block;flex:none}
.figures dt{color:var(--dim);font-size:.9rem}
.figures .value{font-size:2rem;line-height:1.25;font-weight:600;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.figures .note{font-size:.92rem;color:var(--dim);margin:.1rem 0 0}
.figures .bar{width:100%;height:.9rem}
nav ol{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;padding:.6rem 0;margin:1.5rem 0 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
nav a{display:inline-block;padding:.25rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
summary,.section>.title{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 1.5rem;align-items:start}
summary{cursor:pointer;position:relative;padding:.55rem .75rem .55rem 1.9rem;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"";position:absolute;left:.75rem;top:1rem;width:.42rem;height:.42rem;border:solid var(--dim);border-width:0 2px 2px 0;transform:rotate(-45deg)}
details[open]>summary::before{transform:rotate(45deg)}
summary:hover{background:var(--soft)}
.name{grid-column:1;min-width:0}
.by{grid-column:1;color:var(--dim);font-size:.9rem;min-width:0}
.beside{grid-column:2;grid-row:1/span 2;display:grid;gap:0 .8rem;align-items:center;font-variant-numeric:tabular-nums;font-size:.95rem}
.n3{grid-template-columns:9rem 3rem 11rem}
.n5{grid-template-columns:7rem 3rem 4.5rem 8.2rem 11rem}.n5>:nth-child(4){white-space:nowrap}
.beside>:nth-child(2){text-align:right;white-space:nowrap}
.beside .bar,.beside .course{width:100%}
.item>.title>.name,.item>summary>.name{grid-column:1/-1}
.item>.title>.beside{grid-row:2;align-self:start}
.of-words>.good:only-child,.of-words>.warn:only-child,.of-words>.bad:only-child{display:inline-block;border-radius:.7rem;padding:.05rem .6rem}
.of-words>.good:only-child{background:var(--tint-good)}.of-words>.warn:only-child{background:var(--tint-warn)}.of-words>.bad:only-child{background:var(--tint-bad)}
.long li,.long p{max-width:56rem}
.section.l3{margin:1.6rem 0 0}
.l3>summary,.l3>.title{padding:.55rem .75rem .55rem 1.9rem;border-bottom:1px solid var(--line)}
.l3>summary>.name,.l3>.title>.name{font-size:1.15rem}
.l4,.l5,.l6{border:1px solid var(--line);border-radius:.5rem;margin:.6rem 0;background:var(--ground)}
.l4 .l5,.l5 .l6,.l6 .l6{margin:.6rem .75rem .75rem}
.l3>.l4{margin-left:1rem}
.around>summary .name{color:var(--dim);font-weight:400}
.item{padding:.55rem .9rem .65rem 1.9rem;border-top:1px solid var(--line)}
.item p{margin:.25rem 0 0;font-size:.92rem;max-width:none}
.item .name{font-weight:600}
.l4>p,.l5>p,.l6>p{margin:.5rem .75rem .5rem 1.9rem;font-size:.92rem}
.item .callout,.l4>.callout,.l5>.callout,.l6>.callout{margin:.5rem .75rem .5rem 1.9rem;font-size:.92rem}
.item .callout{margin:.5rem 0}
.extra.item{margin:.2rem 0 0;padding:0;border:0}
.extra>summary{display:inline-block;padding:.15rem .5rem .15rem 1.1rem;margin-left:-.3rem;font-size:.92rem;color:var(--accent);border-radius:.3rem;min-height:1.6rem}
.extra>summary::before{left:.3rem;top:.62rem;border-color:var(--accent)}
.extra>summary .name{font-weight:400}
.extra table{width:auto;font-size:.92rem}
.filter{display:none}
.js .filter{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--soft);border-radius:.5rem;padding:.8rem 1rem;margin:0 0 1rem}
.filter label{display:flex;flex-direction:column;gap:.15rem;flex:1 1 9rem;font-size:.9rem;color:var(--dim)}
.filter .text{flex:2 1 14rem}
.filter input,.filter select,.filter button{font:inherit;font-size:1rem;color:var(--text);background:var(--ground);border:1px solid var(--field);border-radius:.35rem;padding:.35rem .6rem;min-height:2.3rem;width:100%;min-width:0}
.filter button{width:auto;font-size:.92rem;cursor:pointer}
.acts{display:flex;flex-wrap:wrap;gap:.5rem}
.said{flex:1 1 100%;margin:0;font-size:.92rem;min-height:1.4em}
@media (prefers-reduced-motion:no-preference){summary::before{transition:transform .12s}}
@media screen and (max-width:62rem){
.beside{grid-column:1;grid-row:auto;justify-content:start;margin:.25rem 0 0}
.beside.n3{grid-template-columns:8rem 3.2rem minmax(0,1fr)}
.beside.n5{display:flex;flex-wrap:wrap;gap:.2rem 1rem}
.of-words:empty{display:none}
.n5 .of-bar{width:8rem}.n5 .of-course{width:5rem}
summary,.section>.title{grid-template-columns:minmax(0,1fr)}
.item>.title>.beside{grid-row:auto}
}
@media screen and (max-width:40rem){
main.long{padding:1.25rem 1rem 3rem}
.long h1{font-size:1.6rem}.long h2{font-size:1.3rem}
.figures{grid-template-columns:1fr 1fr}
.figures .value{font-size:1.6rem}
.l3>.l4{margin-left:0}
.l4 .l5,.l5 .l6,.l6 .l6{margin:.5rem .35rem}
.item{padding-left:.75rem}
.l4>p,.l5>p,.l6>p,.l4>.callout,.l5>.callout,.l6>.callout{margin-left:.75rem}
.filter label{flex-basis:8rem}
.beside.n3{display:flex;flex-wrap:wrap;gap:.2rem .8rem}.n3 .of-bar{width:6rem}
}
@media print{
html{font-size:9pt}
body{font-size:9pt}
.skip,nav,.js .filter,.filter,.extra:not([open]){display:none}
.js .filter.on{display:block;background:none;padding:0}.filter.on>:not(.said){display:none}
details::details-content{content-visibility:visible;display:block;height:auto}
summary::before{display:none}
summary,.l3>summary,.l3>.title{padding:.4rem 0}
main.long{padding:0}
.long>.l2{margin-top:2.6rem}
summary,.section>.title,thead{break-after:avoid;break-inside:avoid}
summary+*,.section>.title+*{break-before:avoid}
.item,.figures div,svg{break-inside:avoid}
.item:has(>table),.item:has(>.extra[open]){break-inside:auto}
.section.l3{margin-top:1.4rem}
.l4,.l5,.l6{border:0;border-top:1px solid var(--line);border-radius:0;margin:.7rem 0 0}
.l4 .l5,.l5 .l6,.l6 .l6{margin:.7rem 0 0 1.4rem}
.l3>.l4{margin-left:0}
.l4>p,.l5>p,.l6>p,.l4>.callout,.l5>.callout,.l6>.callout{margin:.3rem 0 .3rem .9rem}
.item{padding:.45rem 0 .45rem .9rem}
.figures{grid-template-columns:repeat(auto-fit,minmax(8rem,1fr))}
.of-words>:only-child.good,.of-words>:only-child.warn,.of-words>:only-child.bad{padding:0;background:none}
}
`;
