import { DECISION_QUESTIONS, type DecisionQuestion } from '../model/question';
import { WAYS, type Way } from './styles';

export type DecisionAnswers = Readonly<Record<DecisionQuestion, boolean>>;

/** A rule that takes ways away, named after what it protects. */
interface Elimination {
  readonly id: EliminationId;
  readonly takes: readonly Way[];
  holds(answers: DecisionAnswers): boolean;
}

export const ELIMINATIONS = [
  'information',
  'goals',
  'unstructured',
  'acceptance',
  'conflict',
  'fairness',
  'priority',
] as const;
export type EliminationId = (typeof ELIMINATIONS)[number];

/** The seven eliminations of Vroom and Yetton 1973, as method.md 5.3 lists them. */
const RULES: readonly Elimination[] = [
  { id: 'information', takes: ['AI'], holds: (a) => a.quality && !a.information },
  { id: 'goals', takes: ['GII'], holds: (a) => a.quality && !a['shared-goals'] },
  {
    id: 'unstructured',
    takes: ['AI', 'AII', 'CI'],
    holds: (a) => a.quality && !a.information && !a.structured,
  },
  { id: 'acceptance', takes: ['AI', 'AII'], holds: (a) => a.commitment && !a.accepted },
  { id: 'conflict', takes: ['AI', 'AII', 'CI'], holds: (a) => a.commitment && !a.accepted && a.conflict },
  {
    id: 'fairness',
    takes: ['AI', 'AII', 'CI', 'CII'],
    holds: (a) => !a.quality && a.commitment && !a.accepted,
  },
  {
    id: 'priority',
    takes: ['AI', 'AII', 'CI', 'CII'],
    holds: (a) => a.quality && a.commitment && !a.accepted && a['shared-goals'],
  },
];

export interface DecisionAdvice {
  /** What is left, from the quickest to the most shared; never empty. */
  readonly feasible: readonly Way[];
  /** Model A: the one that takes least time. */
  readonly quickest: Way;
  /** Model B: the one that develops people most. */
  readonly developing: Way;
  /** The rules that took something away, in their order. */
  readonly eliminated: readonly { readonly rule: EliminationId; readonly takes: readonly Way[] }[];
}

/** How to decide, by seven answers. */
export function decide(answers: DecisionAnswers): DecisionAdvice {
  const held = RULES.filter((rule) => rule.holds(answers));
  const taken = new Set(held.flatMap(({ takes }) => takes));
  const feasible = WAYS.filter((way) => !taken.has(way));
  return {
    feasible,
    quickest: feasible[0] ?? 'CII',
    developing: feasible.at(-1) ?? 'CII',
    eliminated: held.map(({ id, takes }) => ({ rule: id, takes })),
  };
}

/** Seven letters for A to G, `Y` (or `J`) and `N`, in either case; null for anything else. */
export function readDecisionAnswers(written: string): DecisionAnswers | null {
  const letters = [...written.replace(/[\s,-]/g, '').toUpperCase()];
  if (letters.length !== DECISION_QUESTIONS.length || letters.some((one) => !'YJN'.includes(one))) return null;
  return answersOf(letters.map((one) => one !== 'N'));
}

/** Answers in the order of the questions. */
export function answersOf(inOrder: readonly boolean[]): DecisionAnswers {
  const entries = DECISION_QUESTIONS.map((question, index) => [question, inOrder[index] ?? false] as const);
  return Object.fromEntries(entries) as Record<DecisionQuestion, boolean>;
}
