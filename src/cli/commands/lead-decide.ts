import { answersOf, type DecisionAnswers, decide, readDecisionAnswers } from '../../leadership/vroom-yetton';
import { DECISION_QUESTIONS } from '../../model/question';
import { decidePage } from '../../page/lead/decide-page';
import type { LeadDecideReport } from '../../schema/output/lead';
import { askYesNo } from '../ask-lead';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { OkrError } from '../okr-error';

/** `okr lead --decide`: Vroom and Yetton's seven questions, asked or given as `--answers YYYNYYN`. */
export async function leadDecide(call: Call): Promise<Outcome> {
  const { text, today } = call;
  const answers = await answersFor(call);
  const { feasible, quickest, developing, eliminated } = decide(answers);
  const report: LeadDecideReport = {
    version: 1,
    command: 'lead',
    today,
    mode: 'decide',
    answers,
    feasible,
    quickest,
    developing,
    eliminated,
  };
  return { report, page: () => decidePage(report, text), exit: EXIT.fine };
}

async function answersFor(call: Call): Promise<DecisionAnswers> {
  const { host, flags, text } = call;
  if (flags.answers !== undefined) {
    const read = readDecisionAnswers(flags.answers);
    if (read === null) throw new OkrError('bad-decision-answers', { value: flags.answers });
    return read;
  }
  if (!host.interactive) throw new OkrError('needs-answer', { flags: ['--answers YYYNYYN'] });
  const given: boolean[] = [];
  for (const [index, question] of DECISION_QUESTIONS.entries())
    given.push(await askYesNo(call, `${index + 1}/7 ${text.screens.lead.decideQuestions[question]}`));
  return answersOf(given);
}
