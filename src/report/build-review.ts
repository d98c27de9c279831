import type { Workspace } from '../model/workspace';
import type { ReviewAnswers } from '../review/answers';
import type { Closing } from '../review/closing';
import { openQuestions } from '../review/review-agenda';
import type { ReviewReport } from '../schema/output/review';

/** What a review is reported from. */
export interface ReviewReportInput {
  readonly workspace: Pick<Workspace, 'incomplete'>;
  readonly closing: Closing;
  /** What stands in the file and what was answered, together. */
  readonly answers: ReviewAnswers;
  readonly state: ReviewReport['state'];
  readonly today: string;
  readonly file: string;
  readonly commit: string | null;
}

/** `okr review` as plain data: the score, what was said and decided, and what is still open. */
export function buildReview(input: ReviewReportInput): ReviewReport {
  const { workspace, closing, answers, state, today, file, commit } = input;
  const { home, score, keyResults, lastCheckIn, date } = closing;
  return {
    version: 1,
    command: 'review',
    today,
    cycle: home.cycle.id,
    team: home.team.id,
    incomplete: workspace.incomplete,
    state,
    date,
    score: score.score,
    aspirational: score.aspirational,
    committed: score.committed,
    lastCheckIn,
    keyResults: keyResults.map((one) => keyResultOf(one, answers)),
    wentWell: answers.went_well ?? [],
    obstacles: answers.obstacles ?? [],
    wouldChange: answers.would_change ?? [],
    learned: answers.learned ?? [],
    wins: (answers.wins ?? []).map(({ what, who = [], value = null }) => ({ what, who, value })),
    retro: {
      keep: answers.retro?.keep ?? [],
      change: answers.retro?.change ?? [],
      actions: (answers.retro?.actions ?? []).map(({ what, owner = null, due = null }) => ({ what, owner, due })),
    },
    open: openQuestions(closing, answers).map(({ step, path, required }) => ({ step, key: path, required })),
    file,
    commit,
  };
}

function keyResultOf(
  { key, score, carried, owesPostMortem }: Closing['keyResults'][number],
  { key_results }: ReviewAnswers,
): ReviewReport['keyResults'][number] {
  const { ref, title, kind, from, to, low, high, unit, current, ambition, guardrail } = score;
  const { self_assessment = null, post_mortem, decision = null, reason } = key_results?.[key] ?? {};
  return {
    ref,
    title,
    kind,
    from,
    to,
    low,
    high,
    unit,
    current,
    score: score.score,
    selfAssessment: self_assessment,
    ambition,
    guardrail,
    carried,
    owesPostMortem,
    postMortem: post_mortem || null,
    decision,
    reason: reason || null,
  };
}
