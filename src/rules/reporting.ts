import type { LiveKeyResult, Running } from '../leadership/running';
import type { IsoDate } from '../model/date';
import type { CheckIn } from '../model/okr';
import { at, below, type Ref } from '../model/ref';
import type { Settings } from '../model/workspace';
import { RHYTHM } from '../rhythm/constants';
import { type Freshness, freshness, missedDay } from '../rhythm/freshness';
import { courseOf, type KeyResultCourse } from '../score/course';
import { evaluate } from '../score/evaluate';
import type { Frame } from '../score/frame';
import { type Said, saidUntil } from '../score/said';

/** A key result of a running cycle with all that was said about it by today, by date. */
export interface ReportedKeyResult extends LiveKeyResult {
  readonly team: Running;
  readonly said: readonly Said[];
}

/** Updates that are missing: a whole team's, or one key result's where others of the team were updated. */
export interface Late {
  readonly state: 'overdue' | 'stalled' | 'never';
  readonly home: Running['home'];
  /** The one that is late; null for the team. */
  readonly keyResult: LiveKeyResult['keyResult'] | null;
  /** `objective/key-result` of each that waits. */
  readonly keys: readonly string[];
  readonly last: IsoDate | null;
  /** Days since then. */
  readonly days: number | null;
  /** The last planned day that passed uncovered. */
  readonly due: IsoDate;
  readonly place: Ref;
}

/**
 * What the teams of running cycles reported. Most rules of the rhythm ask, so it is gathered once. What was dropped, and
 * measures that are being set up, are left out.
 */
export class Reporting {
  private readonly teams: readonly { running: Running; keyResults: readonly ReportedKeyResult[] }[];
  private readonly states = new Map<string, Map<IsoDate | null, State | null>>();
  private found: readonly Late[] | null = null;

  constructor(
    running: readonly Running[],
    private readonly settings: Settings,
  ) {
    this.teams = running.map((one) => ({ running: one, keyResults: reported(one) }));
  }

  /** All key results. */
  get keyResults(): readonly ReportedKeyResult[] {
    return this.teams.flatMap((one) => one.keyResults);
  }

  /** What is late, each thing once, under the worst that can be said of it. */
  get late(): readonly Late[] {
    const stalledAfter = this.option('stalled-check-in', 'days', RHYTHM.stalled.value);
    const neverBy = this.option('never-checked-in', 'after', RHYTHM.neverBy.value);
    this.found ??= this.teams.flatMap(({ running, keyResults }) =>
      lateOf(running, keyResults, this.stateAt(running.frame, { stalledAfter, neverBy })),
    );
    return this.found;
  }

  /** How late what was last updated on a day is. Teams of one cycle share the answers: there are few such days. */
  private stateAt(frame: Frame, limits: Limits): StateAt {
    const known = this.states.get(frame.cycle.id) ?? new Map<IsoDate | null, State | null>();
    this.states.set(frame.cycle.id, known);
    return (last) => {
      let state = known.get(last);
      if (state === undefined) {
        state = stateOf(last, frame, limits);
        known.set(last, state);
      }
      return state;
    };
  }

  /** Where one rule begins another one ends, so each must know the thresholds of both. */
  private option(rule: string, name: string, otherwise: number): number {
    const written = this.settings.rules.get(rule)?.options[name];
    return typeof written === 'number' ? written : otherwise;
  }
}

function reported(team: Running): ReportedKeyResult[] {
  const said = saidUntil(team.home.checkIns, team.frame.today);
  return team.keyResults
    .filter(({ keyResult }) => keyResult.metric?.type !== 'establish')
    .map((live) => ({ ...live, team, said: said.get(live.key) ?? [] }));
}

/** Is it reached though its cycle still runs? A level to keep never is. */
export function isReached(one: ReportedKeyResult): boolean {
  return courseToday(one).pace === 'done';
}

/** How a key result goes today, with its progress 0–1; that is null where no value is known yet. */
export function courseToday({ keyResult, key, team: { standing } }: ReportedKeyResult): KeyResultCourse & {
  readonly progress: number | null;
} {
  const values = standing.values.get(key) ?? [];
  const { score } = evaluate(keyResult, values, standing);
  return { ...courseOf(keyResult, values, score, standing), progress: score };
}

/** Where something said about a key result stands. */
export function placeOf({ checkIn }: Said, { key }: LiveKeyResult): Ref {
  return below(checkIn, 'key_results', key);
}

/** Reached, or its effect was not to be seen yet on the day that was missed. */
function mayRest(one: ReportedKeyResult, due: IsoDate): boolean {
  return (one.keyResult.metric?.observableFrom ?? '') > due || isReached(one);
}

interface State {
  readonly state: Late['state'];
  readonly days: number | null;
  readonly due: IsoDate;
}

type StateAt = (last: IsoDate | null) => State | null;

/** From how many days, and from which share of the cycle on. */
interface Limits {
  readonly stalledAfter: number;
  readonly neverBy: number;
}

/** Null where nothing is late. Without any update the first planned day counts until a tenth of the cycle is over. */
function stateOf(last: IsoDate | null, frame: Frame, { stalledAfter, neverBy }: Limits): State | null {
  const due = missedDay(last, frame.today, frame);
  if (due === null) return null;
  const { state, days }: Freshness = freshness(last, frame.today, frame, stalledAfter);
  if (state === 'fresh') return null;
  return { state: state === 'never' && frame.elapsed <= neverBy ? 'overdue' : state, days, due };
}

const RANK = { overdue: 0, stalled: 1, never: 2 } as const;

function lateOf({ home, frame }: Running, keyResults: readonly ReportedKeyResult[], stateAt: StateAt): Late[] {
  if (keyResults.length === 0) return [];
  const newest = newestOf(home.checkIns, frame.today);
  const whole = stateAt(newest?.date ?? null);
  const worse = keyResults.flatMap((one) => {
    const last = one.said.at(-1) ?? null;
    const state = stateAt(last?.date ?? null);
    const isWorse = state !== null && (whole === null || RANK[state.state] > RANK[whole.state]);
    return isWorse && !mayRest(one, state.due) ? [{ one, last, state }] : [];
  });
  const late: Late[] = worse.map(({ one, last, state }) => {
    const { key, keyResult } = one;
    const place = last ? placeOf(last, one) : keyResult.place;
    return { ...state, home, keyResult, keys: [key], last: last?.date ?? null, place };
  });
  if (whole === null) return late;
  const alone = new Set(worse.map(({ one }) => one.key));
  const keys = keyResults.map(({ key }) => key).filter((key) => !alone.has(key));
  const place = newest ? below(newest.place, 'date') : at(home.checkInFile ?? home.file ?? '');
  return [{ ...whole, home, keyResult: null, keys, last: newest?.date ?? null, place }, ...late];
}

/** The newest check-in that says something about a key result. */
function newestOf(checkIns: readonly CheckIn[], today: IsoDate): CheckIn | null {
  return checkIns
    .filter(({ date, entries }) => date <= today && entries.size > 0)
    .reduce<CheckIn | null>((best, one) => (best === null || one.date >= best.date ? one : best), null);
}
