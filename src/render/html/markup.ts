import { visible } from '../visible';

/** HTML that is safe to put into a page. Only `html` makes it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may be put into a template: strings and numbers are escaped, nothing is written for null and undefined. */
type Slot = string | number | Markup | null | undefined | readonly Slot[];

/** HTML with every slot escaped unless it is Markup itself. Attribute slots stand in double quotes. */
export function html(parts: TemplateStringsArray, ...slots: readonly Slot[]): Markup {
  return new Markup(parts.reduce((text, part, at) => text + slotText(slots[at - 1]) + part));
}

/** A text from a file for content and quoted attributes: no tag, no control or bidi character, one line. */
export function escapeHtml(text: string): string {
  const escaped = text
    .replace(/[\n\r\t\u2028\u2029]+/g, ' ')
    .replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/:(?=:)/g, '&#58;')
    .replace(/#(?=#)/g, '&#35;');
  return visible(escaped);
}

function slotText(slot: Slot): string {
  if (slot === null || slot === undefined) return '';
  if (slot instanceof Markup) return slot.text;
  if (typeof slot === 'string' || typeof slot === 'number') return escapeHtml(String(slot));
  return slot.map(slotText).join('');
}
