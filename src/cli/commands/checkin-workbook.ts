import { type PlannedCheckIn, planCheckIn } from '../../checkin/plan-check-in';
import { type Difference, entryFor } from '../../checkin/three-way';
import { NO_EXTRAS } from '../../checkin/typed';
import { schemaComment } from '../../init/schema-comment';
import { namesOf } from '../../page/names';
import { threeWayBlocks, workbookCheckinPage } from '../../page/workbook-checkin-page';
import { buildCheckin } from '../../report/build-checkin';
import { differenceOf } from '../../report/build-workbook-checkin';
import type { CheckinReport, WorkbookCheckinReport } from '../../schema/output/checkin';
import { refuseDay } from '../check-in-day';
import { checkInFile } from '../check-in-file';
import { checkInView } from '../check-in-view';
import type { Call, Outcome } from '../command';
import { commitWritten, confirmEdits } from '../confirm-edits';
import { type Edit, patchOf, planEdits, writeEdits } from '../edit-files';
import { EXIT } from '../exit';
import { listedBlockers } from '../listed-blockers';
import { OkrError } from '../okr-error';
import { textsOf } from '../open-workspace';
import type { PlacedHome } from '../place-rows';
import { settleConflicts } from '../settle-conflicts';
import { settleJumps } from '../settle-jumps';
import { show } from '../show';
import { whoAmI } from '../who-am-i';
import { type WorkbookDifferences, workbookDifferences } from '../workbook-differences';
import { openWorkbookRun, type WorkbookRun } from '../workbook-run';

/** Cells without a key result named in a remark at most. */
const NAMED = 5;

/**
 * `okr checkin --from-xlsx <file>`: value, confidence and note of every key result somebody changed in a workbook, for
 * one team or for all in it: all check-ins are written or none. Definitions are never touched.
 */
export async function checkinFromWorkbook(call: Call, file: string): Promise<Outcome> {
  const run = await openWorkbookRun(call, file);
  const outcome = await take(run, workbookDifferences(run));
  const { rows, nameless } = run.read;
  const words = call.text.screens.fromWorkbook;
  const left = rows.length - run.rows.length;
  return {
    ...outcome,
    remarks: [
      ...(left > 0 ? [words.otherTeams(left)] : []),
      ...(nameless.length > 0 ? [words.nameless(nameless.slice(0, NAMED), Math.max(0, nameless.length - NAMED))] : []),
      ...(outcome.remarks ?? []),
    ],
  };
}

/** Settles conflicts, shows, asks, and writes all check-ins or none. */
async function take(run: WorkbookRun, { differences, notTaken }: WorkbookDifferences): Promise<Outcome> {
  const { call, opened, given } = run;
  const { workspace } = opened;
  const taken = await settleConflicts(call, differences);
  const report: WorkbookCheckinReport = {
    version: 1,
    command: 'checkin',
    today: call.today,
    cycle: run.cycle.id,
    workbook: run.file,
    base: run.read.written,
    date: run.frame.today,
    differences: differences.map((one) => differenceOf(one, taken.includes(one))),
    notTaken,
    checkIns: [],
  };
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

function planned(run: WorkbookRun, taken: readonly Difference[], by: string | null): Plan[] {
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

function editsOf({ opened }: WorkbookRun, plans: readonly Plan[]): Edit[] {
  const changes = plans.flatMap((one) => one.changes);
  return planEdits(changes, textsOf(opened.files), schemaComment);
}

function outcomeOf(
  { call, opened, homes, frame }: WorkbookRun,
  report: WorkbookCheckinReport,
  patch: string | null,
): Outcome {
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
