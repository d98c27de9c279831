import { Links } from '../alignment/links';
import { liveObjectives } from '../alignment/live';
import type { Cycle } from '../model/cycle';
import type { IsoDate } from '../model/date';
import type { Initiative, TeamCycle, Workspace } from '../model/workspace';
import { allocate, isSettled, MEASURES, type Measure, type Piece } from '../resources/allocate';
import { overbookedPeople, teamBookings } from '../resources/booked';
import { RESOURCES } from '../resources/constants';
import { goalsAbove } from '../resources/goal-shares';
import { grouped } from '../resources/grouped';
import { reallocation } from '../resources/reallocation';
import { wrongSum } from '../resources/shares';
import { plannedOf, spentOf, totalsOf } from '../resources/totals';
import { isFunded, unfundedObjectives } from '../resources/unfunded';
import { previousCycle } from '../rhythm/calendar';
import { elapsed } from '../rhythm/elapsed';
import type { ResourcesReport } from '../schema/output/resources';
import { scoreCycle } from '../score/score-cycle';

/** What `okr resources` is built from. */
export interface ResourcesInput {
  readonly workspace: Workspace;
  readonly cycle: Cycle;
  /** Narrows to the work and the objectives of one team. */
  readonly team: string | null;
  /** Who asks: with `privacy.per_person: own` only their own booking is shown. */
  readonly viewer: string | null;
  readonly today: IsoDate;
  readonly holidays: ReadonlySet<IsoDate>;
}

/** A piece that goes to one strategic goal, or to none. */
interface GoalPiece extends Piece {
  readonly goalRef: string | null;
}

/** `okr resources` as plain data (method.md 7): where a cycle's money and days go. */
export function buildResources({ workspace, cycle, team, viewer, today, holidays }: ResourcesInput): ResourcesReport {
  const links = new Links(workspace);
  const { settings } = workspace;
  const homes = workspace.teamCycles.filter((one) => one.cycle.id === cycle.id);
  const all = allocate(workspace, cycle, links);
  const isShown = ({ initiative }: Piece) => team === null || initiative.team === team;
  const pieces = byGoal(all.filter(isShown), links);
  const previous = previousCycle(settings.cycles, cycle);
  const earlier = previous === null ? [] : byGoal(allocate(workspace, previous, links).filter(isShown), links);
  const hasEarlier = earlier.some((one) => isOfItsTime(one, previous));
  const capacity = settings.capacity.get(cycle.id);
  const days = narrowed(capacity?.days ?? new Map<string, number>(), team);
  // Where a file of initiatives could not be read, nobody knows what has no money.
  const isKnown = all.length > 0 && !workspace.incomplete.some(({ file }) => file.startsWith('initiatives'));
  const unfunded = isKnown
    ? new Set(unfundedObjectives(homes, all, links).map(({ objective }) => objective.ref))
    : null;
  const shownHomes = homes.filter((one) => team === null || one.team.id === team);
  const people = overbookedPeople(all, cycle);
  const counts = (one: Piece) => days.size === 0 || (one.initiative.team !== null && days.has(one.initiative.team));
  const total = (measure: Measure) => {
    const own = measure === 'days' ? pieces.filter(counts) : pieces;
    const sum = days.size === 0 ? null : [...days.values()].reduce((a, b) => a + b, 0);
    return {
      ...totalsOf(own, measure, measure === 'days' ? sum : team === null ? (capacity?.budget ?? null) : null),
      beside: plannedOf(pieces, measure) - plannedOf(own, measure),
      moved: hasEarlier ? reallocation(byPurpose(earlier, measure), byPurpose(pieces, measure)) : null,
    };
  };
  const objectives = objectiveRows({ workspace, cycle, today, holidays }, shownHomes, pieces, unfunded);
  return {
    version: 1,
    command: 'resources',
    today,
    cycle: cycle.id,
    previous: hasEarlier ? (previous?.id ?? null) : null,
    team,
    currency: settings.currency,
    elapsed: elapsed(cycle, today),
    incomplete: workspace.incomplete,
    money: total('money'),
    days: total('days'),
    goals: goalRows(workspace, pieces, hasEarlier ? earlier : null),
    objectives,
    question: questionOf(objectives.filter((one) => team === null || one.team === team)),
    initiatives: [...grouped(pieces, ({ initiative }) => initiative)].map(([one, own]) => initiativeRow(one, own)),
    pieces: pieces.map(({ initiative, kind, objective, goalRef, share, amounts }) => ({
      initiative: initiative.id,
      kind,
      objective: objective?.objective.ref ?? null,
      goal: goalRef,
      share,
      ...amounts,
    })),
    teams: teamBookings(pieces, days),
    people: {
      overbooked: people.length,
      shown: people.filter(({ person }) => settings.perPerson === 'agreed' || person === viewer),
    },
    unfunded: liveObjectives(shownHomes).flatMap(({ objective: { ref } }) => (unfunded?.has(ref) ? [ref] : [])),
  };
}

/** Was it written down for that cycle? Work without dates says nothing of the past. */
function isOfItsTime({ initiative, objective, amounts }: Piece, cycle: Cycle | null): boolean {
  const isDated = initiative.from !== null || initiative.to !== null || objective?.home.cycle.id === cycle?.id;
  return isDated && MEASURES.some((measure) => amounts[measure].planned > 0);
}

