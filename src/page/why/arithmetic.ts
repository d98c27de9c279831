import type { WhyStep } from '../../schema/output/why';
import { amount, exact, near, term, type WhyContext } from './context';

type Of<F extends WhyStep['formula']> = Extract<WhyStep, { readonly formula: F }>;

/** More summands than this are not spelled out. */
const SUMMANDS = 8;

/** The calculation of a step with its numbers, for example `(49 − 40) ÷ (55 − 40)`; words where nothing is calculated. */
export function calculation(step: WhyStep, context: WhyContext): string {
  const { text, format } = context;
  const { how } = text.screens.why;
  const n = (value: number) => term(value, context);
  switch (step.formula) {
    case 'latest-value': {
      const [last] = step.with.values;
      return last ? how.on(exact(last.value, context), last.date) : '';
    }
    case 'sum-of-values':
      return sum(step.with.values, context);
    case 'mean-of-values':
      return `(${sum(step.with.values, context)}) ÷ ${step.with.values.length}`;
    case 'target-by':
      return target(step.with, context);
    case 'span':
      return `(${n(step.with.current)} − ${n(step.with.from)}) ÷ (${n(step.with.to)} − ${n(step.with.from)})`;
    case 'piecewise':
      return piecewise(step.with, context);
    case 'hit-rate':
      return step.with.due === 0 ? how.noneDue : `${step.with.kept} ÷ ${step.with.due}`;
    case 'inside-limits':
      return `${exact(step.with.current, context)}: ${step.result === 1 ? how.inside : how.outside}`;
    case 'distance-above':
      return `${n(step.with.current)} ÷ ${n(step.with.low)}`;
    case 'distance-below':
      return `2 − ${n(step.with.current)} ÷ ${n(step.with.high)}`;
    case 'milestone-weights':
      return weighted(
        step.with.milestones.map(({ weight, done }) => ({ weight, value: done })),
        context,
      );
    case 'done-or-not':
      return step.with.current ? how.reached : how.notReached;
    case 'no-value':
      return how.noValue;
    case 'not-measurable':
      return text.screens.why.leftOut[step.with.why];
    case 'held-within':
      return step.with.raw === step.result ? near(step.with.raw, context) : how.clamped(near(step.with.raw, context));
    case 'band':
      return format.percent(step.with.printed);
    case 'counted':
      return step.with.why === null ? '' : text.screens.why.leftOut[step.with.why];
    case 'original-definition':
      return definition(step.with, context);
    case 'weighted-mean':
      return mean(step.with.parts, context);
    case 'days-gone':
      return how.dayOf(step.with.day, step.with.days);
    case 'curve':
      return curve(step.with, context);
    case 'milestones-due':
      return weighted(
        step.with.milestones.map(({ weight, isDue }) => ({ weight, value: Number(isDue) })),
        context,
      );
    case 'kept-from-the-start':
      return '';
    case 'pace-target':
      return `${n(step.with.share)} × ${n(step.with.target)}`;
    case 'progress-by-expected':
      return `${n(step.with.progress)} ÷ ${n(step.with.expected)}`;
    case 'pace':
      return decided(step, context);
    case 'confidence-change':
      return confidence(step.with, context);
    case 'planned-days':
      return step.with.lastCheckIn === null || step.with.days === null
        ? how.neverSaid
        : how.lastOn(step.with.lastCheckIn, step.with.days);
    case 'run-rate':
      return `${n(step.with.start)} + (${n(step.with.y)} − ${n(step.with.start)}) ÷ ${n(step.with.x)} × ${n(step.with.x0)}`;
    case 'theil-sen':
      return `${n(step.with.intercept)} + ${n(step.with.slope)} × ${n(step.with.x0)}`;
    case 'band-80':
      return band(step.with, context);
    case 'corridor':
      return how.percentOf(
        format.percent(step.with.percent / 100),
        format.percent(step.with.low / 100),
        format.percent(step.with.high / 100),
      );
    default:
      return '';
  }
}

function sum(values: Of<'sum-of-values'>['with']['values'], context: WhyContext): string {
  const terms = values.map(({ value }) => term(value, context));
  if (terms.length <= SUMMANDS) return terms.join(' + ');
  return [...terms.slice(0, 2), '…', ...terms.slice(-2)].join(' + ');
}

