import { below } from '../model/ref';
import { defineRule } from './define';
import { judgedKeyResults } from './live';

/**
 * A target without where it starts: then there is no progress and no score (method.md 1.1). Thresholds have none and a
 * sum starts at 0; a change such as -30% is for `relative-without-baseline`.
 */
export default defineRule({
  id: 'missing-baseline',
  group: 'key-result',
  severity: 'warning',
  check({ workspace, teamCycles, report }) {
    for (const { keyResult } of judgedKeyResults(workspace, teamCycles)) {
      const { metric, metricFrom, place, ref } = keyResult;
      if (metric?.type !== 'metric' || metric.to === null || metric.from !== null) continue;
      const where = metricFrom === 'title' ? below(place, 'title') : below(place, 'metric', 'to');
      report('missing', { to: metric.to, unit: metric.unit }, where, ref);
    }
  },
});
