import type { Said } from '../score/said';
import { boundsOfShare } from './bounds-of-share';
import { defineRule } from './define';
import { placeOf, type ReportedKeyResult } from './reporting';
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
    for (const one of reporting().keyResults) {
      const { title, ref, metric, milestones } = one.keyResult;
      if (metric === null || milestones.length > 0) continue;
      const { low, high } = boundsOfShare(title, metric);
      const inside: Numbered[] = [];
      for (const found of numbersOf(one)) {
        const { value, said } = found;
        if (value > high) report('above', { title, value, meant: shiftComma(value, high) }, placeOf(said, one), ref);
        else if (value < low) report('below', { title, value }, placeOf(said, one), ref);
        else inside.push(found);
      }
      const values = inside.map(({ value }) => value);
      for (const { index, last, meant } of findSlips(metric, values, options.factor)) {
        const { value, said } = inside[index]!;
        const data = { title, value, last, meant, unit: metric.unit, factor: options.factor };
        report('slip', data, placeOf(said, one), ref);
      }
    }
  },
});

interface Numbered {
  readonly value: number;
  readonly said: Said;
}

/** The numbers reported, the last one of each day. */
function numbersOf({ said }: ReportedKeyResult): Numbered[] {
  const byDay = new Map<string, Numbered>();
  for (const one of said)
    if (typeof one.entry.value === 'number') byDay.set(one.date, { value: one.entry.value, said: one });
  return [...byDay.values()];
}
