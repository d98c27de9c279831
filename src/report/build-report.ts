import type { IsoDate } from '../model/date';
import type { TeamCycle } from '../model/workspace';
import type { CycleReport } from '../schema/output/report';
import { buildBlockers } from './build-blockers';
import { buildHistory } from './build-history';
import { buildResources } from './build-resources';
import { buildScore, type ScoreReportInput } from './build-score';
import { buildStatus } from './build-status';
import { buildStrategyPage } from './build-strategy';
import { buildTree } from './build-tree';
import { expectation } from './expectation';
import { homesOf } from './homes-of';
import { reportedValue } from './reported-value';

/** What a whole cycle is reported from: definitions as they are today, and this cycle alone. */
export type CycleReportInput = Omit<ScoreReportInput, 'definitions' | 'across'>;

/**
 * `okr report` as plain data: each part as its own command gives it, for readers who are nobody in particular (no figures
 * of persons beyond what all may see). Null for a team of one person whose scores are not shown.
 */
export function buildReport(input: CycleReportInput): CycleReport | null {
  const { workspace, cycle, team, today, holidays, courses } = input;
  const home = workspace.teamCycles.find((one) => one.cycle.id === cycle.id && one.team.id === team);
  const target = home ? ({ kind: 'team', home } as const) : ({ kind: 'organisation' } as const);
  const part = { workspace, cycle, team, today, holidays };
  const history = buildHistory({ ...part, target, courses, anonymize: false });
  if (history === null) return null;
  const status = buildStatus(part);
  const score = buildScore({ ...part, courses, definitions: 'today', across: null });
  return {
    version: 1,
    command: 'report',
    today,
    cycle: cycle.id,
    team,
    incomplete: workspace.incomplete,
    status,
    score,
    expectation: expectation(status, score),
    tree: buildTree({ ...part, depth: null }),
    history,
    strategy: workspace.strategy && buildStrategyPage({ ...part, strategy: workspace.strategy }),
    blockers: buildBlockers({ ...part, owner: null, all: true, person: null }),
    resources: buildResources({ ...part, viewer: null }),
    checkIns: homesOf(workspace, cycle, status.teams)
      .flatMap((one) => checkInsOf(one, today))
      .sort(byDate),
  };
}

function checkInsOf({ team, cycle, checkIns }: TeamCycle, today: IsoDate): CycleReport['checkIns'][number][] {
  return checkIns
    .filter(({ date }) => date <= today)
    .flatMap(({ date, by, entries }) =>
      [...entries].map(([key, { value, confidence, note }]) => ({
        date,
        team: team.id,
        by,
        ref: `${cycle.id}/${team.id}/${key}`,
        value: reportedValue(value),
        confidence,
        note,
      })),
    );
}

function byDate(a: { readonly date: IsoDate }, b: { readonly date: IsoDate }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
