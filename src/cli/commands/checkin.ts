import { type AgendaItem, agenda } from '../../checkin/agenda';
import { countTyped, type Draft } from '../../checkin/draft';
import { joinLine } from '../../checkin/join-line';
import { type PlannedCheckIn, planCheckIn } from '../../checkin/plan-check-in';
import type { Answer } from '../../checkin/read-answer';
import type { Extras } from '../../checkin/typed';
import { schemaComment } from '../../init/schema-comment';
import type { TeamCycle } from '../../model/workspace';
import { checkinPage } from '../../page/checkin-page';
import { buildCheckin, effectsOf } from '../../report/build-checkin';
import type { CheckinReport } from '../../schema/output/checkin';
import { type Frame, frameOf } from '../../score/frame';
import { formatOf } from '../../text/format';
import { refuseDay } from '../check-in-day';
import { dropDraft, loadDraft, saveDraft } from '../check-in-draft';
import { checkInFile } from '../check-in-file';
import { checkInView } from '../check-in-view';
import type { Call, Outcome } from '../command';
import { patchOf } from '../edit-files';
import { EXIT } from '../exit';
import { type GivenAnswers, givenAnswers } from '../given-answers';
import { withAnswersKept } from '../keep-answers';
import { listedBlockers } from '../listed-blockers';
import { OkrError } from '../okr-error';
import { type Home, openHome } from '../open-home';
import { holidaysOf } from '../open-workspace';
import { settleJumps } from '../settle-jumps';
import { answersOf, typedByKey } from '../typed-answers';
import { whoAmI } from '../who-am-i';
import { type Written, writeChanges } from '../write-changes';

/** `okr checkin [team]`: asks for, or takes, what is said about a team's key results, and adds it to its check-in file. */
export async function checkin(call: Call): Promise<Outcome> {
  const { flags, today, host } = call;
  const workbook = flags['from-xlsx'];
  if (workbook !== undefined) return (await import('./checkin-workbook')).checkinFromWorkbook(call, workbook);
  const given = await givenAnswers(call);
  const refs = given.entries.map(({ ref }) => ref);
  const opened = await openHome(call, { refs, day: given.date ?? today }, async (root, cycle, read) =>
    (await import('../ask-team')).askTeam(call, root, cycle, read),
  );
  const { home, workspace } = opened;
  const asks = host.interactive && !flags.yes && given.entries.length === 0;
  const kept = await keptDraft(call, opened, asks);
  const day = given.date ?? kept?.date ?? today;
  const named = flags.cycle !== undefined || refs.some((ref) => ref.startsWith(`${home.cycle.id}/`));
  refuseDay(day, home, { today, named });
  const frame = frameOf(home.cycle, workspace.settings, { today: day, holidays: await holidaysOf(workspace) });
  const items = agenda(home, frame);
  if (items.length === 0) throw new OkrError('no-key-results', { team: home.team.id, cycle: home.cycle.id });
  let draft = kept ? withFlags(kept, given) : draftOf(given, { home, items, today, next: asks ? 0 : items.length + 1 });
  const run: Run = { call, opened, frame, items, file: checkInFile(home) };
  try {
    if (asks && draft.next <= items.length) {
      draft = await askAll(run, draft, (one) => {
        draft = one;
      });
    }
    const planned = await plan(run, draft, asks || kept !== null);
    const outcome = isEmpty(planned) ? nothing(run, planned, asks) : await write(run, planned);
    if (asks || flags.resume) dropDraft(call, opened);
    return { ...outcome, remarks: [...(outcome.remarks ?? []), ...leftBehind(run, draft)] };
  } catch (error) {
    // Who says no to what was shown wants to look at the answers again.
    const isRefused = error instanceof OkrError && error.code === 'cancelled' && draft.next > items.length;
    throw withAnswersKept(error, call, opened, isRefused ? { ...draft, next: 0 } : draft);
  }
}

/** What all steps of one check-in know. */
interface Run {
  readonly call: Call;
  readonly opened: Home;
  /** Of the check-in's day. */
  readonly frame: Frame;
  readonly items: readonly AgendaItem[];
  readonly file: string;
}

/** The draft to go on with: the one asked for by `--resume`, or one that the person takes up when it is offered. */
async function keptDraft(call: Call, opened: Home, asks: boolean): Promise<Draft | null> {
  const { flags, host, text } = call;
  const { home } = opened;
  if (!flags.resume && !asks) return null;
  const found = loadDraft(call, opened);
  const draft = found !== null && countTyped(found) > 0 ? found : null;
  if (draft === null && flags.resume)
    throw new OkrError('no-kept-answers', { team: home.team.id, cycle: home.cycle.id });
  if (draft === null || flags.resume) return draft;
  const message = text.screens.checkin.draft.question(countTyped(draft), draft.saved);
  const answer = await host.ask({ type: 'confirm', message, initial: 'yes', words: text.screens.writing.answers });
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return answer === 'yes' ? draft : null;
}

