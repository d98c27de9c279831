import type { ResourcesReport } from '../schema/output/resources';

/** The columns of `okr resources --format csv`, by names that do not change with the language. */
export const RESOURCE_COLUMNS = [
  'cycle',
  'initiative',
  'title',
  'kind',
  'team',
  'status',
  'objective',
  'objective_title',
  'goal',
  'share',
  'budget',
  'spent',
  'days',
  'days_spent',
] as const;

/** A line for each initiative, objective and strategic goal: a sum over any column counts each euro once. */
export function resourceRows(report: ResourcesReport): (string | number | null)[][] {
  const initiatives = new Map(report.initiatives.map((one) => [one.id, one]));
  const titles = new Map(report.objectives.map(({ ref, title }) => [ref, title]));
  return report.pieces.map(({ initiative, kind, objective, goal, share, money, days }) => {
    const { title = '', team = null, status = null } = initiatives.get(initiative) ?? {};
    const objectiveTitle = objective === null ? null : (titles.get(objective) ?? null);
    return [
      report.cycle,
      initiative,
      title,
      kind,
      team,
      status,
      objective,
      objectiveTitle,
      goal,
      share,
      money.planned,
      money.spent,
      days.planned,
      days.spent,
    ];
  });
}
