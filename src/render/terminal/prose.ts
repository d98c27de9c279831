import type { Block, Inline } from '../../page/blocks';
import { codeText } from '../code-text';
import type { Setting } from './setting';
import { blank, type Line, type Span, spansOf, widthOf } from './span';
import { wrap } from './wrap';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

const INDENT = 2;
const CODE_INDENT = 4;

/** Lines with `first` before the first and blanks of the same width before the others. */
export function hang(first: Line, lines: readonly Line[]): Line[] {
  const under = blank(widthOf(first));
  return lines.map((line, index) => (index === 0 ? [...first, ...line] : [under, ...line]));
}

/** A heading with its aside at the right edge, or below it where both do not fit on one line. */
export function headingLines(block: Of<'heading'>, setting: Setting): Line[] {
  const text = spansOf(block.text, setting.unicode, 'strong');
  const aside = block.aside === undefined ? [] : spansOf(block.aside, setting.unicode, 'dim');
  const space = setting.measure - widthOf(text) - widthOf(aside);
  if (aside.length > 0 && space >= 2) return [[...text, blank(space), ...aside]];
  return [...wrap(text, setting.width), ...(aside.length > 0 ? wrap(aside, setting.width) : [])];
}

export function textLines(text: Inline, setting: Setting): Line[] {
  return wrap(spansOf(text, setting.unicode), setting.prose);
}

export function listLines(block: Of<'list'>, setting: Setting): Line[] {
  const bullet: Line = [blank(INDENT), { text: setting.symbols.bullet, tone: 'dim' }, blank(1)];
  return block.items.flatMap((item) =>
    hang(bullet, wrap(spansOf(item, setting.unicode), setting.prose - widthOf(bullet))),
  );
}

/** Pairs in two aligned columns; where the labels would take too much, each value stands below its label. */
export function factsLines(block: Of<'facts'>, setting: Setting): Line[] {
  const pairs = block.pairs.map(([label, value]) => ({
    label: spansOf(label, setting.unicode, 'dim'),
    value: spansOf(value, setting.unicode),
  }));
  const widest = pairs.reduce((most, { label }) => Math.max(most, widthOf(label)), 0);
  const beside = widest <= setting.prose * 0.4;
  return pairs.flatMap(({ label, value }) => {
    if (!beside) {
      const lines = wrap(value, setting.prose - INDENT).map((line) => [blank(INDENT), ...line]);
      return [...wrap(label, setting.prose), ...lines];
    }
    const first = [...label, blank(widest - widthOf(label) + 2)];
    return hang(first, wrap(value, setting.prose - widest - 2));
  });
}

/** A coloured edge along all lines, a sign that says the tone without colour, the title, the text below it. */
export function calloutLines(block: Of<'callout'>, setting: Setting): Line[] {
  const edge: Line = [{ text: setting.symbols.edge, tone: block.tone }, blank(1)];
  const sign: Line = [{ text: setting.symbols.sign[block.tone], tone: block.tone }, blank(1)];
  const room = setting.prose - widthOf(edge) - widthOf(sign);
  const title = wrap(spansOf(block.title, setting.unicode, 'strong'), room);
  const text = block.text === undefined ? [] : wrap(spansOf(block.text, setting.unicode), room);
  return hang(sign, [...title, ...text]).map((line) => [...edge, ...line]);
}

/** Code keeps its lines and spaces; a line that is too long goes on below, further in. */
export function codeLines(block: Of<'code'>, setting: Setting): Line[] {
  const room = setting.width - CODE_INDENT;
  const lines = codeText(block.text);
  return lines.flatMap((text) => {
    const indent = Math.min(text.length - text.trimStart().length, Math.floor(room / 2));
    const line = spansOf(text.trimStart(), true, 'code');
    const parts = widthOf(line) <= room - indent ? [line] : wrap(line, room - indent - INDENT);
    return parts.map((part, index) => [blank(CODE_INDENT + indent + (index === 0 ? 0 : INDENT)), ...part]);
  });
}

/** The label dim, the commands bold and whole: one is only broken when a line cannot hold it. */
export function nextLines(block: Of<'next'>, setting: Setting): Line[] {
  const label = spansOf(block.label, setting.unicode, 'dim');
  const beside = widthOf(label) <= setting.width / 3;
  const start: Line = beside && label.length > 0 ? [...label, blank(2)] : [];
  const room = setting.measure - widthOf(start);
  const between: Span = { text: ` ${setting.symbols.between} `, tone: 'dim' };
  const lines: Line[] = [];
  for (const command of block.commands) {
    const spans = spansOf(command, true, 'strong');
    const last = lines.at(-1);
    const joined = last === undefined ? spans : [...last, between, ...spans];
    if (last !== undefined && widthOf(joined) <= room) lines[lines.length - 1] = joined;
    else for (const line of wrap(spans, room)) lines.push(line);
  }
  return [...(beside ? [] : wrap(label, setting.width)), ...hang(start, lines)];
}
