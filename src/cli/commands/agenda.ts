import { chooseCycle as choosePlanned } from '../../init/choose-cycle';
import { suggest } from '../../language/suggest';
import { type MinutesView, writeMinutes } from '../../minutes/write-minutes';
import type { Cycle } from '../../model/cycle';
import { addDays } from '../../model/date';
import type { Workspace } from '../../model/workspace';
import { agendaPage } from '../../page/agenda/agenda-page';
import { namesOf } from '../../page/names';
import { buildAgenda } from '../../report/agenda/build-agenda';
import { previousCycle } from '../../rhythm/calendar';
import { MEETING_MINUTES } from '../../rhythm/constants';
import type { AgendaKind, AgendaReport } from '../../schema/output/agenda';
import { isClosed } from '../../score/standing';
import type { Call, Outcome } from '../command';
import { exitFor, remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { chooseCycle, chooseTeam, holidaysOf, knownCycle, openWorkspace } from '../open-workspace';
import { takeMinutes } from './agenda-minutes';

const SHORTEST = 15;
const LONGEST = 180;

/** `okr agenda weekly|monthly|review|retro|planning` */
export async function agenda(call: Call): Promise<Outcome> {
  const { today, text } = call;
  const kind = kindOf(call);
  const duration = durationOf(call, kind);
  if (call.flags.minutes !== undefined) return takeMinutes(call, kind, call.flags.minutes);
  const { workspace } = await openWorkspace(call);
  const team = chooseTeam(call, workspace);
  const cycle = cycleFor(kind, call, workspace);
  const holidays = await holidaysOf(workspace, today);
  const report = buildAgenda({ workspace, kind, cycle, team, duration, today, holidays });
  const homes = workspace.teamCycles.filter(
    (one) => one.cycle.id === cycle.id && (team === null || one.team.id === team) && one.objectives.length > 0,
  );
  const silent = homes.every(({ checkIns }) => checkIns.every(({ date }) => date > today));
  const view = {
    cycle,
    names: namesOf(workspace),
    hasObjectives: homes.length > 0,
    unheard: silent ? (homes[0]?.team.id ?? null) : null,
  };
  return {
    report,
    page: () => agendaPage(report, text, view),
    formats: { md: () => writeMinutes(report, text, minutesView(call, workspace, report)) },
    remarks: remarksFor(workspace, text),
    exit: exitFor(workspace),
  };
}

/** Names for the minutes: examples with people and a team there are. */
function minutesView(call: Call, workspace: Workspace, { today, team }: AgendaReport): MinutesView {
  const [first] = workspace.teams;
  const person = first?.lead ?? [...(workspace.people?.keys() ?? [])][0] ?? 'anna';
  const example = {
    person,
    team: team ?? workspace.teams.find((one) => one.parent !== null)?.id ?? first?.id ?? 'sales',
  };
  return { names: namesOf(workspace), team, today, language: call.language, example };
}

function kindOf({ args }: Call): AgendaKind {
  const [said = ''] = args;
  const kinds = Object.keys(MEETING_MINUTES) as AgendaKind[];
  const kind = kinds.find((one) => one === said);
  if (kind === undefined)
    throw new OkrError('unknown-agenda', { kind: said, suggestion: suggest(said, kinds), allowed: kinds });
  return kind;
}

function durationOf({ flags }: Call, kind: AgendaKind): number {
  const said = flags.duration;
  if (said === undefined) return MEETING_MINUTES[kind];
  const minutes = /^\d{1,3}$/.test(said) ? Number(said) : 0;
  if (minutes < SHORTEST || minutes > LONGEST)
    throw new OkrError('bad-duration', { value: said, shortest: SHORTEST, longest: LONGEST });
  return minutes;
}

/** A review or retro looks back at the cycle before for as long as it is not closed with a review, a month at most. */
const LOOKS_BACK = 28;

/** `--cycle`, else the one the meeting is about: for planning the next one, for review and retro the one that just ended. */
function cycleFor(kind: AgendaKind, call: Call, workspace: Workspace): Cycle {
  const { today } = call;
  const { cycles } = workspace.settings;
  const ids = [...new Set(workspace.teamCycles.map((one) => one.cycle.id))];
  if (kind === 'planning') {
    if (call.flags.cycle !== undefined) return knownCycle(call.flags.cycle, workspace, ids);
    const planned = choosePlanned(cycles, today, ({ id }) => !ids.includes(id)).chosen;
    if (planned === null) throw new OkrError('no-cycles');
    return planned;
  }
  const chosen = chooseCycle(call, workspace);
  if (call.flags.cycle !== undefined || (kind !== 'review' && kind !== 'retro')) return chosen;
  const before = previousCycle(cycles, chosen);
  if (before === null || !ids.includes(before.id) || addDays(before.end, LOOKS_BACK) < today) return chosen;
  const homes = workspace.teamCycles.filter((one) => one.cycle.id === before.id && one.objectives.length > 0);
  const open = homes.some((one) => one.review === null || !isClosed(one, { cycle: before, today }));
  return open || kind === 'retro' ? before : chosen;
}
