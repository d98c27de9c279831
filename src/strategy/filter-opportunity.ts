import type { Decision, Workspace } from '../model/workspace';

type Answered = Pick<Decision, 'answer' | 'exempt' | 'paysInto'>;

/** Where the filter sends an opportunity: on to ranking, past for now, or around the filter. */
export type Way = 'ranked' | 'passes' | 'exempt';

/** Why a yes is none: no key result is named, or none with the change expected of it. */
export type Gap = 'nothing' | 'objective' | 'unexpected';

/**
 * What a record's answer counts as (method.md 6.3). A yes without a named key result and an expected change counts as
 * maybe; maybe and no pass; duties are not filtered; an answer nobody gave counts as maybe too.
 */
export function filterOpportunity(
  decision: Answered,
  workspace: Pick<Workspace, 'teamCycles'>,
): { readonly way: Way; readonly counts: Decision['answer'] } {
  if (decision.exempt !== null) return { way: 'exempt', counts: decision.answer };
  if (decision.answer === 'yes' && gapOf(decision, workspace) === null) return { way: 'ranked', counts: 'yes' };
  return { way: 'passes', counts: decision.answer === 'no' ? 'no' : 'maybe' };
}

/**
 * What is missing for "pays in" to mean something; null for nothing: one key result with an expected change is enough. A
 * reference that leads nowhere is given the benefit of the doubt, as another rule reports it.
 */
export function gapOf(
  { paysInto }: Pick<Decision, 'paysInto'>,
  { teamCycles }: Pick<Workspace, 'teamCycles'>,
): Gap | null {
  if (paysInto.length === 0) return 'nothing';
  const objectives = teamCycles.flatMap((home) => home.objectives.map(({ ref }) => ref));
  const wider = (ref: string) =>
    ref.startsWith('goal:') || objectives.some((one) => one === ref || one.endsWith(`/${ref}`));
  const exact = paysInto.filter(({ ref }) => !wider(ref));
  if (exact.length === 0) return 'objective';
  return exact.some(({ expected }) => expected !== null && expected.trim() !== '') ? null : 'unexpected';
}

/** Has the day come to ask again about an opportunity that passed? Replaced and outdated records ask nothing. */
export function isDue(decision: Decision, workspace: Pick<Workspace, 'teamCycles'>, today: string): boolean {
  const { kind, status, revisit } = decision;
  if (kind !== 'opportunity' || status === 'superseded' || status === 'deprecated') return false;
  return revisit !== null && revisit <= today && filterOpportunity(decision, workspace).way === 'passes';
}
