import { schemaComment } from '../../init/schema-comment';
import { suggest } from '../../language/suggest';
import { leftOut } from '../../leadership/left-out';
import type { IsoDate } from '../../model/date';
import type { TeamCycle, Workspace } from '../../model/workspace';
import { namesOf } from '../../page/names';
import { reviewPage } from '../../page/review-page';
import { buildReview } from '../../report/build-review';
import { reviewSkeleton } from '../../report/review-skeleton';
import { answersOf, contradictions, mergeAnswers, type ReviewAnswers } from '../../review/answers';
import { type Closing, closingOf, isOld, objectionTo } from '../../review/closing';
import { planReview } from '../../review/plan-review';
import { openQuestions } from '../../review/review-agenda';
import type { ReviewReport } from '../../schema/output/review';
import { toData } from '../../source/node';
import { parse } from '../../source/parse';
import { askForReview } from '../ask-for-review';
import type { Call, Outcome } from '../command';
import { dateFlag } from '../date-flag';
import type { DraftFile } from '../drafts';
import { EXIT } from '../exit';
import { remarksFor } from '../incomplete';
import { OkrError } from '../okr-error';
import { holidaysOf, openWorkspace } from '../open-workspace';
import { readReviewAnswers } from '../review-answers';
import { dropReview, loadReview, reviewDraft, saveReview } from '../review-draft';
import { reviewHome } from '../review-home';
import { show } from '../show';
import { whoAmI } from '../who-am-i';
import { writeChanges } from '../write-changes';

/** What stays the same from the first question to the last word. */
interface Context {
  readonly call: Call;
  readonly root: string;
  readonly workspace: Workspace;
  readonly closing: Closing;
  readonly file: string;
  readonly draft: DraftFile;
}

/**
 * `okr review [team]`: closes a team's cycle. Who sits at a terminal is led through what is not answered yet; else the
 * answers come from `--answers` or a draft. Without any, it shows what the review asks.
 */
export async function review(call: Call): Promise<Outcome> {
  const { flags, today, text } = call;
  const { root, workspace } = await openWorkspace(call);
  const by = await whoAmI(call, root, workspace);
  const given = flags.answers === undefined ? null : await readReviewAnswers(call, workspace, flags.answers);
  const date = dateFlag(call, 'date') ?? given?.closed ?? today;
  const home = await reviewHome(call, workspace, date);
  refuse(call, workspace, home, date);
  const holidays = await holidaysOf(workspace);
  const closing = closingOf(workspace, home, { date, today, holidays });
  const { cycle, team } = home;
  const file = home.review?.file ?? `okrs/${cycle.id}/reviews/${team.id}.yaml`;
  const context = { call, root, workspace, closing, file, draft: reviewDraft(root, cycle.id, team.id) };
  if (given !== null) checkKeys(closing, given.answers);
  const standing = answersOf(home.review);
  const kept = await resumed(context, given?.answers ?? {}, standing);
  const said = mergeAnswers(given?.answers ?? {}, kept ?? {});
  const known = mergeAnswers(standing, said);
  const asks = call.host.interactive && !flags.yes;
  const remarks = [
    ...remarksFor(workspace, text),
    ...contradictions(standing, said).map((path) => text.screens.review.kept(path)),
  ];
  if (!asks && given === null && kept === null) return agenda(context, known, remarks);
  if (asks) await begin(context, known, kept !== null);
  else if (closing.lastCheckIn === null && !flags.yes)
    throw new OkrError('review-no-check-ins', { ...namesFor(context), command: checkInCommand(closing) });
  else if (isOld(closing)) remarks.push(oldRemark(context));
  const answers = asks
    ? await askForReview(
        {
          call,
          workspace,
          closing,
          holidays,
          owner: by ?? team.lead,
          keep: keeper(context),
          interrupted: () => interrupted(context),
        },
        known,
      )
    : known;
  return close(context, answers, remarks);
}

/** Shows what would be written, asks, writes, and says how it went. */
async function close(context: Context, answers: ReviewAnswers, remarks: readonly string[]): Promise<Outcome> {
  const { call, root, workspace, closing, file, draft } = context;
  const { text, flags } = call;
  const missing = openQuestions(closing, answers).filter(({ required }) => required);
  if (missing.length > 0)
    throw new OkrError('review-unanswered', { keys: missing.map(({ path }) => path), command: command(closing) });
  const { cycle, team } = closing.home;
  const commits = flags.commit === true || workspace.settings.checkIns.commit;
  const written = await writeChanges(call, root, {
    file,
    begin: schemaComment(file),
    changes: (before) => {
      const { root: tree } = parse(before ?? '');
      const data = tree === null ? {} : (toData(tree) as { readonly closed?: unknown } | null);
      if (data?.closed)
        throw new OkrError('review-closed', { ...namesFor(context), closed: String(data.closed), file });
      return planReview(file, answers, closing.date, data);
    },
    message: commits ? () => text.screens.review.commit(cycle.id, team.id) : null,
  }).catch((error: unknown) => {
    throw withDraft(error, context);
  });
  dropReview(call, draft);
  const report = buildReview({ ...context, answers, state: 'closed', today: call.today, commit: written.commit });
  return {
    report,
    page: () => page(context, report, { patch: written.patch, next: [`okr init --from ${cycle.id}`] }),
    remarks: [...remarks, ...written.remarks],
    exit: written.exit,
  };
}

/** What the review asks, for those who bring no answers. */
function agenda(context: Context, answers: ReviewAnswers, remarks: readonly string[]): Outcome {
  const { call, closing } = context;
  const report = buildReview({ ...context, answers, state: 'open', today: call.today, commit: null });
  return {
    report,
    page: () => page(context, report, { skeleton: reviewSkeleton(report) }),
    remarks: [...remarks, call.text.screens.review.needsAnswers(command(closing))],
    exit: EXIT.usage,
  };
}

