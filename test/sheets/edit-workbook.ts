import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What somebody writes into a cell: a number, a text, nothing, or the XML inside `c` with its type. */
export type Written = number | string | null | { readonly type?: string; readonly xml: string };

/** The workbook with some cells of one of its sheets (from 1) written over, as a program would save it. Their formats stay. */
export function edited(bytes: Uint8Array, sheet: number, cells: Readonly<Record<string, Written>>): Uint8Array {
  const part = `xl/worksheets/sheet${sheet}.xml`;
  const parts = unzipSync(bytes);
  let xml = strFromU8(parts[part] ?? new Uint8Array());
  for (const [name, written] of Object.entries(cells)) {
    const found = new RegExp(`<c r="${name}"([^>]*?)(?:/>|>.*?</c>)`).exec(xml);
    if (found === null) throw new Error(`no cell ${name}`);
    const [whole, attributes = ''] = found;
    const style = / s="\d+"/.exec(attributes)?.[0] ?? '';
    xml = xml.replace(whole, () => `<c r="${name}"${style}${inside(written)}`);
  }
  return zipSync({ ...parts, [part]: strToU8(xml) });
}

function inside(written: Written): string {
  if (written === null) return '/>';
  if (typeof written === 'number') return `><v>${written}</v></c>`;
  if (typeof written === 'string') {
    const text = written.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  return `${written.type === undefined ? '' : ` t="${written.type}"`}>${written.xml}</c>`;
}
