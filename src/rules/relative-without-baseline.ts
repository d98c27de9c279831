import type { ChangeMetric } from '../model/metric';
import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';

/** A change of something unknown, or a percentage of a sum that starts at 0 (method.md 1.1, relative target). */
export default defineRule({
  id: 'relative-without-baseline',
  group: 'key-result',
  severity: 'error',
  check({ workspace, teamCycles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      const { metric, metricFrom, place, ref } = keyResult;
      if (metric?.type !== 'metric' || metric.by === null) continue;
      // "10 more orders" in a title is for `missing-baseline`.
      if (metricFrom === 'title' && metric.by.kind === 'absolute') continue;
      const data = { kind: metric.by.kind, amount: metric.by.amount, unit: metric.unit };
      const where = metricFrom === 'title' ? below(place, 'title') : below(place, 'metric', 'by');
      if (metric.from === null) report('unknown-start', data, where, ref);
      else if (isShareOfNothing(metric)) report('sum', data, where, ref);
    }
  },
});

/** A percentage or a multiple of a sum: it starts at 0, and so does not change. */
export function isShareOfNothing({ by, from, counts }: ChangeMetric): boolean {
  return by !== null && by.kind !== 'absolute' && from === 0 && counts === 'sum';
}
