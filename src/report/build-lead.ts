import { delegationName } from '../leadership/delegation-name';
import { monthBalance } from '../leadership/month-balance';
import { MODELS_OF, SITUATIONS, STYLE_OF } from '../leadership/styles';
import { addDays, daysBetween, type IsoDate } from '../model/date';
import type { Delegation, Development, Workspace } from '../model/workspace';
import type { LeadOverviewReport } from '../schema/output/lead';

/** What the overview is reported from. */
export interface LeadInput {
  /** Null in a folder without one: then the table of situations stands alone. */
  readonly workspace: Workspace | null;
  /** Who asks; null where that is not known. */
  readonly person: string | null;
  readonly today: IsoDate;
}

/**
 * `okr lead` as plain data. Delegations are tasks all share; whom somebody coaches, and their balance, are shown to
 * themselves, and to others only where `privacy.per_person` is agreed.
 */
export function buildLead({ workspace, person, today }: LeadInput): LeadOverviewReport {
  const all = workspace?.developments ?? [];
  const agreed = workspace?.settings.perPerson === 'agreed';
  const isShown = ({ who, by }: Development) => agreed || (person !== null && (who === person || by === person));
  const shown = all.filter(isShown);
  return {
    version: 1,
    command: 'lead',
    today,
    mode: 'overview',
    incomplete: workspace?.incomplete ?? [],
    delegations: (workspace?.delegations ?? [])
      .map((one, index, every) => shownDelegation(one, delegationName(every, index), today))
      .sort(byDue),
    developments: shown
      .map(({ kind, who, by, topic, goal, since, next }) => ({ kind, who, by, topic, goal, since, next }))
      .sort((a, b) => order(a.next ?? '9', b.next ?? '9')),
    withheld: all.length - shown.length,
    balances: workspace === null ? [] : balances(workspace, person, today),
    person,
    situations: SITUATIONS.map((situation) => {
      const style = STYLE_OF[situation];
      return { situation, style, models: MODELS_OF[style] };
    }),
  };
}

/** When feedback on a delegation is due: its last day and its interval; null where one of them is missing. */
export function feedbackDue({ feedbackEvery, lastFeedback }: Pick<Delegation, 'feedbackEvery' | 'lastFeedback'>) {
  return feedbackEvery === null || lastFeedback === null ? null : addDays(lastFeedback, feedbackEvery);
}

function shownDelegation(one: Delegation, name: string, today: IsoDate): LeadOverviewReport['delegations'][number] {
  const { what, to, by, level, result, feedbackEvery, lastFeedback, review } = one;
  const due = feedbackDue(one);
  const overdueDays = due === null ? 0 : Math.max(0, daysBetween(due, today));
  return {
    name,
    what,
    to,
    by,
    level,
    result,
    feedbackEvery,
    lastFeedback,
    due,
    overdueDays,
    review,
  };
}

function balances(workspace: Workspace, person: string | null, today: IsoDate): LeadOverviewReport['balances'] {
  if (workspace.settings.perPerson !== 'agreed') return person === null ? [] : [monthBalance(person, workspace, today)];
  const leaders = new Set([
    ...(person === null ? [] : [person]),
    ...workspace.delegations.flatMap(({ by }) => by ?? []),
    ...workspace.developments.flatMap(({ by }) => by ?? []),
    ...workspace.teamCycles.flatMap(({ blockers }) => blockers.flatMap(({ owner }) => owner ?? [])),
  ]);
  return [...leaders].sort(order).map((one) => monthBalance(one, workspace, today));
}

/** What was never talked about, then the longest overdue; what has no interval comes last. */
function byDue(a: LeadOverviewReport['delegations'][number], b: LeadOverviewReport['delegations'][number]): number {
  const key = ({ due, feedbackEvery }: typeof a) => due ?? (feedbackEvery === null ? '9' : '0');
  return order(key(a), key(b));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
