import { handlesOf } from '../../alignment/owner';
import { agenda } from '../../checkin/agenda';
import { findRows, type WorkbookRows } from '../../checkin/find-rows';
import { type PlannedCheckIn, planCheckIn } from '../../checkin/plan-check-in';
import { isSameCell } from '../../checkin/read-cell';
import { type Difference, entryFor, threeWay } from '../../checkin/three-way';
import { isTrouble } from '../../checkin/trouble';
import { NO_EXTRAS } from '../../checkin/typed';
import { schemaComment } from '../../init/schema-comment';
import type { Cycle } from '../../model/cycle';
import { namesOf } from '../../page/names';
import { changedDefinitions } from '../../page/workbook/changed-definitions';
import { threeWayBlocks, workbookCheckinPage } from '../../page/workbook-checkin-page';
import { buildCheckin } from '../../report/build-checkin';
import { differenceOf } from '../../report/build-workbook-checkin';
import { cycleById } from '../../rhythm/calendar';
import type { CheckinReport, WorkbookCheckinReport } from '../../schema/output/checkin';
import { type Frame, frameOf } from '../../score/frame';
import { refuseDay } from '../check-in-day';
import { checkInFile } from '../check-in-file';
import { checkInView } from '../check-in-view';
import type { Call, Outcome } from '../command';
import { commitWritten, confirmEdits } from '../confirm-edits';
import { type Edit, patchOf, planEdits, writeEdits } from '../edit-files';
import { EXIT } from '../exit';
import { type GivenAnswers, givenAnswers } from '../given-answers';
import { listedBlockers } from '../listed-blockers';
import { OkrError } from '../okr-error';
import { chooseCycle, chooseTeam, holidaysOf, type Opened, openWorkspace, textsOf } from '../open-workspace';
import { isUntouched, type PlacedHome, type PlacedRow, placeName, placeRow, saidIn } from '../place-rows';
import { settleConflicts } from '../settle-conflicts';
import { settleJumps } from '../settle-jumps';
import { show } from '../show';
import { whoAmI } from '../who-am-i';
import { readWorkbookFile } from '../workbook-file';

/** What all steps know. */
interface Run {
  readonly call: Call;
  readonly file: string;
  readonly opened: Opened;
  readonly read: WorkbookRows;
  readonly given: GivenAnswers;
  readonly cycle: Cycle;
  /** Of the check-in's day. */
  readonly frame: Frame;
  readonly homes: readonly PlacedHome[];
}

/**
 * `okr checkin --from-xlsx <file>`: value, confidence and note of every key result somebody changed in a workbook, for
 * one team or for all in it: all check-ins are written or none. Definitions are never touched.
 */
export async function checkinFromWorkbook(call: Call, file: string): Promise<Outcome> {
  const given = await givenAnswers(call);
  const read = findRows(await readWorkbookFile(call, file));
  if ('found' in read) {
    const sheets = read.found.map(({ sheet, headings }) => `${sheet} (${headings.slice(0, 8).join(', ')})`);
    throw new OkrError('workbook-columns', { file, sheets });
  }
  const run = await open(call, file, read, given);
  const { rows, left } = narrowed(run);
  const placed = rows
    .filter((row) => !isUntouched(row))
    .map((row) => placeRow(row, run.homes, { workspace: run.opened.workspace, cycle: run.cycle.id }));
  const differences = differencesOf(run, placed);
  const outcome = await take(run, differences, reportOf(run, differences));
  const { nameless } = read;
  const words = call.text.screens.fromWorkbook;
  return {
    ...outcome,
    remarks: [
      ...(left > 0 ? [words.otherTeams(left)] : []),
      ...(nameless.length > 0 ? [words.nameless(nameless.slice(0, 5), Math.max(0, nameless.length - 5))] : []),
      ...(outcome.remarks ?? []),
    ],
  };
}

