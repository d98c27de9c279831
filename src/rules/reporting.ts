import type { LiveKeyResult, Running } from '../leadership/running';
import type { IsoDate } from '../model/date';
import type { CheckIn } from '../model/okr';
import type { Ref } from '../model/ref';
import type { Settings } from '../model/workspace';
import { RHYTHM } from '../rhythm/constants';
import { type Freshness, freshness, missedDay } from '../rhythm/freshness';
import { courseOf } from '../score/course';
import { evaluate } from '../score/evaluate';
import { type Said, saidUntil } from '../score/said';

/** A key result of a running cycle with all that was said about it by today, by date. */
export interface ReportedKeyResult extends LiveKeyResult {
  readonly home: Running['home'];
  readonly said: readonly Said[];
  /** Reached while the cycle still runs (a threshold never is), or no effect was to be seen yet. */
  readonly rests: boolean;
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
      lateOf(running, keyResults, (last) => stateOf(last, running, stalledAfter, neverBy)),
    );
    return this.found;
  }

  /** Where one rule begins another one ends, so each must know the thresholds of both. */
  private option(rule: string, name: string, otherwise: number): number {
    const written = this.settings.rules.get(rule)?.options[name];
    return typeof written === 'number' ? written : otherwise;
  }
}

function reported({ home, frame, standing, keyResults }: Running): ReportedKeyResult[] {
  const said = saidUntil(home.checkIns, frame.today);
  return keyResults
    .filter(({ keyResult }) => keyResult.metric?.type !== 'establish')
    .map((live) => {
      const { keyResult, key } = live;
      const values = standing.values.get(key) ?? [];
      const { pace } = courseOf(keyResult, values, evaluate(keyResult, values, standing).score, standing);
      const hidden = keyResult.metric?.observableFrom ?? null;
      const rests = pace === 'done' || (hidden !== null && hidden > frame.today);
      return { ...live, home, said: said.get(key) ?? [], rests };
    });
}

interface State {
  readonly state: Late['state'];
  readonly days: number | null;
  readonly due: IsoDate;
}

/** Null where nothing is late. Without any update the first planned day counts until a tenth of the cycle is over. */
function stateOf(last: IsoDate | null, { frame }: Running, stalledAfter: number, neverBy: number): State | null {
  const due = missedDay(last, frame.today, frame);
  if (due === null) return null;
  const { state, days }: Freshness = freshness(last, frame.today, frame, stalledAfter);
  if (state === 'fresh') return null;
  return { state: state === 'never' && frame.elapsed <= neverBy ? 'overdue' : state, days, due };
}

const RANK = { overdue: 0, stalled: 1, never: 2 } as const;

function lateOf(
  { home, frame }: Running,
  keyResults: readonly ReportedKeyResult[],
  stateAt: (last: IsoDate | null) => State | null,
): Late[] {
  if (keyResults.length === 0) return [];
  const newest = newestOf(home.checkIns, frame.today);
  const whole = stateAt(newest?.date ?? null);
  const each = keyResults.map((one) => ({ one, state: stateAt(one.said.at(-1)?.date ?? null) }));
  const worse = each.filter(
    ({ one, state }) => state !== null && !one.rests && (whole === null || RANK[state.state] > RANK[whole.state]),
  );
  const late: Late[] = worse.flatMap(({ one: { key, keyResult, said }, state }) => {
    if (state === null) return [];
    const last = said.at(-1);
    const place = last?.place ?? keyResult.place;
    return [{ ...state, home, keyResult, keys: [key], last: last?.date ?? null, place }];
  });
  if (whole === null) return late;
  const alone = new Set(worse.map(({ one }) => one.key));
  const keys = keyResults.map(({ key }) => key).filter((key) => !alone.has(key));
  const place: Ref = newest
    ? { ...newest.place, path: [...newest.place.path, 'date'] }
    : { file: home.checkInFile ?? home.file ?? '', path: [], on: 'value' };
  return [{ ...whole, home, keyResult: null, keys, last: newest?.date ?? null, place }, ...late];
}

/** The newest check-in that says something about a key result. */
function newestOf(checkIns: readonly CheckIn[], today: IsoDate): CheckIn | null {
  return checkIns
    .filter(({ date, entries }) => date <= today && entries.size > 0)
    .reduce<CheckIn | null>((best, one) => (best === null || one.date >= best.date ? one : best), null);
}
