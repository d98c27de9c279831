import type { CycleReport } from '../../schema/output/report';
import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';
import { type Block, type Filter, type Inline, type Piece, piece, type Section } from '../blocks';
import type { Picture } from '../picture';
import { treePage } from '../tree-page';
import { indexReport, type ReportIndex } from './index-report';
import { MOST_COURSES } from './key-result-item';
import { type Around, objectiveCard } from './objective-card';
import { contentOf, lowered } from './part';
import { objectiveState, STATES, stateCounts } from './state';
import type { CycleReportView, Node } from './view';

/** With more objectives only the goals stand open at first. */
const MOST_OPEN = 60;

/** Objectives deeper than this stand beside their parents. */
const DEEPEST = 5;

/** Is the cascade worth a picture on this page? Of more objectives than stand open it would be a tangle. */
export function showsPicture(report: CycleReport): boolean {
  const { length } = objectivesIn(report.tree, indexReport(report));
  return length > 0 && length <= MOST_OPEN;
}

/** Goals, what serves them and what serves that, as sections within sections, with a filter above; where nothing folds, the tree. */
export function cascadePart(report: CycleReport, text: Text, view: CycleReportView): Section {
  const words = text.screens.report;
  const { tree } = report;
  const index = indexReport(report);
  const around: Around = { index, text, view, uncovered: new Set(tree.uncovered) };
  const objectives = objectivesIn(tree, index);
  const open = objectives.length <= MOST_OPEN;
  const card = (node: Node, depth: number): Block[] => {
    const children = node.children.flatMap((child) => card(child, depth + 1));
    const level = ([4, 5, 6] as const)[Math.min(depth, 2)] ?? 6;
    const isOpen = open && depth === 0;
    if (depth >= DEEPEST) return [objectiveCard(node, level, 'closed', [], around), ...children];
    return [objectiveCard(node, level, isOpen ? 'open' : 'closed', children, around)];
  };
  const group = (id: string, title: Inline, aside: Inline | null, roots: readonly Node[]): Section => ({
    type: 'section',
    id,
    level: 3,
    title,
    ...(aside === null ? {} : { aside }),
    ...(roots.length > 0 ? { fold: open ? ('open' as const) : ('closed' as const) } : {}),
    blocks: roots.flatMap((root) => card(root, 0)),
  });
  const goals = tree.roots.filter(({ kind }) => kind === 'goal');
  const loose = tree.roots.filter(({ kind }) => kind === 'objective');
  const flat = contentOf(treePage(tree, text, view))
    .filter(({ type }) => type === 'tree' || type === 'heading')
    .flatMap(lowered);
  const share = (value: number | null) => (value === null ? '–' : formatOf(text.language).percent(value));
  return {
    type: 'section',
    id: 'cascade',
    level: 2,
    title: words.parts.cascade,
    flat,
    blocks: [
      ...(objectives.length === 0 ? [{ type: 'text' as const, text: words.empty }] : [filterOf(objectives, around)]),
      ...goals.map((goal) => group(goal.ref, goal.title, goalAside(goal, around), goal.children)),
      ...(goals.length > 0 && loose.length > 0 ? [group('no-goal', words.noGoal, null, loose)] : []),
      ...(goals.length > 0 ? [] : byTeam(loose, group, around)),
      ...(tree.orphans.length > 0 ? [group('orphans', text.screens.tree.orphans, null, tree.orphans)] : []),
      ...(tree.coverage === null && tree.alignment === null
        ? []
        : [
            {
              type: 'text' as const,
              text: piece('dim', text.screens.tree.summary(share(tree.coverage), share(tree.alignment))),
            },
          ]),
      ...(view.picture ? [pictureOf(view.picture, text)] : []),
      ...(index.keyResults > MOST_COURSES
        ? [{ type: 'text' as const, text: piece('dim', words.noCourses(index.keyResults)) }]
        : []),
    ],
  };
}

