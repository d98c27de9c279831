import { daysBetween, type IsoDate } from '../model/date';
import type { TeamCycle } from '../model/workspace';
import { type Adherence, adherence } from '../rhythm/adherence';
import type { Constant } from '../rhythm/constants';
import type { KeyResultScore } from '../score/key-result';
import { mean } from '../score/mean';
import { isReached } from '../score/rounding';
import { confidencesOf, type Said, saidUntil } from '../score/said';
import type { Scores } from '../score/scores';

/** Where the diagnosis draws its lines. All of them are our own. */
const DIAGNOSIS = {
  keptRhythm: { value: 0.7, unit: 'ratio', source: 'design default: 9 of 13 weekly check-ins' },
  frozenShare: { value: 0.5, unit: 'ratio', source: 'design default' },
  frozenValues: { value: 4, unit: 'count', source: 'rules.md, frozen-value' },
  blockerDays: { value: 28, unit: 'days', source: 'design default: a third of a quarter' },
  confident: {
    value: 6,
    unit: 'points',
    source: 'design default: above the 5 of 10 key results start with (method.md 1.5)',
  },
} as const satisfies Record<string, Constant>;

/** What speaks for the one or the other. */
export type Sign =
  | 'few-check-ins'
  | 'frozen-values'
  | 'open-blockers'
  | 'kept-rhythm'
  | 'confident-misses'
  | 'moved-targets'
  | 'out-of-reach';

/** Why a cycle went badly, with the facts it rests on. */
export interface Diagnosis {
  readonly team: string;
  readonly verdict: 'strategy' | 'cadence' | 'both';
  readonly signs: readonly Sign[];
  readonly adherence: Adherence;
  /** Scored key results, and those of them that ended short: below green, or a commitment below 1. */
  readonly scored: number;
  readonly missed: number;
  /** Missed ones whose last four values are one and the same. */
  readonly frozen: number;
  /** Obstacles open at the end for 28 days or longer, the longest first. */
  readonly blockers: readonly { readonly id: string; readonly text: string; readonly days: number }[];
  /** Mean of the last confidences (1–10) given for what was missed; null where none was. */
  readonly confidence: number | null;
  /** Missed ones whose baseline or target was changed after the grace. */
  readonly moved: number;
  /** Closed cycles in a row below 0.4, up to this one (method.md 3.4); 0 where that is no pattern. */
  readonly outOfReach: number;
}

/**
 * Was it the strategy or the cadence? For a closed cycle that ended below the corridor or with a missed commitment; null
 * for any other, and for persons. Without a rhythm (too few check-ins, or half of what was missed stands still) nobody
 * can tell whether the goals were right: cadence. With it, obstacles nobody cleared are cadence too, unless confidence
 * stayed high, targets were moved, or stay out of reach cycle after cycle: then both. A rhythm that held and goals missed all the same: strategy.
 */
export function diagnose(home: TeamCycle, scores: Scores): Diagnosis | null {
  const score = scores.of(home);
  const wentBadly = score.aspirational.corridor === 'below' || score.committed.missed > 0;
  if (!score.closed || !wentBadly || home.team.level === 'person') return null;
  const { frame } = scores.standingOf(home);
  const until = home.review?.closed ?? home.cycle.end;
  const said = saidUntil(home.checkIns, frame.today);
  const counted = score.objectives.flatMap(({ id, keyResults }) =>
    keyResults.filter(({ scored }) => scored).map((shown) => ({ shown, said: said.get(`${id}/${shown.id}`) ?? [] })),
  );
  const across = scores.ambitionOf(home.team.id, home.cycle);
  const missed = counted.filter(({ shown }) => isShort(shown));
  const facts = {
    adherence: adherence(
      home.checkIns.filter(({ entries }) => entries.size > 0).map(({ date }) => date),
      frame.dueDays,
      frame.graceDays,
      until,
    ),
    scored: counted.length,
    missed: missed.length,
    frozen: missed.filter((one) => isFrozen(one.said)).length,
    blockers: openAt(home, until),
    confidence: mean(missed.map((one) => confidencesOf(one.said).at(-1) ?? null)),
    moved: missed.filter(({ shown }) => isMoved(shown)).length,
    outOfReach: across?.verdict === 'out-of-reach' ? across.cycles.length : 0,
  };
  const signs = signsOf(facts);
  return { team: home.team.id, verdict: verdictOn(signs), signs, ...facts };
}

function signsOf({
  adherence: { ratio },
  missed,
  frozen,
  blockers,
  confidence,
  moved,
  outOfReach,
}: Omit<Diagnosis, 'team' | 'verdict' | 'signs'>): Sign[] {
  const kept = ratio !== null && ratio >= DIAGNOSIS.keptRhythm.value;
  const all: readonly (readonly [Sign, boolean])[] = [
    ['few-check-ins', ratio !== null && !kept],
    ['frozen-values', missed > 0 && frozen / missed >= DIAGNOSIS.frozenShare.value],
    ['open-blockers', blockers.length > 0],
    ['kept-rhythm', kept],
    ['confident-misses', confidence !== null && confidence >= DIAGNOSIS.confident.value],
    ['moved-targets', moved > 0],
    ['out-of-reach', outOfReach > 0],
  ];
  return all.flatMap(([sign, holds]) => (holds ? [sign] : []));
}

/** What speaks for the strategy also where an obstacle stood in the way. */
const OF_STRATEGY: ReadonlySet<Sign> = new Set(['confident-misses', 'moved-targets', 'out-of-reach']);

function verdictOn(signs: readonly Sign[]): Diagnosis['verdict'] {
  if (signs.includes('few-check-ins') || signs.includes('frozen-values')) return 'cadence';
  if (!signs.includes('open-blockers')) return 'strategy';
  return signs.some((sign) => OF_STRATEGY.has(sign)) ? 'both' : 'cadence';
}

function isShort({ score, band, ambition }: KeyResultScore): boolean {
  return ambition === 'committed' ? !isReached(score ?? 0) : band !== 'green';
}

function isMoved({ original, from, to }: KeyResultScore): boolean {
  return original !== null && (original.from !== from || original.to !== to);
}

/** The same value four times at the end. Milestones and yes or no jump, and are none of it. */
function isFrozen(said: readonly Said[]): boolean {
  const numbers = said.flatMap(({ entry: { value } }) => (typeof value === 'number' ? [value] : []));
  const last = numbers.slice(-DIAGNOSIS.frozenValues.value);
  return last.length === DIAGNOSIS.frozenValues.value && last.every((value) => value === last[0]);
}

function openAt({ blockers }: TeamCycle, end: IsoDate): Diagnosis['blockers'] {
  return blockers
    .filter(({ raised, resolved }) => raised <= end && (resolved === null || resolved > end))
    .map(({ id, text, raised }) => ({ id, text, days: daysBetween(raised, end) }))
    .filter(({ days }) => days >= DIAGNOSIS.blockerDays.value)
    .sort((a, b) => b.days - a.days);
}
