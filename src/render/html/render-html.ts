import type { Page } from '../../page/blocks';
import { blockHtml } from './block';
import { html } from './markup';
import { STYLE, STYLE_HASH } from './style';

/**
 * A page as one self-contained document: no script, nothing fetched, styles only from its own sheet. Light and dark,
 * for a phone and for paper. Its title is the heading where the page brings none of level 1.
 */
export function renderHtml(page: Page): string {
  const hasHeading = page.blocks.some((block) => block.type === 'heading' && block.level === 1);
  const policy = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const head = html`<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>`;
  const body = html`<main${page.sheet ? html` class="sheet"` : null}>
${hasHeading ? null : html`<h1>${page.title}</h1>\n`}${page.blocks.map((block) => html`${blockHtml(block, page.language)}\n`)}</main>`;
  return `<!doctype html>
<html lang="${page.language}">
<head>
${head.text}
<style>${STYLE}</style>
</head>
<body>
${body.text}
</body>
</html>
`;
}
