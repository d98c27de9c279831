import type { BoxLook, Picture, PicturePart, Shape } from '../../page/picture';
import { html, Markup } from './markup';

/** Corners, where a box has round ones. */
const ROUND: Readonly<Partial<Record<BoxLook, number>>> = { card: 6, top: 6, wanting: 6, block: 8 };

/** A picture as one SVG element: its title and description speak for it, full texts wait behind what was cut. */
export function pictureHtml(picture: Picture, attributes: Markup, style: string): Markup {
  const { title, description, height, parts } = picture;
  return svgHtml(
    picture.width,
    { from: 0, to: height },
    attributes,
    html`<title>${title}</title><desc>${description}</desc>${new Markup(
      `<style>${style}</style>`,
    )}${parts.map(partHtml)}`,
  );
}

/**
 * A picture as one SVG element for each sheet of paper it takes. One below the other they look like one, as what runs
 * across the end of a sheet is drawn in both.
 */
export function sheetsHtml({ title, description, width, height, sheets, parts }: Picture): Markup[] {
  const ends = [...sheets, height];
  return ends.map((to, at) => {
    const from = ends[at - 1] ?? 0;
    const name = ends.length === 1 ? title : `${title} · ${at + 1}/${ends.length}`;
    const seen = parts.filter((part) => part.y <= to && part.y + part.height >= from);
    return svgHtml(
      width,
      { from, to },
      null,
      html`<title>${name}</title>${at === 0 ? html`<desc>${description}</desc>` : null}${seen.map(partHtml)}`,
    );
  });
}

function svgHtml(
  width: number,
  { from, to }: { readonly from: number; readonly to: number },
  attributes: Markup | null,
  inside: Markup,
): Markup {
  const height = to - from;
  return html`<svg class="picture"${attributes} role="img" width="${width}" height="${height}" viewBox="0 ${from} ${width} ${height}">${inside}</svg>`;
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
