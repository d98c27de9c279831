import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { CarryDecision, Objective } from '../model/okr';
import type { Team, TeamCycle, Workspace } from '../model/workspace';
import { frameOf } from '../score/frame';
import { dropState, type Standing, standingOf } from '../score/standing';
import { CarryChain } from './carry-chain';
import { type Carried, type CarryWords, carryOver } from './carry-over';
import { REVIEW } from './constants';

/** An objective with what goes on of it. */
export interface CarriedObjective {
  readonly objective: Objective;
  readonly keyResults: readonly (Carried & { readonly as: NonNullable<Carried['as']> })[];
  /** Links that lead somewhere in the next cycle, those that no longer do, and those to teams that are not carried over yet. */
  readonly links: readonly string[];
  readonly lostLinks: readonly string[];
  readonly pendingLinks: readonly string[];
}

/** What becomes of a key result that does not go on. */
export interface LeftBehind {
  readonly ref: string;
  readonly title: string;
  /** Dropped, or handed over with nothing to hold; null where nobody decided. */
  readonly decision: CarryDecision | null;
}

/** A team's next cycle as its review decided it; `unreviewed` where there is none, so that nothing is carried silently. */
export type TeamNext =
  | { readonly state: 'new' | 'unreviewed'; readonly team: Pick<Team, 'id' | 'name' | 'parent'> }
  | {
      readonly state: 'reviewed';
      readonly team: Pick<Team, 'id' | 'name' | 'parent'>;
      readonly closed: IsoDate;
      readonly objectives: readonly CarriedObjective[];
      readonly leftBehind: readonly LeftBehind[];
    };

export interface NextCycleInput {
  readonly workspace: Workspace;
  readonly from: Cycle;
  readonly to: Cycle;
  readonly teams: readonly Pick<Team, 'id' | 'name' | 'parent'>[];
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
  readonly words: CarryWords;
}

/** What goes on into the next cycle, team by team. Links are kept where their target goes on as well, or stands there. */
export function nextCycleOf(input: NextCycleInput): TeamNext[] {
  const { workspace, from, to, teams } = input;
  const plans = teams.map((team) => planTeam(input, team));
  const known = new Set([
    ...(workspace.strategy?.goals ?? []).map(({ ref }) => ref),
    ...workspace.teamCycles.filter(({ cycle }) => cycle.id === to.id).flatMap(({ objectives }) => refsOf(objectives)),
    ...plans.flatMap((plan) => (plan.state === 'reviewed' ? plan.objectives : [])).flatMap(newRefs),
  ]);
  const inRun = new Set(plans.flatMap(({ state, team }) => (state === 'unreviewed' ? [] : [team.id])));
  const standing = new Set(
    workspace.teamCycles.filter(({ cycle, file }) => cycle.id === to.id && file !== null).map(({ team }) => team.id),
  );
  const others = workspace.teamCycles.filter(({ cycle }) => cycle.id !== from.id).map(({ cycle }) => `${cycle.id}/`);
  const fateOf = (link: string): LinkFate => {
    if (known.has(link) || others.some((cycle) => link.startsWith(cycle))) return 'leads';
    const team = link.split('/')[0] ?? '';
    return link.startsWith('goal:') || inRun.has(team) || standing.has(team) ? 'lost' : 'pending';
  };
  return plans.map((plan) =>
    plan.state === 'reviewed'
      ? { ...plan, objectives: plan.objectives.map((one) => withLinks(one, from.id, fateOf)) }
      : plan,
  );
}

/** A link leads somewhere, nowhere, or to a team whose next cycle is not written yet. */
type LinkFate = 'leads' | 'lost' | 'pending';

/** `team/objective` and `team/objective/key-result`, as links within a cycle name them. */
function refsOf(objectives: readonly Objective[]): string[] {
  const short = (ref: string) => ref.slice(ref.indexOf('/') + 1);
  return objectives.flatMap((one) => [short(one.ref), ...one.keyResults.map(({ ref }) => short(ref))]);
}

function newRefs({ objective, keyResults }: CarriedObjective): string[] {
  const short = (ref: string) => ref.slice(ref.indexOf('/') + 1);
  return [short(objective.ref), ...keyResults.map(({ from }) => short(from))];
}

/** A link that names the cycle that closed means the same place in the next one. */
function withLinks(one: CarriedObjective, from: string, fateOf: (link: string) => LinkFate): CarriedObjective {
  const links = one.objective.contributesTo.map((link) =>
    link.startsWith(`${from}/`) ? link.slice(from.length + 1) : link,
  );
  const of = (fate: LinkFate) => links.filter((link) => fateOf(link) === fate);
  return { ...one, links: of('leads'), lostLinks: of('lost'), pendingLinks: of('pending') };
}

function planTeam(input: NextCycleInput, team: Pick<Team, 'id' | 'name' | 'parent'>): TeamNext {
  const { workspace, from } = input;
  const home = workspace.teamCycles.find((one) => one.team.id === team.id && one.cycle.id === from.id);
  if (!home || home.objectives.length === 0) return { state: 'new', team };
  const closed = home.review?.closed ?? null;
  if (closed === null) return { state: 'unreviewed', team };
  return { state: 'reviewed', team, closed, ...decided(input, home) };
}

function decided(
  input: NextCycleInput,
  home: TeamCycle,
): { readonly objectives: readonly CarriedObjective[]; readonly leftBehind: readonly LeftBehind[] } {
  const { workspace, from, to, words } = input;
  const frame = frameOf(from, workspace.settings, input);
  const standing: Standing = standingOf(home, frame);
  const chain = new CarryChain(workspace);
  const verdictOf = (key: string) => home.review?.keyResults.get(key) ?? null;
  const goingOn = new Set(
    home.objectives.flatMap(({ id, keyResults }) =>
      keyResults.filter((one) => (verdictOf(`${id}/${one.id}`)?.decision ?? 'drop') !== 'drop').map((one) => one.id),
    ),
  );
  const leftBehind: LeftBehind[] = [];
  const objectives = home.objectives.flatMap((objective): CarriedObjective[] => {
    if (dropState(objective.dropped, frame) !== 'kept') return [];
    const keyResults = objective.keyResults.flatMap((keyResult): CarriedObjective['keyResults'] => {
      if (dropState(keyResult.dropped, frame) !== 'kept') return [];
      const key = `${objective.id}/${keyResult.id}`;
      const verdict = verdictOf(key);
      const decision = verdict?.decision ?? null;
      const times = chain.times(keyResult) + 1;
      const carried =
        verdict === null || decision === null
          ? null
          : carryOver({
              keyResult,
              key,
              ambition: objective.ambition,
              standing,
              verdict: { ...verdict, decision },
              times,
              mustChange: times >= REVIEW.carries.value,
              start: to.start,
              goesOn: (id) => goingOn.has(id),
              words,
            });
      if (carried !== null && carried.as !== null) return [{ ...carried, as: carried.as }];
      leftBehind.push({ ref: keyResult.ref, title: keyResult.title, decision });
      return [];
    });
    return keyResults.length > 0 ? [{ objective, keyResults, links: [], lostLinks: [], pendingLinks: [] }] : [];
  });
  return { objectives, leftBehind };
}
