import { Links } from '../alignment/links';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { CarryDecision, KeyResult, Objective } from '../model/okr';
import type { Team, TeamCycle, Workspace } from '../model/workspace';
import { type Frame, frameOf } from '../score/frame';
import { dropState, standingOf } from '../score/standing';
import { carriesOf, mostCarries } from './carry-chain';
import { type Carried, type CarryWords, carryOver } from './carry-over';

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

/** What all teams of a run share. */
interface Run extends NextCycleInput {
  readonly frame: Frame;
  readonly known: Links;
  /** The teams' cycles that closed, by team. */
  readonly homes: ReadonlyMap<string, TeamCycle>;
}

/** What goes on into the next cycle, team by team. Links are kept where their target goes on as well, or stands there. */
export function nextCycleOf(input: NextCycleInput): TeamNext[] {
  const { workspace, from, to, teams } = input;
  const inCycle = (cycle: Cycle) => workspace.teamCycles.filter((home) => home.cycle.id === cycle.id);
  const run: Run = {
    ...input,
    frame: frameOf(from, workspace.settings, input),
    known: new Links(workspace),
    homes: new Map(inCycle(from).map((home) => [home.team.id, home])),
  };
  const plans = teams.map((team) => planTeam(run, team));
  const standing = inCycle(to).filter(({ file }) => file !== null);
  const written = new Set(standing.map(({ team }) => team.id));
  const fresh = plans.filter(({ team, state }) => state !== 'unreviewed' && !written.has(team.id));
  const known = new Set([
    ...(workspace.strategy?.goals ?? []).map(({ ref }) => ref),
    ...standing.flatMap(({ objectives }) => refsOf(objectives)),
    ...fresh.flatMap((plan) => (plan.state === 'reviewed' ? plan.objectives : [])).flatMap(newRefs),
  ]);
  const settled = new Set([...written, ...fresh.map(({ team }) => team.id)]);
  const others = new Set(workspace.teamCycles.map(({ cycle }) => cycle.id));
  const fateOf = (link: string): LinkFate => {
    const [first = ''] = link.split('/');
    if (known.has(link) || (others.has(first) && first !== from.id)) return 'leads';
    return link.startsWith('goal:') || settled.has(first) ? 'lost' : 'pending';
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

function planTeam(run: Run, team: Pick<Team, 'id' | 'name' | 'parent'>): TeamNext {
  const home = run.homes.get(team.id);
  if (!home || home.objectives.length === 0) return { state: 'new', team };
  const closed = home.review?.closed ?? null;
  if (closed === null) return { state: 'unreviewed', team };
  return { state: 'reviewed', team, closed, ...decided(run, home) };
}

/** The objectives and key results that were open at the end, each as its decision has it. */
function decided(
  { workspace, frame, known, to, words }: Run,
  home: TeamCycle,
): { readonly objectives: readonly CarriedObjective[]; readonly leftBehind: readonly LeftBehind[] } {
  const standing = standingOf(home, frame);
  const verdictOn = (key: string) => home.review?.keyResults.get(key) ?? null;
  const open = home.objectives
    .filter(({ dropped }) => dropState(dropped, frame) === 'kept')
    .map((objective) => ({
      objective,
      keyResults: objective.keyResults.filter(({ dropped }) => dropState(dropped, frame) === 'kept'),
    }));
  const carry = (objective: Objective, keyResult: KeyResult, goesOn: (id: string) => boolean): Carried | null => {
    const key = `${objective.id}/${keyResult.id}`;
    const verdict = verdictOn(key);
    if (!verdict?.decision) return null;
    const times = carriesOf({ home, keyResult }, known).length + 1;
    const carries = { times, mustChange: times >= mostCarries(workspace.settings) };
    const { decision } = verdict;
    const { ambition } = objective;
    return carryOver({
      keyResult,
      key,
      ambition,
      standing,
      verdict: { ...verdict, decision },
      ...carries,
      start: to.start,
      goesOn,
      words,
    });
  };
  const goingOn = new Set(
    open.flatMap(({ objective, keyResults }) =>
      keyResults.filter((one) => isGoingOn(carry(objective, one, () => true))).map(({ id }) => id),
    ),
  );
  const leftBehind: LeftBehind[] = [];
  const objectives = open.map(({ objective, keyResults }) => ({
    objective,
    keyResults: keyResults.flatMap((keyResult) => {
      const carried = carry(objective, keyResult, (id) => goingOn.has(id));
      if (isGoingOn(carried)) return [carried];
      const decision = verdictOn(`${objective.id}/${keyResult.id}`)?.decision ?? null;
      leftBehind.push({ ref: keyResult.ref, title: keyResult.title, decision });
      return [];
    }),
    links: [],
    lostLinks: [],
    pendingLinks: [],
  }));
  return { objectives: objectives.filter(({ keyResults }) => keyResults.length > 0), leftBehind };
}

function isGoingOn(carried: Carried | null): carried is CarriedObjective['keyResults'][number] {
  return carried !== null && carried.as !== null;
}
