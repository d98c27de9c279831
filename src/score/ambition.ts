import { TOLERANCE } from '../rhythm/constants';
import { CONSTANTS } from './constants';
import type { TeamScore } from './team';

export type AmbitionVerdict = 'too-easy' | 'out-of-reach';

/** One closed cycle of a team. */
export interface CycleMean {
  readonly cycle: string;
  /** Mean of the aspirational scores, 0–1. */
  readonly mean: number | null;
  /** How many aspirational key results it rests on. */
  readonly keyResults: number;
}

/** What several cycles say about a team's ambition; cycles and means oldest first. */
export interface AmbitionAcross {
  readonly verdict: AmbitionVerdict | null;
  readonly cycles: readonly string[];
  readonly means: readonly number[];
}

/** Where a verdict begins. */
export interface AmbitionLimits {
  /** Means 0–1 from which on targets are too easy, and below which they are out of reach. */
  readonly tooEasy: number;
  readonly outOfReach: number;
  /** Closed cycles in a row. */
  readonly cycles: number;
  /** Scored aspirational key results a mean must rest on. */
  readonly keyResults: number;
}

export const AMBITION_LIMITS: AmbitionLimits = {
  tooEasy: CONSTANTS.tooEasy.value,
  outOfReach: CONSTANTS.outOfReach.value,
  cycles: CONSTANTS.ambitionCycles.value,
  keyResults: CONSTANTS.ambitionKeyResults.value,
};

/**
 * The verdict over a team's closed cycles, given newest first: too easy when the means of the last two or more are
 * ≥ 0.9, out of reach when they are < 0.4, each resting on at least 3 scored key results (method.md 3.4). With it come
 * the cycles of that run; without a verdict the last two that rest on enough. Null where no cycle does.
 * Only as many cycles are asked for as are needed.
 */
export function ambitionAcross(
  newestFirst: Iterable<CycleMean>,
  limits: AmbitionLimits = AMBITION_LIMITS,
): AmbitionAcross | null {
  const known: { cycle: string; mean: number }[] = [];
  let verdict: AmbitionVerdict | null | undefined;
  let run = 0;
  let running = true;
  for (const { cycle, mean, keyResults } of newestFirst) {
    const enough = mean !== null && keyResults >= limits.keyResults;
    const own = enough ? verdictOn(mean, limits) : null;
    if (verdict === undefined) verdict = own;
    running = running && own !== null && own === verdict;
    if (running) run += 1;
    if (enough) known.push({ cycle, mean });
    if (!running && known.length >= limits.cycles) break;
  }
  if (known.length === 0) return null;
  const found = run >= limits.cycles ? (verdict ?? null) : null;
  const shown = known.slice(0, found ? run : limits.cycles).reverse();
  return { verdict: found, cycles: shown.map(({ cycle }) => cycle), means: shown.map(({ mean }) => mean) };
}

/**
 * A scored closed cycle as {@link ambitionAcross} reads it. What was never measured scores 0 but tells nothing of the
 * ambition: a team that was silent did not aim too high.
 */
export function cycleMeanOf(cycle: string, score: TeamScore): CycleMean {
  const keyResults = score.objectives
    .flatMap((one) => one.keyResults)
    .filter((one) => one.scored && one.ambition === 'aspirational' && one.current !== null).length;
  return { cycle, mean: score.aspirational.score, keyResults };
}

function verdictOn(mean: number, limits: AmbitionLimits): AmbitionVerdict | null {
  if (mean >= limits.tooEasy - TOLERANCE) return 'too-easy';
  return mean < limits.outOfReach - TOLERANCE ? 'out-of-reach' : null;
}
