import { suggest } from '../language/suggest';
import type { Owner, Win } from '../model/okr';
import { at, below, keyOf, type Ref } from '../model/ref';
import type { TeamCycle, Workspace } from '../model/workspace';
import { defineRule } from './define';

/** A handle that is not in `people`, where there is such a list. A team named as an owner is `missing-owner`'s business. */
export default defineRule({
  id: 'unknown-person',
  group: 'files',
  severity: 'warning',
  check({ workspace, teamCycles, report }) {
    const { people } = workspace;
    if (people === null) return;
    const handles = [...people.keys()];
    const teams = new Set(workspace.teams.map((team) => team.id));
    for (const { handle, place, subject, owns } of [...inOrganisation(workspace), ...teamCycles.flatMap(inTeamCycle)]) {
      if (people.has(handle) || (owns && teams.has(handle))) continue;
      const byName = handles.find((one) => people.get(one)?.name?.toLowerCase() === handle.toLowerCase());
      const suggestion = byName ?? suggest(handle, handles);
      report('unknown', { found: handle, suggestion, among: handles }, place, subject);
    }
  },
});

/** A handle somebody wrote. */
interface Named {
  readonly handle: string;
  readonly place: Ref;
  readonly subject: string | null;
  /** Named as an owner. */
  readonly owns: boolean;
}

function named(handle: string | null, place: Ref, subject: string | null = null, owns = false): Named[] {
  return handle === null ? [] : [{ handle, place, subject, owns }];
}

function owners(owner: Owner, place: Ref, subject: string): Named[] {
  if (owner === null || typeof owner === 'string') return named(owner, place, subject, true);
  return owner.flatMap((handle, index) => named(handle, below(place, index), subject, true));
}

function wins(list: readonly Win[], place: Ref): Named[] {
  return list.flatMap(({ who }, win) =>
    who.flatMap((handle, index) => named(handle, below(place, 'wins', win, 'who', index))),
  );
}

function inTeamCycle({ objectives, checkIns, blockers, review }: TeamCycle): Named[] {
  return [
    ...objectives
      .flatMap((objective) => [objective, ...objective.keyResults])
      .flatMap(({ owner, changes, place, ref }) => [
        ...owners(owner, below(place, 'owner'), ref),
        ...changes.flatMap(({ by }, index) => named(by, below(place, 'changes', index, 'by'), ref)),
      ]),
    ...checkIns.flatMap(({ by, place, wins: list }) => [...named(by, below(place, 'by')), ...wins(list, place)]),
    ...blockers.flatMap(({ owner, raisedBy, place }) => [
      ...named(owner, below(place, 'owner'), null, true),
      ...named(raisedBy, below(place, 'raised_by')),
    ]),
    ...(review ? wins(review.wins, at(review.file)) : []),
    ...(review?.retro?.actions ?? []).flatMap(({ owner }, index) =>
      named(owner, at(review?.file ?? '', 'retro', 'actions', index, 'owner'), null, true),
    ),
  ];
}

function inOrganisation({ teams, strategy, initiatives, decisions, delegations, developments }: Workspace): Named[] {
  return [
    ...teams.flatMap(({ lead, place }) => (place ? named(lead, below(place, 'lead')) : [])),
    ...(strategy ? named(strategy.owner, at(strategy.file, 'owner'), null, true) : []),
    ...(strategy?.goals ?? []).flatMap(({ owner, place, ref }) => named(owner, below(place, 'owner'), ref, true)),
    ...initiatives.flatMap(({ lead, people, place }) => [
      ...named(lead, below(place, 'lead'), null, true),
      ...[...people.keys()].flatMap((handle) => named(handle, keyOf(below(place, 'people', handle)))),
    ]),
    ...decisions.flatMap(({ deciders, place }) =>
      deciders.flatMap((handle, index) => named(handle, below(place, 'deciders', index))),
    ),
    ...[
      ...delegations.map((one) => ({ ...one, who: one.to, key: 'to' })),
      ...developments.map((one) => ({ ...one, key: 'who' })),
    ].flatMap(({ who, by, key, place }) => [...named(who, below(place, key)), ...named(by, below(place, 'by'))]),
  ];
}
