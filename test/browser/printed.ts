import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A document on paper. */
interface Printed {
  readonly sheets: number;
  /** Rows, list items and pictures of which a part stands on another sheet: their texts. */
  readonly cut: readonly string[];
  /** Headings (of tables too) that end a sheet while what they head begins the next: their texts. */
  readonly orphaned: readonly string[];
  /** Sheets whose foot does not name their number and how many there are. */
  readonly unnumbered: readonly number[];
}

/** A piece of a document that has a colour of its own. */
interface Piece {
  readonly color: string;
  readonly kind: 'row' | 'heading' | 'running';
  readonly text: string;
  /** How many of the next pieces fold away with this one. */
  readonly folds: number;
}

/** Where the texts of a sheet stand: from top (0) to foot (1). */
interface Sheet {
  readonly texts: readonly { readonly at: number; readonly color: string; readonly text: string }[];
}

/**
 * Prints a document as the browser would and says how it lies on the sheets. Every piece is given a colour of its own,
 * dark enough that printing leaves it alone; poppler's `pdftohtml` tells the colours of the texts on each sheet. The page
 * is no good for anything else afterwards.
 */
export async function printed(page: Page): Promise<Printed> {
  const pieces: readonly Piece[] = await page.evaluate(COLOURING);
  const folder = mkdtempSync(join(tmpdir(), 'okr-print-'));
  try {
    const path = join(folder, 'page.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    const options = ['-xml', '-i', '-nomerge', '-stdout', path];
    return lying(pieces, sheetsOf(execFileSync('pdftohtml', options, { encoding: 'utf8', maxBuffer: 1 << 28 })));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sheetsOf(xml: string): Sheet[] {
  const colors = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)"[^>]* color="#(\w{6})/g)].map(([, id, color]) => [
      id,
      `#${given(color ?? '')}`,
    ]),
  );
  return xml
    .split(/<page /)
    .slice(1)
    .map((sheet) => {
      const height = Number(/height="(\d+)"/.exec(sheet)?.[1]);
      const texts = [...sheet.matchAll(/<text top="(-?\d+)"[^>]* font="(\d+)">(.*?)<\/text>/g)];
      return {
        texts: texts.map(([, top, font, text]) => ({
          at: Number(top) / height,
          color: colors.get(font) ?? '',
          text: (text ?? '').replace(/<[^>]*>/g, ''),
        })),
      };
    });
}

/** A colour as it was given: its shades were odd, and may have become the even ones below on their way. */
function given(color: string): string {
  return color.replace(/../g, (shade) => (Number.parseInt(shade, 16) | 1).toString(16).padStart(2, '0'));
}

function lying(pieces: readonly Piece[], sheets: readonly Sheet[]): Printed {
  const places = new Map<string, number[]>();
  sheets.forEach(({ texts }, number) => {
    for (const color of new Set(texts.map((one) => one.color)))
      places.set(color, [...(places.get(color) ?? []), number]);
  });
  const sheetsWith = ({ color }: Piece) => places.get(color) ?? [];
  const isOrphaned = (piece: Piece, index: number) => {
    const own = sheetsWith(piece).at(0);
    const next = pieces.slice(index + 1, piece.folds > 0 ? index + 1 + piece.folds : undefined);
    const first = next.find((one) => sheetsWith(one).length > 0);
    return own !== undefined && first !== undefined && own < (sheetsWith(first).at(0) ?? own);
  };
  const foot = (sheet: Sheet) => sheet.texts.filter((one) => one.at > 0.93).map((one) => one.text);
  return {
    sheets: sheets.length,
    cut: pieces.filter((one) => one.kind === 'row' && sheetsWith(one).length > 1).map((one) => one.text),
    orphaned: pieces.filter((one, index) => one.kind === 'heading' && isOrphaned(one, index)).map((one) => one.text),
    unnumbered: sheets.flatMap((sheet, at) =>
      new RegExp(`\\b${at + 1}\\D+${sheets.length}\\b`).test(foot(sheet).join(' ')) ? [] : [at + 1],
    ),
  };
}

/** Gives each piece its colour through the objects of the style sheets: the policy of a page forbids only what it says itself. */
const COLOURING = `(() => {
  const HEADINGS = 'h1, h2, h3, h4, h5, h6';
  const pieceOf = (one) => {
    const heading = one.closest('summary, thead tr, caption') ?? one.closest('header:has(' + HEADINGS + ')') ?? one.closest(HEADINGS);
    if (heading) return [heading, 'heading'];
    const row = one.closest('tr, dl > div, figure, svg, .node, .callout');
    if (row) return [row, 'row'];
    const block = one.closest('li, p, pre, div, section, main');
    return [block.parentElement.localName === 'li' ? block.parentElement : block, block.closest('li') ? 'row' : 'running'];
  };
  const pieces = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const parent = text.parentElement;
    if (text.data.trim() === '' || parent.closest('script, style, title, desc')) continue;
    const [element, kind] = pieceOf(parent);
    const known = pieces.get(element);
    const number = pieces.size + 1;
    // Odd ones only: on its way through a PDF a shade may become the one below.
    const shade = (by) => ((number >> by) & 63) * 2 + 1;
    const color = '#' + [12, 6, 0].map((by) => shade(by).toString(16).padStart(2, '0')).join('');
    const piece = known ?? { color, kind, text: '', folds: 0 };
    pieces.set(element, piece);
    piece.text = (piece.text + ' ' + text.data).replace(/\\s+/g, ' ').trim().slice(0, 100);
    for (const property of ['color', 'fill']) parent.style.setProperty(property, piece.color, 'important');
  }
  for (const [element, piece] of pieces) {
    if (element.localName !== 'summary') continue;
    piece.folds = [...pieces.keys()].filter((one) => one !== element && element.parentElement.contains(one)).length;
  }
  return [...pieces.values()];
})()`;
