import type { KeyResult } from '../model/okr';
import { at, below, keyOf, type Ref } from '../model/ref';
import type { TeamCycle, Workspace } from '../model/workspace';
import type { Links } from './links';

/** A reference as written, and where. */
export interface Reference {
  readonly text: string;
  readonly place: Ref;
}

/** A reference that may lead to goals, other teams and other cycles. */
export interface OutwardReference extends Reference {
  /** The cycles it may mean where it names none, the likeliest first. */
  readonly cycles: readonly string[];
  /** The objective or key result it stands at; null outside of cycles. */
  readonly subject: string | null;
}

/** What a key result names as its reverse side. */
export interface PairReference extends Reference {
  readonly keyResult: KeyResult;
}

/** `contributes_to` and `carried_from` of a team's objectives. */
export function outwardReferences({ cycle, objectives }: TeamCycle): OutwardReference[] {
  const cycles = [cycle.id];
  return objectives.flatMap(({ ref: subject, contributesTo, keyResults, place }) => [
    ...contributesTo.map((text, index) => ({ text, cycles, place: below(place, 'contributes_to', index), subject })),
    ...keyResults.flatMap(({ carriedFrom, place: own, ref }) =>
      carriedFrom === null ? [] : [{ text: carriedFrom, cycles, place: below(own, 'carried_from'), subject: ref }],
    ),
  ]);
}

/** `pairs_with` of a team's key results. */
export function pairReferences({ objectives }: TeamCycle): PairReference[] {
  return objectives
    .flatMap((one) => one.keyResults)
    .flatMap((keyResult) =>
      keyResult.pairsWith === null
        ? []
        : [{ text: keyResult.pairsWith, place: below(keyResult.place, 'pairs_with'), keyResult }],
    );
}

/** Check-ins, blockers and the review of a team: `objective/key-result`, of its own alone. */
export function localReferences({ checkIns, blockers, review }: TeamCycle): Reference[] {
  return [
    ...checkIns.flatMap(({ named, place }) =>
      named.map((text) => ({ text, place: keyOf(below(place, 'key_results', text)) })),
    ),
    ...blockers.flatMap(({ keyResults, place }) =>
      keyResults.map((text, index) => ({ text, place: below(place, 'key_results', index) })),
    ),
    ...[...(review?.keyResults.keys() ?? [])].map((text) => ({
      text,
      place: keyOf(at(review?.file ?? '', 'key_results', text)),
    })),
  ];
}

/** Initiatives, decisions and delegations: they stand outside of cycles, and without one may mean any. */
export function referencesOutsideOfCycles(workspace: Workspace, today: string): OutwardReference[] {
  const cycles = cyclesNearest(workspace.teamCycles, today);
  return [
    ...workspace.initiatives.flatMap((one) => one.targets.map(({ ref, place }) => ({ text: ref, place }))),
    ...workspace.decisions.flatMap(({ paysInto, place }) =>
      paysInto.map(({ ref }, index) => ({ text: ref, place: below(place, 'pays_into', index, 'key_result') })),
    ),
    ...workspace.delegations.flatMap(({ result, place }) =>
      result === null ? [] : [{ text: result, place: below(place, 'result') }],
    ),
  ].map((one) => ({ ...one, cycles, subject: null }));
}

/** A reference followed: what it leads to, and the cycle it was understood in. */
export interface Followed extends Reference {
  /** `goal:<id>` or `<cycle>/<team>/<objective>[/<key result>]`. */
  readonly to: string;
  /** How many steps of `to` the text leaves out at its front. */
  readonly omitted: number;
}

/** Every reference of a workspace that leads somewhere. */
export function followedReferences(workspace: Workspace, links: Links, today: string): Followed[] {
  const outward = [...workspace.teamCycles.flatMap(outwardReferences), ...referencesOutsideOfCycles(workspace, today)];
  return [
    ...outward.flatMap((one) => followOutward(one, links) ?? []),
    ...workspace.teamCycles.flatMap((home) => [
      ...pairReferences(home).flatMap((one) => followPair(one, home) ?? []),
      ...localReferences(home).flatMap((one) => followLocal(one, home) ?? []),
    ]),
  ];
}

function followOutward({ text, place, cycles }: OutwardReference, links: Links): Followed | null {
  for (const cycle of cycles.length > 0 ? cycles : ['']) {
    const target = links.follow(text, cycle);
    if (target.kind === 'goal') return { text, place, to: target.goal.ref, omitted: 0 };
    if (target.kind !== 'objective') continue;
    const to = (target.keyResult ?? target.objective).ref;
    return { text, place, to, omitted: to.split('/').length - text.split('/').length };
  }
  return null;
}

/** The key result of the same objective comes first. */
function followPair({ text, place, keyResult }: PairReference, { objectives }: TeamCycle): Followed | null {
  const own = objectives.filter((one) => one.keyResults.includes(keyResult));
  const found = [...own, ...objectives]
    .flatMap((one) => one.keyResults)
    .find((one) => one.id === text && one !== keyResult);
  return found ? { text, place, to: found.ref, omitted: 3 } : null;
}

function followLocal({ text, place }: Reference, { cycle, team, objectives }: TeamCycle): Followed | null {
  const to = `${cycle.id}/${team.id}/${text}`;
  const known = objectives.some((one) => one.keyResults.some((keyResult) => keyResult.ref === to));
  return known ? { text, place, to, omitted: 2 } : null;
}

/** Ids of the cycles with files: the one that holds today first, then the later, then the earlier ones. */
function cyclesNearest(homes: readonly TeamCycle[], today: string): string[] {
  const cycles = [...new Map(homes.map(({ cycle }) => [cycle.id, cycle])).values()];
  const running = cycles.filter(({ start, end }) => start <= today && today <= end);
  const later = cycles.filter(({ start }) => start > today);
  const earlier = cycles.filter(({ end }) => end < today).reverse();
  return [...running, ...later, ...earlier].map(({ id }) => id);
}
