import type { Cycle } from '../model/cycle';
import type { Goal } from '../model/strategy';
import type { TreeReport } from '../schema/output/tree';
import type { Text } from '../text/catalogue';
import { type Format, formatOf } from '../text/format';
import { type Block, type Cell, type Inline, type Page, type Piece, piece, type TreeNode } from './blocks';
import { cycleLabel, type Names } from './names';

type Node = TreeReport['roots'][number];

export interface TreeView {
  readonly cycle: Cycle;
  readonly names: Names;
  readonly goals: readonly Goal[];
  /** Title of an objective or goal by its reference. */
  readonly titleOf: (ref: string) => string;
}

/** The cascade: goals on top, what serves them below, orphans apart, coverage last. */
export function treePage(report: TreeReport, text: Text, view: TreeView): Page {
  const format = formatOf(text.language);
  const words = text.screens.tree;
  const uncovered = new Set(report.uncovered);
  const draw = (node: Node): TreeNode => ({
    label: labelOf(node, view),
    aside: node.kind === 'goal' ? goalAside(node, view, format, words) : objectiveAside(node, view, format),
    notes: notesOf(node, uncovered, view, words),
    children: node.children.map(draw),
  });
  const blocks: Block[] = [
    {
      type: 'heading',
      level: 1,
      text: [piece('strong', view.names.organisation), ` · ${cycleLabel(view.cycle, text)}`],
      aside: format.date(report.today),
    },
  ];
  if (report.roots.length > 0)
    blocks.push({ type: 'tree', roots: report.roots.map(draw), align: ['left', 'right', 'left'] });
  if (report.orphans.length > 0) {
    blocks.push(
      { type: 'heading', level: 2, text: piece('warn', words.orphans) },
      { type: 'tree', roots: report.orphans.map(draw), align: ['left', 'right', 'left'] },
    );
  }
  if (report.roots.length + report.orphans.length === 0) blocks.push({ type: 'text', text: words.empty });
  const share = (value: number | null) => (value === null ? '–' : format.percent(value));
  if (report.coverage !== null || report.alignment !== null) {
    blocks.push({ type: 'text', text: piece('dim', words.summary(share(report.coverage), share(report.alignment))) });
  }
  blocks.push({ type: 'next', label: text.screens.next, commands: ['okr score', 'okr tree --format mermaid'] });
  return { title: words.title(view.names.organisation, view.cycle.id), language: text.language, blocks };
}

function labelOf(node: Node, { names }: TreeView): Inline {
  if (node.kind === 'goal') return ['◆ ', piece('strong', node.title)];
  return [piece('dim', `${node.team === null ? '' : names.team(node.team)} · `), node.title];
}

function objectiveAside(node: Node, view: TreeView, format: Format): Cell[] {
  const share = node.progress === null ? piece('dim', '–') : format.percent(node.progress);
  return [{ bar: node.progress }, share, piece('dim', ownersOf(node, view))];
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
