import type { Cycle } from '../model/cycle';
import type { Goal } from '../model/strategy';
import type { TreeReport } from '../schema/output/tree';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Cell, type Inline, type Page, type Piece, piece, type TreeNode } from './blocks';
import { cycleLabel, type Names } from './names';
import type { Picture } from './picture';
import { objectiveState } from './report/state';
import type { State } from './states-of';

type Node = TreeReport['roots'][number];

export interface TreeView {
  readonly cycle: Cycle;
  readonly names: Names;
  readonly goals: readonly Goal[];
  /** Title of an objective or goal by its reference. */
  readonly titleOf: (ref: string) => string;
  /** How the objectives stand, by their references, where that is to be said too. */
  readonly states?: ReadonlyMap<string, State>;
}

/**
 * The cascade: goals on top, what serves them below, orphans apart, coverage last. With a picture (null where the cascade is too
 * large for one) that comes first, and the list folds and has the key results too.
 */
export function treePage(report: TreeReport, text: Text, view: TreeView, picture?: Picture | null): Page {
  const format = formatOf(text.language);
  const words = text.screens.tree;
  const uncovered = new Set(report.uncovered);
  const folds = picture !== undefined;
  const draw = (node: Node): TreeNode => ({
    label: labelOf(node, view),
    aside: node.kind === 'goal' ? goalAside(node, view, format, words) : objectiveAside(node, view, format, text),
    notes: notesOf(node, uncovered, view, words),
    ...(folds ? foldingBelow(node, node.children.map(draw), format, words) : { children: node.children.map(draw) }),
  });
  const isEmpty = report.roots.length + report.orphans.length === 0;
  const list = (nodes: readonly Node[]): Block => ({
    type: 'tree',
    roots: nodes.map(draw),
    align: ['left', 'right', 'left'],
    folds,
  });
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', view.names.organisation), ` · ${cycleLabel(view.cycle, text)}`],
      aside: format.date(report.today),
    },
  ];
  if (picture === null) blocks.push({ type: 'text', text: words.picture.tooLarge });
  else if (picture !== undefined && !isEmpty) {
    blocks.push(
      { type: 'text', text: picture.description },
      { type: 'picture', picture },
      { type: 'heading', level: 2, text: words.picture.asList },
    );
  }
  if (report.roots.length > 0) blocks.push(list(report.roots));
  if (report.orphans.length > 0)
    blocks.push({ type: 'heading', level: 2, text: piece('warn', words.orphans) }, list(report.orphans));
  if (isEmpty) blocks.push({ type: 'text', text: words.empty });
  const share = (value: number | null) => (value === null ? '–' : format.percent(value));
  if (report.coverage !== null || report.alignment !== null) {
    blocks.push({ type: 'text', text: piece('dim', words.summary(share(report.coverage), share(report.alignment))) });
  }
  blocks.push({
    type: 'next',
    label: text.screens.next,
    commands: ['okr score', `okr tree --format ${folds ? 'svg=tree.svg' : 'html=tree.html'}`],
  });
  const title = words.title(view.names.organisation, view.cycle.id);
  return { title, language: text.language, blocks, ...(folds ? { foot: title } : {}) };
}

/** Key results first, folded: as one node where objectives follow, else in the node itself. */
function foldingBelow(
  { keyResults }: Node,
  below: readonly TreeNode[],
  format: Format,
  words: Text['screens']['tree'],
): Pick<TreeNode, 'children' | 'folded'> {
  const children = keyResults.map(({ title, progress }) => ({
    label: title,
    aside: [{ bar: progress }, progress === null ? piece('dim', '–') : format.percent(progress)],
    children: [],
  }));
  if (below.length === 0) return { children, folded: true };
  if (children.length === 0) return { children: below };
  const label = piece('dim', words.picture.keyResults(children.length));
  return { children: [{ label, aside: [], folded: true, children }, ...below] };
}

function labelOf(node: Node, { names }: TreeView): Inline {
  if (node.kind === 'goal') return ['◆ ', piece('strong', node.title)];
  return [piece('dim', `${node.team === null ? '' : names.team(node.team)} · `), node.title];
}

function objectiveAside(node: Node, view: TreeView, format: Format, text: Text): Cell[] {
  const share = node.progress === null ? piece('dim', '–') : format.percent(node.progress);
  const state = view.states?.get(node.ref) ?? null;
  const stands = state === null ? [] : [objectiveState(state, text)];
  return [{ bar: node.progress }, share, piece('dim', ownersOf(node, view)), ...stands];
}

/** Names of the owners of a goal or objective, with commas between them. */
export function ownersOf({ owner }: Node, { names }: TreeView): string {
  const owners = owner === null ? [] : [owner].flat();
  return owners.map((one) => names.person(one)).join(', ');
}

function goalAside(node: Node, view: TreeView, format: Format, words: Text['screens']['tree']): Cell[] {
  return [piece('dim', goalTarget(node, view, format, words) || words.goal), '', ''];
}

/** A strategic goal has no progress of its own here: its target says where it leads. Empty where it has none. */
export function goalTarget(node: Node, { goals }: TreeView, format: Format, words: Text['screens']['tree']): string {
  const goal = goals.find((one) => one.ref === node.ref);
  const metric = goal?.metric?.type === 'metric' ? goal.metric : null;
  const target =
    metric && metric.from !== null && metric.to !== null
      ? `${format.number(metric.from)} → ${format.amount(metric.to, metric.unit)}`
      : '';
  const due = goal?.due ? words.until(format.date(goal.due)) : '';
  return [target, due].filter(Boolean).join(' · ');
}

function notesOf(node: Node, uncovered: ReadonlySet<string>, view: TreeView, words: Text['screens']['tree']): Inline[] {
  const notes: Inline[] = [];
  if (node.alsoServes.length > 0)
    notes.push(piece('dim', words.alsoServes(node.alsoServes.map(view.titleOf).join(' · '))));
  if (uncovered.has(node.ref)) notes.push([piece('warn', `✗ ${words.uncovered}`)] as readonly (string | Piece)[]);
  return notes;
}
