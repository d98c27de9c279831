import type { Text } from '../../text/catalogue';
import { formatOf } from '../../text/format';
import { type Block, type Inline, piece, type Section } from '../blocks';
import { CORRIDOR } from '../corridor';
import { ledgerTable } from '../ledger';
import type { ReportIndex } from './index-report';
import { keyResultItem } from './key-result-item';
import { objectiveState } from './state';
import type { CycleReportView, Node, Objective, Team } from './view';

/** What a card stands among. */
export interface Around {
  readonly index: ReportIndex;
  readonly text: Text;
  readonly view: CycleReportView;
  readonly uncovered: ReadonlySet<string>;
}

/** An objective of the cascade: where it stands at a glance, then what holds it up, its key results and what was changed. */
export function objectiveCard(
  node: Node,
  level: 4 | 5 | 6,
  fold: 'open' | 'closed',
  children: readonly Block[],
  around: Around,
): Section {
  const { index, text, uncovered } = around;
  const format = formatOf(text.language);
  const found = index.objectives.get(node.ref);
  const score = index.scores.get(node.ref)?.score ?? node.progress;
  const expected = found?.team.closed ? null : (index.expected.get(node.ref) ?? null);
  const said = score === null ? [] : [format.percent(score)];
  if (expected !== null) said.push(text.screens.status.expectedBy(format.percent(expected)));
  const isAspirational = index.scores.get(node.ref)?.ambition === 'aspirational';
  const corridor = found?.team.closed && isAspirational ? { zone: CORRIDOR } : {};
  const owners = found?.objective.owners ?? [node.owner ?? []].flat();
  const aside = asideOf(node, owners, found?.objective ?? null, around);
  const notes: Inline[] = [
    ...(node.alsoServes.length > 0 ? [alsoServes(node, around)] : []),
    ...(uncovered.has(node.ref) ? [piece('warn', `✗ ${text.screens.tree.uncovered}`)] : []),
  ];
  return {
    type: 'section',
    id: node.ref,
    level,
    title: node.title,
    aside,
    cells: [
      score === null ? '' : { bar: score, mark: expected, label: said.join(', '), ...corridor },
      score === null ? '' : format.percent(score),
      found ? objectiveState(found.objective.health, text) : '',
    ],
    fold,
    ...(found ? { facets: facetsOf(found.objective, found.team) } : {}),
    blocks: [
      ...notes.map((note): Block => ({ type: 'text', text: note })),
      ...(found ? within(found.objective, found.team, around) : []),
      ...children,
    ],
  };
}

function asideOf({ team }: Node, owners: readonly string[], objective: Objective | null, around: Around): Inline {
  const { index, text, view } = around;
  const words = text.screens.report;
  const blocked = objective === null ? 0 : index.blockersOf(objective).length;
  const moved = objective !== null && index.changesOf(objective).some(({ goalpost }) => goalpost);
  const ambition = objective === null ? null : (index.scores.get(objective.ref)?.ambition ?? null);
  return [
    [team === null ? '' : view.names.team(team), owners.map((one) => view.names.person(one)).join(', ')]
      .filter(Boolean)
      .join(' · '),
    ...(ambition === 'committed' ? [` · ${words.committed}`] : []),
    ...(blocked > 0 ? [' · ', piece('warn', words.blocked(blocked))] : []),
    ...(moved ? [' · ', piece('warn', words.moved)] : []),
  ];
}

function within(objective: Objective, team: Team, { index, text, view }: Around): Block[] {
  const words = text.screens;
  const changes = index.changesOf(objective);
  return [
    ...index.blockersOf(objective).map((one): Block => {
      const owner = one.owner === null ? null : view.names.person(one.owner);
      const waits = words.status.waits(one.ageWorkingDays, owner);
      const until = one.due === null ? [] : [words.status.promised(one.due, one.overdue)];
      return {
        type: 'callout',
        tone: one.overdue ? 'bad' : 'warn',
        title: `${words.report.blocker}: ${one.text}`,
        text: [waits, ...until, words.blockers.holdsUp(one.keyResults.map(view.titleOf))].join(' · '),
      };
    }),
    ...objective.keyResults.map((one) => keyResultItem(one, team, index, text, view)),
    ...(changes.length === 0
      ? []
      : [
          {
            type: 'section' as const,
            id: null,
            level: null,
            title: words.report.changes(changes.length),
            fold: 'closed' as const,
            blocks: [ledgerTable(changes, true, text, view.names)],
          },
        ]),
  ];
}

function facetsOf({ owners, health, keyResults }: Objective, { team }: Team): Record<string, readonly string[]> {
  return {
    team: [team],
    owner: [...new Set([...owners, ...keyResults.flatMap((one) => one.owners)])],
    status: [health ?? 'none'],
  };
}

/** Its other parents, by which one comes to their cards. */
function alsoServes({ alsoServes }: Node, { text, view }: Around): Inline {
  const parents = alsoServes.map((ref) => ({ ...piece('dim', view.titleOf(ref)), to: ref }));
  return [
    piece('dim', `${text.screens.tree.picture.alsoServes} `),
    ...parents.flatMap((one, at) => (at === 0 ? [one] : [' · ', one])),
  ];
}
