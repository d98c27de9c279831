import type { Metric } from '../model/metric';
import { knownNumbers } from './bounds-of-share';

/** A number that is off the ones before it as a slip of the comma makes it. */
export interface Slip {
  /** Which of the numbers. */
  readonly index: number;
  /** What it is held against: the last number before it, or the start. */
  readonly last: number;
  /** The same digits with the comma elsewhere, near to the last; null where that is no closer. */
  readonly meant: number | null;
}

/** Counts this small jump by themselves: from one accident to ten is a bad week, no slip. */
const SMALL_COUNT = 20;

/**
 * Numbers `factor` (10) times off the last one, with what was most likely meant. Careful, because a false alarm costs
 * more than a slip: zero and a change of sign have no factor; small whole numbers jump; a step towards the target that
 * does not pass it may be a success; below an upper limit there is no too little; and what the next number confirms was
 * meant. Where values are summed each stands alone: there only one that is larger than the whole target and `factor`
 * times the largest before it is off.
 */
export function findSlips(metric: Metric, numbers: readonly number[], factor: number): Slip[] {
  if (metric.type === 'yes-no' || metric.type === 'establish') return [];
  if (metric.counts === 'sum') return slipsInSum(metric, numbers, factor);
  const slips: Slip[] = [];
  const start = metric.type === 'metric' && metric.counts === 'level' ? metric.from : null;
  let last = start;
  for (const [index, value] of numbers.entries()) {
    const next = numbers[index + 1];
    const confirmed = next !== undefined && !isOff(next, value, factor) && (last === null || isOff(next, last, factor));
    if (last === null || confirmed || !isSlip(metric, value, last, factor)) {
      last = value;
      continue;
    }
    slips.push({ index, last, meant: shiftComma(value, last) });
  }
  return slips;
}

function slipsInSum(metric: Metric, numbers: readonly number[], factor: number): Slip[] {
  const whole = Math.max(...knownNumbers(metric).map(Math.abs), 0);
  if (whole === 0) return [];
  return numbers.flatMap((value, index) => {
    const before = numbers.slice(0, index);
    const largest = Math.max(...before, 0);
    if (before.length < 2 || largest <= 0 || value < factor * largest || value <= whole) return [];
    return [{ index, last: before.at(-1) ?? largest, meant: shiftComma(value, largest) }];
  });
}

function isSlip(metric: Metric, value: number, last: number, factor: number): boolean {
  if (!isOff(value, last, factor)) return false;
  const [small, large] = [Math.min(Math.abs(value), Math.abs(last)), Math.max(Math.abs(value), Math.abs(last))];
  if (Number.isInteger(small) && Number.isInteger(large) && large < SMALL_COUNT) return false;
  const scale = Math.max(...knownNumbers(metric).map(Math.abs));
  // Near zero a factor says little: what is small against start, target and limits may well be ten times larger.
  if (Math.abs(value) > Math.abs(last) && large <= scale) return false;
  if (metric.type === 'metric') return !isStepAhead(metric, value, last);
  return !(metric.type === 'at-most' && Math.abs(value) < Math.abs(last));
}

/** A step towards the target that does not pass it. */
function isStepAhead({ from, to }: Extract<Metric, { type: 'metric' }>, value: number, last: number): boolean {
  if (from === null || to === null) return false;
  return to > from ? value > last && value <= to : value < last && value >= to;
}

/** Of one sign, and one of them `factor` times the other. */
function isOff(one: number, other: number, factor: number): boolean {
  if (one === 0 || other === 0 || Math.sign(one) !== Math.sign(other)) return false;
  const ratio = Math.abs(one / other);
  return ratio >= factor || ratio <= 1 / factor;
}

/** The number with its comma moved so that it comes near to another one; null where moving does not bring it near. */
export function shiftComma(value: number, near: number): number | null {
  if (value === 0 || near === 0) return null;
  const places = Math.round(Math.log10(Math.abs(value / near)));
  if (places === 0) return null;
  const moved = Number((value / 10 ** places).toPrecision(12));
  const ratio = Math.abs(moved / near);
  return ratio > 0.4 && ratio < 2.5 ? moved : null;
}
