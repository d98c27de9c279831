import { agenda } from '../checkin/agenda';
import { findRows, type WorkbookRow, type WorkbookRows } from '../checkin/find-rows';
import type { Cycle } from '../model/cycle';
import { cycleById } from '../rhythm/calendar';
import { type Frame, frameOf } from '../score/frame';
import type { Call } from './command';
import { type GivenAnswers, givenAnswers } from './given-answers';
import { OkrError } from './okr-error';
import { chooseCycle, chooseTeam, holidaysOf, type Opened, openWorkspace } from './open-workspace';
import type { PlacedHome } from './place-rows';
import { readWorkbookFile } from './workbook-file';

/** What all steps of a check-in from a workbook know. */
export interface WorkbookRun {
  readonly call: Call;
  /** The workbook, as it was named. */
  readonly file: string;
  readonly opened: Opened;
  readonly read: WorkbookRows;
  readonly given: GivenAnswers;
  readonly cycle: Cycle;
  /** Of the check-in's day. */
  readonly frame: Frame;
  /** The team asked for, else all of the cycle. */
  readonly homes: readonly PlacedHome[];
  /** Those that may be about these teams. */
  readonly rows: readonly WorkbookRow[];
}

/** Headings of a sheet named in an error at most. */
const HEADINGS = 8;

/**
 * Reads the workbook, opens the workspace, and finds the cycle: `--cycle`, else the one its references name, else today's.
 * @throws OkrError for a workbook without the columns, and for one of several cycles
 */
export async function openWorkbookRun(call: Call, file: string): Promise<WorkbookRun> {
  const given = await givenAnswers(call);
  const read = findRows(await readWorkbookFile(call, file));
  if ('found' in read) {
    const sheets = read.found.map(({ sheet, headings }) => `${sheet} (${headings.slice(0, HEADINGS).join(', ')})`);
    throw new OkrError('workbook-columns', { file, sheets });
  }
  const opened = await openWorkspace(call);
  const { workspace } = opened;
  const cycle = cycleOf(call, opened, read);
  const today = given.date ?? call.today;
  const frame = frameOf(cycle, workspace.settings, { today, holidays: await holidaysOf(workspace) });
  const team = teamOf(call, opened);
  const all = workspace.teamCycles.filter((one) => one.cycle.id === cycle.id);
  const isAsked = ({ team: { id } }: (typeof all)[number]) => team === null || id === team;
  const homes = all
    .filter((one) => isAsked(one) && one.objectives.length > 0)
    .map((home) => ({ home, items: agenda(home, frame) }));
  if (homes.length === 0) throw new OkrError('no-objectives', { team, cycle: cycle.id });
  const others = all.filter((one) => !isAsked(one)).flatMap(({ team: { id } }) => [`${id}/`, `${cycle.id}/${id}/`]);
  const isOther = (ref: string) => ref.split('/').length > 2 && others.some((start) => ref.startsWith(start));
  return { call, file, opened, read, given, cycle, frame, homes, rows: read.rows.filter(({ ref }) => !isOther(ref)) };
}

function cycleOf(call: Call, { workspace }: Opened, { rows }: WorkbookRows): Cycle {
  const { cycles: settings } = workspace.settings;
  const first = new Set(rows.map(({ ref }) => ref.split('/')[0] ?? ''));
  const named = [...first].filter((id) => cycleById(settings, id) !== null);
  const cycles = [...new Set([call.flags.cycle ?? [], ...named].flat())];
  if (cycles.length > 1) throw new OkrError('several-cycles', { cycles });
  const [cycle] = cycles;
  return chooseCycle(cycle === undefined ? call : { ...call, flags: { ...call.flags, cycle } }, workspace);
}

/** The team of the argument or of `--team`; null for all. */
function teamOf(call: Call, { workspace }: Opened): string | null {
  const named = [...new Set([call.args[0], call.flags.team].filter((one) => one !== undefined))];
  if (named.length > 1) throw new OkrError('several-teams', { teams: named });
  const [team] = named;
  return team === undefined ? null : chooseTeam({ ...call, flags: { ...call.flags, team } }, workspace);
}
