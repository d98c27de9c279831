import { PICTURE_STYLE } from './picture-style';

/**
 * The style sheet of pages with a picture or a tree that folds. A picture is made smaller where that leaves it readable, and on a
 * phone, where fingers spread it; else it scrolls in its pane. On paper each of its sheets is one across.
 */
export const DRAWN_STYLE = `
${PICTURE_STYLE}.pane{overflow:auto;max-height:85vh;width:max-content;max-width:calc(100vw - 2.5rem);position:relative;left:50%;transform:translateX(-50%);border:1px solid var(--line);border-radius:.4rem;margin:1rem 0}
.pane>svg{display:block}
.cells>:nth-child(4){grid-column:1/-1}
.tree summary{position:relative;padding-left:1.2rem;cursor:pointer;list-style:none}
.tree summary::-webkit-details-marker{display:none}
.tree summary::before{content:"▸";position:absolute;left:0;top:.25rem;color:var(--dim)}
.tree details[open]>summary::before{content:"▾"}
.tree summary>.note{display:block}
@media (min-width:75rem){.pane.fit{max-height:none}.fit>svg{max-width:100%;height:auto}}
@media (max-width:40rem){
.pane{width:auto;max-width:none;left:0;transform:none}
.pane>svg{max-width:100%;height:auto}
}
@media print{
@page across{size:A4 landscape;margin:10mm}
.pane,main.drawn{page:across}
.drawn h1{font-size:15pt}
.drawn>p{max-width:none;margin:.3rem 0}
.pane,.pane.fit{overflow:visible;max-width:none;width:auto;max-height:none;left:0;transform:none;border:0;margin:0}
.pane>svg{max-width:100%;max-height:188mm;height:auto;break-inside:avoid}
.pane>svg+svg,.drawn>.pane+h2{break-before:page}
.tree li{break-inside:auto}
.tree .node,.tree details:not([open]){break-inside:avoid}
.tree summary{break-after:avoid}
.tree details::details-content{content-visibility:visible;height:auto}
.tree summary::before{display:none}
}
`;