/** The workspace, and the cycle the workbook is about: `--cycle`, else the one its references name, else today's. */
async function open(call: Call, file: string, read: WorkbookRows, given: GivenAnswers): Promise<Run> {
  const opened = await openWorkspace(call);
  const { workspace } = opened;
  const { settings } = workspace;
  const named = read.rows
    .flatMap(({ ref }) => ref.split('/').slice(0, 1))
    .filter((id) => cycleById(settings.cycles, id));
  const cycles = [...new Set([call.flags.cycle ?? [], ...named].flat())];
  if (cycles.length > 1) throw new OkrError('several-cycles', { cycles });
  const [only] = cycles;
  const cycle = chooseCycle(only === undefined ? call : { ...call, flags: { ...call.flags, cycle: only } }, workspace);
  const today = given.date ?? call.today;
  const frame = frameOf(cycle, settings, { today, holidays: await holidaysOf(workspace) });
  const homes = workspace.teamCycles
    .filter((one) => one.cycle.id === cycle.id && one.objectives.length > 0)
    .map((home) => ({ home, items: agenda(home, frame) }));
  const team = teamOf(call, opened);
  const own = homes.filter(({ home }) => team === null || home.team.id === team);
  if (own.length === 0) throw new OkrError('no-objectives', { team, cycle: cycle.id });
  return { call, file, opened, read, given, cycle, frame, homes: own };
}

/** The team of the argument or of `--team`; null for all. */
function teamOf(call: Call, { workspace }: Opened): string | null {
  const named = [...new Set([call.args[0], call.flags.team].filter((one) => one !== undefined))];
  if (named.length > 1) throw new OkrError('several-teams', { teams: named });
  const [team] = named;
  return team === undefined ? null : chooseTeam({ ...call, flags: { ...call.flags, team } }, workspace);
}

/** The rows that may be about the team asked for, and how many are about others. */
function narrowed({ read, homes, opened, cycle }: Run): { readonly rows: WorkbookRows['rows']; readonly left: number } {
  const ids = new Set(homes.map(({ home }) => home.team.id));
  const others = opened.workspace.teamCycles
    .filter((one) => one.cycle.id === cycle.id && !ids.has(one.team.id))
    .flatMap(({ team }) => [`${team.id}/`, `${cycle.id}/${team.id}/`]);
  const isOther = (ref: string) => ref.split('/').length > 2 && others.some((start) => ref.startsWith(start));
  const rows = read.rows.filter(({ ref }) => !isOther(ref));
  return { rows, left: read.rows.length - rows.length };
}

function differencesOf({ call, opened, read }: Run, placed: readonly PlacedRow[]): Difference[] {
  const { text } = call;
  const items = new Set(placed.map(({ item }) => item));
  return [...items].flatMap((item) => {
    const rows = placed.filter((one) => one.item === item);
    const [first] = rows;
    if (first === undefined) return [];
    const { said, base } = saidIn(rows, { text, isOurs: read.written !== null });
    const found = threeWay(item, said, base, opened.workspace.language);
    if (!isTrouble(found)) return found;
    const field = found.code === 'answer-confidence' ? 'confidence' : found.code === 'answer-note' ? 'note' : 'value';
    throw new OkrError(found.code, { ...found.data, ref: placeName(first, field, text) });
  });
}

function reportOf(run: Run, differences: readonly Difference[]): WorkbookCheckinReport {
  const { call, file, read, cycle, frame, opened } = run;
  const names = namesOf(opened.workspace);
  const byRef = new Map(
    run.homes.flatMap(({ home, items }) => items.map((item) => [item.keyResult.ref, { home, item }] as const)),
  );
  const defined = narrowed(run).rows.flatMap((row) => {
    const found = byRef.get(row.ref);
    if (found === undefined) return [];
    const { home, item } = found;
    const objective = home.objectives.find(({ keyResults }) => keyResults.includes(item.keyResult));
    const own = handlesOf(item.keyResult.owner);
    const owners = own.length > 0 ? own : handlesOf(objective?.owner ?? null);
    return [{ row, keyResult: { ...item.shown, owners } }];
  });
  return {
    version: 1,
    command: 'checkin',
    today: call.today,
    cycle: cycle.id,
    workbook: file,
    base: read.written,
    date: frame.today,
    differences: differences.map((one) => differenceOf(one, true)),
    notTaken: changedDefinitions(defined, isSameCell, { text: call.text, names }),
    checkIns: [],
  };
}

