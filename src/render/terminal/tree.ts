import type { Block, TreeNode } from '../../page/blocks';
import { type Branch, branchesOf } from './branches';
import { cellLine, isBar, isEmpty } from './cell';
import type { Setting } from './setting';
import { blank, type Line, pad, spansOf, widthOf } from './span';
import { wrap } from './wrap';

type TreeBlock = Extract<Block, { type: 'tree' }>;

const GAP = 2;
/** Bars in a tree, in columns: shorter than in a table, the label matters more. */
const BAR = 10;
/** Labels are not squeezed below this; the cells beside them go below them instead. */
const LEAST_LABEL = 34;

/** Where labels end and the columns beside them stand. */
interface Columns {
  readonly label: number;
  readonly widths: readonly number[];
}

/** A tree with guides; its cells stand in columns to the right of all labels, or below each label on a narrow screen. */
export function treeLines(tree: TreeBlock, setting: Setting): Line[] {
  const branches = branchesOf(tree.roots, setting);
  const columns = columnsOf(branches, setting);
  return branches.flatMap((branch) => {
    const guides = branch.under === '' ? [] : [{ text: branch.under, tone: 'dim' as const }];
    const room = Math.min(setting.prose, setting.measure) - branch.under.length;
    const notes = (branch.node.notes ?? []).flatMap((note) => wrap(spansOf(note, setting.unicode, 'dim'), room));
    return [...nodeLines(branch, tree, columns, setting), ...notes.map((note) => [...guides, ...note])];
  });
}

function nodeLines({ node, first, under }: Branch, tree: TreeBlock, columns: Columns | null, setting: Setting): Line[] {
  const room = (columns === null ? setting.measure : columns.label) - first.length;
  const lines = wrap(spansOf(node.label, setting.unicode), room).map((line, index): Line => {
    const guides = index === 0 ? first : under.slice(0, first.length);
    return guides === '' ? line : [{ text: guides, tone: 'dim' }, ...line];
  });
  const cells = node.aside.map((cell) => cellLine(cell, setting, Math.min(BAR, setting.measure - under.length)));
  const filled = cells.filter((cell) => widthOf(cell) > 0);
  if (filled.length === 0) return lines;
  const alone = isAlone(node) ? filled[0] : undefined;
  if (columns !== null && (alone === undefined || columns.label + GAP + widthOf(alone) <= setting.measure)) {
    const { label, widths } = columns;
    const aligned = cells.flatMap((cell, at) => [blank(GAP), ...pad(cell, widths[at] ?? 0, tree.align[at] ?? 'left')]);
    const [top = [], ...others] = lines;
    return [[...pad(top, label), ...(alone === undefined ? aligned : [blank(GAP), ...alone])], ...others];
  }
  const joined = filled.flatMap((cell, at) => (at === 0 ? cell : [blank(GAP), ...cell]));
  const below = wrap(joined, setting.measure - under.length);
  return [...lines, ...below.map((line): Line => [{ text: under, tone: 'dim' }, ...line])];
}

/** A text as the only cell stands across all columns: it is no value of any of them. */
function isAlone(node: TreeNode): boolean {
  const filled = node.aside.filter((cell) => !isEmpty(cell));
  return node.aside.length > 1 && filled.length === 1 && !filled.some(isBar);
}

/** Null where the labels would get too narrow beside the cells. */
function columnsOf(branches: readonly Branch[], setting: Setting): Columns | null {
  const count = branches.reduce((most, { node }) => Math.max(most, node.aside.length), 0);
  const rows = branches.filter(({ node }) => !isAlone(node));
  const widths = Array.from({ length: count }, (_, at) =>
    rows.reduce((most, { node }) => Math.max(most, widthOf(cellLine(node.aside[at] ?? '', setting, BAR))), 0),
  );
  const room = setting.measure - widths.reduce((sum, width) => sum + GAP + width, 0);
  const longest = branches.reduce(
    (most, { node, first }) => Math.max(most, first.length + widthOf(spansOf(node.label, setting.unicode))),
    0,
  );
  const deepest = branches.reduce((most, { first }) => Math.max(most, first.length), 0);
  if (longest > room && (setting.narrow || room < LEAST_LABEL + deepest)) return null;
  return room < 2 + deepest ? null : { label: Math.min(longest, room), widths };
}
