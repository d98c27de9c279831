import { schemaComment } from '../../init/schema-comment';
import { suggest } from '../../language/suggest';
import type { Change } from '../../model/change';
import type { IsoDate } from '../../model/date';
import { freeId, idFrom } from '../../model/id-from';
import type { Decision, Workspace } from '../../model/workspace';
import { filterDecisionPage } from '../../page/filter-decision-page';
import { namesOf } from '../../page/names';
import { shownOpportunity } from '../../report/build-filter';
import { id as idShape } from '../../schema/leaf';
import type { FilterDecisionReport } from '../../schema/output/filter';
import { decisionNames } from '../../strategy/decision-names';
import { planDecision, planSuperseded } from '../../strategy/plan-decision';
import { askForOpportunity, type KnownOpportunity } from '../ask-for-opportunity';
import type { Call, Outcome } from '../command';
import { commitWritten, confirmEdits } from '../confirm-edits';
import { dateFlag } from '../date-flag';
import { patchOf, planEdits, writeEdits } from '../edit-files';
import { EXIT } from '../exit';
import { OkrError } from '../okr-error';
import { type Opened, openWorkspace, textsOf } from '../open-workspace';
import { lineOf } from '../opportunity-flags';
import { handleOf, knownPerson, whoAmI } from '../who-am-i';

/** Ids are typed again to replace a record. */
const LONGEST_ID = 40;

/** What is decided about: a title, or a record whose question is asked again. */
export interface ToDecide extends Pick<KnownOpportunity, 'title' | 'answer'> {
  /** The record to replace; `--supersedes` where none is given. */
  readonly replaces?: string;
}

/**
 * `okr filter "<title>"`: filters an opportunity and writes its record, which is new and never overwrites one. The record
 * it replaces and the line of the not-doing list are written together with it, or none of them.
 */
export async function decideOpportunity(call: Call, wanted: ToDecide): Promise<Outcome> {
  const { flags, text, today } = call;
  const opened = await openWorkspace(call);
  const { root, workspace, files } = opened;
  const date = decidedOn(call);
  const old = replacedBy(workspace, wanted.replaces ?? flags.supersedes ?? null);
  const deciders = await decidersOf(call, root, workspace);
  const context = lineOf('--context', flags.context);
  const options = (flags.options ?? []).flatMap((one) => lineOf('--options', one) ?? []);
  checkId(flags.id, opened);
  const title = wanted.title === null ? null : lineOf('title', wanted.title);
  const answers = await askForOpportunity(call, workspace, { ...wanted, title, date });
  const id = flags.id ?? freeId(idFrom(answers.title, LONGEST_ID) || 'opportunity', takenIds(opened));
  const file = `decisions/${date}-${id}.yaml`;
  const { gap, notDoing, ...rest } = answers;
  const status = answers.answer === 'yes' || answers.exempt !== null ? ('accepted' as const) : ('rejected' as const);
  const supersedes = old === null ? [] : [decisionNames(old)[0]];
  const decision = { ...rest, id, date, status, context, options, deciders, supersedes };
  const changes: Change[] = [
    ...planDecision(file, decision),
    ...(old === null ? [] : planSuperseded(old.place.file, id)),
    ...(notDoing === null ? [] : [notDoingLine(workspace, notDoing)]),
  ];
  const edits = planEdits(changes, textsOf(files), schemaComment);
  const paths = edits.map((one) => one.file);
  const asked = await confirmEdits(call, paths, () => edits);
  await writeEdits(call, root, edits);
  const commits = flags.commit === true || workspace.settings.checkIns.commit;
  const done = await commitWritten(call, root, paths, commits ? text.screens.filter.commit(answers.title) : null);
  const written: Decision = {
    ...decision,
    kind: 'opportunity',
    supersededBy: null,
    consequences: [],
    consulted: [],
    place: { file, path: [], on: 'value' },
  };
  const report: FilterDecisionReport = {
    version: 1,
    command: 'filter',
    today,
    action: 'decide',
    decision: shownOpportunity(written, workspace, today),
    gap,
    notDoing,
    files: paths,
    commit: done.commit,
  };
  const view = { names: namesOf(workspace), patch: asked ? null : patchOf(edits) };
  return { report, page: () => filterDecisionPage(report, text, view), remarks: done.remarks, exit: done.exit };
}

/** `--date`, today where it is not given. */
function decidedOn(call: Call): IsoDate {
  const date = dateFlag(call, 'date') ?? call.today;
  if (date > call.today) throw new OkrError('decided-ahead', { date, today: call.today });
  return date;
}

/** `--decider`, else whoever runs the command. */
async function decidersOf(call: Call, root: string, workspace: Workspace): Promise<readonly string[]> {
  const named = (call.flags.decider ?? []).map((one) => knownPerson(handleOf(one), workspace.people));
  if (named.length > 0) return [...new Set(named)];
  const person = await whoAmI(call, root, workspace);
  return person === null ? [] : [person];
}

/** Every name a record has or would be found by, those of faulty files too. */
function takenIds({ workspace, files }: Opened): ReadonlySet<string> {
  const faulty = files
    .filter(({ path }) => path.startsWith('decisions/'))
    .map(({ path: file }) => ({ id: null, place: { file, path: [], on: 'value' as const } }));
  return new Set([...workspace.decisions, ...faulty].flatMap(decisionNames));
}

function checkId(id: string | undefined, opened: Opened): void {
  if (id === undefined) return;
  if (!idShape.safeParse(id).success) throw new OkrError('bad-id', { id, suggestion: idFrom(id, 80) || null });
  if (takenIds(opened).has(id)) throw new OkrError('taken-id', { id, ref: `decisions/…-${id}` });
}

/** The record a name means. @throws OkrError for none, and for one that was replaced already */
function replacedBy({ decisions }: Workspace, name: string | null): Decision | null {
  if (name === null) return null;
  const found = decisions.find((one) => decisionNames(one).includes(name));
  if (found === undefined) {
    const known = decisions.map((one) => decisionNames(one)[0]);
    const allowed = known.length > 0 && known.length <= 12 ? known : null;
    throw new OkrError('unknown-decision', { id: name, suggestion: suggest(name, known), allowed });
  }
  if (found.status === 'superseded') throw new OkrError('already-superseded', { id: name, by: found.supersededBy });
  return found;
}

function notDoingLine({ strategy, incomplete }: Workspace, line: string): Change {
  const faulty = incomplete.find(({ file }) => file.startsWith('strategy.'));
  if (faulty !== undefined) throw new OkrError('faulty-file', { file: faulty.file }, EXIT.failed);
  if (strategy === null) throw new OkrError('no-strategy');
  return { kind: 'append', file: strategy.file, path: ['not_doing'], value: line };
}
