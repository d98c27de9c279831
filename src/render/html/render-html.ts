import type { Block, Page } from '../../page/blocks';
import { blockHtml } from './block';
import { DRAWN_STYLE } from './drawn-style';
import { footStyle } from './foot-style';
import { LONG_STYLE } from './long-style';
import { html, Markup } from './markup';
import { SCRIPT, SCRIPT_HASH } from './script';
import { sheet } from './sheet';
import { STYLE } from './style';
import { token } from './token';

/** Blocks that make a page one to find one's way in: they come with a sheet and a script of their own. */
const LONG: ReadonlySet<Block['type']> = new Set(['section', 'filter', 'nav', 'figures']);

const SHORT_SHEET = sheet(STYLE);
const LONG_SHEET = sheet(LONG_STYLE);
const DRAWN_SHEET = sheet(DRAWN_STYLE);

/**
 * A page as one self-contained document: nothing fetched, styles only from its own sheets, a script only where something
 * folds or is filtered, and only ours. Light and dark, for a phone and for paper. Its title is the heading where the page
 * brings none of level 1.
 */
export function renderHtml(page: Page): string {
  const hasHeading = page.blocks.some((block) => block.type === 'heading' && block.level === 1);
  const isLong = page.blocks.some(({ type }) => LONG.has(type));
  const foot = page.foot === undefined ? [] : [sheet(footStyle(page.foot))];
  const isDrawn = within(page.blocks).some((one) => one.type === 'picture' || (one.type === 'tree' && one.folds));
  // The foot first: what it says of every sheet of paper, a picture says otherwise of its own.
  const sheets = [SHORT_SHEET, ...(isLong ? [LONG_SHEET] : []), ...foot, ...(isDrawn ? [DRAWN_SHEET] : [])];
  const styles = sheets.map(({ hash }) => `'sha256-${hash}'`).join(' ');
  const script = isLong ? ` script-src 'sha256-${SCRIPT_HASH}';` : '';
  const policy = `default-src 'none'; style-src ${styles};${script} img-src data:; base-uri 'none'; form-action 'none'`;
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>${sheets.map(({ text }) => html`\n<style>${new Markup(text)}</style>`)}${
    isLong ? html`\n<script>${new Markup(SCRIPT)}</script>` : null
  }`;
  const name = [page.sheet ? 'sheet' : '', isLong ? 'long' : isDrawn ? 'drawn' : ''].filter(Boolean).join(' ');
  const body = html`${skipHtml(page)}<main${name === '' ? null : html` class="${name}"`}>
${hasHeading ? null : html`<h1>${page.title}</h1>\n`}${page.blocks.map((block) => html`${blockHtml(block, page.language)}\n`)}</main>`;
  return `<!doctype html>
<html lang="${page.language}">
<head>
${head.text}
</head>
<body>
${body.text}
</body>
</html>
`;
}

/** The blocks and those they hold. */
function within(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((one) => {
    if (one.type === 'section') return [one, ...within(one.blocks)];
    return one.type === 'columns' ? one.columns.flat() : [one];
  });
}

/** To what the table of contents names first, for those who come by keyboard. */
function skipHtml({ skip, blocks }: Page): Markup | null {
  const first = blocks.find((block) => block.type === 'nav')?.entries[0];
  if (skip === undefined || first === undefined) return null;
  return html`<p class="skip"><a href="#${token(first.id)}">${skip}</a></p>\n`;
}