/** The same as a picture, in which several parents are seen at once. */
function pictureOf(picture: Picture, text: Text): Section {
  return {
    type: 'section',
    id: 'picture',
    level: 3,
    title: text.screens.report.picture,
    fold: 'closed',
    extra: true,
    flat: [],
    blocks: [
      { type: 'text', text: picture.description },
      { type: 'picture', picture },
    ],
  };
}

/** What stands under nothing, by team, so that a company without strategic goals finds its way too. */
function byTeam(
  loose: readonly Node[],
  group: (id: string, title: Inline, aside: Inline | null, roots: readonly Node[]) => Section,
  around: Around,
): Section[] {
  const teams = [...new Set(loose.flatMap(({ team }) => team ?? []))];
  return teams.map((team) => {
    const own = loose.filter((root) => root.team === team);
    return group(`team:${team}`, around.view.names.team(team), joined(countsBelow(own, around)), own);
  });
}

function countsBelow(nodes: readonly Node[], { index, text }: Around): readonly Piece[] {
  const served = nodes.flatMap(below).flatMap(({ ref }) => index.objectives.get(ref)?.objective ?? []);
  return stateCounts(
    served.map(({ health }) => health),
    text,
  );
}

function joined(parts: readonly (string | Piece)[]): Inline {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]));
}

/** The node and all below it, from top to bottom. */
/** The nodes that are objectives of the report, from top to bottom. */
function objectivesIn({ roots, orphans }: CycleReport['tree'], { objectives }: ReportIndex): Node[] {
  return [...roots, ...orphans].flatMap(below).filter(({ ref }) => objectives.has(ref));
}

function below(node: Node): Node[] {
  return [node, ...node.children.flatMap(below)];
}

/** `from 40 to 60 points · until 30 Jun 2028 · Anna Muster`, then how what serves it stands, or that nothing does. */
function goalAside(node: Node, around: Around): Inline {
  const { text } = around;
  const { goals, names } = around.view;
  const format = formatOf(text.language);
  const goal = goals.find(({ ref }) => ref === node.ref);
  const metric = goal?.metric?.type === 'metric' ? goal.metric : null;
  const said = [
    metric && metric.from !== null && metric.to !== null
      ? text.screens.report.goalTarget(format.number(metric.from), format.amount(metric.to, metric.unit))
      : '',
    goal?.due ? text.screens.tree.until(format.date(goal.due)) : '',
    goal?.owner ? names.person(goal.owner) : '',
    node.children.length === 0 ? text.screens.report.resting : '',
  ].filter(Boolean);
  return joined([...said, ...countsBelow(node.children, around)]);
}

function filterOf(nodes: readonly Node[], { index, text, view }: Around): Filter {
  const words = text.screens.report.filter;
  const found = nodes.map(({ ref }) => index.objectives.get(ref)?.objective);
  const choice = (values: Iterable<string>, label: (value: string) => string) =>
    [...new Set(values)]
      .map((value) => ({ value, label: label(value) }))
      .sort((a, b) => a.label.localeCompare(b.label, text.language));
  const teams = choice(
    nodes.flatMap(({ team }) => team ?? []),
    (id) => view.names.team(id),
  );
  const owners = choice(
    found.flatMap((one) => (one ? [...one.owners, ...one.keyResults.flatMap(({ owners }) => owners)] : [])),
    (handle) => view.names.person(handle),
  );
  const healths = new Set(found.map((one) => one?.health ?? null));
  const states = [...STATES, null]
    .filter((one) => healths.has(one))
    .map((one) => ({ value: one ?? 'none', label: objectiveState(one, text).text }));
  const facets = [
    { name: 'team', label: words.team, options: teams },
    { name: 'owner', label: words.owner, options: owners },
    { name: 'status', label: words.status, options: states },
  ];
  return {
    type: 'filter',
    label: words.label,
    search: words.search,
    facets: facets.filter(({ options }) => options.length > 1),
    all: words.all,
    openAll: words.openAll,
    closeAll: words.closeAll,
    reset: words.reset,
    found: words.found('{shown}', '{all}'),
    nothing: words.nothing('{all}'),
  };
}
