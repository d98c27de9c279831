import type { WhyStep } from '../../schema/output/why';
import { type Inline, type Piece, piece } from '../blocks';
import type { WhyContext } from './context';

type Of<F extends WhyStep['formula']> = Extract<WhyStep, { readonly formula: F }>;

/** A step by its formula; undefined where the report has none. */
export function find<F extends WhyStep['formula']>(
  { report }: Pick<WhyContext, 'report'>,
  formula: F,
  what?: WhyStep['what'],
): Of<F> | undefined {
  return report.steps.find((one): one is Of<F> => one.formula === formula && (what === undefined || one.what === what));
}

/** Score and status in a sentence or two: what the page is about, first. */
export function answer(context: WhyContext): Inline {
  const { report } = context;
  if (report.kind === 'key-result') return [keyResultAnswer(context), originally(context)].flat();
  if (report.kind === 'objective') return objectiveAnswer(context);
  return wholeAnswer(context);
}

/** The score by the original definition, where that is another one: it belongs to the answer (method.md 3.4). */
function originally(context: WhyContext): (string | Piece)[] {
  const score = find(context, 'original-definition')?.result ?? null;
  if (score === null) return [];
  return [' ', piece('warn', context.text.screens.why.answer.original(context.format.percent(score)))];
}

function keyResultAnswer(context: WhyContext): string | Piece | (string | Piece)[] {
  const { report, text, format } = context;
  const words = text.screens.why.answer;
  const score = report.score === null ? null : format.percent(report.score);
  const counted = find(context, 'counted');
  if (report.dropped !== null) return words.dropped(report.dropped, score, counted?.result === true);
  const flaw = find(context, 'not-measurable');
  if (flaw) return [`${words.noScore} `, piece('warn', `${text.screens.why.leftOut[flaw.with.why]}.`)];
  const pace = find(context, 'pace');
  if (pace?.with.guardrail) {
    const broken = pace.with.guardrail === 'broken';
    return piece(broken ? 'bad' : 'strong', words.guardrail(score, broken));
  }
  const band = find(context, 'band');
  if (report.closed && band && score !== null) {
    if (find(context, 'no-value')) return piece('bad', words.closedWithoutValue);
    return piece('strong', words.closed(score, text.screens.why.colors[band.result]));
  }
  return piece('strong', runningAnswer(pace, score, context));
}

function runningAnswer(pace: Of<'pace'> | undefined, score: string | null, context: WhyContext): string {
  const { text, format } = context;
  const words = text.screens.why.answer;
  if (pace?.result === 'not-observable') return words.notObservable(score, pace.with.observableFrom);
  if (!pace || pace.result === null || (score === null && pace.with.decidedBy !== 'limits'))
    return `${words.noScore} ${text.screens.why.leftOut['no-value']}.`;
  if (pace.with.decidedBy === 'limits') return words.limits(score, pace.with.progress === 1);
  if (score === null || pace.result === 'done') return words.done(score ?? format.percent(1));
  if (pace.result === 'too-early') return words.tooEarly(score);
  const expected = find(context, 'pace-target')?.result ?? 1;
  return words.running(score, text.screens.health[pace.result], format.percent(expected));
}

function objectiveAnswer(context: WhyContext): Inline {
  const { report, text, format } = context;
  const words = text.screens.why.answer;
  const score = report.score === null ? null : format.percent(report.score);
  if (report.dropped !== null) return words.dropped(report.dropped, score, score !== null);
  if (score === null) return piece('warn', words.nothing);
  const band = find(context, 'band');
  if (report.closed && band) return piece('strong', words.closed(score, text.screens.why.colors[band.result]));
  const health = report.status === null ? null : text.screens.health[report.status];
  const decider = find(context, 'worst-pace');
  const part = decider?.with.parts.find((one) => one.ref === decider.with.decidedBy);
  const said = piece('strong', words.objective(score, health));
  return part ? [said, ` ${words.decides(part.title)}`] : said;
}

function wholeAnswer(context: WhyContext): Inline {
  const { report, text, format } = context;
  const words = text.screens.why.answer;
  if (report.score === null) return piece('warn', words.nothing);
  const said = piece('strong', words.team(format.percent(report.score)));
  const aspirational = find(context, 'weighted-mean', 'aspirational')?.result ?? null;
  if (aspirational === null) return said;
  const corridor = find(context, 'corridor')?.result;
  const share = format.percent(aspirational);
  return [said, ` ${report.closed && corridor ? words.corridor[corridor](share) : words.soFar(share)}`];
}