/** Splits each piece evenly among the goals its objective leads to. */
function byGoal(pieces: readonly Piece[], links: Links): GoalPiece[] {
  return pieces.flatMap((piece): GoalPiece[] => {
    const goals = piece.goal ? [piece.goal] : piece.objective ? goalsAbove(piece.objective, links) : [];
    if (goals.length === 0) return [{ ...piece, goalRef: null }];
    const part = (value: number) => value / goals.length;
    const [money, days] = MEASURES.map((measure) => {
      const { planned, spent } = piece.amounts[measure];
      return { planned: part(planned), spent: spent === null ? null : part(spent) };
    }) as [Piece['amounts']['money'], Piece['amounts']['days']];
    return goals.map(({ ref }) => ({ ...piece, goalRef: ref, share: part(piece.share), amounts: { money, days } }));
  });
}

function narrowed(days: ReadonlyMap<string, number>, team: string | null): ReadonlyMap<string, number> {
  return team === null ? days : new Map([...days].filter(([id]) => id === team));
}

/** What lasts over cycles, so that two can be compared: strategic goals, none, daily business, duties, outside. */
function byPurpose(pieces: readonly GoalPiece[], measure: Measure): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { kind, goalRef, amounts } of pieces) {
    const name = kind === 'okr' ? (goalRef ?? kind) : kind;
    sums.set(name, (sums.get(name) ?? 0) + amounts[measure].planned);
  }
  return sums;
}

function measured(pieces: readonly Piece[]) {
  const of = (measure: Measure) => ({ planned: plannedOf(pieces, measure), ...spentOf(pieces, measure) });
  return { money: of('money'), days: of('days') };
}

/** The strategic goals in their order, then what leads to none; goals without anything only where they are no surprise. */
function goalRows(
  { strategy }: Workspace,
  pieces: readonly GoalPiece[],
  earlier: readonly GoalPiece[] | null,
): ResourcesReport['goals'] {
  const tied = pieces.filter(({ kind }) => kind === 'okr');
  const before = earlier?.filter(({ kind }) => kind === 'okr') ?? null;
  const goals = [...(strategy?.goals ?? []), null];
  return goals.flatMap((goal) => {
    const isOwn = ({ goalRef }: GoalPiece) => goalRef === (goal?.ref ?? null);
    const sharesIn = (some: readonly GoalPiece[]) => {
      const of = (measure: Measure) => shareOf(plannedOf(some.filter(isOwn), measure), plannedOf(some, measure));
      return { money: of('money'), days: of('days') };
    };
    if (goal === null && !tied.some(isOwn)) return [];
    return [
      {
        ref: goal?.ref ?? null,
        title: goal?.title ?? null,
        ...measured(tied.filter(isOwn)),
        share: sharesIn(tied),
        before: before === null ? null : sharesIn(before),
      },
    ];
  });
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.min(1, part / whole);
}

function objectiveRows(
  input: Pick<ResourcesInput, 'workspace' | 'cycle' | 'today' | 'holidays'>,
  homes: readonly TeamCycle[],
  pieces: readonly GoalPiece[],
  unfunded: ReadonlySet<string> | null,
): ResourcesReport['objectives'] {
  const { teams } = scoreCycle(input);
  const scores = new Map(teams.flatMap((one) => one.objectives.map(({ ref, score }) => [ref, score] as const)));
  // Those of the cycle, then what the cycle's work does for others.
  const placed = [...liveObjectives(homes), ...pieces.flatMap(({ objective }) => objective ?? [])];
  const byObjective = grouped(pieces, ({ objective }) => objective?.objective.ref ?? null);
  const byRef = new Map(placed.map((one) => [one.objective.ref, one]));
  return [...byRef.values()].map(({ home, objective: { ref, title } }) => {
    const own = byObjective.get(ref) ?? [];
    const amounts = measured(own);
    const score = scores.get(ref) ?? null;
    const { spent } = amounts.money;
    const itself = own.some(isFunded);
    return {
      ref,
      title,
      team: home.team.id,
      ...amounts,
      score,
      perTenth: spent !== null && score !== null && score >= LEAST_SCORE ? spent / (score * 10) : null,
      funded: unfunded === null ? null : itself ? 'itself' : unfunded.has(ref) ? 'not' : 'below',
    };
  });
}

/**
 * Cost beside score, only as a question (method.md 7): the objective whose 0.1 costs far more than the middle one's. Null
 * where none stands out or too few can be compared.
 */
function questionOf(objectives: ResourcesReport['objectives']): ResourcesReport['question'] {
  const costs = objectives
    .flatMap(({ ref, perTenth }) => (perTenth !== null && perTenth > 0 ? [{ ref, perTenth }] : []))
    .sort((a, b) => b.perTenth - a.perTenth);
  const [dearest, middle] = [costs[0], costs[Math.floor(costs.length / 2)]];
  if (!dearest || !middle || costs.length < RESOURCES.fewestCosts.value) return null;
  return dearest.perTenth < RESOURCES.costly.value * middle.perTenth ? null : { ...dearest, middle: middle.perTenth };
}

/** Below this the cost of a tenth says nothing: it has hardly begun. */
const LEAST_SCORE = 0.1;

function initiativeRow(initiative: Initiative, own: readonly GoalPiece[]): ResourcesReport['initiatives'][number] {
  const { id, title, kind, team, status } = initiative;
  const outside = isSettled(initiative) ? null : outsideOf(own);
  return { id, title, kind, team, status, outside, ...measured(own), sharesSum: wrongSum(initiative) };
}

function outsideOf(own: readonly Piece[]): ResourcesReport['initiatives'][number]['outside'] {
  const pieces = own.filter((one) => one.kind === 'outside');
  const reason = pieces[0]?.reason ?? null;
  return reason === null ? null : { reason, money: plannedOf(pieces, 'money'), days: plannedOf(pieces, 'days') };
}
