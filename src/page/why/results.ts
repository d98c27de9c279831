import type { WhyStep } from '../../schema/output/why';
import { type Inline, piece, type Tone } from '../blocks';
import { amount, near, type WhyContext } from './context';

const BANDS: Readonly<Record<'red' | 'yellow' | 'green', Tone>> = { red: 'bad', yellow: 'warn', green: 'good' };

/** What a step finds, short enough for a column. */
export function resultOf(step: WhyStep, context: WhyContext): Inline {
  const { text, format } = context;
  const { how, colors } = text.screens.why;
  const percent = (value: number | null) => (value === null ? piece('dim', '–') : format.percent(value));
  switch (step.formula) {
    case 'latest-value':
    case 'sum-of-values':
    case 'mean-of-values':
    case 'target-by':
    case 'run-rate':
    case 'theil-sen':
      return typeof step.result === 'boolean' ? amount(step.result, context) : approximately(step.result, context);
    case 'band':
      return piece(BANDS[step.result], colors[step.result]);
    case 'counted':
      return step.result ? how.averaged : how.notAveraged;
    case 'held-within':
    case 'weighted-mean':
    case 'pace-target':
    case 'score-at-end':
    case 'original-definition':
      return percent(step.result);
    case 'pace':
      return step.result === null ? piece('dim', '–') : text.screens.health[step.result];
    case 'worst-pace':
      return step.result === null ? piece('dim', '–') : text.screens.health[step.result];
    case 'confidence-change':
      return `${format.number(step.result)}/10`;
    case 'planned-days':
      return step.result === 'fresh' ? how.freshness.fresh : piece('warn', how.freshness[step.result]);
    case 'band-80':
      return `${approximately(step.result.low, context)} … ${approximately(step.result.high, context)}`;
    case 'corridor':
      return how.corridor[step.result];
    case 'missed':
      return step.result > 0 ? piece('bad', format.number(step.result)) : format.number(step.result);
    case 'ambition-across':
      return step.result === null ? how.verdict.none : piece('warn', how.verdict[step.result]);
    default:
      return step.result === null ? piece('dim', '–') : near(step.result, context);
  }
}

/** A value that was worked out, with its unit, to two places. */
function approximately(value: number, context: WhyContext): string {
  const rounded = Number(value.toFixed(2));
  const exact = Math.abs(rounded - value) < 1e-9 * Math.max(1, Math.abs(value));
  return `${exact ? '' : '≈ '}${amount(rounded, context)}`;
}

/** The formula of a step in words, and its author where there is one to name. */
export function formulaOf(step: WhyStep, context: WhyContext): string {
  const { formulas, sources, how } = context.text.screens.why;
  const { formula } = step;
  const source = Object.hasOwn(sources, formula) ? ` (${sources[formula as keyof typeof sources]})` : '';
  switch (step.formula) {
    case 'curve':
      return formulas.curve[step.with.curve];
    case 'original-definition':
      return formulas['original-definition'](step.with.definedBy);
    case 'pace':
      return '';
    case 'planned-days':
      return step.with.missed === null
        ? formulas['planned-days']
        : how.missedDay(step.with.missed, step.with.graceDays);
    case 'run-rate':
    case 'theil-sen': {
      const { trend } = step.with;
      const said = `${formulas[step.formula]}${source}`;
      return trend === step.result ? said : `${said}; ${how.kept(near(trend, context))}`;
    }
    case 'band':
      return bands(step.with.ambition, context);
    default:
      return `${formulas[step.formula]}${source}`;
  }
}

function bands(ambition: 'aspirational' | 'committed', { text, format, report }: WhyContext): string {
  const { bands: words } = text.screens.why.how;
  const share = (name: string) => format.percent(report.thresholds.find((one) => one.name === name)?.value ?? 0);
  return ambition === 'committed'
    ? words.committed(share('committedYellow'))
    : words.aspirational(share('yellow'), share('green'));
}
