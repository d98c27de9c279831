import type { AgendaItem } from '../checkin/agenda';
import { findKeyResult } from '../checkin/find-key-result';
import { type Answer, readAnswer } from '../checkin/read-answer';
import type { TypedFor } from '../checkin/split-set';
import { isTrouble } from '../checkin/trouble';
import type { Typed } from '../checkin/typed';
import type { Language, TeamCycle } from '../model/workspace';
import { OkrError } from './okr-error';

/** What was typed, by `objective/key-result`. */
export type TypedByKey = Readonly<Record<string, Typed>>;

/**
 * Finds the key result of each reference; the milestones of one are put together.
 * @throws OkrError for a reference that leads nowhere, to something dropped, or twice to one thing
 */
export function typedByKey(entries: readonly TypedFor[], items: readonly AgendaItem[], home: TeamCycle): TypedByKey {
  const place = { cycle: home.cycle.id, team: home.team.id };
  const typed = new Map<string, Typed>();
  for (const { ref, typed: said } of entries) {
    const found = findKeyResult(ref, items, place);
    if ('allowed' in found) throw leadsNowhere(ref, found, home);
    const { item, milestone } = found;
    const before = typed.get(item.key);
    if (milestone === null) {
      if (before !== undefined) throw new OkrError('answer-twice', { ref: item.key });
      typed.set(item.key, said);
    } else typed.set(item.key, withMilestone(before, milestone, said));
  }
  return Object.fromEntries(typed);
}

/** Why a reference leads to no key result of a team: it was dropped, or nothing has that name. */
export function leadsNowhere(
  ref: string,
  { suggestion, allowed }: { readonly suggestion: string | null; readonly allowed: readonly string[] },
  { objectives }: TeamCycle,
): OkrError {
  for (const objective of objectives)
    for (const { id, dropped } of objective.keyResults) {
      const day = dropped?.date ?? objective.dropped?.date;
      if (day !== undefined && ref.endsWith(`${objective.id}/${id}`))
        return new OkrError('dropped-key-result', { ref, date: day });
    }
  return new OkrError('unknown-reference', { ref, suggestion, allowed: allowed.length <= 12 ? allowed : null });
}

/** `pilot/contract=1` and `pilot/live=0.5` are one answer about `pilot`. */
function withMilestone(before: Typed | undefined, milestone: string, said: Typed): Typed {
  const share = said.value === null ? '' : `=${said.value}`;
  const value = [before?.value ?? [], `${milestone}${share}`].flat().join(' ');
  const note = [before?.note ?? [], said.note ?? []].flat().join('; ');
  return { value, confidence: said.confidence ?? before?.confidence ?? null, note: note === '' ? null : note };
}

/**
 * What was typed, understood, in the order of the agenda.
 * @throws OkrError for the first answer that cannot be taken
 */
export function answersOf(typed: TypedByKey, items: readonly AgendaItem[], language: Language): Answer[] {
  return items.flatMap((item) => {
    const said = typed[item.key];
    if (said === undefined) return [];
    const answer = readAnswer(said, item, language);
    if (isTrouble(answer)) throw new OkrError(answer.code, { ...answer.data, ref: item.key });
    return [answer];
  });
}
