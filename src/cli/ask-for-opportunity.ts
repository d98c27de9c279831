import type { Question } from '../host/host';
import { type IsoDate, parseDate } from '../model/date';
import type { Decision, DecisionScores, Workspace } from '../model/workspace';
import { isOneLine } from '../source/yaml-text';
import { BUDGET } from '../strategy/constants';
import { type Gap, gapOf } from '../strategy/filter-opportunity';
import { nextPlanning } from '../strategy/next-planning';
import { readRice } from '../strategy/read-scores';
import type { Call } from './command';
import { dateFlag } from './date-flag';
import { EXIT } from './exit';
import { OkrError, sentenceOf } from './okr-error';
import { chooseCycle } from './open-workspace';
import { keyResultsOf, lineOf, notDoingOf, paysIntoOf, scoresOf } from './opportunity-flags';

/** The filter's answers, from flags and from whoever sits at the terminal. */
export interface OpportunityAnswers {
  readonly title: string;
  readonly exempt: Decision['exempt'];
  /** What is written down: a yes that misses something is a maybe. */
  readonly answer: Decision['answer'];
  /** Why a yes became a maybe. */
  readonly gap: Gap | null;
  readonly paysInto: Decision['paysInto'];
  readonly insteadOf: string | null;
  readonly reason: string | null;
  readonly revisit: IsoDate | null;
  readonly scores: DecisionScores;
  /** A line for the not-doing list. */
  readonly notDoing: string | null;
}

/** What is known before anybody is asked. */
export interface KnownOpportunity {
  readonly title: string | null;
  /** The day of the decision. */
  readonly date: IsoDate;
  /** The answer, where the question was put already. */
  readonly answer?: NonNullable<Decision['answer']>;
}

/**
 * Duties first, which are not filtered; then "does this pay into our OKRs?"; for a yes: into which key result, by how much,
 * what stops for it; for all else: why not, and when to look again (method.md 6.3). Flags are checked before anybody is asked.
 * @throws OkrError where an answer is missing and nobody is there, or the person cancels
 */
export async function askForOpportunity(
  call: Call,
  workspace: Workspace,
  known: KnownOpportunity,
): Promise<OpportunityAnswers> {
  const { flags, text } = call;
  const words = text.screens.filter.ask;
  const given = {
    paysInto: paysIntoOf(call, workspace),
    insteadOf: lineOf('--instead-of', flags['instead-of']),
    reason: lineOf('--reason', flags.reason),
    revisit: revisitFlag(call, known.date),
    scores: scoresOf(call),
    notDoing: notDoingOf(call),
  };
  if (flags.exempt !== undefined && flags.answer !== undefined)
    throw new OkrError('not-together', { first: '--exempt', second: '--answer' });
  const asks = call.host.interactive && !flags.yes;
  const early = known.answer ?? flags.answer;
  const missing = [
    ...(known.title === null ? ['"<title>"'] : []),
    ...(early === undefined && flags.exempt === undefined ? ['--answer yes|maybe|no'] : []),
  ];
  if (!asks && missing.length > 0) throw new OkrError('needs-answer', { flags: missing });
  const title = known.title ?? (await ask(call, line(words.title, words.badText)));
  const exempt = flags.exempt ?? (early === undefined ? await askExempt(call) : null);
  const none = { insteadOf: given.insteadOf, scores: given.scores, paysInto: given.paysInto };
  if (exempt !== null) {
    if (given.notDoing !== null) throw new OkrError('not-doing-only-no');
    return { title, exempt, answer: null, gap: null, ...none, reason: given.reason, revisit: null, notDoing: null };
  }
  const said = early ?? (await askAnswer(call));
  if (given.notDoing !== null && said !== 'no') throw new OkrError('not-doing-only-no');
  const paysInto =
    said === 'yes' && asks && given.paysInto.length === 0 ? await askPaysInto(call, workspace) : given.paysInto;
  const gap = said === 'yes' ? gapOf({ paysInto }, workspace) : null;
  if (said === 'yes' && gap === null) {
    if (!asks && given.insteadOf === null) throw new OkrError('needs-answer', { flags: ['--instead-of "<text>"'] });
    const insteadOf = given.insteadOf ?? (await ask(call, line(words.insteadOf, words.badText)));
    const scores =
      asks && Object.values(given.scores).every((one) => one === null) ? await askScores(call) : given.scores;
    return {
      title,
      exempt,
      answer: 'yes',
      gap,
      paysInto,
      insteadOf,
      reason: given.reason,
      revisit: null,
      scores,
      notDoing: null,
    };
  }
  if (!asks && given.reason === null && gap === null)
    throw new OkrError('needs-answer', { flags: ['--reason "<text>"'] });
  const saidGap = gap === null ? null : words.gap[gap];
  if (saidGap !== null && asks) await call.host.err.write(`${saidGap}\n`);
  const reason = given.reason ?? saidGap ?? (await ask(call, line(words.reason, words.badText)));
  const answer = said === 'no' ? 'no' : 'maybe';
  const notDoing =
    given.notDoing ?? (asks && said === 'no' && workspace.strategy !== null ? await askNotDoing(call) : null);
  const planning = nextPlanning(workspace.settings.cycles, known.date);
  const later = asks && notDoing === null ? await askRevisit(call, planning, known.date) : planning;
  const revisit = given.revisit ?? (notDoing === null ? later : null);
  return { title, exempt, answer, gap, ...none, paysInto, reason, revisit, notDoing };
}

