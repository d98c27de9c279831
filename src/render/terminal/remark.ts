import type { Block } from '../../page/blocks';
import { excerptOf } from './excerpt';
import { hang } from './prose';
import type { Setting } from './setting';
import { blank, type Line, pad, type Span, spansOf, widthOf } from './span';
import { wrap } from './wrap';

export type RemarkBlock = Extract<Block, { type: 'remark' }>;

/** Columns that all remarks of a page share, so that places, labels and sentences stand below each other. */
export interface RemarkColumns {
  readonly where: number;
  readonly label: number;
}

const INDENT = 2;
const LONGEST_PLACE = 12;

export function remarkColumns(remarks: readonly RemarkBlock[], setting: Setting): RemarkColumns {
  const most = (text: (remark: RemarkBlock) => string) =>
    remarks.reduce((widest, remark) => Math.max(widest, widthOf(spansOf(text(remark), setting.unicode))), 0);
  return {
    where: Math.min(
      LONGEST_PLACE,
      Math.max(
        5,
        most((remark) => remark.where),
      ),
    ),
    label: most((remark) => remark.label.text),
  };
}

/** `14:16  warning  sentence   rule-id`, then the source with the place marked and advice behind a gutter. */
export function remarkLines(remark: RemarkBlock, columns: RemarkColumns, setting: Setting): Line[] {
  const aside = spansOf(remark.aside, setting.unicode, 'dim');
  const text = spansOf(remark.text, setting.unicode);
  const where = pad(spansOf(remark.where, setting.unicode), columns.where);
  const label = pad(spansOf(remark.label, setting.unicode), columns.label);
  const head: Line = [blank(INDENT), ...where, blank(2), ...label, blank(2)];
  const room = setting.measure - widthOf(head);
  const stacked = setting.narrow || room < 30;
  const lines = stacked
    ? [
        ...wrap([...head, ...aside], setting.width - INDENT).map((line) => [blank(INDENT), ...line]),
        ...indented(text, 2 * INDENT, setting),
      ]
    : hang(head, withAside(text, aside, room, setting));
  return [...lines, ...frameLines(remark, columns, setting)];
}

/** The sentence with the aside at the right edge of its last line, or on a line of its own below. */
function withAside(text: Line, aside: Line, room: number, setting: Setting): Line[] {
  const reading = Math.min(room, setting.prose);
  const whole = widthOf(text) + 2 + widthOf(aside) <= room ? room : reading;
  const lines = wrap(text, whole);
  if (aside.length === 0) return lines;
  const last = lines.at(-1) ?? [];
  const space = room - widthOf(last) - widthOf(aside);
  if (space >= 2) return [...lines.slice(0, -1), [...last, blank(space), ...aside]];
  return [...lines, ...wrap(aside, room).map((line) => pad(line, room, 'right'))];
}

function frameLines(remark: RemarkBlock, columns: RemarkColumns, setting: Setting): Line[] {
  if (remark.source.length === 0 && remark.advice.length === 0) return [];
  const digits = remark.source.reduce((most, { number }) => Math.max(most, String(number).length), 0);
  const before = setting.narrow ? digits + 1 : Math.max(INDENT + columns.where, digits + 1);
  const gutter: Span = { text: setting.symbols.gutter, tone: 'dim' };
  const bare: Line = [blank(before), gutter, blank(1)];
  const lines: Line[] = remark.source.length > 0 ? [bare] : [];
  for (const source of remark.source) {
    const { line, mark } = excerptOf(source, setting.width - before - 2, setting.symbols.ellipsis);
    const number: Span = { text: `${String(source.number).padStart(before - 1)} `, tone: 'dim' };
    lines.push([number, gutter, blank(1), ...line]);
    if (mark === null) continue;
    lines.push([...bare, blank(mark.from), { text: '~'.repeat(mark.width), tone: remark.label.tone }]);
  }
  const advice = [...bare, blank(1)];
  for (const item of remark.advice) {
    const room = Math.min(setting.prose, setting.width - widthOf(advice));
    for (const line of wrap(spansOf(item, setting.unicode), room)) lines.push([...advice, ...line]);
  }
  return lines;
}

function indented(text: Line, indent: number, setting: Setting): Line[] {
  return wrap(text, setting.prose - indent).map((line) => [blank(indent), ...line]);
}
