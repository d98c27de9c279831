import type { Statement } from '../language/statement';
import type { ChangeMetric, Metric, ThresholdMetric } from '../model/metric';
import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';
import { sameUnit, scalesOf, unitsDiffer } from './units';
import { wayOf } from './way';

/**
 * Title and metric state different numbers, units or directions; the metric counts (format.md). Only what both state
 * clearly is held against each other. One finding a key result: its first number that differs, else unit, else direction.
 */
export default defineRule({
  id: 'title-metric-mismatch',
  group: 'key-result',
  severity: 'error',
  check({ workspace, teamCycles, titles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      const { metric, metricFrom, title, place, ref } = keyResult;
      if (metric === null || metricFrom !== 'file') continue;
      const said = titles.keyResult(title).statement;
      const where = (key: string) => below(place, 'metric', key);
      const number = metric.type === 'metric' ? changeGap(said, metric) : limitGap(said, metric);
      if (number !== null) {
        const { what, key, inTitle, inMetric } = number;
        const data = { what, title: inTitle, metric: inMetric, titleUnit: said.unit, unit: metric.unit };
        report('number', data, where(key), ref);
      } else if (statesNumber(said, metric) && unitsDiffer(said.unit, metric.unit)) {
        report('unit', { title: said.unit ?? '', metric: metric.unit ?? '' }, where('unit'), ref);
      } else {
        const way = metricWay(metric);
        const other = saidWay(said, title);
        if (way === null || other === null || OPPOSITE[way] !== other) continue;
        const key = metric.type === 'metric' ? (metric.by === null ? 'to' : 'by') : LIMIT_KEYS[metric.type];
        report('direction', { title: other, metric: way }, where(key ?? ''), ref);
      }
    }
  },
});

/** A number that title and metric state differently, by the metric's key. */
interface Gap {
  readonly what: 'target' | 'baseline' | 'change' | 'limit';
  readonly key: string;
  readonly inTitle: number;
  readonly inMetric: number;
}

type Way = 'increase' | 'decrease' | 'at-least' | 'at-most';

