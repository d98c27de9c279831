import { suggest } from '../../language/suggest';
import type { Change } from '../../model/change';
import type { IsoDate } from '../../model/date';
import type { Delegation } from '../../model/workspace';
import { feedbackPage } from '../../page/lead/feedback-page';
import { namesOf } from '../../page/names';
import { feedbackDue } from '../../report/build-lead';
import type { LeadFeedbackReport } from '../../schema/output/lead';
import { toData } from '../../source/node';
import { parse } from '../../source/parse';
import type { Call, Outcome } from '../command';
import { dateFlag } from '../date-flag';
import { EXIT } from '../exit';
import { OkrError } from '../okr-error';
import { openWorkspace } from '../open-workspace';
import { handleOf } from '../who-am-i';
import { writeChanges } from '../write-changes';

/** `okr lead feedback <number|person>`: notes the day of a talk about a delegation. */
export async function leadFeedback(call: Call, written: string | null): Promise<Outcome> {
  const { flags, today, text } = call;
  if (written === null) throw new OkrError('missing-argument', { argument: 'number|person' });
  const { root, workspace } = await openWorkspace(call);
  const unread = workspace.incomplete.find((one) => one.file.startsWith('leadership.'));
  if (unread) throw new OkrError('faulty-file', { file: unread.file }, EXIT.failed);
  const index = theOne(workspace.delegations, written);
  const delegation = workspace.delegations[index];
  if (delegation === undefined) throw new Error('an index leads to a delegation');
  const date = dateFlag(call, 'date') ?? today;
  const { what, to, lastFeedback: last } = delegation;
  if (date > today || (last !== null && date < last)) throw new OkrError('feedback-outside', { date, last, today });
  const { file } = delegation.place;
  const commits = flags.commit === true || workspace.settings.checkIns.commit;
  const done = await writeChanges(call, root, {
    file,
    begin: '',
    changes: (before) => [noted(file, index, delegation, date, before)],
    message: commits ? () => text.screens.lead.commit(what) : null,
  });
  const report: LeadFeedbackReport = {
    version: 1,
    command: 'lead',
    today,
    mode: 'feedback',
    file,
    what,
    to,
    date,
    next: feedbackDue({ ...delegation, lastFeedback: date }),
    commit: done.commit,
  };
  return {
    report,
    page: () => feedbackPage(report, text, namesOf(workspace), done.patch),
    remarks: done.remarks,
    exit: done.exit,
  };
}

/** The place of the delegation a number (from 1) or the only one a person's handle means. @throws OkrError for none and for several */
function theOne(delegations: readonly Delegation[], written: string): number {
  const clean = handleOf(written);
  const numbered = /^\d+$/.test(clean) ? Number(clean) - 1 : null;
  if (numbered !== null && delegations[numbered] !== undefined) return numbered;
  const found = delegations.flatMap(({ to }, index) => (to === clean ? [index] : []));
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  const label = (index: number) => `${index + 1} (${delegations[index]?.what})`;
  if (first !== undefined) throw new OkrError('ambiguous-delegation', { written, allowed: found.map(label) });
  const people = [...new Set(delegations.map(({ to }) => to))];
  throw new OkrError('unknown-delegation', { written, suggestion: suggest(clean, people), allowed: people });
}

/** The change, in the file as it is now: somebody may have moved the delegation or noted a talk meanwhile. */
function noted(file: string, index: number, meant: Delegation, date: IsoDate, before: string | null): Change {
  const { root } = parse(before ?? '');
  const data = root === null ? null : (toData(root) as { readonly delegations?: unknown } | null);
  const listed: unknown = Array.isArray(data?.delegations) ? data.delegations[index] : null;
  const there = listed as { readonly what?: unknown; readonly to?: unknown; readonly last_feedback?: unknown } | null;
  const isSame =
    there?.what === meant.what && there.to === meant.to && (there.last_feedback ?? null) === meant.lastFeedback;
  if (!isSame) throw new OkrError('changed-meanwhile', { file }, EXIT.failed);
  return { kind: 'put', file, path: ['delegations', index], key: 'last_feedback', value: date };
}
