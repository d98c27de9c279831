import { liveObjectives } from '../../alignment/live';
import { isReviewed } from '../../leadership/is-reviewed';
import { isTold } from '../../leadership/pulse';
import type { IsoDate } from '../../model/date';
import type { TeamCycle } from '../../model/workspace';
import type { BlueprintReport } from '../../schema/output/blueprint';
import type { Ground } from './ground';
import { winDays } from './learning-step';

type Stage = BlueprintReport['year']['stages'][number];

/** Check-ins of one team in one cycle after which it is a habit. Design default. */
const HABIT = 4;
/** Teams with objectives in one cycle after which it is no longer a pilot. Design default. */
const SEVERAL = 3;

/**
 * The first year of an organisation that begins with one team and brings the rest in step by step (the article: change
 * comes in steps, and people come along). Which months is our own advice; what is done is read from the files.
 */
export function firstYear(ground: Ground): BlueprintReport['year'] {
  const { today, examplesOnly, exampleStrategy, found } = ground;
  const { strategy, rounds, decisions, initiatives, settings, teamCycles } = ground.workspace;
  const busy = teamCycles.filter((home) => home.team.level !== 'person' && liveObjectives([home]).length > 0);
  const own = examplesOnly ? [] : busy;
  const begun = own[0]?.cycle.start ?? null;
  const several = severalIn(busy);
  const second = secondOf(own);
  const review = first(teamCycles.flatMap((one) => one.review?.closed ?? []));
  const closed = own.findLast((one) => isReviewed(one.review));
  const unreviewed = ground.ended.find((one) => !isReviewed(one.review));
  const past = (days: readonly IsoDate[]) => first(days.filter((day) => day <= today));
  const objectives = liveObjectives(own);
  const company = objectives.find(({ home }) => home.team.level === 'company');
  const linked = ground.links
    .from(own)
    .some(({ from, target }) => from.home.team.level !== 'company' && target.kind === 'objective');
  const goals = strategy?.goals ?? [];
  const goalsDone =
    goals.length > 0 && found('unmeasured-goal') === 0 && goals.every(({ consulted }) => consulted.length > 0);
  const strategyDone = !exampleStrategy && strategy?.vision != null && (strategy.notDoing?.length ?? 0) > 0;
  const looked = strategy?.reviewed ?? null;
  const tied = initiatives.some((one) => one.targets.length > 0 && (one.budget !== null || one.days !== null));
  const team = own.at(-1)?.team.id ?? '';
  const dated = (day: IsoDate | null) => ({ done: day !== null, date: day });
  const stages: Stage[] = [
    { stage: 'objectives', from: 0, to: 1, ...dated(begun), command: examplesOnly ? 'okr draft --help' : 'okr init' },
    {
      stage: 'check-ins',
      from: 0,
      to: 3,
      ...dated(
        first(own.flatMap(({ checkIns }) => habit(checkIns.map(({ date }) => date).filter((day) => day <= today)))),
      ),
      command: `okr checkin ${team}`.trim(),
    },
    {
      stage: 'obstacle',
      from: 0,
      to: 3,
      ...dated(past(teamCycles.flatMap(({ blockers }) => blockers.flatMap(({ resolved }) => resolved ?? [])))),
      command: 'okr blockers',
    },
    {
      stage: 'win',
      from: 0,
      to: 3,
      ...dated(past(teamCycles.flatMap(winDays))),
      command: `okr checkin ${team}`.trim(),
    },
    {
      stage: 'review',
      from: 3,
      to: 4,
      ...dated(review !== null && review <= today ? review : null),
      command:
        unreviewed === undefined
          ? 'okr agenda review'
          : `okr review ${unreviewed.team.id} --cycle ${unreviewed.cycle.id}`,
    },
    {
      stage: 'second-cycle',
      from: 3,
      to: 6,
      ...dated(second),
      command: closed === undefined ? 'okr init' : `okr init --from ${closed.cycle.id}`,
    },
    {
      stage: 'pulse',
      from: 3,
      to: 6,
      ...dated(past(rounds.filter(isTold).map(({ date }) => date))),
      command: 'okr pulse form',
    },
    {
      stage: 'strategy',
      from: 4,
      to: 6,
      done: strategyDone,
      date: strategyDone ? looked : null,
      command: 'okr schema strategy',
    },
    { stage: 'goals', from: 6, to: 9, done: goalsDone, date: null, command: 'okr check strategy.yaml' },
    {
      stage: 'more-teams',
      from: 6,
      to: 9,
      ...dated(examplesOnly ? null : several),
      command: 'okr init',
    },
    {
      stage: 'company',
      from: 6,
      to: 9,
      ...dated(linked ? (company?.home.cycle.start ?? null) : null),
      command: 'okr tree',
    },
    { stage: 'initiatives', from: 9, to: 12, done: tied, date: null, command: 'okr schema initiatives' },
    {
      stage: 'filter',
      from: 9,
      to: 12,
      ...dated(past(decisions.filter(({ kind }) => kind === 'opportunity').map(({ date }) => date))),
      command: 'okr filter',
    },
    { stage: 'rules', from: 9, to: 12, done: settings.preset !== 'starter', date: null, command: 'okr check' },
    {
      stage: 'year-review',
      from: 11,
      to: 12,
      ...dated(looked !== null && review !== null && looked > review ? looked : null),
      command: 'okr strategy',
    },
  ];
  return { begun, month: begun === null ? null : monthsSince(begun, today), beginning: several === null, stages };
}

function first(days: readonly IsoDate[]): IsoDate | null {
  return days.toSorted()[0] ?? null;
}

/** When enough teams first had objectives in one cycle. Homes are in the order of cycles. */
function severalIn(homes: readonly TeamCycle[]): IsoDate | null {
  const counts = new Map<string, number>();
  for (const { cycle } of homes) {
    const count = (counts.get(cycle.id) ?? 0) + 1;
    if (count >= SEVERAL) return cycle.start;
    counts.set(cycle.id, count);
  }
  return null;
}

/** When a team first went into another cycle. */
function secondOf(homes: readonly TeamCycle[]): IsoDate | null {
  const seen = new Map<string, string>();
  for (const { team, cycle } of homes) {
    const before = seen.get(team.id);
    if (before !== undefined && before !== cycle.id) return cycle.start;
    seen.set(team.id, cycle.id);
  }
  return null;
}

/** The day something had happened often enough, or nothing. */
function habit(days: readonly IsoDate[]): IsoDate[] {
  return days.toSorted().slice(HABIT - 1, HABIT);
}

/** Whole months from one day to another; 0 before the first has passed. */
function monthsSince(from: IsoDate, to: IsoDate): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  return Math.max(0, (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0));
}
