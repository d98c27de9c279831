import { Links } from '../alignment/links';
import type { Cycle } from '../model/cycle';
import { addDays, daysBetween, type IsoDate } from '../model/date';
import type { CarryDecision, KeyResult, Review } from '../model/okr';
import type { TeamCycle, Workspace } from '../model/workspace';
import { frameOf } from '../score/frame';
import type { KeyResultScore } from '../score/key-result';
import { isReached } from '../score/rounding';
import { dropState } from '../score/standing';
import { missedOf, scoreTeam, type TeamScore } from '../score/team';
import { carriesOf, mostCarries } from './carry-chain';
import { REVIEW } from './constants';

/** A key result as it stands on the day of the close. */
export interface ClosingKeyResult {
  /** `objective/key-result` */
  readonly key: string;
  readonly keyResult: KeyResult;
  readonly score: KeyResultScore;
  /** Does it need a decision? Not one dropped before. */
  readonly open: boolean;
  /** Committed and not reached: a post-mortem comes before the decision (method.md 8). */
  readonly owesPostMortem: boolean;
  /** How often it was carried already. */
  readonly carried: number;
  /** Would carrying it once more be once too often? */
  readonly mustChange: boolean;
  /** The decision its score speaks for; people decide. */
  readonly proposal: CarryDecision;
}

/** A team's cycle as it would be closed on a day. */
export interface Closing {
  readonly home: TeamCycle;
  readonly date: IsoDate;
  /** Scored as closed. */
  readonly score: TeamScore;
  readonly keyResults: readonly ClosingKeyResult[];
  /** The last check-in that counts; null where there was none. */
  readonly lastCheckIn: IsoDate | null;
  /** Days since then. */
  readonly age: number | null;
}

/** What speaks against closing a team's cycle; plain data for a sentence. */
export type Objection =
  | { readonly why: 'no-objectives' }
  | { readonly why: 'closed-already'; readonly closed: IsoDate; readonly file: string }
  | { readonly why: 'too-early'; readonly from: IsoDate }
  | { readonly why: 'in-future' };

/** From this day on a cycle may be closed. */
export function closableFrom({ end }: Pick<Cycle, 'end'>): IsoDate {
  return addDays(end, 1 - REVIEW.closeWithin.value);
}

/** Why a team's cycle cannot be closed on a day; null where it can. */
export function objectionTo(home: TeamCycle, date: IsoDate, today: IsoDate): Objection | null {
  const { review, cycle, objectives } = home;
  if (review?.closed) return { why: 'closed-already', closed: review.closed, file: review.file };
  if (!objectives.some(({ keyResults }) => keyResults.length > 0)) return { why: 'no-objectives' };
  if (date > today) return { why: 'in-future' };
  return date < closableFrom(cycle) ? { why: 'too-early', from: closableFrom(cycle) } : null;
}

const NOTHING_SAID: Omit<Review, 'file' | 'closed'> = {
  wentWell: [],
  obstacles: [],
  wouldChange: [],
  learned: [],
  wins: [],
  keyResults: new Map(),
  retro: null,
};

/** A team's cycle scored as if its review were closed on `date`. */
export function closingOf(
  workspace: Workspace,
  home: TeamCycle,
  day: { readonly date: IsoDate; readonly today: IsoDate; readonly holidays: ReadonlySet<IsoDate> },
): Closing {
  const { date } = day;
  const review = { ...NOTHING_SAID, file: '', ...home.review, closed: date };
  const frame = frameOf(home.cycle, workspace.settings, day);
  const score = scoreTeam({ ...home, review }, frame);
  const missed = new Set(missedOf(score.objectives).map(({ ref }) => ref));
  const links = new Links(workspace);
  const keyResults = home.objectives.flatMap((objective, index) => {
    const gone = dropState(objective.dropped, frame) !== 'kept';
    return objective.keyResults.flatMap((keyResult, place): ClosingKeyResult[] => {
      const scored = score.objectives[index]?.keyResults[place];
      if (!scored) return [];
      const open = !gone && dropState(keyResult.dropped, frame) === 'kept';
      const owesPostMortem = missed.has(keyResult.ref);
      if (!open && !owesPostMortem) return [];
      const carried = carriesOf({ home, keyResult }, links).length;
      const mustChange = carried + 1 >= mostCarries(workspace.settings);
      const proposal = proposalFor(keyResult, scored, mustChange);
      const key = `${objective.id}/${keyResult.id}`;
      return [{ key, keyResult, score: scored, open, owesPostMortem, carried, mustChange, proposal }];
    });
  });
  const dates = home.checkIns.map((one) => one.date).filter((one) => one <= date);
  const lastCheckIn = dates.toSorted().at(-1) ?? null;
  const age = lastCheckIn === null ? null : daysBetween(lastCheckIn, date);
  return { home, date, score, keyResults, lastCheckIn, age };
}

/** Are the last values older than a week? Then a check-in comes first (method.md 8). */
export function isOld({ age }: Pick<Closing, 'age'>): boolean {
  return age === null || age > REVIEW.oldValues.value;
}

/**
 * Reached and a level to hold: hand over. Reached and done (milestones, yes or no, a sum): drop. Else carry, or re-scope
 * where that was done often enough (method.md 8).
 */
function proposalFor(keyResult: KeyResult, { score, scored }: KeyResultScore, mustChange: boolean): CarryDecision {
  if (keyResult.guardrail) return 'carry';
  const { metric, milestones } = keyResult;
  if (metric?.type === 'establish') return 're-scope';
  if (scored && score !== null && isReached(score)) {
    const done = milestones.length > 0 || metric?.type === 'yes-no' || metric?.counts === 'sum';
    return done ? 'drop' : 'hand-over';
  }
  return mustChange ? 're-scope' : 'carry';
}
