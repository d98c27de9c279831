import type { CarryDecision } from '../model/okr';
import { REFLECTION, type ReflectionName, type ReviewAnswers } from './answers';
import type { Closing, ClosingKeyResult } from './closing';

/** The parts of a review in the order of method.md 8; the final check-in and the score come before them. */
export const STEPS = ['assess', 'reflect', 'celebrate', 'decide', 'retro'] as const;
export type Step = (typeof STEPS)[number];

/** One thing to be answered. `path` is its key in the file, dotted; without a required one the cycle is not closed. */
export type ReviewQuestion = { readonly step: Step; readonly path: string; readonly required: boolean } & (
  | { readonly asks: 'self-assessment' | 'post-mortem' | 'decision' | 'reason'; readonly about: ClosingKeyResult }
  | { readonly asks: 'reflection'; readonly name: ReflectionName }
  | { readonly asks: 'wins' }
  | { readonly asks: 'retro'; readonly name: 'keep' | 'change' }
  | { readonly asks: 'actions' }
);

/** Decisions that say nothing without their reason (method.md 8: re-scope "with reason", drop "with score, reason"). */
const EXPLAINED: ReadonlySet<CarryDecision> = new Set(['re-scope', 'drop']);

/**
 * What is still to be answered, in order. A reason is asked for once its decision is known. Reflection, wins and retro
 * may be passed over; a decision, the post-mortem of a missed commitment and the reason of a change may not.
 */
export function openQuestions({ keyResults }: Closing, answers: ReviewAnswers): ReviewQuestion[] {
  const verdicts = answers.key_results ?? {};
  const open = keyResults.filter((one) => one.open);
  const assess = open
    .filter(({ key, score }) => score.scored && verdicts[key]?.self_assessment === undefined)
    .map((about): ReviewQuestion => {
      const path = `key_results.${about.key}.self_assessment`;
      return { step: 'assess', asks: 'self-assessment', about, path, required: false };
    });
  const reflect = REFLECTION.filter((name) => answers[name] === undefined).map(
    (name): ReviewQuestion => ({ step: 'reflect', asks: 'reflection', name, path: name, required: false }),
  );
  const celebrate: ReviewQuestion[] =
    answers.wins === undefined ? [{ step: 'celebrate', asks: 'wins', path: 'wins', required: false }] : [];
  const decide = keyResults.flatMap((about) => decisionsOn(about, answers));
  const retro = (['keep', 'change'] as const)
    .filter((name) => answers.retro?.[name] === undefined)
    .map((name): ReviewQuestion => ({ step: 'retro', asks: 'retro', name, path: `retro.${name}`, required: false }));
  if (answers.retro?.actions === undefined)
    retro.push({ step: 'retro', asks: 'actions', path: 'retro.actions', required: false });
  return [...assess, ...reflect, ...celebrate, ...decide, ...retro];
}

/** First the post-mortem of a missed commitment, then the decision, then its reason. */
function decisionsOn(about: ClosingKeyResult, answers: ReviewAnswers): ReviewQuestion[] {
  const { decision, post_mortem, reason } = answers.key_results?.[about.key] ?? {};
  const path = (key: string) => `key_results.${about.key}.${key}`;
  const asked: ReviewQuestion[] = [];
  if (about.owesPostMortem && !post_mortem)
    asked.push({ step: 'decide', asks: 'post-mortem', about, path: path('post_mortem'), required: true });
  if (about.open && !decision)
    asked.push({ step: 'decide', asks: 'decision', about, path: path('decision'), required: true });
  const must = decision !== undefined && decision !== null && EXPLAINED.has(decision);
  if (about.open && decision && (must ? !reason : reason === undefined))
    asked.push({ step: 'decide', asks: 'reason', about, path: path('reason'), required: must });
  return asked;
}