/** Settles conflicts, shows, asks, and writes all check-ins or none. */
async function take(run: Run, all: readonly Difference[], draft: WorkbookCheckinReport): Promise<Outcome> {
  const { call, opened, given } = run;
  const { workspace } = opened;
  const taken = await settleConflicts(call, all);
  const report = { ...draft, differences: all.map((one) => differenceOf(one, taken.includes(one))) };
  const asks = call.host.interactive && !call.flags.yes;
  const by = await whoAmI(
    { ...call, flags: given.by === null ? call.flags : { ...call.flags, by: given.by } },
    opened.root,
    workspace,
  );
  const plans = planned(run, taken, by);
  for (const { checkIn } of plans) await settleJumps(call, checkIn.answers);
  if (plans.length === 0) return outcomeOf(run, report, null);
  const edits = editsOf(run, plans);
  if (asks) {
    await show(call, threeWayBlocks(report, call.text));
    await call.host.err.write('\n');
  }
  const files = edits.map(({ file }) => file);
  const asked = await confirmEdits(call, files, () => edits);
  await writeEdits(call, opened.root, edits);
  const commits = call.flags.commit === true || workspace.settings.checkIns.commit;
  const teams = plans.map(({ at }) => at.home.team.id).join(', ');
  const message = commits ? call.text.screens.checkin.commit(teams, run.frame.today) : null;
  const { commit, remarks, exit } = await commitWritten(call, opened.root, files, message);
  const checkIns = plans.map(
    ({ at, checkIn, file, blockers }): CheckinReport =>
      buildCheckin({
        today: call.today,
        ...at,
        frame: run.frame,
        planned: checkIn,
        file,
        blockers,
        patch: patchOf(edits.filter((edit) => edit.file === file)),
        commit,
      }),
  );
  const outcome = outcomeOf(run, { ...report, checkIns }, asked ? null : patchOf(edits));
  return { ...outcome, remarks, exit };
}

/** A team's check-in, and where it is written. */
interface Plan {
  readonly at: PlacedHome;
  readonly checkIn: PlannedCheckIn;
  readonly file: string;
  readonly blockers: CheckinReport['blockers'];
  readonly changes: ReturnType<typeof planCheckIn>['changes'];
}

function planned(run: Run, taken: readonly Difference[], by: string | null): Plan[] {
  const { call, opened, given, homes, frame } = run;
  const { workspace, files } = opened;
  const own = homes.filter(({ items }) => items.some((item) => taken.some((one) => one.item === item)));
  const { wins, next, blockers } = given.extras;
  const extras = wins.length + next.length + blockers.length;
  if (extras > 0 && own.length > 1) throw new OkrError('several-teams', { teams: own.map(({ home }) => home.team.id) });
  const texts = textsOf(files);
  return own.map((at) => {
    const { home, items } = at;
    refuseDay(frame.today, home, { today: call.today, named: call.flags.cycle !== undefined });
    const answers = items.flatMap((item) => {
      const said = taken.filter((one) => one.item === item);
      return said.length === 0 ? [] : [{ item, ...entryFor(said) }];
    });
    const checkIn = { date: frame.today, by, answers, extras: extras > 0 ? given.extras : NO_EXTRAS };
    const file = checkInFile(home);
    const ids = extras > 0 ? listedBlockers(texts.get(file) ?? null).map(({ id }) => id) : [];
    const context = { language: workspace.language, taken: ids, people: workspace.people };
    return { at, checkIn, file, ...planCheckIn(checkIn, file, context) };
  });
}

function editsOf({ opened }: Run, plans: readonly Plan[]): Edit[] {
  const changes = plans.flatMap((one) => one.changes);
  return planEdits(changes, textsOf(opened.files), schemaComment);
}

function outcomeOf({ call, opened, homes, frame }: Run, report: WorkbookCheckinReport, patch: string | null): Outcome {
  const { text, today } = call;
  const { workspace } = opened;
  const byTeam = new Map(homes.map(({ home }) => [home.team.id, home]));
  return {
    report,
    page: () =>
      workbookCheckinPage(report, text, {
        names: namesOf(workspace),
        isShown: patch === null && report.checkIns.length > 0,
        patch,
        viewOf(team) {
          const home = byTeam.get(team);
          if (home === undefined) throw new Error('a check-in is of a team');
          return checkInView(home, workspace, { day: frame.today, today });
        },
      }),
    exit: EXIT.fine,
  };
}
