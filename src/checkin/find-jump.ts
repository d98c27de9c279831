import { lastNumber } from './read-amount';
import type { Answer } from './read-answer';

/** A value so far from the one before that it may be a slip. */
export interface Jump {
  readonly value: number;
  /** What it is compared with. */
  readonly before: number;
  /** Of a sum: what it would be with the value. */
  readonly sum: number | null;
}

/** From so many times on it is asked about. */
const TIMES = 10;

/**
 * Is a value ten times the last one, or a tenth of it? Where nothing was reported, or nought, it is compared with the
 * start, else with the target. Of a sum the amount is compared with the largest one so far, and a whole sum typed
 * where its increase was asked for is found too.
 */
export function findJump({ item, value }: Answer): Jump | null {
  if (typeof value !== 'number' || value === 0) return null;
  const { metric } = item.keyResult;
  if (metric?.counts === 'sum') return sumJump(item, value);
  const ends =
    metric?.type === 'metric'
      ? [metric.from, metric.to]
      : metric !== null && 'low' in metric
        ? [metric.low ?? metric.high]
        : [];
  const before = [lastNumber(item), ...ends].find((one) => one !== null && one !== 0) ?? null;
  if (before === null) return null;
  const ratio = Math.abs(value / before);
  const isFirst = lastNumber(item) === null || lastNumber(item) === 0;
  return ratio >= TIMES || (!isFirst && ratio <= 1 / TIMES) ? { value, before, sum: null } : null;
}

function sumJump(item: Answer['item'], value: number): Jump | null {
  const amounts = item.values.flatMap((one) => (typeof one.value === 'number' ? [Math.abs(one.value)] : []));
  const current = typeof item.current === 'number' ? item.current : 0;
  const largest = Math.max(0, ...amounts);
  const sum = Number((current + value).toPrecision(12));
  if (largest > 0 && Math.abs(value) >= TIMES * largest) return { value, before: largest, sum };
  return amounts.length > 1 && current > 0 && value >= current ? { value, before: current, sum } : null;
}
