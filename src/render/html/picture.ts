import type { BoxLook, Picture, PicturePart, Shape } from '../../page/picture';
import { html, Markup } from './markup';

/** Corners, where a box has round ones. */
const ROUND: Readonly<Partial<Record<BoxLook, number>>> = { card: 6, top: 6, wanting: 6, block: 8 };

/** A picture as one SVG element: its title and description speak for it, full texts wait behind what was cut. */
export function pictureHtml(
  picture: Picture,
  { attributes, style }: { readonly attributes?: Markup; readonly style?: string } = {},
): Markup {
  const { title, description, width, height, parts } = picture;
  return html`<svg class="picture"${attributes} role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><title>${title}</title><desc>${description}</desc>${
    style === undefined ? null : new Markup(`<style>${style}</style>`)
  }${parts.map(partHtml)}</svg>`;
}

function partHtml({ x, y, label, shapes }: PicturePart): Markup {
  const title = label === undefined ? null : html`<title>${label}</title>`;
  return html`\n<g transform="translate(${x} ${y})">${title}${shapes.map(shapeHtml)}</g>`;
}

function shapeHtml(shape: Shape): Markup {
  switch (shape.shape) {
    case 'box': {
      const round = ROUND[shape.look];
      return html`<rect class="p-${shape.look}" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${
        round === undefined ? null : html` rx="${round}"`
      }/>`;
    }
    case 'text':
      return html`<text class="p-${shape.look}" x="${shape.x}" y="${shape.y}"${
        shape.end ? html` text-anchor="end"` : null
      }>${shape.text}</text>`;
    case 'line':
      return html`<path class="p-${shape.look}" d="${shape.path}"/>`;
  }
}
