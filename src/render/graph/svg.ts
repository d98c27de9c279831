import type { Page } from '../../page/blocks';
import type { Picture, PicturePart } from '../../page/picture';
import { COLOURS, PAPER_COLOURS } from '../html/colours';
import { html } from '../html/markup';
import { pictureHtml } from '../html/picture';
import { PICTURE_STYLE } from '../html/picture-style';
import { textLines } from './text-lines';

const HEAD = 66;
const LEFT = 16;
/** On paper one sheet as large as the picture, which printers make fit theirs. */
const styleFor = ({ width, height }: Picture) =>
  `${COLOURS}\n${PICTURE_STYLE}@media print{${PAPER_COLOURS}@page{size:${width}px ${height}px;margin:0}}`;

/** A picture as a document of its own, under its title: no script, nothing fetched, light and dark. */
export function renderSvg(
  picture: Picture,
  heading: { readonly title: string; readonly aside: string },
  language: Page['language'],
): string {
  const room = picture.width - 2 * LEFT;
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
    height: picture.height + HEAD,
    sheets: picture.sheets.map((y) => y + HEAD),
    parts: [head, ...picture.parts.map((part) => ({ ...part, y: part.y + HEAD }))],
  };
  const attributes = html` xmlns="http://www.w3.org/2000/svg" xml:lang="${language}" lang="${language}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${pictureHtml(whole, attributes, styleFor(whole)).text}\n`;
}
