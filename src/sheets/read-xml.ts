import { FaultyWorkbook } from './fault';

/** Attributes by name without a prefix, entities resolved. */
export type Attributes = Readonly<Record<string, string>>;

/** Who hears what stands in an XML text, in its order. Names come without a prefix. */
export interface Heard {
  /** Attributes are read only when they are asked for. */
  readonly open: (name: string, attributes: () => Attributes) => void;
  readonly close?: (name: string) => void;
  /** A text may come in pieces. */
  readonly text?: (text: string) => void;
}

/**
 * Reads XML. Entities that a document defines itself are not resolved, so none can grow.
 * @throws FaultyWorkbook, with the part's name, for what is no XML
 */
export async function readXml(xml: string, part: string, { open, close, text }: Heard): Promise<void> {
  const { Parser } = await import('saxen');
  const parser = new Parser();
  parser.on('error', () => {
    throw new FaultyWorkbook({ fault: 'damaged', part });
  });
  parser.on('openTag', (name, attributes) => open(bare(name), () => read(attributes())));
  if (close) parser.on('closeTag', (name) => close(bare(name)));
  if (text) {
    parser.on('text', (piece) => text(resolved(piece)));
    parser.on('cdata', text);
  }
  parser.parse(xml);
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function read(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [bare(name), resolved(value)]));
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const HIGHEST = 0x10ffff;

/** saxen's own cuts characters beyond 16 bits, which emoji are. */
function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? written;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= HIGHEST ? String.fromCodePoint(code) : written;
  });
}
