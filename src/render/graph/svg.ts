import type { Page } from '../../page/blocks';
import type { Picture, PicturePart } from '../../page/picture';
import { COLOURS, PAPER_COLOURS } from '../html/colours';
import { html } from '../html/markup';
import { pictureHtml } from '../html/picture';
import { PICTURE_STYLE } from '../html/picture-style';
import { textLines } from './text-lines';
import { textWidth } from './text-width';

const HEAD = 66;
const LEFT = 16;
/** A small picture is made so wide for a long title. */
const WIDEST = 720;
/** What fonts wider than the one assumed may take. */
const SPARE = 1.08;
/** On paper one sheet as large as the picture, which printers make fit theirs. */
const styleFor = ({ width, height }: Picture) =>
  `${COLOURS}\n${PICTURE_STYLE}@media print{${PAPER_COLOURS}@page{size:${width}px ${height}px;margin:0}}`;

/** A picture as a document of its own, under its title: no script, nothing fetched, light and dark. */
export function renderSvg(
  picture: Picture,
  heading: { readonly title: string; readonly aside: string },
  language: Page['language'],
): string {
  const wanted = textWidth(heading.title, 20, true) * SPARE + 2 * LEFT;
  const width = Math.ceil(Math.max(picture.width, Math.min(WIDEST, wanted)));
  const room = (width - 2 * LEFT) / SPARE;
  const [title = ''] = textLines(heading.title, { width: room, size: 20, bold: true, lines: 1 });
  const [aside = ''] = textLines(heading.aside, { width: room, size: 12, lines: 1 });
  const head: PicturePart = {
    x: LEFT,
    y: 0,
    height: HEAD,
    label: `${heading.title} · ${heading.aside}`,
    shapes: [
      { shape: 'text', x: 0, y: 36, text: title, look: 'heading' },
      { shape: 'text', x: 0, y: 56, text: aside, look: 'under' },
    ],
  };
  const whole: Picture = {
    ...picture,
    width,
    height: picture.height + HEAD,
    sheets: picture.sheets.map((y) => y + HEAD),
    parts: [head, ...picture.parts.map((part) => ({ ...part, y: part.y + HEAD }))],
  };
  const attributes = html` xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" lang="${language}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${pictureHtml(whole, attributes, styleFor(whole)).text}\n`;
}