function draftOf(
  given: GivenAnswers,
  { home, items, today, next }: { home: TeamCycle; items: readonly AgendaItem[]; today: string; next: number },
): Draft {
  const { entries, date, by, extras } = given;
  return { saved: today, date, by, typed: typedByKey(entries, items, home), extras, next };
}

/** A draft with what the command line adds now. */
function withFlags(draft: Draft, { date, by, extras }: GivenAnswers): Draft {
  const both = <K extends keyof Extras>(kind: K) => [...draft.extras[kind], ...extras[kind]] as unknown as Extras[K];
  return {
    ...draft,
    date: date ?? draft.date,
    by: by ?? draft.by,
    extras: { wins: both('wins'), next: both('next'), blockers: both('blockers') },
  };
}

/** Questions are loaded only where they are asked. */
async function askAll(run: Run, draft: Draft, follow: (draft: Draft) => void): Promise<Draft> {
  const { call, opened, frame, items, file } = run;
  const { home, workspace } = opened;
  const { askCheckIn } = await import('../ask-check-in');
  let warned = false;
  const keep = (one: Draft) => {
    follow(one);
    if (saveDraft(call, opened, one) || warned) return;
    warned = true;
    void call.host.err.write(`${call.text.screens.checkin.draftLost}\n`);
  };
  const effectOf = (answer: Answer) => {
    const said = { date: frame.today, by: null, answers: [answer], extras: { wins: [], next: [], blockers: [] } };
    const [effect] = effectsOf(home, frame, said, file);
    if (effect === undefined) throw new Error('an answer has its effect');
    return effect;
  };
  const asking = { team: home.team.name, date: frame.today, items, language: workspace.language, effectOf, keep };
  return askCheckIn(call, asking, draft);
}

/** What is to be written. `isSettled`: somebody said yes to doubtful values already; a draft holds no others. */
async function plan({ call, opened, frame, items }: Run, draft: Draft, isSettled: boolean): Promise<PlannedCheckIn> {
  const { root, workspace } = opened;
  const answers = answersOf(draft.typed, items, workspace.language);
  if (!isSettled) await settleJumps(call, answers);
  const flags = draft.by === null ? call.flags : { ...call.flags, by: draft.by };
  return { date: frame.today, by: await whoAmI({ ...call, flags }, root, workspace), answers, extras: draft.extras };
}

/** What was typed about key results that are not there any more, to be said before the draft is forgotten. */
function leftBehind({ call, items, opened }: Run, { typed }: Draft): string[] {
  const keys = new Set(items.map(({ key }) => key));
  const { number } = formatOf(opened.workspace.language);
  return Object.entries(typed).flatMap(([key, said]) =>
    keys.has(key) ? [] : [call.text.screens.checkin.leftBehind(key, joinLine(said, number))],
  );
}

function isEmpty({ answers, extras }: PlannedCheckIn): boolean {
  return answers.length + extras.wins.length + extras.next.length + extras.blockers.length === 0;
}

/** A person may have nothing to say; a script has forgotten it. */
function nothing(run: Run, planned: PlannedCheckIn, asks: boolean): Outcome {
  if (!asks) throw new OkrError('needs-answer', { flags: ['--set <ref>=<value>'] });
  return outcomeOf(run, planned, { written: null, blockers: [] });
}

async function write(run: Run, planned: PlannedCheckIn): Promise<Outcome> {
  const { call, opened, file, frame } = run;
  const { root, workspace, home } = opened;
  const commits = call.flags.commit === true || workspace.settings.checkIns.commit;
  let blockers: CheckinReport['blockers'] = [];
  const written = await writeChanges(call, root, {
    file,
    begin: schemaComment(file),
    changes: (before) => {
      const taken = planned.extras.blockers.length === 0 ? [] : listedBlockers(before).map(({ id }) => id);
      const plan = planCheckIn(planned, file, { language: workspace.language, taken, people: workspace.people });
      blockers = plan.blockers;
      return plan.changes;
    },
    message: commits ? () => call.text.screens.checkin.commit(home.team.id, frame.today) : null,
  });
  return outcomeOf(run, planned, { written, blockers });
}

function outcomeOf(
  { call, opened, frame, items, file }: Run,
  planned: PlannedCheckIn,
  { written, blockers }: { readonly written: Written | null; readonly blockers: CheckinReport['blockers'] },
): Outcome {
  const { text, today } = call;
  const { workspace, home } = opened;
  const patch = written === null ? '' : patchOf([written.edit]);
  const commit = written?.commit ?? null;
  const report = buildCheckin({ today, home, items, frame, planned, file, blockers, patch, commit });
  return {
    report,
    page: () =>
      checkinPage(report, text, {
        ...checkInView(home, workspace, { day: frame.today, today }),
        isShown: written?.patch === null,
      }),
    remarks: written?.remarks ?? [],
    exit: written?.exit ?? EXIT.fine,
  };
}