const OPPOSITE: Readonly<Record<Way, Way>> = {
  increase: 'decrease',
  decrease: 'increase',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

const LIMIT_KEYS: Readonly<Partial<Record<Metric['type'], string>>> = {
  'at-least': 'at_least',
  'at-most': 'at_most',
  between: 'between',
};

/** How far rounding may take "by a third" or "by 30 %" from the numbers, as a share of the change. */
const ROUNDING = 0.05;

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Is one of some numbers the one in the title, units considered? Units that cannot be compared count as yes. */
function holds(inTitle: number, titleUnit: string | null, unit: string | null, numbers: readonly (number | null)[]) {
  const scales = scalesOf(titleUnit, unit);
  if (scales === null) return true;
  return numbers.some((one) => one !== null && (near(inTitle * scales.one, one * scales.other) || near(inTitle, one)));
}

function changeGap(said: Statement, metric: ChangeMetric): Gap | null {
  const { from, to, unit, by, counts } = metric;
  const key = by === null ? 'to' : 'by';
  const targets = [to, metric.commit, metric.stretch];
  switch (said.form) {
    case 'from-to': {
      const start = counts === 'sum' && from === 0 ? null : from;
      if (said.to !== null && to !== null && !holds(said.to, said.unit, unit, targets)) {
        return { what: 'target', key, inTitle: said.to, inMetric: to };
      }
      if (said.from !== null && start !== null && !holds(said.from, said.unit, unit, [start])) {
        return { what: 'baseline', key: 'from', inTitle: said.from, inMetric: start };
      }
      return null;
    }
    case 'to-only':
    case 'threshold':
      // A number alone may be any number of the sentence, so its unit has to tell that it is the metric's.
      if (said.to === null || to === null || said.bound === 'range' || !sameUnit(said.unit, unit)) return null;
      return holds(said.to, said.unit, unit, [...targets, from])
        ? null
        : { what: 'target', key, inTitle: said.to, inMetric: to };
    case 'by-relative':
    case 'by-absolute':
      return stepGap(said, metric, key);
    default:
      return null;
  }
}

/** "by 30 %" in the title against `by` of the metric, or against its two numbers. */
function stepGap(
  { by: step, form, unit: titleUnit }: Statement,
  { from, to, by, unit }: ChangeMetric,
  key: string,
): Gap | null {
  if (step === null) return null;
  const isFactor = titleUnit === 'x';
  if (by !== null && by.kind === (isFactor ? 'factor' : form === 'by-relative' ? 'percent' : 'absolute')) {
    return near(Math.abs(by.amount), step)
      ? null
      : { what: 'change', key, inTitle: step, inMetric: Math.abs(by.amount) };
  }
  if (from === null || to === null || from === to) return null;
  const change = Math.abs(to - from);
  if (form === 'by-absolute') {
    if (!sameUnit(titleUnit, unit) || holds(step, titleUnit, unit, [change])) return null;
    return { what: 'change', key, inTitle: step, inMetric: change };
  }
  if (from === 0) return null;
  const relative = isFactor ? Math.abs(to / from) : (change / Math.abs(from)) * 100;
  // Of a percentage "by 5 %" is said for percentage points, too.
  const points = !isFactor && near(change, step);
  const target = isFactor ? from * step : from + (Math.sign(to - from) * Math.abs(from) * step) / 100;
  if (points || isRounded(to, target) || Math.abs(relative - step) <= Math.max(ROUNDING * step, isFactor ? 0 : 1))
    return null;
  return { what: 'change', key, inTitle: step, inMetric: Number(relative.toFixed(1)) };
}

function limitGap(said: Statement, metric: Metric): Gap | null {
  if (!isLimit(metric)) return null;
  const { low, high, unit } = metric;
  const key = LIMIT_KEYS[metric.type] ?? '';
  if (said.form === 'threshold' && said.bound === 'range') {
    if (metric.type !== 'between' || said.low === null || said.high === null) return null;
    const pairs = [[said.low, low] as const, [said.high, high] as const];
    const gap = pairs.find(([one, other]) => other !== null && !holds(one, said.unit, unit, [other]));
    return gap ? { what: 'limit', key, inTitle: gap[0], inMetric: gap[1] ?? 0 } : null;
  }
  const clear = said.form === 'threshold' || said.form === 'from-to' || sameUnit(said.unit, unit);
  if ((said.form !== 'threshold' && said.form !== 'from-to' && said.form !== 'to-only') || said.to === null || !clear)
    return null;
  const limit = low ?? high;
  if (limit === null || holds(said.to, said.unit, unit, [low, high])) return null;
  return { what: 'limit', key, inTitle: said.to, inMetric: limit };
}

function isLimit(metric: Metric): metric is ThresholdMetric {
  return metric.type === 'at-least' || metric.type === 'at-most' || metric.type === 'between';
}

/** Is a target written to some places what is left of a number rounded to as many? */
function isRounded(target: number, exact: number): boolean {
  const places = /\.(\d+)$/.exec(String(target))?.[1]?.length ?? 0;
  return Math.abs(target - exact) <= 0.5 * 10 ** -places + 1e-9;
}

/** Does the title state one of the metric's numbers, so that the unit beside it is the metric's? */
function statesNumber({ form, from, to, unit }: Statement, metric: Metric): boolean {
  if (unit === 'x' || (form !== 'from-to' && form !== 'threshold')) return false;
  const numbers =
    metric.type === 'metric' ? [metric.from, metric.to] : isLimit(metric) ? [metric.low, metric.high] : [];
  return numbers.some((one) => one !== null && [from, to].some((other) => other !== null && near(one, other)));
}

/** The way the metric goes, in the words of the sentence. */
function metricWay(metric: Metric): Way | null {
  const way = wayOf(metric);
  if (way === null) return null;
  if (isLimit(metric)) return way === 'up' ? 'at-least' : 'at-most';
  return way === 'up' ? 'increase' : 'decrease';
}

// Words that leave no doubt: "improve" and "better" go either way.
const UP = /(?<!\p{L})(?:increas|rais|grow|steiger|erhöh)|steigerung/iu;
const DOWN = /(?<!\p{L})(?:reduc|decreas|lower|cut(?!\p{L})|senk|verringer|reduzier)|senkung/iu;

/** The direction the title's words leave no doubt about. "From 12 to 8" says it in numbers, which were compared. */
function saidWay({ form, direction, bound }: Statement, title: string): Way | null {
  if (form === 'threshold') return bound === 'low' ? 'at-least' : bound === 'high' ? 'at-most' : null;
  if (form === 'from-to') return null;
  const [up, down] = [UP.test(title), DOWN.test(title)];
  if (direction === 'increase' && up && !down) return 'increase';
  return direction === 'decrease' && down && !up ? 'decrease' : null;
}