function target({ from, kind, amount }: Of<'target-by'>['with'], context: WhyContext): string {
  const n = (value: number) => term(value, context);
  const sign = amount < 0 ? '−' : '+';
  if (kind === 'factor') return `${n(from)} × ${n(amount)}`;
  if (kind === 'absolute') return `${n(from)} ${sign} ${n(Math.abs(amount))}`;
  return `${n(from)} × (1 ${sign} ${n(Math.abs(amount) / 100)})`;
}

function piecewise({ current, low, high }: Of<'piecewise'>['with'], context: WhyContext): string {
  const n = (value: number) => term(value, context);
  const share = `(${n(current)} − ${n(low.at)}) ÷ (${n(high.at)} − ${n(low.at)})`;
  return `${n(low.raw)} + ${share} × (${n(high.raw)} − ${n(low.raw)})`;
}

/** `(1 × 1 + 2 × 0.5) ÷ 3`, without the weights where all are 1. */
function weighted(parts: readonly { readonly weight: number; readonly value: number }[], context: WhyContext): string {
  const n = (value: number) => term(value, context);
  const all = parts.reduce((total, { weight }) => total + weight, 0);
  if (parts.length > SUMMANDS) {
    const done = parts.reduce((total, { weight, value }) => total + weight * value, 0);
    return `${n(done)} ÷ ${n(all)}`;
  }
  const alike = parts.every(({ weight }) => weight === 1);
  const terms = parts.map(({ weight, value }) => (alike ? n(value) : `${n(weight)} × ${n(value)}`));
  return `(${terms.join(' + ')}) ÷ ${n(all)}`;
}

function mean(parts: Of<'weighted-mean'>['with']['parts'], context: WhyContext): string {
  const { how } = context.text.screens.why;
  const counted = parts.flatMap(({ counts, score, weight }) =>
    counts && score !== null ? [{ weight, value: score }] : [],
  );
  const left = parts.length - counted.length;
  const said = counted.length === 0 ? '' : weighted(counted, context);
  return [said, left > 0 ? how.leftOut(left) : ''].filter(Boolean).join('; ');
}

function curve({ curve: kind, elapsed }: Of<'curve'>['with'], context: WhyContext): string {
  const x = term(elapsed, context);
  if (kind === 's') return `3 × ${x}² − 2 × ${x}³`;
  return kind === 'back-loaded' ? `${x}²` : x;
}

function decided(step: Of<'pace'>, { text, format, report }: WhyContext): string {
  const words = text.screens.why.how.decidedBy;
  const share = (name: string) => format.percent(report.thresholds.find((one) => one.name === name)?.value ?? 0);
  switch (step.with.decidedBy) {
    case 'ratio':
      return words.ratio(share('onTrack'), share('behind'));
    case 'elapsed':
      return words.elapsed(share('tooEarly'));
    default:
      return words[step.with.decidedBy];
  }
}

function confidence({ values, change, flag }: Of<'confidence-change'>['with'], context: WhyContext): string {
  const { how } = context.text.screens.why;
  const before = values.at(-2);
  if (!before || change === null) return how.first;
  const sign = change < 0 ? '−' : change > 0 ? '+' : '±';
  const said = how.change(exact(before.value, context), `${sign}${exact(Math.abs(change), context)}`);
  return flag === null ? said : `${said}; ${how.falls[flag]}`;
}

function band({ count, t, s, x0, mean, sxx }: Of<'band-80'>['with'], context: WhyContext): string {
  const n = (value: number) => term(value, context);
  return `${n(t)} × ${n(s)} × √(1 + 1/${count} + (${n(x0)} − ${n(mean)})² ÷ ${n(sxx)})`;
}

/** What was to be reached, or kept. */
function definition({ from, to, low, high }: Of<'original-definition'>['with'], context: WhyContext): string {
  if (to !== null) return `${from === null ? '?' : exact(from, context)} → ${amount(to, context)}`;
  if (low !== null && high !== null) return `${exact(low, context)} – ${amount(high, context)}`;
  if (low !== null) return `≥ ${amount(low, context)}`;
  return high === null ? '' : `≤ ${amount(high, context)}`;
}