/** `--revisit`, a day after the decision. */
function revisitFlag(call: Call, date: IsoDate): IsoDate | null {
  const revisit = dateFlag(call, 'revisit');
  if (revisit !== null && revisit <= date) throw new OkrError('revisit-early', { revisit, date });
  return revisit;
}

async function askExempt(call: Call): Promise<Decision['exempt']> {
  const words = call.text.screens.filter;
  const kinds = ['legal', 'safety', 'contract'] as const;
  const choices = [
    { value: '', name: words.ask.noDuty },
    ...kinds.map((value) => ({ value, name: words.exempt[value] })),
  ];
  const answer = await ask(call, { type: 'choice', message: words.ask.exempt, choices });
  return kinds.find((one) => one === answer) ?? null;
}

async function askAnswer(call: Call): Promise<NonNullable<Decision['answer']>> {
  const words = call.text.screens.filter;
  const answers = ['yes', 'maybe', 'no'] as const;
  const choices = answers.map((value) => ({ value, name: words.ask.answers[value] }));
  const answer = await ask(call, { type: 'choice', message: words.ask.answer, choices });
  return answers.find((one) => one === answer) ?? 'maybe';
}

/** Key results one after the other, each with the change expected; none where nobody can name one. */
async function askPaysInto(call: Call, workspace: Workspace): Promise<Decision['paysInto']> {
  const words = call.text.screens.filter.ask;
  if (workspace.teamCycles.length === 0) return [];
  const all = keyResultsOf(workspace, chooseCycle(call, workspace).id, call.flags.team ?? null);
  const named: { ref: string; expected: string | null }[] = [];
  while (named.length < all.length) {
    const left = all.filter(({ ref }) => !named.some((one) => one.ref === ref));
    const none = { value: '', name: named.length === 0 ? words.noKeyResult : words.noMore };
    const choices = left.map(({ ref, title, team }) => ({ value: ref, name: `${team} · ${title}` }));
    const message = named.length === 0 ? words.keyResult : words.another;
    const ref = await ask(call, {
      type: 'choice',
      message,
      choices: named.length === 0 ? [...choices, none] : [none, ...choices],
    });
    if (ref === '') break;
    const check = (answer: string) => (answer === '' || isOneLine(answer) ? null : words.badText);
    const expected = await ask(call, { type: 'text', message: words.expected, check });
    named.push({ ref, expected: expected === '' ? null : expected });
  }
  return named;
}

async function askScores(call: Call): Promise<DecisionScores> {
  const words = call.text.screens.filter.ask;
  const check = (typed: string) => {
    const found = typed === '' ? null : readRice(typed);
    if (found === null || 'scores' in found) return null;
    return sentenceOf(call.text, new OkrError('bad-score', { scheme: 'rice', value: typed, trouble: found.trouble }))
      .message;
  };
  const typed = await ask(call, { type: 'text', message: words.rice, check });
  const found = readRice(typed);
  return { rice: 'scores' in found ? found.scores : null, ice: null, wsjf: null };
}

async function askNotDoing(call: Call): Promise<string | null> {
  const words = call.text.screens.filter.ask;
  const budget = BUDGET['not-doing'].value;
  const check = (answer: string) =>
    answer.length > budget
      ? words.tooLong(answer.length, budget)
      : answer === '' || isOneLine(answer)
        ? null
        : words.badText;
  return (await ask(call, { type: 'text', message: words.notDoing(budget), check })) || null;
}

async function askRevisit(call: Call, planning: IsoDate, date: IsoDate): Promise<IsoDate> {
  if (call.flags.revisit !== undefined) return planning;
  const words = call.text.screens.filter.ask;
  const check = (answer: string) => ((parseDate(answer) ?? '') > date ? null : words.badDay);
  return parseDate(await ask(call, { type: 'text', message: words.revisit, initial: planning, check })) ?? planning;
}

/** A question for one line that may not stay empty. */
function line(message: string, wrong: string): Question {
  return { type: 'text', message, check: (answer) => (answer.trim() !== '' && isOneLine(answer) ? null : wrong) };
}

/** One answer. @throws OkrError where the person cancels */
export async function ask({ host }: Call, question: Question): Promise<string> {
  const answer = await host.ask(question);
  if (answer === null) throw new OkrError('cancelled', {}, EXIT.cancelled);
  return answer.trim();
}
