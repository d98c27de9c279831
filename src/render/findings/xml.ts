import { respell } from '../visible';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text for an element or a quoted attribute that an XML parser gives back as it was, on one line: line ends, tabs and
 * everything invisible as references, and never a `]]>`. What XML 1.0 cannot hold (section 2.2) is written out.
 */
export function escapeXml(text: string): string {
  return respell(
    text.replace(/[&<>"]/g, (found) => ENTITIES[found] ?? found),
    (found, spelt) => {
      if (found === '##') return '#&#35;';
      return isLegal(found.codePointAt(0) ?? 0) ? `&#${found.codePointAt(0)};` : spelt;
    },
  );
}

/** Attributes in their order, each with a blank before it. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

function isLegal(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
