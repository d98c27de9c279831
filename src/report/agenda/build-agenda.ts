import type { Cycle } from '../../model/cycle';
import { addDays, addMonths, type IsoDate } from '../../model/date';
import type { Workspace } from '../../model/workspace';
import type { AgendaKind, AgendaReport } from '../../schema/output/agenda';
import { frameOf } from '../../score/frame';
import { buildStatus } from '../build-status';
import { homesOf } from '../homes-of';
import { retro, review } from './closing';
import type { AgendaContext, Meeting } from './draft';
import { planning } from './planning';
import { monthly, weekly } from './running';
import { timetable } from './timetable';

/** What an agenda is built from. */
export interface AgendaInput {
  readonly workspace: Workspace;
  readonly kind: AgendaKind;
  readonly cycle: Cycle;
  /** Whose meeting it is; null for all teams. */
  readonly team: string | null;
  /** Whole minutes. */
  readonly duration: number;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
}

const MEETINGS: Readonly<Record<AgendaKind, Meeting>> = { weekly, monthly, review, retro, planning };

/** `okr agenda` as plain data: a meeting's minutes divided among what the facts call for, the most urgent first. */
export function buildAgenda(input: AgendaInput): AgendaReport {
  const { workspace, kind, cycle, team, duration, today, holidays } = input;
  const { settings } = workspace;
  const status = buildStatus({ workspace, cycle, team, today, holidays });
  const frame = frameOf(cycle, settings, { today, holidays });
  const homes = homesOf(workspace, cycle, status.teams);
  const span = spanOf(kind, today, frame.dueDays);
  const context: AgendaContext = {
    workspace,
    cycle,
    team,
    today,
    holidays,
    homes,
    homeOf: new Map(homes.map((one) => [one.team.id, one])),
    frame,
    status,
    since: span?.since ?? cycle.start,
    until: span?.until ?? today,
  };
  const { sections, points } = MEETINGS[kind];
  const byUrgency = points(context).toSorted((a, b) => a.tier - b.tier);
  const plan = timetable(duration, byUrgency, sections);
  return {
    version: 1,
    command: 'agenda',
    today,
    kind,
    cycle: cycle.id,
    team,
    since: span?.since ?? null,
    until: span?.until ?? null,
    duration,
    incomplete: workspace.incomplete,
    sections: sections.flatMap(({ section }) => {
      const minutes = plan.minutes.get(section);
      const own = plan.points.filter((one) => one.section === section).map(({ point }) => point);
      return minutes === undefined ? [] : [{ section, minutes, points: own }];
    }),
    later: plan.later.map(({ section, point }) => ({ section, point })),
  };
}

/**
 * The days of the last meeting and the next one. Weekly: seven days back, or back to the last planned check-in where a
 * pause or holiday made it longer; monthly: a month. A review, a retro or planning looks at the whole cycle.
 */
function spanOf(
  kind: AgendaKind,
  today: IsoDate,
  dueDays: readonly IsoDate[],
): { readonly since: IsoDate; readonly until: IsoDate } | null {
  if (kind === 'monthly') return { since: addMonths(today, -1), until: addMonths(today, 1) };
  if (kind !== 'weekly') return null;
  const week = addDays(today, -7);
  const due = dueDays.findLast((day) => day < today);
  return { since: due !== undefined && due < week ? due : week, until: addDays(today, 7) };
}
