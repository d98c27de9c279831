import type { QuestionKind } from '../model/question';
import type { ConfidenceFlag } from '../rhythm/confidence';
import type { Pace } from '../rhythm/pace';

/** What is known of a key result that does not move as hoped. */
export interface StuckFacts {
  /** Does an open obstacle stand in its way? */
  readonly blocked: boolean;
  /** A guardrail or threshold with its value outside. */
  readonly broken: boolean;
  readonly pace: Pace | null;
  /** 1–10; null where nobody said. */
  readonly confidence: number | null;
  readonly flag: ConfidenceFlag | null;
  /** Progress since the last time, 0–1 or below 0; null where there is nothing to compare. */
  readonly gain: number | null;
  /** The last three gains shrank. */
  readonly slowing: boolean;
}

/** "Low" confidence: at risk by the bands of method.md 1.5 (1–3), and one above, where doubt begins. */
const LOW = 4;

/**
 * The kinds of questions that fit, the best first. An obstacle: suppose it were gone (hypothetical). Worse than last time:
 * when was it better (exception). Little confidence, or falling: a scale. Shrinking steps: what helped before (resource).
 * Far off: how to miss for certain (worsening), as exaggeration shows what is done already. Outside its bounds: whom it
 * hits (circular). Nothing moves: what would be different (difference). Miracle is the last that remains.
 */
export function fittingQuestions(facts: StuckFacts): readonly QuestionKind[] {
  const { blocked, broken, pace, confidence, flag, gain, slowing } = facts;
  const kinds: QuestionKind[] = [];
  if (blocked) kinds.push('hypothetical');
  if (broken) kinds.push('circular');
  if (gain !== null && gain < 0) kinds.push('exception');
  if (flag !== null || (confidence !== null && confidence <= LOW)) kinds.push('scaling');
  if (slowing) kinds.push('resource');
  if (pace === 'off-track') kinds.push('worsening');
  if (gain === 0) kinds.push('difference');
  for (const kind of ['resource', 'exception', 'difference', 'circular', 'miracle'] as const)
    if (!kinds.includes(kind)) kinds.push(kind);
  return kinds;
}

/**
 * A kind of question for each of several key results: the best fitting one, but none a second time in a meeting as long as
 * another one fits that was not asked yet. The same facts always get the same questions.
 */
export function chooseQuestions(all: readonly StuckFacts[]): readonly QuestionKind[] {
  const asked = new Map<QuestionKind, number>();
  return all.map((facts) => {
    const fitting = fittingQuestions(facts);
    const fewest = Math.min(...fitting.map((kind) => asked.get(kind) ?? 0));
    const kind = fitting.find((one) => (asked.get(one) ?? 0) === fewest) ?? 'miracle';
    asked.set(kind, (asked.get(kind) ?? 0) + 1);
    return kind;
  });
}
