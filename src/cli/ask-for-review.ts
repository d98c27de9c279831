import type { Question } from '../host/host';
import { addDays, type IsoDate, parseDate } from '../model/date';
import type { CarryDecision } from '../model/okr';
import type { Workspace } from '../model/workspace';
import type { Block } from '../page/blocks';
import { celebrationList } from '../page/celebration-list';
import { measure } from '../page/measure';
import { namesOf } from '../page/names';
import { celebrations } from '../report/celebrations';
import type { ActionAnswer, ReviewAnswers, VerdictAnswer, WinAnswer } from '../review/answers';
import type { Closing, ClosingKeyResult } from '../review/closing';
import { REVIEW } from '../review/constants';
import { matchPeople } from '../review/match-people';
import { openQuestions, type ReviewQuestion, STEPS } from '../review/review-agenda';
import { readSelfAssessment } from '../review/self-assessment';
import { nextCycle } from '../rhythm/calendar';
import { isOneLine } from '../source/yaml-text';
import { formatOf } from '../text/format';
import type { Call } from './command';
import { show } from './show';

/** What the questions are about, and where answers go. */
export interface ReviewTalk {
  readonly call: Call;
  readonly workspace: Workspace;
  readonly closing: Closing;
  readonly holidays: ReadonlySet<IsoDate>;
  /** Who is taken for an action where nobody else is named. */
  readonly owner: string | null;
  /** Keeps what was answered so far; called after every answer. */
  readonly keep: (answers: ReviewAnswers) => void;
  /** What to throw where somebody interrupts. */
  readonly interrupted: () => Error;
}

/** In how many days after the start of the next cycle an action is due where nobody says otherwise. */
const ACTION_DAYS = 14;

/**
 * Leads through everything that is not answered yet, one question at a time, and gives back all answers. Every answer
 * is kept before the next question is asked.
 */
export async function askForReview(talk: ReviewTalk, known: ReviewAnswers): Promise<ReviewAnswers> {
  const { closing, keep } = talk;
  let answers = known;
  let step: ReviewQuestion['step'] | null = null;
  for (;;) {
    const [question] = openQuestions(closing, answers);
    if (question === undefined) return answers;
    if (question.step !== step) await beginStep(talk, question.step);
    step = question.step;
    for await (const next of answer(talk, question, answers)) {
      answers = next;
      keep(answers);
    }
  }
}

/** The answers after a question; several times where it takes more than one prompt, so that each can be kept. */
async function* answer(
  talk: ReviewTalk,
  question: ReviewQuestion,
  answers: ReviewAnswers,
): AsyncGenerator<ReviewAnswers> {
  const words = talk.call.text.screens.review.ask;
  switch (question.asks) {
    case 'self-assessment':
    case 'post-mortem':
    case 'decision':
    case 'reason': {
      yield withVerdict(answers, question.about.key, await askVerdict(talk, question));
      return;
    }
    case 'reflection':
      for await (const list of askList(talk, words.reflection[question.name]))
        yield { ...answers, [question.name]: list };
      return;
    case 'wins':
      for await (const wins of askWins(talk)) yield { ...answers, wins };
      return;
    case 'retro':
      for await (const list of askList(talk, words[question.name]))
        yield { ...answers, retro: { ...answers.retro, [question.name]: list } };
      return;
    case 'actions':
      for await (const actions of askActions(talk)) yield { ...answers, retro: { ...answers.retro, actions } };
  }
}

function withVerdict(answers: ReviewAnswers, key: string, verdict: VerdictAnswer): ReviewAnswers {
  return { ...answers, key_results: { ...answers.key_results, [key]: { ...answers.key_results?.[key], ...verdict } } };
}

type AboutOne = Extract<ReviewQuestion, { readonly about: ClosingKeyResult }>;

async function askVerdict(talk: ReviewTalk, { asks, about, required }: AboutOne): Promise<VerdictAnswer> {
  const { text, language } = talk.call;
  const words = text.screens.review.ask;
  const { score } = about;
  const format = formatOf(language);
  const isNumber = typeof score.current === 'number' && score.kind !== 'milestones';
  const now = isNumber
    ? format.amount(Number(score.current), score.unit)
    : measure(score, format, text.screens.measure);
  const said = words.about(score.title, now, score.score);
  switch (asks) {
    case 'self-assessment': {
      const check = (typed: string) =>
        typed === '' || readSelfAssessment(typed, language) !== null ? null : words.badSelf;
      const typed = await ask(talk, { type: 'text', message: words.self(said), check });
      return { self_assessment: readSelfAssessment(typed, language) };
    }
    case 'post-mortem':
      return { post_mortem: await askText(talk, words.postMortem(said), true) };
    case 'reason':
      return {
        reason: (await askText(talk, required ? words.reason : words.optional(words.reason), required)) || null,
      };
    case 'decision': {
      const choices = (['carry', 're-scope', 'drop', 'hand-over'] as const).map((value) => {
        const { name, description } = words.choices[value];
        const again = value === 'carry' && about.mustChange;
        return { value, name, description: again ? words.carriedAlready(about.carried) : description };
      });
      const chosen = await ask(talk, {
        type: 'choice',
        message: words.decision(said),
        choices,
        initial: about.proposal,
      });
      return { decision: chosen as CarryDecision };
    }
  }
}

