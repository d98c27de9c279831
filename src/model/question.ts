/** Kinds of systemic questions (method.md 5.6), in the order of the bank. */
export const QUESTION_KINDS = [
  'circular',
  'scaling',
  'miracle',
  'hypothetical',
  'resource',
  'exception',
  'worsening',
  'difference',
] as const;

export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** The seven questions of Vroom and Yetton in their order, A to G (method.md 5.3). */
export const DECISION_QUESTIONS = [
  'quality',
  'information',
  'structured',
  'commitment',
  'accepted',
  'shared-goals',
  'conflict',
] as const;

export type DecisionQuestion = (typeof DECISION_QUESTIONS)[number];
