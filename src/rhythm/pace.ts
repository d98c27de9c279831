import { RHYTHM, TOLERANCE } from './constants';

/** How a key result goes compared with what was to be expected by today. */
export type Pace = 'on-track' | 'behind' | 'off-track' | 'too-early' | 'done' | 'not-observable';

/** From worst to best, for a list of several. */
const WORST_FIRST: readonly Pace[] = ['off-track', 'behind', 'on-track', 'too-early', 'not-observable', 'done'];

/** What the pace is judged by; all ratios 0–1. */
export interface Course {
  /** Null where no value is known yet. For a threshold: 1 or 0 by its last value. */
  readonly progress: number | null;
  readonly expected: number | null;
  /** Share of the cycle gone by. */
  readonly elapsed: number;
  /** False before `observable_from`. */
  readonly observable: boolean;
  /** False for a threshold while the cycle runs: it can still be lost. */
  readonly canBeDone: boolean;
}

/**
 * The pace by r = progress ÷ expected: r ≥ 0.9 on track, ≥ 0.7 behind, else off track; too early in the first 15 % of
 * the cycle; done when reached; expected 0 is on track (method.md 1.6, thresholds by Mooncamp). Comparisons have a
 * tolerance of 1e-9. Null where no value is known, unless no effect was to be seen yet anyway.
 */
export function pace(course: Course): Pace | null {
  const { progress, expected } = course;
  if (expected === null) return null;
  if (progress !== null && course.canBeDone && progress >= 1 - TOLERANCE) return 'done';
  if (!course.observable) return 'not-observable';
  if (progress === null) return null;
  if (course.elapsed < RHYTHM.tooEarly.value - TOLERANCE) return 'too-early';
  const ratio = expected > 0 ? progress / expected : 1;
  if (ratio >= RHYTHM.onTrack.value - TOLERANCE) return 'on-track';
  return ratio >= RHYTHM.behind.value - TOLERANCE ? 'behind' : 'off-track';
}

/** The worst of several: off-track, behind, on-track, too-early, not-observable, done. Null where none is known. */
export function worstPace(paces: Iterable<Pace | null>): Pace | null {
  let worst: Pace | null = null;
  for (const one of paces) {
    if (one !== null && (worst === null || WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(worst))) worst = one;
  }
  return worst;
}
