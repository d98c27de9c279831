import type { TreeReport } from '../schema/output/tree';
import type { Text } from '../text/catalogue';
import { formatOf } from '../text/format';
import type { Card } from './picture';
import { objectiveState, stateCounts } from './report/state';
import type { State } from './states-of';
import { goalTarget, ownersOf, type TreeView } from './tree-page';

type Node = TreeReport['roots'][number];

/** What a picture of the cascade says: its title, its legend, and a card for each goal and objective. */
export function cascadeWords(report: TreeReport, text: Text, view: TreeView) {
  const words = text.screens.tree;
  const { picture } = words;
  const format = formatOf(text.language);
  const orphans = new Set(report.orphans.map(({ ref }) => ref));
  const roots = new Set([...report.roots, ...report.orphans].map(({ ref }) => ref));
  const uncovered = new Set(report.uncovered);
  const percent = (ratio: number | null, none: string) => (ratio === null ? none : format.percent(ratio));
  return {
    title: words.title(view.names.organisation, view.cycle.id),
    description: description(report, text, view.states),
    serves: picture.serves,
    alsoServes: picture.alsoServes,
    brief: picture.brief,
    empty: words.empty,
    cardOf(node: Node, told: readonly string[]): Card {
      const isGoal = node.kind === 'goal';
      const state = view.states?.get(node.ref) ?? null;
      return {
        look: isGoal ? 'top' : 'plain',
        over: isGoal ? `◆ ${words.goal}` : node.team === null ? '' : view.names.team(node.team),
        state: state === null ? null : objectiveState(state, text),
        title: node.title,
        under: ownersOf(node, view),
        bar: node.progress === null ? null : { bar: node.progress },
        share: isGoal ? goalTarget(node, view, format, words) : percent(node.progress, picture.noValue),
        warnings: [
          ...(orphans.has(node.ref) ? [picture.orphan] : []),
          ...(uncovered.has(node.ref) ? [words.uncovered] : []),
        ],
        notes:
          told.length === 0
            ? []
            : [`${roots.has(node.ref) ? picture.serves : picture.alsoServes}: ${told.map(view.titleOf).join(' · ')}`],
        lines: node.keyResults.map(({ title, progress }) => ({
          title,
          bar: { bar: progress },
          share: percent(progress, '–'),
        })),
      };
    },
  };
}

/** What the picture shows, and what in it needs a person. */
function description(report: TreeReport, text: Text, states: TreeView['states']): string {
  const { picture } = text.screens.tree;
  const counts = { goals: 0, objectives: 0 };
  const teams = new Set<string>();
  const known: State[] = [];
  for (
    let level: readonly Node[] = [...report.roots, ...report.orphans];
    level.length > 0;
    level = level.flatMap((node) => node.children)
  ) {
    for (const { kind, ref, team } of level) {
      counts[kind === 'goal' ? 'goals' : 'objectives'] += 1;
      if (team !== null) teams.add(team);
      if (states?.has(ref)) known.push(states.get(ref) ?? null);
    }
  }
  const { length: orphans } = report.orphans;
  const { length: uncovered } = report.uncovered;
  return [
    picture.shows({ ...counts, teams: teams.size }),
    ...(known.length > 0
      ? [
          `${stateCounts(known, text)
            .map((one) => one.text)
            .join(' · ')}.`,
        ]
      : []),
    ...(orphans > 0 ? [picture.orphans(orphans)] : []),
    ...(uncovered > 0 ? [picture.uncovered(uncovered)] : []),
  ].join(' ');
}
