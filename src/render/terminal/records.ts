import { plain, type Row } from '../../page/blocks';
import { BAR, cellLine, isBar } from './cell';
import { indentOf, STEP } from './column-needs';
import { hang } from './prose';
import type { Setting } from './setting';
import { blank, type Line, spansOf, widthOf } from './span';
import type { TableBlock } from './table';
import { wrap } from './wrap';

/** One `label: value` of a record. Values without a label of their own stand behind the one before them. */
interface Field {
  readonly label: Line;
  value: Line;
}

/**
 * A table for a narrow screen: each row as a name and, below it, `label: value` lines; empty values are left out.
 * Labels are aligned where that leaves room for the values, else a value stands below its label.
 */
export function recordLines(table: TableBlock, setting: Setting): Line[] {
  const labels = table.columns.map((column, at) => (at === 0 ? [] : labelOf(plain(column.title), setting)));
  const widest = labels.reduce((most, label) => Math.max(most, widthOf(label)), 0);
  const records = table.rows.map((row): Line[] => {
    const indent = indentOf(row, setting.width);
    const inner = indent + STEP;
    const { name, tail, fields } = partsOf(row, labels, setting);
    const room = setting.prose - inner;
    const line = tail.length === 0 ? name : [...name, blank(2), ...tail];
    const fits = widthOf(line) <= setting.prose - indent;
    const lines: Line[] = wrap(fits ? line : name, setting.prose - indent).map((part) => [blank(indent), ...part]);
    if (!fits && tail.length > 0) for (const part of wrap(tail, room)) lines.push([blank(inner), ...part]);
    for (const { label, value } of fields) {
      const own =
        widest <= room * 0.45
          ? hang([...label, blank(widest - widthOf(label) + 1)], wrap(value, room - widest - 1))
          : [...wrap(label, room), ...wrap(value, room)];
      for (const line of own) lines.push([blank(inner), ...line]);
    }
    if (row.below === undefined) return lines;
    const below = wrap(spansOf(row.below, setting.unicode), room);
    return [...lines, ...below.map((line) => [blank(inner), ...line])];
  });
  const apart = records.some((lines) => lines.length > 2);
  const title = wrap(spansOf(table.columns[0]?.title ?? '', setting.unicode, 'dim'), setting.prose);
  const lines = records.flatMap((own, index) => (apart && index > 0 ? [[], ...own] : own));
  return plain(table.columns[0]?.title ?? '') === '' ? lines : [...title, ...lines];
}

/** The name, the values right behind it that have no label, and the labelled fields. */
function partsOf(row: Row, labels: readonly Line[], setting: Setting) {
  const bar = Math.min(BAR, Math.floor(setting.width / 3));
  const fields: Field[] = [];
  let tail: Line = [];
  row.cells.forEach((cell, at) => {
    const value = cellLine(cell, setting, bar);
    const label = labels[at] ?? [];
    if (at > 0 && label.length > 0) fields.push({ label, value: [] });
    if (at === 0 || widthOf(value) === 0 || (isBar(cell) && cell.bar === null)) return;
    const last = fields.at(-1);
    if (last === undefined) tail = joined(tail, value);
    else last.value = joined(last.value, value);
  });
  const filled = fields.filter((field) => field.value.length > 0);
  return { name: cellLine(row.cells[0] ?? '', setting, bar), tail, fields: filled };
}

function joined(before: Line, value: Line): Line {
  return before.length === 0 ? value : [...before, blank(2), ...value];
}

function labelOf(title: string, setting: Setting): Line {
  const text = title.trim();
  if (text === '') return [];
  return spansOf(/[\p{L}\p{N}%)]$/u.test(text) ? `${text}:` : text, setting.unicode, 'dim');
}
