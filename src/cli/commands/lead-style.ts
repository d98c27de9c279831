import {
  COMMITMENTS,
  COMPETENCES,
  recommendStyle,
  type StyleAnswers,
  type StyleQuestion,
} from '../../leadership/recommend-style';
import { MODELS_OF, type Situation, STYLE_OF } from '../../leadership/styles';
import { recommendPage, situationPage } from '../../page/lead/style-page';
import type { LeadRecommendReport, LeadSituationReport } from '../../schema/output/lead';
import { askChoice, askYesNo } from '../ask-lead';
import type { Call, Outcome } from '../command';
import { EXIT } from '../exit';
import { OkrError } from '../okr-error';

/** `okr lead crisis|strategy|improvement|routine` */
export function leadSituation({ flags, text, today }: Call, situation: Situation): Outcome {
  const style = STYLE_OF[situation];
  const twice = style === 'directive' && flags.again === true;
  const report: LeadSituationReport = {
    version: 1,
    command: 'lead',
    today,
    mode: 'situation',
    situation,
    style,
    models: MODELS_OF[style],
    twice,
  };
  return { report, page: () => situationPage(report, text), exit: EXIT.fine };
}

/** How each question is answered by a flag. */
const FLAG_OF: Readonly<Record<StyleQuestion, string>> = {
  danger: '--danger',
  routine: '--routine',
  competence: '--competence <low|some|high>',
  commitment: '--commitment <low|variable|high>',
  touchesMany: '--touches-many',
  ownsProblem: '--owns-problem',
};

/**
 * `okr lead --recommend`: asks what no flag says, and only what still matters. As soon as one flag answers, a switch
 * that is not given means no.
 * @throws OkrError where an answer is missing and nobody is there to give it
 */
export async function leadRecommend(call: Call): Promise<Outcome> {
  const { flags, text, today, host } = call;
  const model = flags.model ?? 'blanchard';
  let answers = flagged(call);
  let advice = recommendStyle(answers, model);
  while ('ask' in advice) {
    if (!host.interactive) throw new OkrError('needs-answer', { flags: missing(answers, advice.ask) });
    answers = { ...answers, ...(await ask(call, advice.ask)) };
    advice = recommendStyle(answers, model);
  }
  const { style, reason, level } = advice;
  const byHand = Object.keys(flagged(call)).length === 0;
  const asked = style === 'directive' && byHand && (await askYesNo(call, text.screens.lead.ask.again));
  const report: LeadRecommendReport = {
    version: 1,
    command: 'lead',
    today,
    mode: 'recommend',
    style,
    models: MODELS_OF[style],
    twice: style === 'directive' && (flags.again === true || asked),
    model,
    reason,
    level,
    answers,
  };
  return { report, page: () => recommendPage(report, text), exit: EXIT.fine };
}

function flagged({ flags }: Call): StyleAnswers {
  const { danger, routine, competence, commitment } = flags;
  const [touchesMany, ownsProblem] = [flags['touches-many'], flags['owns-problem']];
  const said = [danger, routine, competence, commitment, touchesMany, ownsProblem];
  if (said.every((one) => one === undefined)) return {};
  return {
    danger: danger === true,
    routine: routine === true,
    touchesMany: touchesMany === true,
    ownsProblem: ownsProblem === true,
    ...(competence === undefined ? {} : { competence }),
    ...(commitment === undefined ? {} : { commitment }),
  };
}

/** All flags where none was given, else the ones that may still be needed. */
function missing(answers: StyleAnswers, asked: StyleQuestion): string[] {
  if (Object.keys(answers).length === 0) return Object.values(FLAG_OF);
  const open = asked === 'competence' && answers.commitment === undefined ? ['competence', 'commitment'] : [asked];
  return (open as StyleQuestion[]).map((one) => FLAG_OF[one]);
}

async function ask(call: Call, question: StyleQuestion): Promise<StyleAnswers> {
  const words = call.text.screens.lead.ask;
  if (question === 'competence')
    return { competence: await askChoice(call, words.competence, COMPETENCES, words.competences) };
  if (question === 'commitment')
    return { commitment: await askChoice(call, words.commitment, COMMITMENTS, words.commitments) };
  return { [question]: await askYesNo(call, words[question]) };
}
