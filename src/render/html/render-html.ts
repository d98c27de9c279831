import type { Block, Page } from '../../page/blocks';
import { blockHtml } from './block';
import { DRAWN_STYLE } from './drawn-style';
import { footStyle } from './foot-style';
import { LIVE_SCRIPT } from './live-script';
import { LIVE_STYLE } from './live-style';
import { LONG_STYLE } from './long-style';
import { html, Markup } from './markup';
import { SCRIPT, SCRIPT_HASH } from './script';
import { sheet } from './sheet';
import { STYLE } from './style';
import { token } from './token';

/** Blocks that make a page one to find one's way in: they come with a sheet and a script of their own. */
const LONG: ReadonlySet<Block['type']> = new Set(['section', 'filter', 'nav', 'figures']);

const SHORT_SHEET = sheet(STYLE);
const LIVE_SHEET = sheet(LIVE_STYLE);
const LIVE = sheet(LIVE_SCRIPT);
const LONG_SHEET = sheet(LONG_STYLE);
const DRAWN_SHEET = sheet(DRAWN_STYLE);

/** What a page that is shown while it changes knows of itself. */
interface Live {
  /** Another one for another page. */
  readonly version: string;
  /** Said where nobody serves it any more. */
  readonly lost: string;
}

/**
 * A page as one self-contained document: nothing fetched, styles only from its own sheets, a script only where something
 * folds or is filtered, and only ours. Light and dark, for a phone and for paper. Its title is the heading where the page
 * brings none of level 1.
 * @param live makes it follow the one who serves it, the only address it then may ask
 */
export function renderHtml(page: Page, live: Live | null = null): string {
  const hasHeading = page.blocks.some((block) => block.type === 'heading' && block.level === 1);
  const isLong = page.blocks.some(({ type }) => LONG.has(type));
  const foot = page.foot === undefined ? [] : [sheet(footStyle(page.foot))];
  const isDrawn = within(page.blocks).some((one) => one.type === 'picture' || (one.type === 'tree' && one.folds));
  // The foot first: what it says of every sheet of paper, a picture says otherwise of its own.
  const sheets = [
    SHORT_SHEET,
    ...(isLong ? [LONG_SHEET] : []),
    ...foot,
    ...(isDrawn ? [DRAWN_SHEET] : []),
    ...(live ? [LIVE_SHEET] : []),
  ];
  const styles = sheets.map(({ hash }) => `'sha256-${hash}'`).join(' ');
  const scripts = [...(isLong ? [{ text: SCRIPT, hash: SCRIPT_HASH }] : []), ...(live ? [LIVE] : [])];
  const hashes = scripts.map(({ hash }) => `'sha256-${hash}'`).join(' ');
  const runs = scripts.length > 0 ? ` script-src ${hashes};` : '';
  const asks = live ? " connect-src 'self';" : '';
  const policy = `default-src 'none'; style-src ${styles};${runs}${asks} img-src data:; base-uri 'none'; form-action 'none'`;
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>${sheets.map(({ text }) => html`\n<style>${new Markup(text)}</style>`)}${scripts.map(
    ({ text }) => html`\n<script>${new Markup(text)}</script>`,
  )}${live ? html`\n<meta name="okr-version" content="${live.version}">` : null}`;
  const name = [page.sheet ? 'sheet' : '', isLong ? 'long' : isDrawn ? 'drawn' : ''].filter(Boolean).join(' ');
  const lost = live ? html`<p class="lost" role="status" data-lost="${live.lost}"></p>\n` : null;
  const body = html`${lost}${skipHtml(page)}<main${name === '' ? null : html` class="${name}"`}>
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
