import type { CycleReport } from '../../schema/output/report';
import type { Objective, Team } from './view';

type Of<List extends readonly unknown[]> = List[number];

/** The parts of a report by the reference they are about, so that a card finds all that belongs to it. */
export interface ReportIndex {
  readonly objectives: ReadonlyMap<string, { readonly objective: Objective; readonly team: Team }>;
  readonly scores: ReadonlyMap<string, Of<Of<CycleReport['score']['teams']>['objectives']>>;
  readonly expected: ReadonlyMap<string, number | null>;
  readonly courses: ReadonlyMap<string, Of<CycleReport['history']['courses']>>;
  /** The latest check-in of each key result. */
  readonly said: ReadonlyMap<string, Of<CycleReport['checkIns']>>;
  /** Changes of each objective and its key results, newest first. */
  changesOf(objective: Objective): CycleReport['history']['definitions'];
  /** Open blockers that hold one of them up. */
  blockersOf(objective: Objective): CycleReport['blockers']['blockers'];
  /** How many key results there are. */
  readonly keyResults: number;
}

export function indexReport(report: CycleReport): ReportIndex {
  const { status, score, history, blockers, checkIns } = report;
  const placed = status.teams.flatMap((team) => team.objectives.map((objective) => ({ objective, team })));
  return {
    objectives: new Map(placed.map((one) => [one.objective.ref, one])),
    scores: new Map(score.teams.flatMap(({ objectives }) => objectives.map((one) => [one.ref, one] as const))),
    expected: new Map(report.expectation.objectives.map(({ ref, expected }) => [ref, expected])),
    courses: new Map(history.courses.map((one) => [one.ref, one])),
    said: new Map(checkIns.map((one) => [one.ref, one])),
    changesOf: (objective) => {
      const refs = refsOf(objective);
      return history.definitions.filter(({ ref }) => refs.has(ref));
    },
    blockersOf: (objective) => {
      const refs = refsOf(objective);
      return blockers.blockers.filter(({ open, keyResults }) => open && keyResults.some((ref) => refs.has(ref)));
    },
    keyResults: placed.reduce((sum, { objective }) => sum + objective.keyResults.length, 0),
  };
}

function refsOf({ ref, keyResults }: Objective): ReadonlySet<string> {
  return new Set([ref, ...keyResults.map((one) => one.ref)]);
}
