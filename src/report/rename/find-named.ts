import { suggest } from '../../language/suggest';
import { findBlockers, shortRef } from '../../leadership/find-blocker';
import type { Cycle } from '../../model/cycle';
import { below, type Ref } from '../../model/ref';
import type { TeamCycle, Workspace } from '../../model/workspace';
import type { RenameReport } from '../../schema/output/rename';
import { findTarget } from '../why/find-target';

/** Something with an id that can have another one. */
export interface Named {
  readonly kind: RenameReport['kind'];
  readonly id: string;
  /** `goal:<id>`, or the reference with its cycle; a milestone stands below its key result, a blocker below its team. */
  readonly ref: string;
  /** Where the id stands. */
  readonly place: Ref;
  /** The ids beside it in the same list, its own left out. */
  readonly beside: readonly string[];
  /** Null for a strategic goal. */
  readonly home: TeamCycle | null;
}

/** What a reference means here: one thing, several, a team (whose id is the name of files), a faulty file, or nothing. */
export type FoundNamed =
  | { readonly named: Named }
  | { readonly among: readonly string[] }
  | { readonly team: string }
  | { readonly unread: string }
  | { readonly suggestion: string | null; readonly known: readonly string[] };

const BLOCKER = 'blocker:';

/**
 * Finds what shall have another id: `goal:<id>`, `team/objective[/key-result[/milestone]]` or the end of one, and
 * `team/blocker`; where an objective has the same reference, `blocker:team/blocker`.
 */
export function findNamed(workspace: Workspace, cycle: Cycle, rest: string): FoundNamed {
  const homes = workspace.teamCycles.filter((one) => one.cycle.id === cycle.id);
  if (rest.startsWith('goal:')) return goalNamed(workspace, rest);
  if (rest.startsWith(BLOCKER)) return blockerNamed(homes, rest.slice(BLOCKER.length)) ?? nothing(homes, rest, []);
  const found = findTarget(workspace, cycle.id, rest);
  if ('unread' in found || 'among' in found) return found;
  if ('target' in found) {
    const { target } = found;
    if (target.kind === 'team') return { team: target.home.team.id };
    if (target.kind === 'organisation') return { suggestion: null, known: [] };
    const { home, objective } = target;
    const [kind, one, list] =
      target.kind === 'objective'
        ? (['objective', objective, home.objectives] as const)
        : (['key-result', target.keyResult, objective.keyResults] as const);
    const { id, ref } = one;
    return { named: { kind, id, ref, place: below(one.place, 'id'), beside: idsBeside(list, id), home } };
  }
  const milestone = milestoneNamed(homes, rest) ?? blockerNamed(homes, rest);
  if (milestone) return milestone;
  const { suggestion } = found;
  return suggestion?.includes('/') ? { ...found, known: withoutTeams(found.known) } : nothing(homes, rest, found.known);
}

function goalNamed({ strategy }: Workspace, ref: string): FoundNamed {
  const goals = strategy?.goals ?? [];
  const goal = goals.find((one) => one.ref === ref);
  const known = goals.map((one) => one.ref);
  if (!goal) return { suggestion: suggest(ref, known), known };
  const { id } = goal;
  return { named: { kind: 'goal', id, ref, place: below(goal.place, 'id'), beside: idsBeside(goals, id), home: null } };
}

function milestoneNamed(homes: readonly TeamCycle[], rest: string): FoundNamed | null {
  for (const home of homes) {
    for (const { ref, milestones, place } of home.objectives.flatMap((one) => one.keyResults)) {
      const index = milestones.findIndex(({ id }) => `${ref}/${id}` === `${home.cycle.id}/${rest}`);
      const id = milestones[index]?.id;
      if (id === undefined) continue;
      const where = below(place, 'milestones', index, 'id');
      const beside = idsBeside(milestones, id);
      return { named: { kind: 'milestone', id, ref: `${ref}/${id}`, place: where, beside, home } };
    }
  }
  return null;
}

function blockerNamed(homes: readonly TeamCycle[], rest: string): FoundNamed | null {
  const [first, ...others] = findBlockers(homes, rest);
  if (!first) return null;
  if (others.length > 0) return { among: [first, ...others].map(shortRef) };
  const { blocker, home } = first;
  const ref = `${home.cycle.id}/${shortRef(first)}`;
  const place = below(blocker.place, 'id');
  return {
    named: { kind: 'blocker', id: blocker.id, ref, place, beside: idsBeside(home.blockers, blocker.id), home },
  };
}

function nothing(homes: readonly TeamCycle[], rest: string, known: readonly string[]): FoundNamed {
  const blockers = homes.flatMap((home) => home.blockers.map((blocker) => shortRef({ home, blocker })));
  const milestones = homes.flatMap(({ cycle, objectives }) =>
    objectives
      .flatMap((one) => one.keyResults)
      .flatMap(({ ref, milestones }) => milestones.map(({ id }) => `${ref.slice(cycle.id.length + 1)}/${id}`)),
  );
  const all = [...withoutTeams(known), ...milestones, ...blockers];
  return { suggestion: suggest(rest, all), known: all };
}

function withoutTeams(known: readonly string[]): string[] {
  return known.filter((one) => one.includes('/'));
}

function idsBeside(list: readonly { readonly id: string }[], own: string): string[] {
  return list.map(({ id }) => id).filter((id) => id !== own);
}