async function askText(talk: ReviewTalk, message: string, required: boolean): Promise<string> {
  const words = talk.call.text.screens.review.ask;
  const check = (typed: string) => {
    if (typed === '') return required ? words.needed : null;
    return isOneLine(typed) ? null : words.badText;
  };
  return ask(talk, { type: 'text', message, check });
}

/** Sentences until an empty one; the list after each. */
async function* askList(talk: ReviewTalk, message: string): AsyncGenerator<readonly string[]> {
  const words = talk.call.text.screens.review.ask;
  const list: string[] = [];
  for (;;) {
    const typed = await askText(talk, words.optional(list.length === 0 ? message : words.more), false);
    if (typed === '') break;
    list.push(typed);
    yield [...list];
  }
  if (list.length === 0) yield [];
}

/** Wins with names and the value they show, until an empty one; a win is kept before its names are asked for. */
async function* askWins(talk: ReviewTalk): AsyncGenerator<readonly WinAnswer[]> {
  const { workspace, call, closing } = talk;
  const words = call.text.screens.review;
  const { home, date } = closing;
  const span = { from: home.cycle.start, to: date };
  const before = celebrations([home], workspace.settings, span, { today: call.today, holidays: talk.holidays });
  await show(call, celebrationList(before, call.text, namesOf(workspace), words.fromCheckIns));
  const wins: WinAnswer[] = [];
  for (;;) {
    const what = await askText(talk, words.ask.optional(wins.length === 0 ? words.ask.win : words.ask.more), false);
    if (what === '') break;
    yield [...wins, { what }];
    const who = await askWho(talk, words.ask.who, workspace.people);
    const value = await askValue(talk);
    wins.push({ what, ...(who.length > 0 ? { who } : {}), ...(value === '' ? {} : { value }) });
    yield [...wins];
  }
  if (wins.length === 0) yield [];
}

async function askWho(talk: ReviewTalk, message: string, people: Workspace['people']): Promise<readonly string[]> {
  const words = talk.call.text.screens.review.ask;
  const check = (typed: string) => {
    const matched = matchPeople(typed, people);
    return 'unknown' in matched ? words.unknownPerson(matched.unknown, matched.suggestion) : null;
  };
  const matched = matchPeople(await ask(talk, { type: 'text', message, check }), people);
  return 'handles' in matched ? matched.handles : [];
}

async function askValue(talk: ReviewTalk): Promise<string> {
  const words = talk.call.text.screens.review.ask;
  const values = talk.workspace.strategy?.values ?? [];
  if (values.length === 0) return '';
  const choices = values.map(({ id, name, weDo }) => ({
    value: id,
    name: name ?? id,
    ...(weDo === null ? {} : { description: weDo }),
  }));
  const none = { value: '', name: words.noValue };
  return ask(talk, { type: 'choice', message: words.value, choices: [...choices, none] });
}

/** At most three things somebody takes on, each with a name and a day. */
async function* askActions(talk: ReviewTalk): AsyncGenerator<readonly ActionAnswer[]> {
  const { call, closing, workspace, owner } = talk;
  const words = call.text.screens.review.ask;
  const next = nextCycle(workspace.settings.cycles, closing.home.cycle);
  const initial = addDays(next?.start ?? closing.date, ACTION_DAYS);
  const actions: ActionAnswer[] = [];
  while (actions.length < REVIEW.actions.value) {
    const what = await askText(talk, words.optional(words.action(actions.length + 1)), false);
    if (what === '') break;
    yield [...actions, { what }];
    const who = await askOwner(talk, owner);
    const due = await askDue(talk, initial);
    actions.push({ what, ...(who === '' ? {} : { owner: who }), due });
    yield [...actions];
  }
  if (actions.length === 0) yield [];
}

async function askOwner(talk: ReviewTalk, initial: string | null): Promise<string> {
  const { people } = talk.workspace;
  const words = talk.call.text.screens.review.ask;
  const check = (typed: string) => {
    const matched = matchPeople(typed, people);
    if ('unknown' in matched) return words.unknownPerson(matched.unknown, matched.suggestion);
    return matched.handles.length === 1 ? null : words.one;
  };
  const shown = initial === null ? {} : { initial: people?.get(initial)?.name ?? initial };
  const typed = await ask(talk, { type: 'text', message: words.owner, check, ...shown });
  const matched = matchPeople(typed, people);
  return 'handles' in matched ? (matched.handles[0] ?? '') : '';
}

async function askDue(talk: ReviewTalk, initial: IsoDate): Promise<IsoDate> {
  const words = talk.call.text.screens.review.ask;
  const fits = (typed: string) => (parseDate(typed) ?? '') >= talk.closing.date;
  const check = (typed: string) => (fits(typed) ? null : words.badDue);
  return ask(talk, { type: 'text', message: words.due, initial, check });
}

/** Says which part begins, and what helps with it. */
async function beginStep({ call }: ReviewTalk, step: ReviewQuestion['step']): Promise<void> {
  const words = call.text.screens.review;
  const title = words.stepOf(STEPS.indexOf(step) + 1, words.steps[step]);
  const hint: Block[] = step === 'retro' ? [{ type: 'text', text: words.retroHint }] : [];
  await show(call, [{ type: 'heading', level: 2, text: title }, ...hint]);
}

async function ask({ call, interrupted }: ReviewTalk, question: Question): Promise<string> {
  const answered = await call.host.ask(question);
  if (answered === null) throw interrupted();
  return answered.trim();
}
