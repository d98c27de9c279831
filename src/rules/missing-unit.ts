import type { Metric } from '../model/metric';
import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';

/** A number that does not say of what. */
export default defineRule({
  id: 'missing-unit',
  group: 'key-result',
  severity: 'note',
  check({ workspace, teamCycles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      const { metric, metricFrom, place, ref } = keyResult;
      if (metric === null || metricFrom !== 'file' || metric.unit !== null) continue;
      const value = numberOf(metric);
      if (value !== null) report('missing', { value }, below(place, 'metric'), ref);
    }
  },
});

/** The target or bound; null where the metric states none. */
function numberOf(metric: Metric): number | null {
  if (metric.type === 'metric') return metric.to;
  return 'low' in metric ? (metric.low ?? metric.high) : null;
}
