import { handlesOf } from '../alignment/owner';
import { addDays, type IsoDate } from '../model/date';
import { type KeyResult, kindOf, type Objective, type Win } from '../model/okr';
import type { Settings, TeamCycle } from '../model/workspace';
import { evaluate } from '../score/evaluate';
import { type Day, frameOf } from '../score/frame';
import { isReached } from '../score/rounding';
import { dropState, type Standing, standingOf } from '../score/standing';
import type { DatedValue } from '../score/value';

/** Something to be proud of, with who made it possible. */
export interface Celebration {
  readonly kind: 'win' | 'key-result' | 'milestone';
  /** The day it was written down, or the value came that reached it. */
  readonly date: IsoDate;
  readonly team: string;
  /** Of a key result or milestone, with its cycle; null for a win. */
  readonly ref: string | null;
  /** The words of the win, the title of the milestone or key result. */
  readonly text: string;
  /** For a milestone the title of its key result. */
  readonly keyResult: string | null;
  /** Handles; of a key result its owners. */
  readonly who: readonly string[];
  /** Id of the company value a win shows. */
  readonly value: string | null;
}

/** Days, both ends inclusive. */
export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** How long news is news: the fortnight up to and with a day. */
export function fortnightTo(day: IsoDate): Span {
  return { from: addDays(day, -14), to: day };
}

const KINDS = ['win', 'key-result', 'milestone'] as const satisfies readonly Celebration['kind'][];

/**
 * What some teams have to celebrate in a span of days, newest first: wins of check-ins and of the review (which counts on
 * the day it closed), each wording once, with the people where it names them; key results and milestones that became reached then and are so at its end.
 * Guardrails and thresholds are kept rather than reached, so they are not here, nor is what was dropped. Persons' own
 * only with `person_level`. Nothing after `day.today` is looked at.
 */
export function celebrations(
  homes: readonly TeamCycle[],
  settings: Pick<Settings, 'checkIns' | 'history' | 'personLevel'>,
  { from, to }: Span,
  day: Day,
): readonly Celebration[] {
  const end = to < day.today ? to : day.today;
  return homes
    .filter(({ team }) => team.level !== 'person' || settings.personLevel)
    .flatMap((home) => [
      ...winsOf(home),
      ...reachedIn(home, standingOf(home, frameOf(home.cycle, settings, { ...day, today: end }))),
    ])
    .filter(({ date }) => from <= date && date <= end)
    .toSorted((a, b) => (a.date === b.date ? KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) : a.date < b.date ? 1 : -1));
}

function winsOf({ team, review, checkIns }: TeamCycle): Celebration[] {
  const told = [
    ...(review?.closed ? review.wins.map((win) => ({ win, date: review.closed ?? '' })) : []),
    ...checkIns.flatMap(({ date, wins }) => wins.map((win) => ({ win, date }))),
  ];
  const once = new Map<string, { readonly win: Win; readonly date: IsoDate }>();
  for (const one of told) {
    const before = once.get(one.win.what);
    if (before === undefined || before.win.who.length === 0)
      once.set(one.win.what, { win: one.win, date: before?.date ?? one.date });
  }
  return [...once.values()].map(({ win: { what, who, value }, date }) => ({
    kind: 'win',
    date,
    team: team.id,
    ref: null,
    text: what,
    keyResult: null,
    who,
    value,
  }));
}

function reachedIn({ team, objectives }: TeamCycle, standing: Standing): Celebration[] {
  const { frame } = standing;
  const kept = objectives.filter(({ dropped }) => dropState(dropped, frame) === 'kept');
  return kept.flatMap((objective) =>
    objective.keyResults
      .filter(({ dropped, guardrail }) => !guardrail && dropState(dropped, frame) === 'kept')
      .flatMap((one) => reached(one, objective, standing).map((found) => ({ ...found, team: team.id }))),
  );
}

function reached(keyResult: KeyResult, objective: Objective, standing: Standing): Omit<Celebration, 'team'>[] {
  const values = standing.values.get(`${objective.id}/${keyResult.id}`) ?? [];
  const owners = handlesOf(keyResult.owner);
  const who = owners.length > 0 ? owners : handlesOf(objective.owner);
  const { ref, title } = keyResult;
  const kind = kindOf(keyResult);
  const found: Omit<Celebration, 'team'>[] = [];
  const whole =
    kind === 'metric' || kind === 'yes-no' || kind === 'milestones'
      ? lastBecame(values, (upTo) => isReached(evaluate(keyResult, upTo, standing).score ?? 0))
      : null;
  if (whole !== null)
    found.push({ kind: 'key-result', date: whole, ref, text: title, keyResult: null, who, value: null });
  for (const { id, title: step } of keyResult.milestones) {
    const date = lastBecame(values, (upTo) => isDone(upTo.at(-1), id));
    if (date !== null)
      found.push({ kind: 'milestone', date, ref: `${ref}/${id}`, text: step, keyResult: title, who, value: null });
  }
  return found;
}

/** The day something became true that is true after all the values; null where it is not. */
function lastBecame(values: readonly DatedValue[], isTrue: (upTo: readonly DatedValue[]) => boolean): IsoDate | null {
  let since: IsoDate | null = null;
  for (let count = values.length; count > 0 && isTrue(values.slice(0, count)); count--)
    since = values[count - 1]?.date ?? null;
  return since;
}

function isDone(last: DatedValue | undefined, milestone: string): boolean {
  return last?.value instanceof Map && isReached(last.value.get(milestone) ?? 0);
}