/** @throws OkrError where a file of the team has a fault, or the cycle cannot be closed on the day */
function refuse(call: Call, workspace: Workspace, home: TeamCycle, date: IsoDate): void {
  const { cycle, team } = home;
  for (const part of ['', 'check-ins/', 'reviews/']) {
    const broken = leftOut(workspace, `okrs/${cycle.id}/${part}${team.id}`);
    if (broken !== null) throw new OkrError('faulty-file', { file: broken }, EXIT.failed);
  }
  const objection = objectionTo(home, date, call.today);
  const names = { team: team.name, cycle: cycle.id };
  switch (objection?.why) {
    case 'closed-already':
      throw new OkrError('review-closed', { ...names, closed: objection.closed, file: objection.file });
    case 'too-early':
      throw new OkrError('review-too-early', { cycle: cycle.id, end: cycle.end, from: objection.from });
    case 'in-future':
      throw new OkrError('review-in-future', { date });
    case 'no-objectives':
      throw new OkrError('review-no-objectives', names);
  }
}

/** @throws OkrError for a key result the cycle does not have */
function checkKeys({ home }: Closing, { key_results = {} }: ReviewAnswers): void {
  const known = home.objectives.flatMap((one) => one.keyResults.map(({ id }) => `${one.id}/${id}`));
  const stray = Object.keys(key_results).find((key) => !known.includes(key));
  if (stray === undefined) return;
  const allowed = known.length <= 12 ? known : null;
  throw new OkrError('unknown-reference', { ref: stray, suggestion: suggest(stray, known), allowed });
}

/** The draft, where it is wanted: with --resume, or when somebody says so. */
async function resumed(context: Context, given: ReviewAnswers, standing: ReviewAnswers): Promise<ReviewAnswers | null> {
  const { call, closing, draft } = context;
  const { flags, host, text } = call;
  const kept = loadReview(call, draft);
  if (kept === null && flags.resume) throw new OkrError('no-draft', { command: command(closing) });
  if (kept === null || flags.resume) return kept;
  if (!host.interactive || flags.yes) return null;
  const left = openQuestions(closing, mergeAnswers(standing, mergeAnswers(given, kept))).length;
  const answer = await host.ask({ type: 'confirm', message: text.screens.review.ask.resume(left), initial: 'yes' });
  if (answer === null) throw interrupted(context);
  return answer === 'yes' ? kept : null;
}

/** Shows the score, and asks whether old values are the last ones; not again of somebody who went on after that. */
async function begin(context: Context, answers: ReviewAnswers, again: boolean): Promise<void> {
  const { call, closing } = context;
  const { host, text } = call;
  const words = text.screens.review;
  const report = buildReview({ ...context, answers, state: 'open', today: call.today, commit: null });
  await show(call, [...page(context, report, {}).blocks, { type: 'text', text: words.intro }]);
  if (again || !isOld(closing)) return;
  const answer = await host.ask({ type: 'confirm', message: words.ask.old, initial: 'no' });
  if (answer !== 'yes')
    throw new OkrError(
      'check-in-first',
      { command: checkInCommand(closing), review: command(closing) },
      EXIT.cancelled,
    );
}

function page(
  { call, workspace, closing }: Context,
  report: ReviewReport,
  view: { readonly patch?: string | null; readonly skeleton?: string; readonly next?: readonly string[] },
) {
  return reviewPage(report, call.text, {
    names: namesOf(workspace),
    oldDays: isOld(closing) ? closing.age : null,
    checkIn: checkInCommand(closing),
    patch: view.patch ?? null,
    skeleton: view.skeleton ?? null,
    next: view.next ?? [],
  });
}

function oldRemark({ call, closing }: Context): string {
  const words = call.text.screens.review;
  const { lastCheckIn, age } = closing;
  return lastCheckIn === null ? words.noValues : words.lastValues(lastCheckIn, age ?? 0);
}

function namesFor({ closing }: Pick<Context, 'closing'>): { readonly team: string; readonly cycle: string } {
  return { team: closing.home.team.name, cycle: closing.home.cycle.id };
}

function interrupted({ call, closing, draft }: Context): OkrError {
  if (loadReview(call, draft) === null) return new OkrError('cancelled', {}, EXIT.cancelled);
  return new OkrError('review-paused', { command: `${command(closing)} --resume` }, EXIT.cancelled);
}

/** Keeps answers as they come; says once where that is not possible. */
function keeper({ call, draft }: Context): (answers: ReviewAnswers) => void {
  let warned = false;
  return (answers) => {
    if (saveReview(call, draft, answers) || warned) return;
    warned = true;
    void call.host.err.write(`${call.text.screens.checkin.draftLost}\n`);
  };
}

/** Trouble with writing, with the command that goes on where the answers are kept. */
function withDraft(error: unknown, context: Context): unknown {
  const { call, closing, draft } = context;
  if (!(error instanceof OkrError) || error.code === 'review-closed') return error;
  if (error.code === 'cancelled') return interrupted(context);
  if (loadReview(call, draft) === null) return error;
  const data = { command: `${command(closing)} --resume` };
  return new OkrError(error.code, error.data, error.exit, { code: 'review-paused', data });
}

function command({ home }: Closing): string {
  return `okr review ${home.team.id} --cycle ${home.cycle.id}`;
}

function checkInCommand({ home, date }: Closing): string {
  return `okr checkin ${home.team.id} --date ${date < home.cycle.end ? date : home.cycle.end}`;
}
