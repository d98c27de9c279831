import type { Said } from '../score/said';
import { boundsOfShare } from './bounds-of-share';
import { defineRule } from './define';
import type { ReportedKeyResult } from './reporting';
import { findSlips, shiftComma } from './slips';

/**
 * A value that can hardly be meant: a share above 100 % or below 0, or a number ten times off the last one, as a slip of
 * the comma makes it. A number the next check-in confirms was meant.
 */
export default defineRule({
  id: 'value-out-of-range',
  group: 'cadence',
  severity: 'warning',
  options: { factor: 10 },
  check({ reporting, options, report }) {
    for (const { keyResult, said } of reporting().keyResults) {
      const { title, ref, metric } = keyResult;
      if (metric === null || keyResult.milestones.length > 0) continue;
      const numbers = numbersOf(said);
      const { low, high } = boundsOfShare(title, metric);
      const outside = ({ value }: Numbered) => value > high || value < low;
      for (const { value, place } of numbers.filter(outside)) {
        const meant = value > high ? shiftComma(value, high) : null;
        report(value > high ? 'above' : 'below', { title, value, meant }, place, ref);
      }
      const inside = numbers.filter((one) => !outside(one));
      const slips = findSlips(
        metric,
        inside.map(({ value }) => value),
        options.factor,
      );
      for (const { index, last, meant } of slips) {
        const found = inside[index];
        if (!found) continue;
        const { value, place } = found;
        report('slip', { title, value, last, meant, unit: metric.unit, factor: options.factor }, place, ref);
      }
    }
  },
});

interface Numbered {
  readonly value: number;
  readonly place: Said['place'];
}

/** The numbers reported, the last one of each day. */
function numbersOf(said: ReportedKeyResult['said']): Numbered[] {
  const byDay = new Map<string, Numbered>();
  for (const { date, entry, place } of said)
    if (typeof entry.value === 'number') byDay.set(date, { value: entry.value, place });
  return [...byDay.values()];
}
