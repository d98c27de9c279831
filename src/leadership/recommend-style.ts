import type { Style } from './styles';

/** How well somebody can do a task; rated per task, never per person. */
export const COMPETENCES = ['low', 'some', 'high'] as const;
export type Competence = (typeof COMPETENCES)[number];

/** How much somebody wants to and dares to. */
export const COMMITMENTS = ['low', 'variable', 'high'] as const;
export type Commitment = (typeof COMMITMENTS)[number];

/** Whose development levels the last rule reads (method.md 5.2). */
export const DEVELOPMENT_MODELS = ['blanchard', 'hersey'] as const;
export type DevelopmentModel = (typeof DEVELOPMENT_MODELS)[number];

/** What is known; a question nobody has answered yet is missing. */
export interface StyleAnswers {
  /** Danger, a law or standard violated, minutes count. */
  readonly danger?: boolean;
  /** The task is routine. */
  readonly routine?: boolean;
  readonly competence?: Competence;
  readonly commitment?: Commitment;
  /** The decision touches many and needs their commitment. */
  readonly touchesMany?: boolean;
  /** It is the person's own problem. */
  readonly ownsProblem?: boolean;
}

export type StyleQuestion = keyof StyleAnswers;

export interface Recommendation {
  readonly style: Style;
  /** The rule that decided. */
  readonly reason: 'danger' | 'routine' | 'touches-many' | 'owns-problem' | 'development';
  /** 1 to 4: D1–D4 of Blanchard or R1–R4 of Hersey, and the style S1–S4 of the same number; null where another rule decided. */
  readonly level: number | null;
}

/** The article's style for S1 to S4, by the table of method.md 5.1. */
const STYLE_OF_LEVEL: readonly Style[] = ['directive', 'questioning', 'participative', 'delegation'];

/**
 * The recommender of method.md 5.2: ordered rules, the first that matches wins. Where it depends on a question that has
 * no answer yet, gives that question; what would change nothing is never asked.
 */
export function recommendStyle(
  answers: StyleAnswers,
  model: DevelopmentModel,
): { readonly ask: StyleQuestion } | Recommendation {
  const { danger, routine, competence, commitment, touchesMany, ownsProblem } = answers;
  if (danger === undefined) return { ask: 'danger' };
  if (danger) return { style: 'directive', reason: 'danger', level: null };
  if (routine === undefined) return { ask: 'routine' };
  if (routine && competence === undefined) return { ask: 'competence' };
  if (routine && competence === 'high' && commitment === undefined) return { ask: 'commitment' };
  if (routine && competence === 'high' && commitment === 'high')
    return { style: 'delegation', reason: 'routine', level: null };
  if (touchesMany === undefined) return { ask: 'touchesMany' };
  if (touchesMany) return { style: 'participative', reason: 'touches-many', level: null };
  if (ownsProblem === undefined) return { ask: 'ownsProblem' };
  if (competence === undefined) return { ask: 'competence' };
  if (ownsProblem && competence !== 'low') return { style: 'questioning', reason: 'owns-problem', level: null };
  if (commitment === undefined) return { ask: 'commitment' };
  const level = model === 'hersey' ? readiness(competence, commitment) : development(competence, commitment);
  return { style: STYLE_OF_LEVEL[level - 1] ?? 'questioning', reason: 'development', level };
}

/**
 * Blanchard's development level (method.md 5.2). What his four do not name goes to the nearest: little competence
 * without high commitment to D2, some competence with any drive to D3.
 */
function development(competence: Competence, commitment: Commitment): number {
  if (competence === 'low') return commitment === 'high' ? 1 : 2;
  if (competence === 'some') return commitment === 'low' ? 2 : 3;
  return commitment === 'high' ? 4 : 3;
}

/** Hersey's readiness: able is high competence, willing is high commitment. The eager beginner is R2. */
function readiness(competence: Competence, commitment: Commitment): number {
  const willing = commitment === 'high';
  if (competence === 'high') return willing ? 4 : 3;
  return willing ? 2 : 1;
}
