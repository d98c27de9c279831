import type { TeamCycle } from '../model/workspace';
import { TOLERANCE } from '../rhythm/constants';
import { CONSTANTS } from './constants';
import type { KeyResultScore } from './key-result';
import { mean } from './mean';
import { isReached } from './rounding';
import { confidencesOf, saidUntil } from './said';
import type { Scores } from './scores';

/** What a team expected of a key result early on, and how it ended. */
export interface Prediction {
  /** Confidence ÷ 10 of the second check-in that gave one. */
  readonly expected: number;
  /** 1 when it ended as it should, 0 when not. */
  readonly outcome: 0 | 1;
}

/** How well a team judges its own prospects. */
export interface Calibration {
  /** On how many key results it rests. */
  readonly keyResults: number;
  /** Mean squared error of the expectations: 0 is perfect, 0.25 what always saying 5 of 10 gets. */
  readonly brier: number;
  /** Mean expectation less mean outcome: above 0 too confident, below 0 too cautious. */
  readonly bias: number;
}

/**
 * Brier score and bias of a team's predictions (method.md 3.4; Brier 1950). Null with fewer than five: a few numbers
 * would say more about chance, or about one person, than about the team.
 */
export function calibrationOf(predictions: readonly Prediction[]): Calibration | null {
  if (predictions.length < CONSTANTS.calibrationKeyResults.value) return null;
  const brier = mean(predictions.map(({ expected, outcome }) => (expected - outcome) ** 2));
  const expected = mean(predictions.map((one) => one.expected));
  const outcome = mean(predictions.map((one) => one.outcome));
  if (brier === null || expected === null || outcome === null) return null;
  return { keyResults: predictions.length, brier, bias: expected - outcome };
}

/**
 * The predictions of a team's closed cycle: of each scored key result with at least two confidences the second. It came
 * true at a score of 0.7 for an aspirational key result, in full for a committed one.
 */
export function predictionsOf(teamCycle: TeamCycle, scores: Scores): Prediction[] {
  const { frame } = scores.standingOf(teamCycle);
  const said = saidUntil(teamCycle.checkIns, frame.today);
  return scores.of(teamCycle).objectives.flatMap(({ id, keyResults }) =>
    keyResults.flatMap((one) => {
      const second = confidencesOf(said.get(`${id}/${one.id}`) ?? [])[1];
      if (!one.scored || second === undefined) return [];
      return [{ expected: second / 10, outcome: cameTrue(one) ? 1 : 0 } as const];
    }),
  );
}

function cameTrue({ score, ambition }: KeyResultScore): boolean {
  if (score === null) return false;
  return ambition === 'committed' ? isReached(score) : score >= CONSTANTS.green.value - TOLERANCE;
}
