import type { CycleReport } from '../../schema/output/report';
import type { TreeReport } from '../../schema/output/tree';
import type { Table } from '../../sheets/write-workbook';
import type { Text } from '../../text/catalogue';
import { ratioCell, type WorkbookView } from './key-result-table';

type Node = TreeReport['roots'][number];

/** Where an objective stands in the cascade. */
interface Place {
  readonly progress: number | null;
  /** References of what it serves. */
  readonly serves: readonly string[];
}

/** All objectives, a row each. */
export function objectiveTable(report: CycleReport, text: Text, { names, titleOf }: WorkbookView): Table {
  const { sheets, columns } = text.screens.workbook;
  const { health, diff } = text.screens;
  const places = placesIn(report.tree);
  const ambitionOf = new Map(
    report.score.teams.flatMap(({ objectives }) => objectives.map((one) => [one.ref, one.ambition] as const)),
  );
  return {
    name: sheets.objectives,
    columns: [
      { heading: columns.team, width: 16 },
      { heading: columns.objective, width: 52 },
      { heading: columns.owner, width: 20 },
      { heading: columns.state, width: 22 },
      { heading: columns.progress, width: 11, isRatio: true },
      { heading: columns.keyResults, width: 11 },
      { heading: columns.ambition, width: 13 },
      { heading: columns.serves, width: 44 },
      { heading: columns.ref, width: 32 },
    ],
    rows: report.status.teams.flatMap(({ team, objectives }) =>
      objectives.map(({ ref, title, owners, health: state, keyResults }) => {
        const { progress, serves } = places.get(ref) ?? { progress: null, serves: [] };
        const ambition = ambitionOf.get(ref);
        return [
          names.team(team),
          title,
          owners.map(names.person).join(', '),
          state && health[state],
          ratioCell(progress),
          keyResults.length,
          ambition === undefined ? null : diff.ambitions[ambition],
          serves.map(titleOf).join('\n'),
          ref,
        ];
      }),
    ),
  };
}

function placesIn({ roots, orphans }: TreeReport): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const enter = ({ ref, progress, alsoServes, children }: Node, parent: string | null) => {
    places.set(ref, { progress, serves: [parent ?? [], ...alsoServes].flat() });
    for (const child of children) enter(child, ref);
  };
  for (const root of [...roots, ...orphans]) enter(root, null);
  return places;
}
